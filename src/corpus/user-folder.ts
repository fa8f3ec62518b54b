import { join } from 'node:path';
import envPaths from 'env-paths';

/**
 * The folder of the user's own statements: `statements` in the place where the platform keeps a program's data
 * (`~/.local/share/unsc` on Linux, or below `XDG_DATA_HOME`). It need not exist.
 */
export function userStatementsFolder(): string {
  return join(envPaths('unsc', { suffix: '' }).data, 'statements');
}

/** The file of what the user took in beside the catalogue that ships, in the same place. It need not exist. */
export function userCatalogueFile(): string {
  return join(envPaths('unsc', { suffix: '' }).data, 'catalogue.json');
}

/** The folder of the user's settings: `~/.config/unsc` on Linux, or below `XDG_CONFIG_HOME`. It need not exist. */
export function userConfigurationFolder(): string {
  return envPaths('unsc', { suffix: '' }).config;
}
