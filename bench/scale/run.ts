// What answers and the index cost from one statement to 100,000, beside other tools.
//   npm run bench:scale -- [--sizes 1,1000,10000,100000] [--rounds 9] [--keep DIR] [--seed 2026] [--engine E]
//     [--peer-limit 90] [--no-peers] [--unsc PATH] [--no-write]
// bench/RESULTS.md is written only by a run of all sizes, rounds and peers with the program of this folder.
// Corpora are made in a temporary folder, or in --keep, where they are found again; whatever is made from them is temporary.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeMachine, writeSection } from '../results.js';
import { ROOT } from '../rounds.js';
import { type Building, measureBuilding } from './building.js';
import { drawChart } from './chart.js';
import { allContenders, type Programs } from './contenders.js';
import { type BenchCorpus, prepareCorpora } from './corpora.js';
import type { Measured } from './measured.js';
import { panelsOf } from './panels.js';
import { measurePeers } from './peers.js';
import { measureUsage, type Usage, versionOf } from './processes.js';
import { measureRefreshing } from './refreshing.js';
import { reportOf } from './report.js';
import { checkPlants, compareAnswers } from './sameness.js';
import { timeRounds } from './times.js';

const CHART = 'scale.svg';
const UNSC = join(ROOT, 'bin', 'unsc.js');
const SIZES = [1, 1000, 10_000, 100_000];
const ROUNDS = 9;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    sizes: { type: 'string', default: SIZES.join(',') },
    rounds: { type: 'string', default: String(ROUNDS) },
    seed: { type: 'string', default: '2026' },
    keep: { type: 'string' },
    engine: { type: 'string' },
    unsc: { type: 'string', default: UNSC },
    peers: { type: 'boolean', default: true },
    'peer-limit': { type: 'string', default: '90' },
    write: { type: 'boolean', default: true },
  },
});

const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
for (const number of [...sizes, rounds]) {
  if (Number.isSafeInteger(number) && number > 0) continue;
  throw new Error('--sizes is a list of whole numbers, --rounds is one');
}
const isFull =
  rounds >= ROUNDS &&
  values.peers &&
  values.unsc === UNSC &&
  SIZES.every((size) => sizes.includes(size));
const seed = Number(values.seed);
const peerLimit = Number(values['peer-limit']) * 1000;
const versions = { rg: versionOf('rg'), sqlite3: versionOf('sqlite3') };
const programs: Programs = {
  unsc: resolve(values.unsc),
  engine: values.engine === undefined ? [] : ['--engine', values.engine],
  hasRipgrep: versions.rg !== undefined,
  hasSqlite: versions.sqlite3 !== undefined,
};

const begun = performance.now();
const say = (what: string) =>
  console.error(`${((performance.now() - begun) / 1000).toFixed(0)} s: ${what}`);

async function measure(corpora: readonly BenchCorpus[], work: string): Promise<Measured> {
  const building = new Map<BenchCorpus, Building>();
  for (const corpus of corpora) {
    say(`building, ${corpus.name}`);
    building.set(corpus, await measureBuilding(programs, corpus));
  }
  say('comparing answers');
  const sameness = await compareAnswers(programs, corpora);
  say('answers');
  const contenders = allContenders(programs, corpora);
  const times = await timeRounds(contenders, rounds);
  say('memory');
  const usage = new Map<string, Usage>();
  for (const { key, command, until } of contenders) {
    if (until === 'end') usage.set(key, await measureUsage(command));
  }
  const refreshing = new Map<BenchCorpus, number>();
  for (const corpus of corpora.filter(({ isSynthetic }) => isSynthetic)) {
    say(`refreshing, ${corpus.name}`);
    refreshing.set(corpus, await measureRefreshing(programs, corpus));
  }
  say('searching in memory');
  const peers = values.peers ? await measurePeers(work, corpora, peerLimit) : undefined;
  say('done');
  return { corpora, building, times, usage, refreshing, peers, sameness };
}

/** Answers that are not what they must be, a line each. */
async function wrongAnswers({ corpora, sameness }: Measured): Promise<string[]> {
  const wrong: string[] = [];
  for (const corpus of corpora) {
    if (corpus.isSynthetic) wrong.push(...(await checkPlants(programs, corpus)));
  }
  for (const { corpus, kind, different } of sameness) {
    if (different > 0) wrong.push(`${different} lines differ from rg's: ${kind}, ${corpus.name}`);
  }
  return wrong;
}

function moduleVersion(name: string): string {
  const manifest = join(ROOT, 'node_modules', name, 'package.json');
  return `${name} ${JSON.parse(readFileSync(manifest, 'utf8')).version}`;
}

function skippedLines(corpora: readonly BenchCorpus[]): string[] {
  return [
    ...(programs.hasRipgrep ? [] : ['`rg`: skipped, not installed']),
    ...(programs.hasSqlite ? [] : ['`sqlite3`: skipped, not installed']),
    ...(values.peers ? [] : ['MiniSearch and Fuse.js: skipped, not asked for']),
    ...(corpora.every(({ isSynthetic }) => isSynthetic)
      ? ['real texts: skipped, there is no `../shared/corpora`']
      : []),
  ];
}

async function main(work: string): Promise<void> {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'prepare.js')], { stdio: 'inherit' });
  const machine = describeMachine();
  say('making corpora');
  const { corpora, source } = prepareCorpora(values.keep ?? work, join(work, 'made'), sizes, seed);
  const measured = await measure(corpora, work);
  const wrong = await wrongAnswers(measured);
  const { rg = '', sqlite3 = '' } = versions;
  const tools = [
    ...(rg ? [rg] : []),
    ...(sqlite3 ? [`SQLite ${sqlite3.split(' ')[0]}`] : []),
    ...['minisearch', 'fuse.js'].map(moduleVersion),
  ];
  const about = {
    command: [
      'npm run bench:scale --',
      `--sizes ${values.sizes} --rounds ${rounds}`,
      ...programs.engine,
    ].join(' '),
    machine: `${machine} at the beginning, ${loadavg()[0]?.toFixed(1)} at the end`,
    tools,
    skipped: [...skippedLines(corpora), ...wrong.map((line) => `**wrong**: ${line}`)],
    source,
    seed,
    rounds,
    peerLimit,
  };
  const report = reportOf(measured, about, CHART);
  console.log(report);
  if (values.write && isFull) {
    await writeSection('scale', report);
    const chart = fileURLToPath(new URL(`../${CHART}`, import.meta.url));
    writeFileSync(chart, drawChart(panelsOf(measured)));
  }
  if (wrong.length > 0) process.exitCode = 1;
}

const work = mkdtempSync(join(tmpdir(), 'unsc-bench-scale-'));
try {
  await main(work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
