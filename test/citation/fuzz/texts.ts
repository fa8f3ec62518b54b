// Texts to try the engine with, made from the words that it knows: some without order, some nearly right.
import fc from 'fast-check';
import { resolutionNumbers } from '../../../src/catalogue/years.js';
import { LANGUAGES } from '../../../src/citation/languages/index.js';
import type { LanguageWords } from '../../../src/citation/languages/words.js';

/** Words as the data files have them, without the sign for exact capitals. */
function plain(entries: readonly string[] | undefined): string[] {
  return (entries ?? []).map((entry) => entry.replace(/^=/, ''));
}

/** Every word and phrase of every language. */
const words = [
  ...new Set(
    LANGUAGES.flatMap((language) => plain(Object.values(language).flat(2).filter(isText))),
  ),
];

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

const SPACES = [...'\n\r\u0085\u2028\u00a0\u2009\u3000\t', '\r\n', '\n\n', '\n> ', '\n- ', '\n# '];
const SIGNS = [
  ...'.,;:!?()[]{}<>/\\|-–—_*~`\'"’‘“”«»#&%§¶№°+=@^$€、。，；：（）「」・·،؛؟×³¹⁷①㈠',
  '](',
  '**',
  '<b>',
  '</em>',
  '&nbsp;',
  '&shy;',
  '[3]',
  '[^3]',
  '(XXII)',
  '%20',
];
const ODD = [
  '\u00ad', // soft hyphen
  '\u200b', // zero-width space
  '\u200d', // joiner
  '\u202e', // right-to-left override
  '\u2066',
  '\u0301', // combining acute
  '\u064e', // Arabic vowel sign
  '\u0640', // Arabic stretching
  '\ufeff',
  '\u0000',
  '🕊',
  '𝟐𝟐𝟕𝟎', // digits outside of the basic plane
  '\ud83d', // half a pair
  '\udd4a',
  'ß',
  'İ', // longer in small letters
  'ﬁ', // longer when folded
];

const noise: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...SPACES),
  fc.constantFrom(...SIGNS),
  fc.constantFrom(...ODD),
);

const known = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: resolutionNumbers.newest }) },
    { weight: 2, arbitrary: fc.constantFrom(1718, 1874, 1267, 1988, 1989, 2270, 242, 1325) },
  )
  .chain((number) => {
    const year = resolutionNumbers.yearOf(number) ?? 0;
    return fc.constantFrom(
      `${number}`,
      `${number}`,
      `${number} (${year})`,
      `${number}(${year})`,
      `${number} of ${year}`,
      `${number}/${year}`,
      `${number} (2 March ${year})`,
      `${number} (${year + 7})`,
      `${number}号`,
      `${number}호`,
      `第${number}(${year})号`,
      `${number}'s`,
      [...String(number)].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join(''),
    );
  });
const unknown = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.integer({ min: 1940, max: 2060 }).map(String),
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.constantFrom(
    '0',
    '01718',
    '1234567890',
    '71/202',
    '1267/1989/2253',
    '17–19',
    '50 U.S.C. 1701',
  ),
);
const number = fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: unknown });

const LABELS = [
  '8',
  '8 (a)',
  '8 (a) and (d)',
  '17–19',
  '8 (a) (iii)',
  '8 а)',
  '3 c)',
  '一',
  '9 bis',
  '200',
  '8, 9 and 10',
];

/** Of a class of words one, or often none. */
function some(entries: readonly string[] | undefined, without = 1): fc.Arbitrary<string> {
  const all = plain(entries);
  if (all.length === 0) return fc.constant('');
  return fc.oneof(
    { weight: without, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...all) },
  );
}

function paragraphs(language: LanguageWords): fc.Arbitrary<string> {
  const link = fc.constantFrom(...plain(language.links));
  return fc
    .tuple(fc.constantFrom(...plain(language.paragraph)), fc.constantFrom(...LABELS), link)
    .map((parts) => parts.join(' '));
}

/** A mention as the language would write it, or nearly: each part may be missing. */
function mentionIn(language: LanguageWords): fc.Arbitrary<string> {
  const { council, unitedNations, resolution, resolutions } = language;
  const separator = fc.constantFrom(
    ', ',
    ' and ',
    '/',
    '、',
    ' ',
    '; ',
    '\n- ',
    '–',
    ...plain(language.and).map((word) => ` ${word} `),
  );
  const list = fc
    .array(fc.tuple(separator, number), { minLength: 1, maxLength: 3 })
    .map((items) =>
      items.map(([before, item], place) => (place === 0 ? item : before + item)).join(''),
    );
  const head = fc.tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: paragraphs(language) },
    ),
    some([...council, ...unitedNations]),
    fc.constantFrom(
      ...plain([...resolution, ...resolutions, ...(language.councilResolutions ?? [])]),
    ),
    some(language.numberSigns, 5),
  );
  const tail = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.tuple(some(language.links), some(council)).map((parts) => parts.join(' ')),
    },
    { weight: 1, arbitrary: some([...(language.bodyAfter ?? []), ...(language.units ?? [])]) },
    { weight: 1, arbitrary: paragraphs(language).map((text) => `, ${text}`) },
    {
      weight: 1,
      arbitrary: some(language.successors).map((text) => `and ${text} ${resolutions[0] ?? ''}`),
    },
  );
  const space = fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0');
  return fc
    .tuple(head, list, tail, space, fc.boolean())
    .map(([before, numbers, after, between, first]) => {
      const parts =
        first && language.resolutions.length === 0
          ? [numbers, ...before, after]
          : [...before, numbers, after];
      return parts.filter((part) => part !== '').join(between);
    });
}

const mention: fc.Arbitrary<string> = fc.oneof(
  { weight: LANGUAGES.length, arbitrary: fc.oneof(...LANGUAGES.map(mentionIn)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('S/RES/', 's/res/', 'A/RES/'), number)
      .map((parts) => parts.join('')),
  },
);

/** Mentions with something between them, which may be an end of the sentence, and now and then a sign too many. */
const nearlyRight: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      mention,
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom('. ', ', ', '; ', ' and ', ' ', '\n\n', '.\n') },
        { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => ` ${word} `) },
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.flat().join(''))
  .chain((text) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(text) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.nat({ max: text.length }), noise)
          .map(([at, sign]) => text.slice(0, at) + sign + text.slice(at)),
      },
    ),
  );

/** Words, digits and signs without order. */
const glued: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(' ') },
      { weight: 3, arbitrary: noise },
      { weight: 3, arbitrary: number },
      { weight: 4, arbitrary: fc.constantFrom(...words) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

/** Any code units at all, halves of pairs included. */
const arbitrary: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

/** Texts of every kind. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: nearlyRight },
  { weight: 2, arbitrary: glued },
  { weight: 1, arbitrary },
);

/** Places that are citations whatever stands in the paragraphs around, with the number that each cites. */
export const sureCitation: fc.Arbitrary<readonly [text: string, number: number]> = fc
  .tuple(
    fc.integer({ min: 100, max: resolutionNumbers.newest }),
    fc.constantFrom<(number: number) => string>(
      (number) => `S/RES/${number} (${resolutionNumbers.yearOf(number)})`,
      (number) => `UN Security Council resolution ${number}`,
      (number) => `UNSCR ${number}`,
      (number) =>
        `la résolution ${number} (${resolutionNumbers.yearOf(number)}) du Conseil de sécurité`,
      (number) => `резолюция ${number} Совета Безопасности`,
      (number) => `安理会第${number}号决议`,
      (number) => `안보리 결의 ${number}호`,
      (number) => `قرار مجلس الأمن ${number}`,
    ),
  )
  .map(([number, write]) => [write(number), number]);
