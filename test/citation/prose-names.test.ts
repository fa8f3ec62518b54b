import { describe, expect, test } from 'vitest';
import { explainCitations, extractCitations } from '../../src/citation/extract.js';
import { createCitationStream } from '../../src/citation/stream.js';
import type { Extraction } from '../../src/citation/types.js';

const names = [
  { name: 'the snapback resolution', number: 2231 },
  { name: 'snapback', number: 1737 },
  { name: 'Iran’s deal', number: 2231 },
  { name: '快速恢复决议', number: 2231 },
  { name: 'a.b (c)', number: 1718 },
];

const found = (text: string) =>
  extractCitations(text, { names }).citations.map(
    ({ text: words, number }) => `${words}=${number}`,
  );

describe('names of one’s own in a text', () => {
  test.each([
    {
      name: 'as written',
      text: 'On the snapback resolution, we',
      found: ['the snapback resolution=2231'],
    },
    {
      name: 'in any case',
      text: 'THE SNAPBACK RESOLUTION',
      found: ['THE SNAPBACK RESOLUTION=2231'],
    },
    {
      name: 'over a line of a quotation',
      text: '> the snapback\n> resolution',
      found: ['the snapback\n> resolution=2231'],
    },
    { name: 'the longest', text: 'this snapback resolution', found: ['snapback=1737'] },
    { name: 'whole words alone', text: 'snapbacks, resnapback, snapback2', found: [] },
    { name: 'another apostrophe', text: "Iran's deal", found: ["Iran's deal=2231"] },
    {
      name: 'without spaces around it',
      text: '安理会快速恢复决议的',
      found: ['快速恢复决议=2231'],
    },
    { name: 'signs mean themselves', text: 'a.b (c) axb (c)', found: ['a.b (c)=1718'] },
    {
      name: 'beside numbers',
      text: 'UNSCR 1718, snapback and UNSCR 1874',
      found: ['1718=1718', 'snapback=1737', '1874=1874'],
    },
  ])('$name', (row) => {
    expect(found(row.text)).toEqual(row.found);
  });

  test('are citations like others, with their place', () => {
    const text = 'We recall\nthe snapback resolution.';
    const [citation] = extractCitations(text, { names }).citations;
    expect(citation).toEqual({
      number: 2231,
      symbol: 'S/RES/2231 (2015)',
      year: 2015,
      known: true,
      writtenYear: null,
      kind: 'resolution',
      paragraphs: [],
      paragraphSpans: [],
      text: 'the snapback resolution',
      start: 10,
      end: 33,
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 24,
    });
  });

  test('no name is looked for unless names are given, or before the text begins', () => {
    expect(extractCitations('the snapback resolution').citations).toEqual([]);
    expect(extractCitations('snapback snapback', { names, from: 5 }).citations).toMatchObject([
      { start: 9 },
    ]);
  });

  test('a phrase without a number that shares words with a name gives way to it', () => {
    const some = [{ name: 'relevant UNSCRs', number: 1718 }];
    const { citations, unspecified, decisions } = explainCitations('the relevant UNSCRs', {
      names: some,
    });
    expect(citations).toMatchObject([{ number: 1718, text: 'relevant UNSCRs' }]);
    expect(unspecified).toEqual([]);
    expect(decisions.map(({ rule }) => rule)).toEqual(['alias']);
  });

  test('a number that a name holds is cited as the number', () => {
    const some = [{ name: 'UNSCR 1718 regime', number: 1874 }];
    expect(extractCitations('the UNSCR 1718 regime', { names: some }).citations).toMatchObject([
      { number: 1718 },
    ]);
  });

  test('a stream finds what the whole text holds', () => {
    const text =
      `${'Nothing of note was said.\n\n'.repeat(60_000)}the snapback resolution\n\n`.repeat(2);
    const stream = createCitationStream({ names });
    const parts: Extraction[] = [];
    for (let at = 0; at < text.length; at += 300_000) {
      parts.push(stream.push(text.slice(at, at + 300_000)));
    }
    parts.push(stream.end());
    expect(parts.flatMap(({ citations }) => citations)).toEqual(
      extractCitations(text, { names }).citations,
    );
  });
});
