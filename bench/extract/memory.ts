// The peak of memory of a process that extracts, less that of the same process without the extraction.
import { spawnSync } from 'node:child_process';
import { quartiles, table } from '../results.js';
import { type Aim, aimsTable } from './aims.js';
import { repeated, type TextFile, writeText } from './texts.js';

interface Peak {
  readonly peak: number;
  readonly found: number;
}

function peakOf(program: string, mode: string, file: string, times: number): Peak {
  const words = [program, mode, file, String(times)];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  const peak: Peak = JSON.parse(stdout);
  return peak;
}

interface MemoryCase {
  readonly name: string;
  readonly text: TextFile;
  /** How the subject is told to read, with `extract` or `read` before it. */
  readonly way: '' | '-stream';
  readonly times: number;
}

export interface MemoryOptions {
  readonly program: string;
  readonly folder: string;
  readonly rounds: number;
  readonly seed: TextFile;
  readonly prose: TextFile;
  /** Of what is streamed, in all. */
  readonly streamed: number;
}

export function measureMemory(options: MemoryOptions): string {
  const { program, folder, rounds, seed, prose, streamed } = options;
  const dense = writeText(
    folder,
    'dense',
    repeated('UNSCR 1718 (2006), para. 8 (a); ', seed.bytes),
  );
  const times = Math.ceil(streamed / seed.bytes);
  const cases: readonly MemoryCase[] = [
    { name: 'seed', text: seed, way: '', times: 1 },
    { name: prose.name, text: prose, way: '', times: 1 },
    { name: '`UNSCR 1718 (2006), para. 8 (a); ` alone', text: dense, way: '', times: 1 },
    { name: 'seed, as a stream', text: seed, way: '-stream', times },
    { name: `${prose.name}, as a stream`, text: prose, way: '-stream', times },
  ];
  const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
  const aims: Aim[] = [];
  const rows = cases.map(({ name, text, way, times: again }) => {
    const base: number[] = [];
    const full: number[] = [];
    let found = 0;
    for (let round = 0; round < rounds; round += 1) {
      base.push(peakOf(program, `read${way}`, text.file, again).peak);
      const peak = peakOf(program, `extract${way}`, text.file, again);
      full.push(peak.peak);
      found = peak.found;
    }
    const without = quartiles(base).median;
    const all = quartiles(full).median;
    const size = text.bytes * again;
    if (text !== dense && way === '')
      aims.push({ what: name, ratio: (all - without) / size, atMost: 4 });
    return [name, mib(size), found, mib(all), mib(without), mib(all - without)];
  });
  const head = ['text', 'MiB', 'citations', 'peak', 'without extracting', 'difference'];
  return `### Memory

MiB. The whole text is held as bytes and as a string; a stream is read in pieces and its finds are dropped.

${table(head, rows)}

The difference by the size of the text:

${aimsTable(aims)}`;
}
