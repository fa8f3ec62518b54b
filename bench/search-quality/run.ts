// How often a search finds what was read once, beside other engines: known-item queries on real statements.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openMemoryIndex } from '../../src/index/memory.js';
import type { CitedStatement } from '../../src/index/statement-index.js';
import { describeMachine, quartiles, table, writeSection } from '../results.js';
import type { Answers, Engine } from './engine.js';
import { ENGINES } from './engines.js';
import { figuresOf, type IsHit, sameBody, sameSource } from './figures.js';
import { drawQueries, KINDS, type Kind, type KnownItem } from './queries.js';

const CORPUS = fileURLToPath(
  new URL('../../../shared/corpora/whitehouse-2021-2022', import.meta.url),
);
const ERRORS = [0, 1, 2];
/** Ranking was worked out with the first; the figures to report are those of the second. */
const SEEDS = { development: 20_240_501, final: 19_450_626 };

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'final' },
    each: { type: 'string', default: '100' },
    engine: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
  },
});

interface Run {
  readonly engine: Engine;
  readonly items: readonly KnownItem[];
  readonly answers: Answers;
}

if (existsSync(CORPUS)) await measure();
else console.log(`skipped: there are no statements in ${CORPUS}`);

async function measure(): Promise<void> {
  const seed = values.seed === 'development' ? SEEDS.development : SEEDS.final;
  const begun = performance.now();
  const entries = await readCorpus();
  console.log(`${entries.length} statements read in ${seconds(performance.now() - begun)} s`);
  const texts = entries.map(({ statement: { id, title, text, bodyStart } }) => {
    return { id, title, body: text.slice(bodyStart) };
  });
  const items = drawQueries(texts, seed, Number(values.each), ERRORS);
  const runs: Run[] = [];
  const skipped: string[] = [];
  for (const engine of ENGINES) {
    if (values.engine !== undefined && !values.engine.includes(engine.name)) continue;
    const asked = engine.slow ? oneOfEach(items) : items;
    const answers = await engine.answer({ entries, texts }, asked);
    if (answers === undefined) skipped.push(engine.name);
    else runs.push({ engine, items: asked.slice(0, answers.ids.length), answers });
    console.log(`${engine.name}: ${answers === undefined ? 'skipped' : 'done'}`);
  }
  const report = describe(runs, skipped, sameBody(texts), sameSource(texts), items.length);
  console.log(report);
  if (values.write) await writeSection('search-quality', report);
}

async function readCorpus(): Promise<CitedStatement[]> {
  const index = await openMemoryIndex({ roots: [{ path: CORPUS, named: true }] });
  const entries: CitedStatement[] = [];
  for await (const entry of index.all()) entries.push(entry);
  await index.close();
  return entries;
}

/** The first query of each kind and number of errors. */
function oneOfEach(items: readonly KnownItem[]): KnownItem[] {
  const first = new Map<string, KnownItem>();
  for (const item of items) {
    const sort = `${item.kind} ${item.errors}`;
    if (!first.has(sort)) first.set(sort, item);
  }
  return [...first.values()];
}

function describe(
  runs: readonly Run[],
  skipped: readonly string[],
  strict: IsHit,
  lenient: IsHit,
  queries: number,
): string {
  const kinds: readonly (Kind | null)[] = [null, ...KINDS];
  const sections = kinds.map((kind) => {
    const rows = runs.map(({ engine, items, answers }) => {
      const cells = ERRORS.flatMap((errors) => {
        const chosen = [...items.keys()].filter((at) => {
          const item = items[at];
          return item?.errors === errors && (kind === null || item.kind === kind);
        });
        const own = chosen.flatMap((at) => items[at] ?? []);
        const ids = chosen.map((at) => answers.ids[at] ?? []);
        const { mrr, first } = figuresOf(own, ids, strict);
        const figures = [mrr, first, figuresOf(own, ids, lenient).mrr];
        return figures.map((figure) => (own.length === 0 ? '–' : figure.toFixed(3)));
      });
      const few = items.length < queries ? ` (${items.length} queries only)` : '';
      return [engine.name + few, ...cells];
    });
    const head = ERRORS.flatMap((errors) => [
      `MRR@10, ${errors} errors`,
      'first',
      'MRR@10, same source',
    ]);
    return `### ${kind === null ? 'All queries' : `Kind: ${kind}`}\n\n${table(['engine', ...head], rows)}`;
  });
  const times = runs.map(({ engine, answers, items }) => {
    const { median, p75 } = quartiles(answers.each);
    const slowest = Math.max(...answers.each);
    return [
      engine.name,
      items.length,
      answers.indexing.toFixed(0),
      ...[median, p75, slowest].map((time) => time.toFixed(1)),
    ];
  });
  return [
    '## Search: finding a statement again',
    '',
    `${queries} queries drawn with seed "${values.seed}" from 1,913 White House statements of 2021 and 2022 (25 MB), by \`npm run bench:search-quality\`, on ${describeMachine()}.`,
    '`title`: three to six words of a title, in its order. `sentence`: three to six neighbouring words of a sentence.',
    '`scattered`: five words of more than three letters of one sentence, in any order. Errors are letters left out, put in, replaced or swapped.',
    'A hit is the statement that the words were drawn from, or one with the same body; "same source" also counts any statement with the same title, or with the same sentence in its body. "first" is the share of queries with a hit in first place.',
    ...(skipped.length === 0 ? [] : ['', `Skipped, not on this machine: ${skipped.join(', ')}.`]),
    '',
    ...sections.flatMap((section) => [section, '']),
    '### Time, in milliseconds',
    '',
    table(['engine', 'queries', 'indexing', 'median query', '75 %', 'slowest'], times),
  ].join('\n');
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
