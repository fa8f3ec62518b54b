import { describe, expect, test } from 'vitest';
import { numberIn, parsePassages, readMarks } from '../../../scripts/accuracy/passage.js';

describe('numberIn', () => {
  test.each([
    ['2270', 2270],
    ['0242', 242],
    ['١٧١٨', 1718],
    ['۲۲۳۱', 2231],
    ['１８７４', 1874],
    ['千七百十八', 1718],
    ['二千四', 2004],
    ['一七一八', 1718],
    ['S/RES/1718%20(2006)', 1718],
    ['s/res/1 (1946)', 1],
    ['none', Number.NaN],
  ])('%s is %d', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });
});

describe('readMarks', () => {
  test('a plain mark is a resolution without year and paragraphs', () => {
    expect(readMarks('See UNSCR ⟦2270⟧.', 'x')).toEqual({
      text: 'See UNSCR 2270.',
      citations: [
        {
          text: '2270',
          start: 10,
          end: 14,
          number: 2270,
          kind: 'resolution',
          writtenYear: null,
          paragraphs: [],
        },
      ],
      unspecified: [],
      doubtful: [],
    });
  });

  test('year, kind and paragraphs stand in any order', () => {
    const { citations } = readMarks('⟦1718|¶8(a)(iii),PP7 committee 2006⟧', 'x');
    expect(citations).toMatchObject([
      { kind: 'committee', writtenYear: 2006, paragraphs: ['8(a)(iii)', 'PP7'] },
    ]);
  });

  test('what names no number, and what is doubtful, go to their own lists', () => {
    const { text, citations, unspecified, doubtful } = readMarks(
      '⟦relevant UNSCRs|?⟧; ⟦later ones|?1718⟧; UNSCR ⟦0|!zero⟧',
      'x',
    );
    expect(citations).toEqual([]);
    expect(unspecified).toEqual([
      { text: 'relevant UNSCRs', start: 0, end: 15, after: null },
      { text: 'later ones', start: 17, end: 27, after: 1718 },
    ]);
    expect(doubtful).toEqual([{ text: '0', start: 35, end: 36, number: 0, reason: 'zero' }]);
    expect(text).toBe('relevant UNSCRs; later ones; UNSCR 0');
  });

  test.each([
    ['⟦2270|commitee⟧', 'en-2-01: “commitee” is no word of a mark'],
    ['⟦the second|2006⟧', 'en-2-01: “the second” holds no number'],
    ['UNSCR ⟦2270', 'en-2-01: a mark is not closed, or holds another'],
    ['UNSCR ⟦22⟦70⟧', 'en-2-01: a mark is not closed, or holds another'],
  ])('%s cannot be read', (marked, message) => {
    expect(() => readMarks(marked, 'en-2-01')).toThrow(new Error(message));
  });
});

describe('parsePassages', () => {
  test('reads ids, fields and texts of several lines', () => {
    const passages = parsePassages(
      '== en-6-01\ntitle: UNSCR 1718\nreading: two ways\nOne ⟦1718⟧\n\ntwo.\n\n== fr-new-year-02\nRien.\n',
    );
    expect(passages).toMatchObject([
      {
        id: 'en-6-01',
        lang: 'en',
        form: '6',
        title: 'UNSCR 1718',
        reading: 'two ways',
        source: 'made for this test',
        text: 'One 1718\n\ntwo.',
        citations: [{ start: 4, end: 8 }],
      },
      { id: 'fr-new-year-02', lang: 'fr', form: 'negative:new-year', text: 'Rien.' },
    ]);
  });

  test('spans count what escapes and fillers stand for', () => {
    const [passage] = parsePassages('== en-9-01\n\\filler{100}\\u00a0⟦1718⟧');
    expect(passage?.text.slice(99)).toBe('.\u00a01718');
    expect(passage?.citations).toMatchObject([{ start: 101, end: 105 }]);
  });

  test('a header that is none is named', () => {
    expect(() => parsePassages('== english\nText.')).toThrow(
      new Error('“== english” is no header of a passage'),
    );
  });
});
