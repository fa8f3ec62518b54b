import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCitationStream } from '../../../src/citation/stream.js';
import { textOf } from '../../../src/corpus/text/text-file.js';
import { openTextStream } from '../../../src/corpus/text/text-stream.js';
import type { ExtractedDocument } from '../../../src/query/extract/answers.js';
import { extractDocument } from '../../../src/query/extract/document.js';
import { citationEngine } from '../../../src/query/extract/engine.js';
import {
  extractLargeDocument,
  isAnswerableInParts,
} from '../../../src/query/extract/large-document.js';
import { type ExtractQuestion, PLAIN_QUESTION } from '../../../src/query/extract/question.js';

/** A stream that gives out what it found of each chunk at once, so that short texts have parts. */
const eager: typeof citationEngine = {
  ...citationEngine,
  stream: (options) => {
    let text = '';
    let given = { citations: 0, unspecified: 0, doubtful: 0 };
    const next = (chunk: string) => {
      text += chunk;
      const { citations, unspecified, doubtful } = citationEngine.extract(text, options);
      const fresh = {
        citations: citations.slice(given.citations),
        unspecified: unspecified.slice(given.unspecified),
        doubtful: doubtful.slice(given.doubtful),
      };
      given = {
        citations: citations.length,
        unspecified: unspecified.length,
        doubtful: doubtful.length,
      };
      return fresh;
    };
    return { push: next, end: () => next('') };
  },
};

async function inParts(
  text: string,
  size: number,
  question: ExtractQuestion,
  engine = citationEngine,
): Promise<ExtractedDocument[]> {
  const bytes = Buffer.from(text);
  const rest: Uint8Array[] = [];
  for (let at = size; at < bytes.length; at += size) rest.push(bytes.subarray(at, at + size));
  const stream = openTextStream('a.md', bytes.subarray(0, size), rest, question);
  const parts: ExtractedDocument[] = [];
  for await (const part of extractLargeDocument(stream, question, engine)) parts.push(part);
  return parts;
}

function whole(text: string, question: ExtractQuestion): Promise<ExtractedDocument> {
  return extractDocument(textOf('a.md', Buffer.from(text), {}), question);
}

function joined(parts: readonly ExtractedDocument[]): ExtractedDocument {
  return {
    source: 'a.md',
    citations: parts.flatMap(({ citations }) => citations),
    unspecified: parts.flatMap(({ unspecified }) => unspecified),
    doubtful: parts.flatMap(({ doubtful }) => doubtful),
  };
}

const HEAD = '---\ntitle: On the 1718 Committee\n---\n';
const FILLER = `${'Words of a synthetic text, of which none cites anything. '.repeat(20)}\n\n`;
const CITING = 'Under paragraph 17 of UNSCR 2270,\nand relevant UNSCRs; UNSCR 9999.\n\n';

describe('extractLargeDocument answers as extractDocument does', () => {
  const { filter } = PLAIN_QUESTION;
  test.each([
    { name: 'plainly', question: {} },
    { name: 'with sentences', question: { sentences: true } },
    { name: 'each once', question: { unique: true } },
    { name: 'by a filter', question: { filter: { ...filter, kind: 'committee' } } },
  ] as const)('$name', async ({ question }) => {
    const asked = { ...PLAIN_QUESTION, ...question };
    const text = HEAD + (FILLER.repeat(700) + CITING).repeat(3) + FILLER;
    const parts = await inParts(text, 1 << 17, asked);
    expect(parts.length).toBeGreaterThan(1);
    expect(joined(parts)).toEqual(await whole(text, asked));
  });

  test('wherever the text is cut', async () => {
    const pieces = fc.array(fc.constantFrom(CITING, '🕊', ' ', '\n', '\r\n\r\n', 'UNSCR 1718. '), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: HEAD.length, max: 90 }), async (words, size) => {
        const asked = { ...PLAIN_QUESTION, sentences: true };
        const text = HEAD + words.join('');
        const bodies = joined(await inParts(text, size, asked));
        expect(bodies).toEqual(await whole(text, asked));
      }),
    );
  });
});

test('a resolution is unique over all parts', async () => {
  const question = { ...PLAIN_QUESTION, unique: true };
  const text = `UNSCR 2270.${' '.repeat(40)}UNSCR 1718.${' '.repeat(40)}UNSCR 2270.`;
  const parts = await inParts(text, 45, question, eager);
  expect(parts.map(({ citations }) => citations.map(({ number }) => number))).toEqual([
    [2270],
    [1718],
    [],
    [],
  ]);
});

test('an empty text has one part', async () => {
  const empty = { name: 'a.md', format: 'text', pieces: [] } as const;
  const parts: ExtractedDocument[] = [];
  for await (const part of extractLargeDocument(empty, PLAIN_QUESTION)) parts.push(part);
  expect(parts).toEqual([{ source: 'a.md', citations: [], unspecified: [], doubtful: [] }]);
});

test.each([
  { question: {}, parts: true },
  { question: { sentences: true }, parts: true },
  { question: { lines: 0 }, parts: false },
  { question: { explain: true }, parts: false },
])('$question: in parts $parts', ({ question, parts }) => {
  expect(isAnswerableInParts({ ...PLAIN_QUESTION, ...question })).toBe(parts);
});

test('the stream is the one of the library', () => {
  expect(citationEngine.stream).toBe(createCitationStream);
});
