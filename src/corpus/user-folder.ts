import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';

/** The platform's folders of a user's files, below the home folder, on Linux. */
const BELOW_HOME = { data: '.local/share', config: '.config', cache: '.cache' };

/**
 * The folder of the user's own statements: `statements` in the place where the platform keeps a program's data
 * (`~/.local/share/unsc` on Linux, or below `XDG_DATA_HOME`). It need not exist.
 */
export function userStatementsFolder(): string {
  return join(folderFor('data'), 'statements');
}

/** The file of what the user took in beside the catalogue that ships, in the same place. It need not exist. */
export function userCatalogueFile(): string {
  return join(folderFor('data'), 'catalogue.json');
}

/** The folder of the user's settings: `~/.config/unsc` on Linux, or below `XDG_CONFIG_HOME`. It need not exist. */
export function userConfigurationFolder(): string {
  return folderFor('config');
}

/** The folder of what can be made again: `~/.cache/unsc` on Linux, or below `XDG_CACHE_HOME`. It need not exist. */
export function userCacheFolder(): string {
  return folderFor('cache');
}

/**
 * A path that is not absolute counts for nothing: it would lead to another place from each folder that `unsc` is called in.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
function folderFor(what: keyof typeof BELOW_HOME): string {
  const told = envPaths('unsc', { suffix: '' })[what];
  if (isAbsolute(told)) return told;
  const home = isAbsolute(homedir()) ? homedir() : userInfo().homedir;
  return join(home, BELOW_HOME[what], 'unsc');
}
