// Numbers in Chinese numerals, in official Japanese and Chinese texts. Offsets are those of the text as given.
import { describe, expect, test } from 'vitest';
import { explainCitations, extractCitations } from '../../src/citation/extract.js';
import { inDigitsBetween } from '../../src/citation/numerals.js';
import { createCitationStream } from '../../src/citation/stream.js';
import { describeRows } from './support/rows.js';

describeRows('Chinese numerals', [
  {
    name: 'a gazette, with years',
    text: '安全保障理事会は、決議第千七百十八号（二千六年）及び第二千九十四号（二千十三年）に従い、',
    found: ['千七百十八 = 1718 (2006)', '二千九十四 = 2094 (2013)'],
  },
  {
    name: 'digit by digit',
    text: '安理会第一七一八号决议（二〇〇六年十月十四日）',
    found: ['一七一八 = 1718 (2006)'],
  },
  {
    name: 'before the word',
    text: '安保理の六七八、一四四一決議',
    found: ['六七八 = 678', '一四四一 = 1441'],
  },
  { name: 'without a sign', text: '国連安保理決議六七八は、', found: ['六七八 = 678'] },
  {
    name: 'a paragraph',
    text: '安理会第1718号决议第八段',
    found: ['1718 ¶8'],
  },
  { name: 'a zero that fills a gap', text: '安理会第一千零七号决议', found: ['一千零七 = 1007'] },
  { name: 'hundreds', text: '安保理決議第百六十一号', found: ['百六十一 = 161'] },
  {
    name: 'no such resolution',
    text: '安保理決議第九千九百号',
    doubtful: ['九千九百 no-such-resolution'],
  },
  { name: 'not: the Assembly', text: '安保理。国連総会決議第二千七百五十八号' },
  { name: 'not: one resolution', text: '安理会一项决议，三百二十票；統一した決議' },
  {
    name: 'not: a question of the Diet',
    text: '質問第二二号　安全保障理事会の決議に関する質問主意書',
  },
  { name: 'not: no numeral', text: '安保理決議第百千号、決議二千千' },
  { name: 'not: mixed', text: '安理会第一二百号决议' },
  { name: 'not: a stage', text: '安理会第1718号决议第三阶段', found: ['1718'] },
  { name: 'not: a third stage', text: '安保理決議第1718号の第三段階', found: ['1718'] },
]);

const GAZETTE = '前文\n安保理決議第千七百十八号（二千六年）第八項\nUNSCR 2270';

describe('places', () => {
  test('are those of the text as given', () => {
    const [first, second] = extractCitations(GAZETTE).citations;
    expect(first).toMatchObject({
      start: 9,
      end: 14,
      line: 2,
      column: 7,
      endLine: 2,
      endColumn: 12,
    });
    expect(first?.paragraphSpans.map(({ text }) => text)).toEqual(['八']);
    expect(second).toMatchObject({ text: '2270', line: 3, column: 7 });
  });

  test('in the reasons too', () => {
    const { decisions } = explainCitations(`${GAZETTE}\n安保理の関連決議`);
    expect(decisions.map(({ text, line }) => [text, line])).toEqual([
      ['千七百十八', 2],
      ['2270', 3],
      ['安保理の関連決議', 4],
    ]);
  });

  test('from and to', () => {
    const words = (options: { from?: number; to?: number }) =>
      extractCitations(GAZETTE, options).citations.map(({ text }) => text);
    expect(words({ from: 15 })).toEqual(['2270']);
    expect(words({ to: 27 })).toEqual(['千七百十八']);
  });
});

describe('a stream', () => {
  test('gives the same as the whole', () => {
    const far = '会議は一日中続いた。\n\n'.repeat(60_000);
    const text = `安保理の一五四〇委員会。\n\n${far}安保理決議第千七百十八号。\n\n${far}${GAZETTE}`;
    const stream = createCitationStream();
    const found = [...stream.push(text).citations, ...stream.end().citations];
    expect(found).toEqual(extractCitations(text).citations);
    expect(found.map(({ number }) => number)).toEqual([1718, 1718, 2270]);
  });
});

describe('inDigitsBetween', () => {
  test('reads nothing around what it is asked for', () => {
    expect(inDigitsBetween('決議 十月 x', 3, 6)).toBeUndefined();
    expect(inDigitsBetween('x 決議第十号 決議第十一号', 2, 7)?.text).toBe(
      'x 決議第10号 決議第十一号',
    );
  });

  test('maps places on both sides', () => {
    const digits = inDigitsBetween('ab 決議第千七百号 yz', 3, 10);
    expect(digits?.text).toBe('ab 決議第1700号 yz');
    expect([0, 3, 11, 13].map((index) => digits?.toGiven(index))).toEqual([0, 3, 10, 12]);
  });
});
