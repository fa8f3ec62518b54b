import { describe, expect, test } from 'vitest';
import { type ExtractOptions, extractCitations } from '../../../src/citation/extract.js';
import type { Citation, Extraction } from '../../../src/citation/types.js';

/** One text and all that is found in it; one row has one reason, which is its name. */
export interface Row {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  /** The citations in short, as `inShort` writes them. */
  readonly found?: readonly string[];
  /** Phrases that name no number; `… ← 1718` for one that hangs on a number. */
  readonly unspecified?: readonly string[];
  /** Numbers that no resolution has, with the reason: `9999 no-such-resolution`. */
  readonly doubtful?: readonly string[];
}

/**
 * A citation in short: the words of the text, the number where they do not say it in plain digits, then what
 * else is known: `S/RES/2270 (2016) = 2270 (2016)`, `1718 (2006) ¶8(a),9`, `1267 committee`.
 *
 * The year is the one that the text gives, never the catalogue's.
 */
export function inShort({ text, number, writtenYear, kind, paragraphs }: Citation): string {
  return [
    text,
    ...(text === String(number) ? [] : [`= ${number}`]),
    ...(writtenYear === null ? [] : [`(${writtenYear})`]),
    ...(kind === 'committee' ? [kind] : []),
    ...(paragraphs.length === 0 ? [] : [`¶${paragraphs.join(',')}`]),
  ].join(' ');
}

/** All three lists of an extraction in short, for a comparison. */
export function allInShort({ citations, unspecified, doubtful }: Extraction) {
  return {
    found: citations.map(inShort),
    unspecified: unspecified.map(({ text, after }) =>
      after === null ? text : `${text} ← ${after}`,
    ),
    doubtful: doubtful.map(({ text, reason }) => `${text} ${reason}`),
  };
}

/** Whether the words of every span are what the text holds there. */
function expectExactSpans(text: string, { citations, unspecified, doubtful }: Extraction): void {
  const spans = [
    ...citations,
    ...unspecified,
    ...doubtful,
    ...citations.flatMap((one) => one.paragraphSpans),
  ];
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
    spans.map((span) => span.text),
  );
}

/** A test for each row. What a row leaves out must not be found. */
export function describeRows(heading: string, rows: readonly Row[]): void {
  describe(heading, () => {
    test.each(rows)('$name', ({ text, title, found = [], unspecified = [], doubtful = [] }) => {
      const options: ExtractOptions = title === undefined ? {} : { title };
      const extraction = extractCitations(text, options);
      expect(allInShort(extraction)).toEqual({ found, unspecified, doubtful });
      expectExactSpans(text, extraction);
    });
  });
}
