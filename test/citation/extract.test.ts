// What extractCitations returns, whatever the form: fields, options, order. The forms have tables in forms/.
import { describe, expect, test } from 'vitest';
import { numbersOf, resolutionNumbers } from '../../src/catalogue/years.js';
import { explainCitations, extractCitations } from '../../src/citation/extract.js';
import { allInShort } from './support/rows.js';

describe('the fields of a citation', () => {
  test('one with everything', () => {
    const text = 'First line.\nPara. 8 (a) of UN Security Council resolution 1718 (2006) stands.';
    expect(extractCitations(text)).toEqual({
      citations: [
        {
          number: 1718,
          symbol: 'S/RES/1718 (2006)',
          year: 2006,
          known: true,
          writtenYear: 2006,
          kind: 'resolution',
          paragraphs: ['8(a)'],
          paragraphSpans: [{ label: '8(a)', text: '8 (a)', start: 18, end: 23 }],
          text: '1718',
          start: 58,
          end: 62,
          line: 2,
          column: 47,
          endLine: 2,
          endColumn: 51,
        },
      ],
      unspecified: [],
      doubtful: [],
    });
  });

  test('a symbol over two lines', () => {
    const [citation] = extractCitations('see S/RES/2270\n(2016)').citations;
    expect(citation).toMatchObject({ line: 1, column: 5, endLine: 2, endColumn: 7 });
  });

  test('the year is the catalogue’s, the written year the text’s', () => {
    const [citation] = extractCitations('UNSCR 1718 (2007)').citations;
    expect(citation).toMatchObject({ year: 2006, writtenYear: 2007, symbol: 'S/RES/1718 (2006)' });
  });

  test('newer than the catalogue: not known, without a year', () => {
    const number = resolutionNumbers.newest + 1;
    const [citation] = extractCitations(`UNSCR ${number} (2026)`).citations;
    expect(citation).toMatchObject({
      number,
      known: false,
      year: null,
      writtenYear: 2026,
      symbol: `S/RES/${number}`,
    });
  });

  test('up to 300 above the newest is newer, one more is doubtful', () => {
    const { newest } = resolutionNumbers;
    const { citations, doubtful } = extractCitations(
      `UNSCR ${newest + 300}; UNSCR ${newest + 301}`,
    );
    expect(citations.map(({ number }) => number)).toEqual([newest + 300]);
    expect(doubtful.map(({ number, reason }) => [number, reason])).toEqual([
      [newest + 301, 'no-such-resolution'],
    ]);
  });

  test('of what names no number', () => {
    expect(extractCitations('UNSCR 1718 and subsequent resolutions').unspecified).toEqual([
      { text: 'subsequent resolutions', after: 1718, start: 15, end: 37, line: 1, column: 16 },
    ]);
  });

  test('of a doubtful number', () => {
    expect(extractCitations('UNSCR 01718').doubtful).toEqual([
      {
        text: '01718',
        number: 1718,
        reason: 'leading-zero',
        start: 6,
        end: 11,
        line: 1,
        column: 7,
      },
    ]);
  });
});

describe('options', () => {
  const text = '---\ntitle: UNSCR 1\n---\nUNSCR 2270 and resolution 1718.';

  test('from and to: what lies outside is not read, offsets are of the whole', () => {
    const from = text.indexOf('UNSCR 2270');
    const { citations } = extractCitations(text, { from, to: from + 10 });
    expect(citations.map(({ number, start, line }) => [number, start, line])).toEqual([
      [2270, from + 6, 4],
    ]);
  });

  test('to: a number that it cuts ends there', () => {
    expect(
      extractCitations('UNSCR 22701', { to: 10 }).citations.map(({ number }) => number),
    ).toEqual([2270]);
  });

  test('to beyond the end is the end', () => {
    expect(allInShort(extractCitations(text, { to: 1e9 })).found).toEqual(['1', '2270', '1718']);
  });

  test('title: evidence for later mentions', () => {
    const bare = 'Resolution 1718 stands.';
    expect(extractCitations(bare).citations).toEqual([]);
    expect(allInShort(extractCitations(bare, { title: 'The Security Council' })).found).toEqual([
      '1718',
    ]);
    expect(allInShort(extractCitations(bare, { title: 'Council of Ministers' })).found).toEqual([]);
  });

  test('numbers: other years and another newest', () => {
    const numbers = numbersOf([{ year: 1900, first: 1, last: 10 }]);
    const { citations, doubtful } = extractCitations('UNSCR 10 (1900), UNSCR 310, UNSCR 311', {
      numbers,
    });
    expect(citations.map(({ number, year, known }) => [number, year, known])).toEqual([
      [10, 1900, true],
      [310, null, false],
    ]);
    expect(doubtful.map(({ number }) => number)).toEqual([311]);
  });
});

describe('explainCitations', () => {
  const text = 'UNSCR 1718, UNSCR 9999, UN resolution 71/202 and relevant UNSCRs. Paragraph 4.';

  test('gives the same lists', () => {
    const { decisions: _, ...extraction } = explainCitations(text);
    expect(extraction).toEqual(extractCitations(text));
  });

  test('tells the rule that decided about each place', () => {
    const { decisions } = explainCitations(text);
    expect(decisions.map((one) => [one.text, one.number, one.outcome, one.rule])).toEqual([
      ['1718', 1718, 'citation', 'abbreviation'],
      ['9999', 9999, 'doubtful', 'abbreviation'],
      ['71', 71, 'rejected', 'assembly-number'],
      ['relevant UNSCRs', null, 'unspecified', 'council-in-phrase'],
    ]);
  });

  test('says where', () => {
    const [decision] = explainCitations('One\nUNSCR 1718').decisions;
    expect(decision).toMatchObject({ start: 10, end: 14, line: 2, column: 7 });
  });
});

test('where there is nothing, three empty lists', () => {
  expect(extractCitations('')).toEqual({ citations: [], unspecified: [], doubtful: [] });
});
