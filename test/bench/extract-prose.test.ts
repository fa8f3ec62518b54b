import { describe, expect, test } from 'vitest';
import { newsProse, plainParagraphs, syntheticParagraphs } from '../../bench/extract/prose.js';
import { extractCitations } from '../../src/citation/extract.js';

const LONG =
  ' and the harbour was opened again, with all its ships and sails, in the spring of that year.';
const prose = (begin: string) => `${begin}${LONG}${LONG}`;

describe('plainParagraphs', () => {
  const rows = [
    { reason: 'prose that names none of it', text: prose('In 2015 a mayor came'), kept: true },
    { reason: 'digits', text: prose('It cost 1718 pounds, 1874 shillings'), kept: true },
    { reason: 'another council', text: prose('The Town Council sat'), kept: true },
    {
      reason: 'letters that begin like the United Nations',
      text: prose('The unit came'),
      kept: true,
    },
    { reason: 'a resolution', text: prose('A resolution was passed'), kept: false },
    { reason: 'a resolution in capitals', text: prose('RESOLUTIONS WERE PASSED'), kept: false },
    { reason: 'the Council over two lines', text: prose('The Security\nCouncil met'), kept: false },
    { reason: 'its abbreviation', text: prose('The UNSC met'), kept: false },
    { reason: 'sanctions named by a committee', text: prose('UN 1267 sanctions'), kept: false },
    { reason: 'a symbol', text: prose('See S/RES/2270'), kept: false },
    { reason: 'the symbol of a meeting', text: prose('See S/PV.7638'), kept: false },
    { reason: 'an abbreviated resolution', text: prose('H.J. Res. 100 was signed'), kept: false },
    { reason: 'a heading', text: 'The harbour is open', kept: false },
  ];
  test.each(rows)('$reason: $kept', ({ text, kept }) => {
    expect(plainParagraphs([text])).toEqual(kept ? [text] : []);
  });
});

describe('newsProse', () => {
  const paragraphs = syntheticParagraphs(50);

  test('is as long as asked for, and at most a paragraph longer', () => {
    const length = Buffer.byteLength(newsProse(paragraphs, 100_000));
    expect(length).toBeGreaterThanOrEqual(100_000);
    expect(length).toBeLessThan(102_000);
  });

  test('has the word “resolution” about once in 3,000 characters', () => {
    const pages = newsProse(paragraphs, 300_000).split('resolution').length - 1;
    expect(pages).toBeGreaterThan(75);
    expect(pages).toBeLessThanOrEqual(100);
  });

  test('takes the paragraphs in order, again and again', () => {
    expect(newsProse(['a', 'b'], 9)).toBe('a\n\nb\n\na\n\n');
  });

  test('is the same each time', () => {
    expect(newsProse(syntheticParagraphs(50), 9000)).toBe(newsProse(paragraphs, 9000));
  });

  test('cites nothing, and holds digits', () => {
    const text = newsProse(paragraphs, 300_000);
    expect(extractCitations(text)).toEqual({ citations: [], unspecified: [], doubtful: [] });
    expect(text).toMatch(/in (?:19|20)\d\d,/);
  });

  test('wants paragraphs', () => {
    expect(() => newsProse([], 10)).toThrow('there are no paragraphs to make prose of');
  });
});
