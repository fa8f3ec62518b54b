// How much longer the engine takes over texts made to slow it down than over an ordinary one of that size.
import { table } from '../results.js';
import { isMet } from './aims.js';
import { FLAGS } from './bundle.js';
import { Child } from './child.js';
import { HOSTILE, type HostileText, MORE_HOSTILE } from './hostile.js';
import { repeated, seedBody, writeText } from './texts.js';
import { takeTurns } from './turns.js';

/** Seconds for one run: what takes longer is given up, and shown as taking longer. */
const LIMIT = 60;
const AIM = 3;

export interface HostileOptions {
  readonly program: string;
  readonly folder: string;
  readonly rounds: number;
  /** Of each text. */
  readonly bytes: number;
}

export async function measureHostile(options: HostileOptions): Promise<string> {
  const { program, folder, rounds, bytes } = options;
  const texts = [{ name: 'seed', unit: seedBody() }, ...HOSTILE, ...MORE_HOSTILE];
  const children: Child[] = [];
  const contenders = texts.map(({ unit }, at) => {
    const child = new Child(process.execPath, [...FLAGS, program], LIMIT);
    children.push(child);
    const text = writeText(folder, `hostile-${at}`, repeated(unit, bytes));
    const { file } = text;
    const run = () => child.ask({ task: 'time', tool: 'unsc', file });
    return { bytes: text.bytes, run };
  });
  const outcomes = await takeTurns(contenders, rounds);
  for (const child of children) child.stop();
  const base = outcomes[0]?.median ?? Number.NaN;
  const row = ({ name }: HostileText, at: number) => {
    const outcome = outcomes[at + 1];
    if (outcome === undefined) {
      const least = (LIMIT * base) / (bytes / 1e6);
      return [name, '–', '–', `more than ${least.toFixed(0)}`, 'no'];
    }
    const ratio = base / outcome.median;
    const met = isMet({ what: name, ratio, atMost: AIM }) ? 'yes' : 'no';
    return [name, outcome.found, outcome.median.toFixed(1), ratio.toFixed(1), met];
  };
  const head = ['repeated', 'citations', 'MB/s', '× the seed', `at most ${AIM}`];
  return `### Adversarial texts

${bytes / 1e6} MB each, each in a process of its own; the seed of that size goes at ${base.toFixed(0)} MB/s.

${table(head, HOSTILE.map(row))}

More of them, each a form that was slow at some time:

${table(
  head,
  MORE_HOSTILE.map((text, at) => row(text, at + HOSTILE.length)),
)}`;
}
