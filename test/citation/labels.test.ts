// Every form in which a paragraph is labelled, in every language, and the one canonical form of it.
import { describe, expect, test } from 'vitest';
import { readLabels, readSubLabelList } from '../../src/citation/labels.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

function labelsOf(marked: string, prefix = ''): { labels: string[] | undefined; rest: string } {
  const { reader, index, text } = cursor(marked);
  const read = readLabels(reader, index, ALL_LANGUAGES, prefix);
  return { labels: read?.spans.map(({ label }) => label), rest: text.slice(read?.end ?? index) };
}

describe('one label', () => {
  test.each([
    ['a number', '|17 of', '17'],
    ['a letter', '|8 (a) of', '8(a)'],
    ['close', '|8(a) of', '8(a)'],
    ['a capital', '|8 (A) of', '8(a)'],
    ['without the first bracket', '|8 a) of', '8(a)'],
    ['sticking', '|8a of', '8(a)'],
    ['a numeral', '|8 (a) (iii) of', '8(a)(iii)'],
    ['a doubled letter', '|8 (aa) of', '8(aa)'],
    ['a number in brackets', '|8 (1) of', '8(1)'],
    ['spaces within', '|8 ( a ) of', '8(a)'],
    ['over a line break', '|8\n(a) of', '8(a)'],
    ['full-width brackets', '|8（a）', '8(a)'],
    ['Arabic digits', '|٨ (د)', '8(d)'],
    ['Arabic letters by their order', '|8 (أ)', '8(a)'],
    ['Arabic, a letter with its tail', '|8 (هـ)', '8(e)'],
    ['Cyrillic letters by their order', '|8 д)', '8(e)'],
    ['a Cyrillic letter in brackets', '|8 (б)', '8(b)'],
    ['a Cyrillic letter typed for a Latin one', '|8 с)', '8(c)'],
    ['Chinese numerals', '|8(一)', '8(i)'],
    ['a numeral in a ring of brackets', '|8㈢', '8(iii)'],
    ['a letter that is named: German', '|8 Buchstabe a der', '8(a)'],
    ['a letter that is named: Spanish', '|8, apartado a)', '8(a)'],
    ['a letter that is named: Italian', '|8, lettera a),', '8(a)'],
  ])('%s', (_, marked, label) => {
    expect(labelsOf(marked).labels).toEqual([label]);
  });

  test('of the preamble', () => {
    expect(labelsOf('|7', 'PP').labels).toEqual(['PP7']);
  });
});

describe('several', () => {
  test.each([
    ['commas and and', '|8, 9 and 10 of', ['8', '9', '10'], ' of'],
    ['without spaces', '|8,9,10', ['8', '9', '10'], ''],
    ['letters that share a number', '|8 (a), (b) and (d) of', ['8(a)', '8(b)', '8(d)'], ' of'],
    ['a letter after a numeral goes up', '|8 (a) (i), (b)', ['8(a)(i)', '8(b)'], ''],
    ['numerals that share a letter', '|8 (a) (i) and (ii)', ['8(a)(i)', '8(a)(ii)'], ''],
    ['French', '|8 a) et 9 b)', ['8(a)', '9(b)'], ''],
    ['Russian', '|8 и 9', ['8', '9'], ''],
    ['Arabic', '|8 و9', ['8', '9'], ''],
    ['Chinese', '|9、14和16', ['9', '14', '16'], ''],
    ['the noun again', '|8 and paragraph 9', ['8', '9'], ''],
    ['once each', '|8, 9, 8', ['8', '9'], ''],
    ['a full stop ends it', '|8, 9. 10', ['8', '9'], '. 10'],
    ['a word ends it', '|8 and members', ['8'], ' and members'],
  ])('%s', (_, marked, labels, rest) => {
    expect(labelsOf(marked)).toEqual({ labels, rest });
  });
});

describe('ranges', () => {
  test.each([
    ['a dash', '|17–19', ['17', '18', '19']],
    ['a hyphen', '|17-19', ['17', '18', '19']],
    ['to', '|17 to 19', ['17', '18', '19']],
    ['French', '|17 à 19', ['17', '18', '19']],
    ['Chinese', '|16至18', ['16', '17', '18']],
    ['letters', '|8 (a)–(d)', ['8(a)', '8(b)', '8(c)', '8(d)']],
    ['numerals', '|8 (i) to (iv)', ['8(i)', '8(ii)', '8(iii)', '8(iv)']],
    ['two neighbours', '|17–18', ['17', '18']],
    ['a hundred', '|1–101', Array.from({ length: 101 }, (_, at) => String(at + 1))],
    ['more than a hundred: the two ends', '|1–102', ['1', '102']],
    ['descending: the two ends', '|19–17', ['19', '17']],
    ['after a letter: the two ends', '|8 (a)–9', ['8(a)', '9']],
  ])('%s', (_, marked, labels) => {
    expect(labelsOf(marked).labels).toEqual(labels);
  });

  test('of the preamble', () => {
    expect(labelsOf('|3–5', 'PP').labels).toEqual(['PP3', 'PP4', 'PP5']);
  });
});

describe('no label', () => {
  test.each([
    ['a word', '|members'],
    ['nothing', '|'],
    ['zero', '|0'],
    ['more than any resolution has', '|301'],
    ['a year', '|2016'],
    ['a decimal', '|8.5'],
    ['thousands', '|8,500'],
    ['a percentage', '|8%'],
    ['a session', '|71/202'],
    ['a letter alone', '|(a)'],
  ])('%s', (_, marked) => {
    expect(labelsOf(marked).labels).toBeUndefined();
  });
});

describe('readSubLabelList: letters before their number', () => {
  test.each([
    ['brackets', '|(a) and (b) of', ['a', 'b']],
    ['one bracket', '|a) et b) du', ['a', 'b']],
    ['a range', '|(a)–(c) of', ['a', 'b', 'c']],
    ['two levels', '|(a) (i) and (b) of', ['a)(i', 'b']],
    ['Russian', '|а) и б) пункта', ['a', 'b']],
    ['none', '|members', []],
    ['none: a number', '|8', []],
  ])('%s', (_, marked, labels) => {
    const { reader, index } = cursor(marked);
    expect(readSubLabelList(reader, index, ALL_LANGUAGES).map(({ label }) => label)).toEqual(
      labels,
    );
  });
});

test('a hostile list of labels stops at 500', () => {
  const { labels = [] } = labelsOf(
    `|${Array.from({ length: 300 }, (_, at) => `${at + 1} (a), (b), (c)`).join(', ')}`,
  );
  expect(labels.length).toBe(500);
});
