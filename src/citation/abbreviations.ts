import { lowered } from './characters.js';
import { LANGUAGES } from './languages/index.js';

/**
 * Words after whose full stop a sentence goes on, in all languages; without the stop, in small letters. By
 * themselves here, so that the build can work them out beforehand: a sentence is found without the languages.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((words) => [
    ...(words.abbreviations ?? []),
    ...[
      ...words.resolution,
      ...words.paragraph,
      ...(words.numberSigns ?? []),
      ...(words.subparagraph ?? []),
      ...(words.yearWords ?? []),
      ...(words.preambularParagraph ?? []),
      ...words.months.flat(),
    ]
      .filter((entry) => entry.endsWith('.'))
      .map((entry) => lowered(entry.replace(/^=/, '').replaceAll('.', '').split(' ').at(-1) ?? '')),
  ]),
);
