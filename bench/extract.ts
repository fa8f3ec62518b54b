// How fast citations are found and in how much memory, beside other tools, and what is found.
//   npm run bench:extract -- [--rounds 9] [--megabytes 50] [--only speed,hostile,memory,accuracy]
// bench/RESULTS.md is written only by a run of all parts at full size.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAccuracy } from './extract/accuracy.js';
import { bundleSubjects } from './extract/bundle.js';
import { measureHostile } from './extract/hostile-speed.js';
import { measureMemory } from './extract/memory.js';
import { installPeers, type Peers } from './extract/peers.js';
import { ripgrepVersion } from './extract/ripgrep.js';
import { measureSpeed } from './extract/speed.js';
import { type OrdinaryTexts, writeTexts } from './extract/texts.js';
import { describeMachine, writeSection } from './results.js';

const PARTS = ['speed', 'hostile', 'memory', 'accuracy'];
const ROUNDS = 9;
const MEGABYTES = 50;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: String(ROUNDS) },
    megabytes: { type: 'string', default: String(MEGABYTES) },
    only: { type: 'string', default: PARTS.join(',') },
  },
});
const rounds = Number(values.rounds);
const bytes = Number(values.megabytes) * 1e6;
const only = values.only.split(',');
const isFull =
  rounds >= ROUNDS && bytes >= MEGABYTES * 1e6 && PARTS.every((it) => only.includes(it));

/** What this machine lacks, a line each. */
function skippedLines(peers: Peers, texts: OrdinaryTexts): string[] {
  const lines = [...peers.missing];
  if (ripgrepVersion() === undefined) lines.push('`rg`: skipped, not installed');
  if (texts.corpora.length === 0)
    lines.push('real texts: skipped, there is no `../shared/corpora`');
  return lines;
}

async function measure(folder: string): Promise<string> {
  const machine = describeMachine();
  const { time, memory } = await bundleSubjects(folder);
  const texts = writeTexts(folder, bytes);
  const peers = await installPeers(folder);
  const { seed, prose } = texts;
  const parts: Readonly<Record<string, () => Promise<string> | string>> = {
    speed: () => measureSpeed({ program: time, folder, texts, peers, rounds }),
    hostile: () => measureHostile({ program: time, folder, rounds, bytes: bytes / 5 }),
    memory: () =>
      measureMemory({ program: memory, folder, rounds, seed, prose, streamed: bytes * 4 }),
    accuracy: () => measureAccuracy(folder, peers),
  };
  const bodies: string[] = [];
  for (const name of only) bodies.push((await parts[name]?.()) ?? '');
  peers.child.stop();
  const skipped = skippedLines(peers, texts).map((line) => `- ${line}\n`);
  return `## Finding citations

\`npm run bench:extract\`: ${machine} at the beginning, ${loadavg()[0]?.toFixed(1)} at the end.
Medians of ${rounds} rounds after two to warm up, all contenders in turn within each round. Speeds are megabytes (a million bytes of UTF-8, already
decoded) per second of processor time of the whole process: of one core, so that other work on the machine counts little.

${skipped.join('')}
${bodies.filter(Boolean).join('\n\n')}`;
}

const folder = mkdtempSync(join(tmpdir(), 'unsc-bench-extract-'));
try {
  const body = await measure(folder);
  console.log(body);
  if (isFull) await writeSection('extract', body);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
