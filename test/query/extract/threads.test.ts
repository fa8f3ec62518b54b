import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TextSource } from '../../../src/corpus/text/operands.js';
import { threadProgram } from '../../../src/index/thread-program.js';
import { extractSources, type SourceResult } from '../../../src/query/extract/documents.js';
import { PLAIN_QUESTION } from '../../../src/query/extract/question.js';
import { extractInThreads } from '../../../src/query/extract/threads.js';

/** A thread that answers as the real one does: it needs no built program, and shows what it was asked. */
const PROGRAM = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ batch, sources, question }) => {
  if (sources.some(({ name }) => name === 'fault')) throw new Error('a fault of the thread');
  const results = sources.map(({ name }) =>
    name === 'wrong'
      ? { problem: 'is wrong.', remedy: 'Mend it.', place: { file: name, line: 2 } }
      : { source: name, citations: [], unspecified: [], doubtful: [], unique: question.unique });
  setTimeout(() => parentPort.postMessage({ batch, results }), threadId % 2 ? 5 : 0);
});`;

let program = '';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unsc-threads-'));
  program = join(folder, 'thread.cjs');
  writeFileSync(program, PROGRAM);
});
afterAll(() => rmSync(folder, { recursive: true }));

const named = (name: string, size = 300_000): TextSource => ({ name, path: `/${name}`, size });

async function gathered(results: AsyncIterable<SourceResult>): Promise<SourceResult[]> {
  const all: SourceResult[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test('answers come in the order of the sources, whichever thread gives them', async () => {
  const names = Array.from({ length: 100 }, (_, at) => `${at}.md`);
  const question = { ...PLAIN_QUESTION, unique: true };
  const results = await gathered(
    extractInThreads(
      names.map((name) => named(name)),
      question,
      program,
    ),
  );
  expect(results).toEqual(
    names.map((source) => ({
      document: { source, citations: [], unspecified: [], doubtful: [], unique: true },
      last: true,
    })),
  );
});

test('an error keeps its parts', async () => {
  const results = await gathered(
    extractInThreads([named('a.md'), named('wrong')], PLAIN_QUESTION, program),
  );
  expect(results[1]).toMatchObject({
    name: 'UserError',
    message: 'is wrong.',
    remedy: 'Mend it.',
    place: { file: 'wrong', line: 2 },
  });
});

test('a fault of a thread is one of the program', async () => {
  const sources = [named('a.md'), named('fault')];
  await expect(gathered(extractInThreads(sources, PLAIN_QUESTION, program))).rejects.toThrow(
    'a fault of the thread',
  );
});

test('answers that nobody waits for are given up', async () => {
  for await (const result of extractInThreads(
    [named('a.md'), named('b.md')],
    PLAIN_QUESTION,
    program,
  )) {
    expect(result).toMatchObject({ document: { source: 'a.md' } });
    break;
  }
});

test('the source of the program has none beside it, and answers in one thread', async () => {
  expect(threadProgram('extract-thread')).toBeNull();
  const path = join(folder, 'a.md');
  writeFileSync(path, 'UNSCR 2270');
  const sources = [1, 2].map((at) => ({ name: `${at}.md`, path, size: 40_000_000 }));
  const outside = { readStdin: () => new Uint8Array(), stdinChunks: () => [] };
  const results = await gathered(extractSources(sources, PLAIN_QUESTION, outside));
  expect(results).toMatchObject([
    { document: { source: '1.md', citations: [{ number: 2270 }] } },
    { document: { source: '2.md', citations: [{ number: 2270 }] } },
  ]);
});
