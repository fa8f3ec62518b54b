import type { Building } from './building.js';
import type { BenchCorpus } from './corpora.js';
import type { PeerTimes } from './peers.js';
import type { Usage } from './processes.js';
import type { Sameness } from './sameness.js';
import type { Times } from './times.js';

/** All that a run measures. */
export interface Measured {
  readonly corpora: readonly BenchCorpus[];
  readonly building: ReadonlyMap<BenchCorpus, Building>;
  readonly times: Times;
  /** By the keys of contenders. */
  readonly usage: ReadonlyMap<string, Usage>;
  /** Milliseconds of a refresh after ten statements have changed. */
  readonly refreshing: ReadonlyMap<BenchCorpus, number>;
  readonly peers: PeerTimes | undefined;
  readonly sameness: readonly Sameness[];
}

/** The synthetic corpora that the aims are about: the largest, and the one of 1,000 statements that it is compared with. */
export function aimedCorpora(corpora: readonly BenchCorpus[]): {
  readonly small: BenchCorpus | undefined;
  readonly large: BenchCorpus | undefined;
} {
  const synthetic = corpora
    .filter(({ isSynthetic }) => isSynthetic)
    .sort((a, b) => a.statements - b.statements);
  return {
    small: synthetic.find(({ statements }) => statements >= 1000),
    large: synthetic.at(-1),
  };
}
