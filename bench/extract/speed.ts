// How fast the engine reads ordinary texts, beside regular expressions, decoding, and the peers.
import { table } from '../results.js';
import { type Aim, aimsTable, figure } from './aims.js';
import { FLAGS } from './bundle.js';
import { Child } from './child.js';
import type { Peers } from './peers.js';
import { ripgrepVersion, timeRipgrep } from './ripgrep.js';
import { type OrdinaryTexts, SLICE, sliceOf, type TextFile } from './texts.js';
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
  /** The process that is to be ended. */
  readonly child?: Child;
  readonly text: TextFile;
  readonly tool: string;
  readonly contender: Contender;
}

export interface SpeedOptions {
  readonly program: string;
  readonly folder: string;
  readonly texts: OrdinaryTexts;
  readonly peers: Peers;
  readonly rounds: number;
}

/** What is run in each round: own tools over all texts, the peers over parts of those that are in English. */
function cellsOf({ program, folder, texts, peers }: SpeedOptions): Cell[] {
  const all = [texts.seed, texts.prose, ...texts.corpora];
  const cells: Cell[] = [];
  const timed = (child: Child, tool: string, { file, bytes }: TextFile): Contender => ({
    bytes,
    run: () => child.ask({ task: 'time', tool, file }),
  });
  const hasRipgrep = ripgrepVersion() !== undefined;
  for (const text of all) {
    // A process for each text: what one does to the compiled code is no matter of the others.
    const own = new Child(process.execPath, [...FLAGS, program], LIMIT);
    for (const [tool] of OWN) {
      cells.push({ child: own, text, tool, contender: timed(own, tool, text) });
    }
    if (hasRipgrep) {
      const run = () => Promise.resolve(timeRipgrep(text.file));
      cells.push({ text, tool: 'rg', contender: { bytes: text.bytes, run } });
    }
    if (text.language !== 'en') continue;
    const slice = sliceOf(folder, text);
    for (const [tool] of PEERS) {
      if (peers.versions[tool] === undefined) continue;
      cells.push({ text, tool, contender: timed(peers.child, tool, slice) });
    }
  }
  return cells;
}

/** The speed of a tool on a text; NaN where it was not measured. */
type SpeedOf = (text: TextFile, tool: string) => number;

function aimsOf({ seed, prose }: OrdinaryTexts, speed: SpeedOf): Aim[] {
  return [
    {
      what: 'unsc on the seed : eyecite on the seed',
      ratio: speed(seed, 'unsc') / speed(seed, 'eyecite'),
      atLeast: 100,
    },
    {
      what: 'unsc on the seed : unsc on prose without a citation',
      ratio: speed(seed, 'unsc') / speed(prose, 'unsc'),
      atLeast: 0.2,
    },
    {
      what: 'unsc on prose without a citation : trigger words there',
      ratio: speed(prose, 'unsc') / speed(prose, 'triggers'),
      atLeast: 0.5,
    },
  ];
}

export async function measureSpeed(options: SpeedOptions): Promise<string> {
  const { texts, peers, rounds } = options;
  const cells = cellsOf(options);
  const outcomes = await takeTurns(
    cells.map(({ contender }) => contender),
    rounds,
  );
  for (const { child } of cells) child?.stop();
  const outcome = (text: TextFile, tool: string): Outcome | undefined =>
    outcomes[cells.findIndex((cell) => cell.text === text && cell.tool === tool)];
  const speed: SpeedOf = (text, tool) => outcome(text, tool)?.median ?? Number.NaN;

  const columns = [...OWN, ...PEERS, ['rg', '`rg -o`']] as const;
  const rows = [texts.seed, texts.prose, ...texts.corpora].map((text) => [
    text.name,
    (text.bytes / 1e6).toFixed(1),
    outcome(text, 'unsc')?.found ?? '–',
    ...columns.map(([tool]) => figure(speed(text, tool))),
  ]);
  const head = ['text', 'MB', 'citations', ...columns.map(([, heading]) => heading)];
  const versions = [...Object.values(peers.versions), ripgrepVersion() ?? 'no ripgrep'];
  return `### Ordinary texts

MB/s. “Trigger words” is V8's regular expression of what the engine looks for first, alone; the next one finds groups of
digits as well; “decoding” makes a string of the bytes. The peers get the first ${SLICE / 1e6} million characters of a text, eyecite
in documents of 50,000, on longer ones of which it is slower; ripgrep reads the whole file.

${table(head, rows)}

${aimsTable(aimsOf(texts, speed))}

${spread(outcomes)} Peers: ${versions.join(', ')}.`;
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
