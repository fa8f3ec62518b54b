// No word of a language file is lost on the way to the reader, and the searches come upon every one.
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/citation/languages/index.js';
import type { LanguageWords } from '../../src/citation/languages/words.js';
import { WORD } from '../../src/citation/lexicon.js';
import { Reader } from '../../src/citation/reader.js';

/** What each list of a language file makes of its words. */
const CLASSES = {
  resolution: WORD.resolution,
  resolutions: WORD.resolution | WORD.plural,
  councilResolution: WORD.resolution | WORD.council,
  councilResolutions: WORD.resolution | WORD.council | WORD.plural,
  council: WORD.council,
  councilShort: WORD.councilShort,
  unitedNations: WORD.unitedNations,
  assemblies: WORD.otherBody | WORD.assembly,
  otherBodies: WORD.otherBody,
  otherCouncilBefore: WORD.otherBefore,
  otherCouncilAfter: WORD.otherAfter,
  numberSigns: WORD.numberSign,
  and: WORD.and,
  listFillers: WORD.filler,
  to: WORD.to,
  links: WORD.link,
  determiners: WORD.determiner,
  yearLinks: WORD.yearLink,
  yearWords: WORD.yearWord,
  paragraph: WORD.paragraph,
  preambularParagraph: WORD.paragraph | WORD.preambular,
  subparagraph: WORD.subparagraph,
  ownParagraph: WORD.own,
  thereof: WORD.thereof,
  bodyAfter: WORD.bodyAfter,
  bodyBefore: WORD.bodyBefore,
  units: WORD.unit,
  quantifiers: WORD.quantifier,
  successors: WORD.quantifier | WORD.successor,
  adjectives: WORD.adjective,
  topicLinks: WORD.topic,
  otherSense: WORD.otherSense,
  adopting: WORD.adopting,
} as const satisfies Partial<Record<keyof LanguageWords, number>>;

/** Fields that give no class of words. */
const OTHERS = [
  'language',
  'ownerFirst',
  'traces',
  'councilTraces',
  'months',
  'abbreviations',
  'articles',
  'thousands',
  'pointers',
];

interface Entry {
  readonly field: string;
  readonly written: string;
  readonly mask: number;
}

function entriesOf(language: LanguageWords): Entry[] {
  return (Object.keys(CLASSES) as (keyof typeof CLASSES)[]).flatMap((field) =>
    (language[field] ?? []).map((entry) => ({
      field,
      written: entry.replace(/^=/, ''),
      mask: CLASSES[field],
    })),
  );
}

const languages = LANGUAGES.map((language, place) => ({
  name: language.language,
  language,
  bit: 1 << place,
}));

test('every field of a language is known here', () => {
  const fields = new Set(LANGUAGES.flatMap((language) => Object.keys(language)));
  expect([...fields].filter((field) => !(field in CLASSES) && !OTHERS.includes(field))).toEqual([]);
});

describe.each(languages)('$name', ({ language, bit }) => {
  test('each word is read forwards, to its end', () => {
    const lost = entriesOf(language).filter(({ written, mask }) => {
      const reader = new Reader(written, 0, written.length);
      return !reader.word(0, bit) || (reader.mask & mask) !== mask || reader.end !== written.length;
    });
    expect(lost.map(({ field, written }) => `${field}: ${written}`)).toEqual([]);
  });

  test('each word is read backwards, to its beginning', () => {
    const lost = entriesOf(language).filter(({ written, mask }) => {
      const reader = new Reader(written, 0, written.length);
      return (
        !reader.wordBack(written.length, bit) || (reader.mask & mask) !== mask || reader.start !== 0
      );
    });
    expect(lost.map(({ field, written }) => `${field}: ${written}`)).toEqual([]);
  });

  test('each month has its number', () => {
    const wrong = language.months.flatMap((names, place) =>
      names.filter((name) => {
        const written = name.replace(/^=/, '');
        const reader = new Reader(written, 0, written.length);
        return (
          !reader.word(0, bit) || (reader.mask & WORD.month) === 0 || reader.value !== place + 1
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('no list holds a word twice', () => {
    const twice = entriesOf(language)
      .map(({ field, written }) => `${field}: ${written}`)
      .filter((entry, place, all) => all.indexOf(entry) !== place);
    expect(twice).toEqual([]);
  });

  // An abbreviation with a full stop is come upon from its number: "Res. 2270".
  const searched = (words: readonly string[]) =>
    words
      .map((word) => word.replace(/^=/, ''))
      .filter((word) => !word.endsWith('.') && word !== 'res');

  test('each word for a resolution holds a trace', () => {
    const { resolution, resolutions, councilResolution = [], councilResolutions = [] } = language;
    const words = searched([
      ...resolution,
      ...resolutions,
      ...councilResolution,
      ...councilResolutions,
    ]);
    expect(words.filter((word) => !language.traces.some((trace) => word.includes(trace)))).toEqual(
      [],
    );
  });

  test('each name of the Council holds a trace', () => {
    const words = searched(language.council);
    expect(
      words.filter((word) => !language.councilTraces.some((trace) => word.includes(trace))),
    ).toEqual([]);
  });
});
