import type { Line, Panel } from './chart.js';
import { keyOf } from './contenders.js';
import type { BenchCorpus } from './corpora.js';
import type { Measured } from './measured.js';
import { PEERS, type Peer } from './peers.js';
import { medianOf } from './times.js';

/** What the chart shows: the synthetic corpora alone, which differ in nothing but their size. */
export function panelsOf(measured: Measured): Panel[] {
  const { building, refreshing, times, peers } = measured;
  const synthetic = measured.corpora.filter(({ isSynthetic }) => isSynthetic);
  const line = (
    name: string,
    colour: number,
    isPeer: boolean,
    cost: (corpus: BenchCorpus) => number | undefined,
  ): Line[] => {
    const points = synthetic.flatMap((corpus): [number, number][] => {
      const milliseconds = cost(corpus) ?? Number.NaN;
      return milliseconds > 0 ? [[corpus.statements, milliseconds]] : [];
    });
    return points.length === 0 ? [] : [{ name, colour, isPeer, points }];
  };
  const timed = (name: string, colour: number, question: string, way: string) =>
    line(name, colour, !['never', 'auto'].includes(way), (corpus) =>
      medianOf(times, keyOf(corpus, question, way)),
    );
  const peer = (name: Peer, colour: number) =>
    line(PEERS[name], colour, true, (corpus) => peers?.[name].get(corpus));
  return [
    {
      title: 'Building and refreshing the index',
      lines: [
        ...line('index build', 0, false, (corpus) => building.get(corpus)?.unsc.milliseconds),
        ...line('refresh, 10 changed', 1, false, (corpus) => refreshing.get(corpus)),
        ...line('SQLite inserting', 0, true, (corpus) => building.get(corpus)?.fts5?.milliseconds),
      ],
    },
    {
      title: 'grep',
      lines: [
        ...timed('rare literal', 0, 'rare', 'never'),
        ...timed('… with check', 1, 'rare', 'auto'),
        ...timed('rg, rare literal', 0, 'rare', 'rg'),
        ...timed('reg. expression', 2, 'literal', 'never'),
        ...timed('rg, reg. expr.', 2, 'literal', 'rg'),
      ],
    },
    {
      title: 'Citations and search',
      lines: [
        ...timed('cites', 0, 'cites', 'never'),
        ...timed('cites, with check', 1, 'cites', 'auto'),
        ...timed('search', 2, 'search', 'never'),
        ...timed('FTS5 alone', 3, 'search', 'fts5'),
        ...peer('minisearch', 4),
        ...peer('fuse', 5),
      ],
    },
  ];
}
