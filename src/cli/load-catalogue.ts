import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createCatalogue } from '../catalogue/catalogue.js';
import type { Catalogue } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';

/** Whether this runs from its TypeScript source (`npm run dev`): then data/ may be newer than what was built. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');

/**
 * Opens the compiled catalogue; its parts are read when they are first asked for.
 *
 * @param root - the folder of the package.
 * @throws UserError - where the catalogue was not built, or, when run from source, is older than data/.
 */
export function loadCatalogue(root: string, fromSource: boolean = FROM_SOURCE): Catalogue {
  const folder = join(root, 'dist', 'catalogue');
  if (!existsSync(folder)) {
    throw new UserError(
      'the catalogue is not built yet.',
      'Run `npm install`, or `npm run build`.',
    );
  }
  if (fromSource && newestFact(join(root, 'data')) > statSync(folder).mtimeMs) {
    throw new UserError(
      'the files in data/ have changed since the catalogue was built.',
      'Run `npm run build`.',
    );
  }
  return createCatalogue((name) => readIfThere(join(folder, `${name}.json`)));
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The newest modification time, in milliseconds, of anything in data/ but the statements, which are no part of it. */
function newestFact(data: string): number {
  const names = readdirSync(data).filter((name) => name !== 'statements');
  return Math.max(...names.map((name) => newest(join(data, name))));
}

/** The newest modification time, in milliseconds, of a file or of anything below a folder. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
