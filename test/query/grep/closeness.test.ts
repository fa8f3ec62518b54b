import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentence, sentencesIn } from '../../../src/citation/sentence.js';
import { type Closeness, closeMatches } from '../../../src/query/grep/closeness.js';
import { compilePatterns } from '../../../src/query/grep/patterns.js';
import { patternWords } from './matching.js';

/** What is shown, each match as its text and where it begins. */
function close(
  text: string,
  patterns: readonly string[],
  unit: Closeness['unit'],
  words: number | null = null,
  across = false,
): string[] {
  const ways = compilePatterns(patternWords(patterns, { across })).each.map(({ spans }) => spans);
  return closeMatches(text, ways, { unit, words }).map(
    ({ start, end }) => `${text.slice(start, end)}@${start}`,
  );
}

describe('within a unit', () => {
  test.each<readonly [string, string, readonly string[], Closeness['unit'], readonly string[]]>([
    ['a sentence', 'coal, oil. Oil', ['coal', 'oil'], 'sentence', ['coal@0', 'oil@6']],
    ['a sentence over a wrap', 'coal\nand oil.', ['coal', 'oil'], 'sentence', ['coal@0', 'oil@9']],
    ['every match in it', 'a b a? C a', ['a', 'b'], 'sentence', ['a@0', 'b@2', 'a@4']],
    [
      'the second sentence alone',
      'coal. A coal oil.',
      ['coal', 'oil'],
      'sentence',
      ['coal@8', 'oil@13'],
    ],
    ['after an abbreviation', 'coal, No. 5 oil', ['coal', 'oil'], 'sentence', ['coal@0', 'oil@12']],
    [
      'a blank before the sentence',
      'X. The oil.',
      [' The', 'oil'],
      'sentence',
      [' The@2', 'oil@7'],
    ],
    [
      'a sentence of more than 1,200 units',
      `coal ${'x '.repeat(900)}oil`,
      ['coal', 'oil'],
      'sentence',
      ['coal@0', 'oil@1805'],
    ],
    ['three patterns', 'a b c? A b', ['a', 'b', 'c'], 'sentence', ['a@0', 'b@2', 'c@4']],
    [
      'matches that overlap are one',
      'arms embargo',
      ['arms', '\\w+ em', 'bar'],
      'sentence',
      ['arms em@0', 'bar@7'],
    ],
    ['a paragraph', 'coal. And\noil.', ['coal', 'oil'], 'paragraph', ['coal@0', 'oil@10']],
    [
      'a quoted paragraph',
      '> coal.\n> Oil, oil',
      ['coal', 'oil'],
      'paragraph',
      ['coal@2', 'oil@15'],
    ],
    ['the statement', 'coal\n\noil', ['coal', 'oil'], 'statement', ['coal@0', 'oil@6']],
    // Each row from here on is not close
    ['two sentences', 'coal. The oil.', ['coal', 'oil'], 'sentence', []],
    ['two items of a list', '- coal\n- oil', ['coal', 'oil'], 'sentence', []],
    ['two of three patterns', 'a xb. C', ['a', 'b', 'C'], 'sentence', []],
    [
      'a match that runs into the next sentence',
      'coal oil. End',
      ['coal', 'oil.*'],
      'sentence',
      [],
    ],
    ['an empty line', 'coal\n\noil', ['coal', 'oil'], 'paragraph', []],
    ['an empty line with blanks', 'coal\n \t\noil', ['coal', 'oil'], 'paragraph', []],
    ['many blanks on it', `coal\n${' '.repeat(40)}\noil`, ['coal', 'oil'], 'sentence', []],
    ['an empty line of a quotation', '> coal\n>\n> oil', ['coal', 'oil'], 'paragraph', []],
    ['a pattern that is nowhere', 'coal', ['coal', 'oil'], 'statement', []],
    ['an empty line itself', 'coal\n\noil', ['^$', 'coal'], 'paragraph', []],
    ['an empty text', '', ['coal', 'oil'], 'paragraph', []],
  ])('%s', (_, text, patterns, unit, found) => {
    expect(close(text, patterns, unit)).toEqual(found);
  });

  test('a paragraph of very many matches', () => {
    expect(close('a b '.repeat(150_000), ['a', 'b'], 'paragraph', 1)).toHaveLength(300_000);
  });

  test('a phrase over a wrap, with --across', () => {
    const text = 'the arms\nembargo on coal. Coal';
    expect(close(text, ['arms embargo', 'coal'], 'sentence', null, true)).toEqual([
      'arms\nembargo@4',
      'coal@20',
    ]);
    expect(close(text, ['arms embargo', 'coal'], 'sentence')).toEqual([]);
  });
});

describe('within so many words', () => {
  test.each<readonly [string, string, readonly string[], number, readonly string[]]>([
    ['neighbours are one apart', 'coal oil', ['coal', 'oil'], 1, ['coal@0', 'oil@5']],
    ['in either order', 'oil x coal', ['coal', 'oil'], 2, ['oil@0', 'coal@6']],
    ['the near ones alone', 'a x a b x x b', ['a', 'b'], 1, ['a@4', 'b@6']],
    ['over a full stop and a wrap', 'coal.\nOil', ['coal', 'Oil'], 1, ['coal@0', 'Oil@6']],
    ['in one word', 'S/RES/1718', ['RES', '1718'], 0, ['RES@2', '1718@6']],
    ['a dash is no word', 'coal — oil', ['coal', 'oil'], 1, ['coal@0', 'oil@7']],
    [
      'from the end of a phrase',
      'coal and gas oil',
      ['coal and gas', 'oil'],
      1,
      ['coal and gas@0', 'oil@13'],
    ],
    ['any two of three', 'a x b x c', ['a', 'b', 'c'], 4, ['a@0', 'b@4', 'c@8']],
    ['characters of Chinese', '制裁和禁運', ['制裁', '禁運'], 2, ['制裁@0', '禁運@3']],
    ['a match without a word', 'coal, x', [',', 'x'], 1, [',@4', 'x@6']],
    // Not near
    ['one word more', 'oil x coal', ['coal', 'oil'], 1, []],
    ['two words', 'coal oil', ['coal', 'oil'], 0, []],
    ['the outer two of three', 'a x b x c', ['a', 'b', 'c'], 3, []],
    ['two paragraphs', 'coal\n\noil', ['coal', 'oil'], 9, []],
    ['characters of Chinese between', '制裁和禁運', ['制裁', '禁運'], 1, []],
  ])('%s', (_, text, patterns, words, found) => {
    expect(close(text, patterns, 'paragraph', words)).toEqual(found);
  });

  test('within another unit', () => {
    expect(close('coal. Oil', ['coal', 'Oil'], 'sentence', 3)).toEqual([]);
    expect(close('coal\n\nOil', ['coal', 'Oil'], 'statement', 1)).toEqual(['coal@0', 'Oil@6']);
  });
});

/** Every choice of one match a pattern is tried. */
function naive(
  text: string,
  patterns: readonly string[],
  unit: Closeness['unit'],
  words: number | null,
): string[] {
  const matches = patterns.map((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => match.index),
  );
  const paragraphOf = (at: number) =>
    text
      .slice(0, at)
      .split('\n')
      .slice(0, -1)
      .filter((line) => /^[ >]*$/.test(line)).length;
  const unitAt = (at: number): string => {
    if (unit === 'statement') return '';
    if (unit === 'paragraph') return String(paragraphOf(at));
    return JSON.stringify(findSentence(text, at, at + 1, 0, text.length));
  };
  const wordAt = (at: number) =>
    text
      .slice(0, at + 1)
      .split(/[ \n]+/)
      .filter((word) => /\w/.test(word)).length;
  const kept = new Set<number>();
  const choose = (chosen: readonly number[]): void => {
    const next = matches[chosen.length];
    if (next !== undefined) {
      for (const at of next) choose([...chosen, at]);
      return;
    }
    const pairs = chosen.flatMap((one) => chosen.map((other) => [one, other] as const));
    const isClose = ([one, other]: readonly [number, number]) =>
      unitAt(one) === unitAt(other) &&
      (words === null || Math.abs(wordAt(one) - wordAt(other)) <= words);
    if (pairs.every(isClose)) for (const at of chosen) kept.add(at);
  };
  choose([]);
  return [...kept].sort((a, b) => a - b).map((at) => `${text.charAt(at)}@${at}`);
}

describe('as a search of every choice finds it', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    'c',
    'X',
    ' ',
    ' ',
    ' ',
    '. ',
    '? ',
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    ' — ',
  );
  const texts = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  test.each(['sentence', 'paragraph', 'statement'] as const)('%s', (unit) => {
    const settings = fc.record({
      text: texts,
      patterns: fc.constantFrom(['a', 'b'], ['a', 'b', 'c'], ['[ab]', 'X'], ['a', 'a']),
      words: fc.option(fc.nat({ max: 4 })),
    });
    fc.assert(
      fc.property(settings, ({ text, patterns, words }) => {
        expect(close(text, patterns, unit, words)).toEqual(naive(text, patterns, unit, words));
      }),
      { numRuns: 500 },
    );
  });
});

describe('sentencesIn', () => {
  test('one after the other, without the blanks between', () => {
    const text = ' Ab cd. (Ef. Gh) ij? \n\nKl';
    expect(
      sentencesIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Ab cd.', '(Ef. Gh) ij?', 'Kl']);
    expect(sentencesIn(text, 4, 6)).toEqual([{ start: 4, end: 6 }]);
    expect(sentencesIn(' \n', 0, 2)).toEqual([]);
  });
});
