import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * The program of a thread, beside this one where the program is built; null where it runs from its source, which a thread cannot
 * load, and where there is only one processor.
 *
 * @param name - of its file, without the ending.
 */
export function threadProgram(name: string): string | null {
  const path = fileURLToPath(new URL(`./${name}.cjs`, import.meta.url));
  return existsSync(path) && availableParallelism() > 1 ? path : null;
}
