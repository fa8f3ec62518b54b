// Random corpora, changed step by step: both engines give the same answers to the same questions, and the same errors.
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/catalogue/user-error.js';
import type { StatementIndex } from '../../src/index/statement-index.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { diskEngines, memory, type TestedEngine } from '../support/engines.js';
import { messageOf } from '../support/errors.js';
import { useCacheOfFile } from '../support/file-cache.js';
import { collect } from '../support/open-corpus.js';
import { applyEdit, corpusHistory } from './random-corpora.js';
import { questionsWith } from './random-questions.js';
import { expectLawfulSegments, wordsIn } from './segment-laws.js';

useCacheOfFile();
afterEach(() => {
  vi.restoreAllMocks();
});

/** Set by the long campaign; the suite tries some. */
const CORPORA = Number(process.env.UNSC_TEST_CORPORA ?? 60);
const STEPS = 5;
/** How many questions are asked after each step, besides one for all. */
const ASKED = 6;
const MINUTES = 60_000;

const questions = questionsWith(shippedCatalogue());

/** An answer, or what a user is told in its place. */
async function answerOf(ask: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await ask());
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return messageOf(error);
  }
}

async function wholeOf(index: StatementIndex) {
  const { words: list, counts, shapes, ...figures } = await index.words();
  const citing = await Promise.all(
    [1718, 1874, 2270, 2371, 2375, 2397].map(async (number) =>
      (await collect(index.citing([number]))).map(({ statement }) => statement.id),
    ),
  );
  return {
    citing,
    size: index.size,
    hash: index.hash,
    problems: index.problems.map(messageOf),
    leftOut: index.leftOut,
    notes: index.notes,
    words: wordsIn(list),
    shapes: shapes(),
    counts: [...counts],
    ...figures,
  };
}

type Opened = StatementIndex | { readonly refused: string };

async function open(engine: TestedEngine, root: string): Promise<Opened> {
  try {
    const { index, told } = await engine.open([root]);
    expect(told).toEqual([]);
    return index;
  } catch (error) {
    return { refused: messageOf(error) };
  }
}

async function compare(disk: Opened, inMemory: Opened, from: number): Promise<void> {
  if ('refused' in disk || 'refused' in inMemory) {
    expect(disk).toEqual(inMemory);
    return;
  }
  expect(await wholeOf(disk)).toEqual(await wholeOf(inMemory));
  for (let at = 0; at < ASKED; at += 1) {
    // Steps of a number that has no divisor in common with how many there are: all have their turn.
    const question = questions[(from + at * 11) % questions.length];
    if (question === undefined) continue;
    const [answer, expected] = [
      await answerOf(() => question.ask(disk)),
      await answerOf(() => question.ask(inMemory)),
    ];
    expect(`${question.name}: ${answer}`).toBe(`${question.name}: ${expected}`);
  }
}

describe.each(diskEngines)('$name and memory agree', (engine) => {
  // Files that were just written are always read again; where the clock of the program is ahead of that of the files, they count
  // as settled, and what the disk tells of them decides.
  test.each([
    { name: 'on files that were just written', ahead: 0 },
    { name: 'on files that have settled', ahead: 10_000 },
  ])('$name', { timeout: 20 * MINUTES }, async ({ ahead }) => {
    const clock = Date.now.bind(Date);
    if (ahead > 0) vi.spyOn(Date, 'now').mockImplementation(() => clock() + ahead);
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(corpusHistory(STEPS), async ({ files, steps }) => {
        const root = corpusFolder(files);
        for (const edits of [[], ...steps]) {
          for (const edit of edits) applyEdit(root, edit);
          const disk = await open(engine, root);
          const inMemory = await open(memory, root);
          turn += 1;
          await compare(disk, inMemory, turn);
          if ('refused' in disk) continue;
          if (edits === steps.at(-1)) await expectLawfulSegments(disk);
          await disk.close();
          // The clock that files get their times from ticks every few milliseconds.
          if (ahead > 0) await new Promise((resolve) => setTimeout(resolve, 12));
        }
        rmSync(root, { recursive: true });
      }),
      { numRuns: Math.ceil(CORPORA / 2 / diskEngines.length), endOnFailure: false },
    );
  });
});
