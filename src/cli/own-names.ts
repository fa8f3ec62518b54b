import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OwnName } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import type { KnownNumbers } from '../citation/reference/errors.js';
import { typedKey } from '../citation/reference/typed-names.js';
import { corpusRoots } from '../corpus/roots.js';
import { userConfigurationFolder, userStatementsFolder } from '../corpus/user-folder.js';
import type { Environment } from './environment.js';

const FILE = 'aliases.yaml';

export interface NamesQuestion {
  readonly environment: Environment;
  /** The values of `--corpus`. */
  readonly corpus: readonly string[] | undefined;
  /** Asked for only where there is a file. */
  readonly numbers: () => KnownNumbers;
}

/**
 * Reads the user's own names for resolutions, from `aliases.yaml` in each folder of the corpus and in the user's
 * configuration. A name that several files have means what the first says.
 *
 * @returns also what is wrong with single names.
 */
export async function findOwnNames({ environment, corpus, numbers }: NamesQuestion): Promise<{
  readonly names: readonly OwnName[];
  readonly problems: readonly UserError[];
}> {
  const { cwd, variables } = environment;
  const roots = corpusRoots({ corpus, variables, shipped: '', userFolder: userStatementsFolder() });
  const folders = roots.flatMap(({ path }) => (path === '' ? [] : [path]));
  const files = [...folders, userConfigurationFolder()]
    .map((folder) => ({ shown: join(folder, FILE), path: resolve(cwd, folder, FILE) }))
    .filter(({ path }) => existsSync(path) && statSync(path).isFile());
  if (files.length === 0) return { names: [], problems: [] };
  const { readOwnNamesFile } = await import('../corpus/own-names.js');
  const byKey = new Map<string, OwnName>();
  const problems: UserError[] = [];
  for (const { path, shown } of files) {
    try {
      const found = readOwnNamesFile(path, shown, numbers());
      problems.push(...found.problems);
      for (const own of found.names) {
        const key = typedKey(own.name);
        if (!byKey.has(key)) byKey.set(key, own);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
    }
  }
  return { names: [...byKey.values()], problems };
}
