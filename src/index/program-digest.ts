import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What the program was built from, in 12 digits: another build may find other citations in the same text. The build leaves it beside the
 * program (`dist/program/` → `dist/.built`).
 *
 * @returns `source` where the program runs from its source, which may be changed from one run to the next.
 */
export function programDigest(): string {
  try {
    const file = fileURLToPath(new URL('../.built', import.meta.url));
    return readFileSync(file, 'utf8').trim().slice(0, 12);
  } catch {
    return 'source';
  }
}
