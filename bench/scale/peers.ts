// Search in memory by MiniSearch and Fuse.js: each a process of its own that reads the files, indexes them and answers.
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { quartiles } from '../results.js';
import type { BenchCorpus } from './corpora.js';
import { type Command, nodeCommand, timeWhole } from './processes.js';

const ROUNDS = 3;
/** Milliseconds after which no further round is begun. */
const ENOUGH = 20_000;

export const PEERS = { minisearch: 'MiniSearch, fuzzy', fuse: 'Fuse.js' } as const;
export type Peer = keyof typeof PEERS;

/** Plain JavaScript: what runs the source would be measured too. */
async function bundlePeers(folder: string): Promise<string> {
  await build({
    platform: 'node',
    logLevel: 'warn',
    transform: { target: 'node20' },
    input: { peer: fileURLToPath(import.meta.resolve('./peer-subject.ts')) },
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs' },
  });
  return join(folder, 'peer.mjs');
}

/** The median of three times, or of as many as fit into the time; undefined where not even one does. */
async function timeAnswer(command: Command, limit: number): Promise<number | undefined> {
  const times: number[] = [];
  const begun = performance.now();
  while (times.length < ROUNDS && (times.length === 0 || performance.now() - begun < ENOUGH)) {
    const taken = await timeWhole(command, { limit });
    if (taken === undefined) break;
    times.push(taken);
  }
  return times.length === 0 ? undefined : quartiles(times).median;
}

/** Milliseconds by corpus; undefined where the time limit ended it. */
export type PeerTimes = Readonly<Record<Peer, ReadonlyMap<BenchCorpus, number | undefined>>>;

/**
 * Asks each of each corpus; what takes too long for one is not asked of a larger one.
 *
 * @param folder - for the program.
 * @param limit - milliseconds for one answer.
 */
export async function measurePeers(
  folder: string,
  corpora: readonly BenchCorpus[],
  limit: number,
): Promise<PeerTimes> {
  const program = await bundlePeers(folder);
  const heap = `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.6)}`;
  const times = { minisearch: new Map(), fuse: new Map() };
  for (const peer of Object.keys(PEERS) as Peer[]) {
    let isTooSlow = false;
    for (const corpus of [...corpora].sort((a, b) => a.bytes - b.bytes)) {
      const words = [heap, program, peer, corpus.folder, ...corpus.questions.search];
      const taken: number | undefined = isTooSlow
        ? undefined
        : await timeAnswer(nodeCommand(...words), limit);
      isTooSlow ||= taken === undefined;
      times[peer].set(corpus, taken);
      console.error(`${PEERS[peer]}, ${corpus.name}: ${taken?.toFixed(0) ?? 'too slow'}`);
    }
  }
  return times;
}
