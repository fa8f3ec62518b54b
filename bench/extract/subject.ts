// The process that is measured: the engine, and what it is held against in the same runtime. It answers the
// questions of protocol.ts, from standard input to standard output.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { extractCitations } from '../../src/citation/extract.js';
import { traceSearch } from '../../src/citation/triggers.js';
import { decodeUtf8 } from '../../src/corpus/decode.js';
import type { Answers, Question } from './protocol.js';

interface Loaded {
  readonly bytes: Buffer;
  readonly text: string;
}

/** Runs over a text and counts what it finds. */
type Tool = (loaded: Loaded) => number;

function count(search: RegExp, text: string): number {
  let found = 0;
  search.lastIndex = 0;
  while (search.test(text)) found += 1;
  return found;
}

const triggers = new RegExp(traceSearch().source, 'g');
const triggersOrDigits = new RegExp(`${triggers.source}|[0-9]+`, 'g');

const TOOLS: Readonly<Record<string, Tool>> = {
  unsc: ({ text }) => extractCitations(text).citations.length,
  triggers: ({ text }) => count(triggers, text),
  'triggers-or-digits': ({ text }) => count(triggersOrDigits, text),
  decode: ({ bytes, text }) => (decodeUtf8(bytes, '').length === text.length ? 0 : Number.NaN),
};

const known = new Map<string, Loaded>();

function load(file: string): Loaded {
  let loaded = known.get(file);
  if (loaded === undefined) {
    const bytes = readFileSync(file);
    loaded = { bytes, text: decodeUtf8(bytes, file) };
    known.set(file, loaded);
  }
  return loaded;
}

/** What is shorter than this is read several times in one run: a single one is soon over. */
const ENOUGH = 10e6;

function answer(question: Question): Answers[Question['task']] {
  if (question.task !== 'time') return { versions: {} };
  const tool = TOOLS[question.tool];
  if (tool === undefined) throw new Error(`there is no tool “${question.tool}”`);
  const loaded = load(question.file);
  const times = Math.ceil(ENOUGH / loaded.bytes.length);
  // So that nobody pays for what the one before has left behind.
  globalThis.gc?.();
  const begun = process.cpuUsage();
  let found = 0;
  for (let time = 0; time < times; time += 1) found = tool(loaded);
  const { user, system } = process.cpuUsage(begun);
  return { seconds: (user + system) / 1e6 / times, found };
}

for await (const line of createInterface({ input: process.stdin })) {
  const question: Question = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(answer(question))}\n`);
}
