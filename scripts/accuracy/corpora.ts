// The real texts beside the project: `../shared/corpora`. They are measured on and never copied.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shared } from '../../test/support/shared.js';

/** The path of a corpus, or undefined where this machine has none. */
export function corpusPath(name: string): string | undefined {
  if (shared === undefined) return undefined;
  const path = join(shared, 'corpora', name);
  return existsSync(path) ? path : undefined;
}

/** The lines of a file in JSON lines; what they hold is the caller's to know. */
export function readJsonLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): T => JSON.parse(line));
}
