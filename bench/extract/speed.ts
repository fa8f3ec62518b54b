// How fast the engine reads ordinary texts, beside regular expressions, decoding, and the peers.
import { table } from '../results.js';
import { type Aim, aimsTable, figure } from './aims.js';
import { Child } from './child.js';
import type { Peers } from './peers.js';
import { ripgrepVersion, timeRipgrep } from './ripgrep.js';
import { type OrdinaryTexts, sliceOf, type TextFile } from './texts.js';
import { type Contender, type Outcome, takeTurns } from './turns.js';

/** Seconds for one run. */
const LIMIT = 120;

/** The columns of the table: a tool's name in the questions, and its heading. */
const OWN = [
  ['unsc', 'unsc'],
  ['triggers', 'trigger words'],
  ['triggers-or-digits', 'trigger words or digits'],
  ['decode', 'decoding'],
] as const;
const PEERS = [
  ['eyecite', 'eyecite'],
  ['eyecite-hyperscan', 'eyecite, Hyperscan'],
  ['citeurl', 'citeurl'],
] as const;

interface Cell {
  readonly text: TextFile;
  readonly tool: string;
  readonly contender: Contender;
}

export interface Speed {
  readonly body: string;
  /** What was left out, a line each. */
  readonly skipped: readonly string[];
}

export interface SpeedOptions {
  readonly program: string;
  readonly folder: string;
  readonly texts: OrdinaryTexts;
  readonly peers: Peers;
  readonly rounds: number;
}

/** What is run in each round: own tools over all texts, the peers over parts of those that are in English. */
function cellsOf({ folder, texts, peers }: SpeedOptions, own: Child): Cell[] {
  const all = [texts.seed, texts.prose, ...texts.corpora];
  const cells: Cell[] = [];
  const timed = (child: Child, tool: string, { file, bytes }: TextFile): Contender => ({
    bytes,
    run: () => child.ask({ task: 'time', tool, file }),
  });
  const hasRipgrep = ripgrepVersion() !== undefined;
  for (const text of all) {
    for (const [tool] of OWN) cells.push({ text, tool, contender: timed(own, tool, text) });
    if (hasRipgrep) {
      const run = () => Promise.resolve(timeRipgrep(text.file));
      cells.push({ text, tool: 'rg', contender: { bytes: text.bytes, run } });
    }
    if (!isEnglish(text)) continue;
    const slice = sliceOf(folder, text);
    for (const [tool] of PEERS) {
      if (peers.versions[tool] === undefined) continue;
      cells.push({ text, tool, contender: timed(peers.child, tool, slice) });
    }
  }
  return cells;
}

/** The peers are for English; the other languages would say nothing of them. */
function isEnglish({ name }: TextFile): boolean {
  return !/, (?!en$)[a-z]{2}$/.test(name);
}

export async function measureSpeed(options: SpeedOptions): Promise<Speed> {
  const { texts, peers, rounds, program } = options;
  const own = new Child(process.execPath, ['--expose-gc', program], LIMIT);
  const cells = cellsOf(options, own);
  const outcomes = await takeTurns(
    cells.map(({ contender }) => contender),
    rounds,
  );
  own.stop();
  const outcome = (text: TextFile, tool: string): Outcome | undefined =>
    outcomes[cells.findIndex((cell) => cell.text === text && cell.tool === tool)];
  const speed = (text: TextFile, tool: string) => outcome(text, tool)?.median ?? Number.NaN;

  const columns = [...OWN, ...PEERS, ['rg', '`rg -o`']] as const;
  const rows = [texts.seed, texts.prose, ...texts.corpora].map((text) => [
    text.name,
    (text.bytes / 1e6).toFixed(1),
    outcome(text, 'unsc')?.found ?? '–',
    ...columns.map(([tool]) => figure(speed(text, tool))),
  ]);
  const { seed, prose } = texts;
  const ratio = (a: number, b: number) => a / b;
  const aims: Aim[] = [
    {
      what: 'unsc on the seed : eyecite on the seed',
      ratio: ratio(speed(seed, 'unsc'), speed(seed, 'eyecite')),
      atLeast: 100,
    },
    {
      what: 'unsc on the seed : unsc on prose without a citation',
      ratio: ratio(speed(seed, 'unsc'), speed(prose, 'unsc')),
      atLeast: 0.2,
    },
    {
      what: 'unsc on prose without a citation : trigger words there',
      ratio: ratio(speed(prose, 'unsc'), speed(prose, 'triggers')),
      atLeast: 0.5,
    },
  ];
  const rg = ripgrepVersion();
  const head = ['text', 'MB', 'citations', ...columns.map(([, heading]) => heading)];
  const versions = [...Object.values(peers.versions), ...(rg === undefined ? [] : [rg])].join(', ');
  return {
    body: `### Ordinary texts\n\n${table(head, rows)}\n\n${aimsTable(aims)}\n\n${spread(outcomes)}\nPeers: ${versions || 'none'}.`,
    skipped: [...peers.missing, ...(rg === undefined ? ['`rg`: skipped, not installed'] : [])],
  };
}

/** How far the quartiles lie apart. */
function spread(outcomes: readonly (Outcome | undefined)[]): string {
  const shares = outcomes.flatMap((one) =>
    one === undefined ? [] : [(one.p75 - one.p25) / one.median],
  );
  const sorted = shares.sort((a, b) => a - b);
  const percent = (at: number) => `${Math.round((sorted[at] ?? 0) * 100)} %`;
  return `Between the quartiles of a cell lie ${percent(sorted.length >> 1)} of its median, ${percent(sorted.length - 1)} at most.`;
}
