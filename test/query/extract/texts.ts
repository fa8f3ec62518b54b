import { textOf } from '../../../src/corpus/text/text-file.js';
import type { TextFormat } from '../../../src/corpus/text/text-format.js';

/** A file of a test, its format told by its name unless given. */
export function fileOf(text: string, name = 'a.md', format?: TextFormat) {
  return textOf(name, new TextEncoder().encode(text), format === undefined ? {} : { format });
}

export const SENTENCE =
  'in violation of UN Security Council resolutions 1718, 1874 and 2270 (2016)';
