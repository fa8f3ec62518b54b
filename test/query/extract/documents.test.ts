import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import { STDIN, type TextSource } from '../../../src/corpus/text/operands.js';
import type { ExtractedDocument } from '../../../src/query/extract/answers.js';
import {
  extractSources,
  type Outside,
  wholeDocuments,
} from '../../../src/query/extract/documents.js';
import { PLAIN_QUESTION } from '../../../src/query/extract/question.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unsc-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function source(name: string, content: string | Uint8Array): TextSource {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { name, path, size: Buffer.byteLength(content) };
}

const stdin = (bytes: Uint8Array, more: Partial<Outside> = {}): Outside => ({
  readStdin: () => bytes,
  stdinChunks: function* () {
    for (let at = 0; at < bytes.length; at += 16) yield bytes.subarray(at, at + 16);
  },
  ...more,
});

const found = (result: ExtractedDocument | UserError) =>
  result instanceof UserError
    ? result
    : [result.source, ...result.citations.map(({ number }) => number)];

async function answers(
  sources: readonly TextSource[],
  outside: Outside,
  question = PLAIN_QUESTION,
) {
  const results: (ExtractedDocument | UserError)[] = [];
  for await (const result of wholeDocuments(extractSources(sources, question, outside))) {
    results.push(result);
  }
  return results.map(found);
}

const STANDARD = { name: STDIN, path: null, size: 0 };
const NONE = stdin(new Uint8Array());

test('an answer for each source, in order; one that cannot be read stops none', async () => {
  const sources = [
    source('a.md', 'UNSCR 2270'),
    source('b.md', Uint8Array.of(97, 0xff)),
    { name: 'none.md', path: join(folder, 'none.md'), size: 0 },
    STANDARD,
    source('c.md', ''),
  ];
  expect(await answers(sources, stdin(Buffer.from('UNSCRs 1718 and 1874')))).toEqual([
    ['a.md', 2270],
    expect.objectContaining({
      message: 'byte 0xff is not valid UTF-8.',
      place: { file: 'b.md', line: 1 },
    }),
    new UserError('cannot be read: there is no such file.', '', { file: 'none.md' }),
    [STDIN, 1718, 1874],
    ['c.md'],
  ]);
});

test('a large text is answered in parts that make the whole', async () => {
  const text = `UNSCR 2270.\n\n${'Words. '.repeat(40)}\n\nUNSCR 1718.`;
  const large = { large: 100 };
  expect(await answers([STANDARD], stdin(Buffer.from(text), large))).toEqual([[STDIN, 2270, 1718]]);
  expect(await answers([source('d.md', text)], { ...NONE, ...large })).toEqual([
    ['d.md', 2270, 1718],
  ]);
});

test('a large page, or one whose lines are asked for, is read whole', async () => {
  const page = `<!doctype html><p>UNSCR <b>2270</b>.${'<p>words'.repeat(40)}`;
  const outside = stdin(Buffer.from(page), { large: 100 });
  expect(await answers([STANDARD], outside)).toEqual([[STDIN, 2270]]);
  expect(await answers([STANDARD], outside, { ...PLAIN_QUESTION, lines: 1 })).toEqual([
    [STDIN, 2270],
  ]);
});

test('of a large text that is wrong towards its end the error alone is left', async () => {
  const bytes = Buffer.concat([Buffer.from(`UNSCR 2270.\n${'a'.repeat(200)}\n`), Buffer.of(0x92)]);
  expect(
    await answers([STANDARD, source('e.md', 'UNSCR 1718')], stdin(bytes, { large: 100 })),
  ).toEqual([
    expect.objectContaining({
      message: 'byte 0x92 is not valid UTF-8.',
      place: { file: STDIN, line: 3 },
    }),
    ['e.md', 1718],
  ]);
});
