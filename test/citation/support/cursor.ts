import { Reader } from '../../../src/citation/reader.js';

/** Every language at once. */
export const ALL_LANGUAGES = -1;

/** A place in a text: of `UNSCR |2270` the place before the first digit. A text that needs a `|` cannot be marked. */
export function cursor(marked: string): {
  readonly reader: Reader;
  readonly index: number;
  readonly text: string;
} {
  const index = marked.indexOf('|');
  if (index < 0) throw new Error(`no place marked in ${JSON.stringify(marked)}`);
  const text = marked.slice(0, index) + marked.slice(index + 1);
  return { reader: new Reader(text, 0, text.length), index, text };
}
