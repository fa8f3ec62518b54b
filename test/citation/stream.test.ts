// A text that comes in pieces and is longer than what is read at a time. Short ones are among the properties.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../src/citation/extract.js';
import { createCitationStream } from '../../src/citation/stream.js';
import { isSameInPieces } from './fuzz/laws.js';
import { anyText } from './fuzz/texts.js';
import { inShort } from './support/rows.js';

/** More than is read at a time. */
const LONG = 1_100_000;

/** Prose that cites nothing, in paragraphs. */
function filler(length: number, separator = '\n\n'): string {
  const paragraph = `The talks went on all day and nothing new was said.${separator}`;
  return paragraph.repeat(Math.ceil(length / paragraph.length));
}

/** What a text gives when it comes in pieces of this length. */
function inPieces(text: string, length: number, title?: string): string[] {
  const stream = createCitationStream(title === undefined ? {} : { title });
  const found: string[] = [];
  for (let at = 0; at < text.length; at += length) {
    found.push(...stream.push(text.slice(at, at + length)).citations.map(inShort));
  }
  return [...found, ...stream.end().citations.map(inShort)];
}

describe('evidence reaches over what was read before', () => {
  const far = filler(LONG);
  test.each([
    ['from the beginning', `The Security Council met.\n\n${far}Resolution 1718 stands.`, ['1718']],
    [
      'from anywhere earlier',
      `${far}The Security Council met.\n\n${far}Resolution 1718 stands.`,
      ['1718'],
    ],
    [
      'not past a resolution of another body',
      `${far}The Security Council met.\n\nGeneral Assembly resolution 71/202.\n\n${far}Resolution 1718 stands.`,
      [],
    ],
    ['none', `${far}Resolution 1718 stands.`, []],
    [
      'within one very long paragraph',
      `${filler(2000, ' ')}${filler(LONG, ' ')}The Security Council met. ${filler(LONG, ' ')}Resolution 1718 stands.`,
      ['1718'],
    ],
  ] as const)('%s', (_, text, found) => {
    expect(inPieces(text, 65_536)).toEqual(found);
    expect(extractCitations(text).citations.map(inShort)).toEqual(found);
  });

  test('from the title', () => {
    expect(inPieces(`${far}Resolution 1718 stands.`, 65_536, 'The Security Council')).toEqual([
      '1718',
    ]);
  });
});

describe('the same as the whole, to the last column', () => {
  test.each([
    ['empty lines', '\n\n'],
    ['CRLF', '\r\n\r\n'],
    ['one paragraph', ' '],
  ])('%s', (_, separator) => {
    const dense = fc.sample(anyText, { numRuns: 300, seed: 7 }).join(separator);
    const text = [filler(LONG - 20_000, separator), dense, filler(20_000, separator), dense].join(
      separator,
    );
    isSameInPieces(text, [1, LONG - 30_000, LONG - 10_000, LONG, LONG + 1]);
  });
});

test('a citation cut between two pieces is one', () => {
  const stream = createCitationStream();
  const parts = ['UN Security Coun', 'cil resolu', 'tion 22', '70 (20', '16)'].map((piece) =>
    stream.push(piece),
  );
  expect(parts.flatMap(({ citations }) => citations)).toEqual([]);
  expect(stream.end().citations.map(inShort)).toEqual(['2270 (2016)']);
});

test('what is sure is given out before the end', () => {
  const stream = createCitationStream();
  const first = stream.push(`UNSCR 2270.\n\n${filler(LONG)}`);
  expect(first.citations.map(inShort)).toEqual(['2270']);
  expect(stream.end().citations).toEqual([]);
});

test('nothing at all', () => {
  expect(createCitationStream().end()).toEqual({ citations: [], unspecified: [], doubtful: [] });
});
