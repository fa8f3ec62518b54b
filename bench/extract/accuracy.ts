// What the engine and citeurl find in the real texts whose citations are marked. Numbers alone count: the peer
// has no kinds and no paragraphs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rates, type Tally } from '../../scripts/accuracy/score.js';
import { extractCitations } from '../../src/citation/extract.js';
import { table } from '../results.js';
import { loadMarkedSets, type MarkedSet } from './marked-texts.js';
import type { Peers } from './peers.js';
import type { Find } from './protocol.js';

function findsOfEngine({ texts }: MarkedSet): Find[][] {
  return texts.map((text) =>
    extractCitations(text).citations.map(({ number, text: words, start, end }): Find => {
      // A symbol's span is the whole of it.
      const digits = /^s\/res\//i.test(words) ? 6 : 0;
      return [number, start + digits, end];
    }),
  );
}

async function findsOfCiteurl(folder: string, { texts }: MarkedSet, { child }: Peers) {
  const file = join(folder, 'marked.jsonl');
  writeFileSync(file, `${texts.map((text) => JSON.stringify(text)).join('\n')}\n`);
  return (await child.ask({ task: 'find', tool: 'citeurl', file }))?.finds;
}

function judgeAll(set: MarkedSet, finds: readonly (readonly Find[])[]): Tally {
  const sum = { right: 0, wrong: 0, missed: 0, false: 0, unmarked: 0 };
  set.texts.forEach((_, at) => {
    const one = set.judge(at, finds[at] ?? []);
    for (const verdict of ['right', 'wrong', 'missed', 'false', 'unmarked'] as const) {
      sum[verdict] += one[verdict];
    }
  });
  return sum;
}

function cellsOf(count: Tally | undefined): string[] {
  if (count === undefined) return ['–', '–', '–'];
  const { precision, recall, f1 } = rates(count);
  return [precision, recall, f1].map((share) => `${(share * 100).toFixed(1)} %`);
}

/** @returns '' where this machine has none of the texts. */
export async function measureAccuracy(folder: string, peers: Peers): Promise<string> {
  const sets = loadMarkedSets();
  if (sets.length === 0) return '';
  const rows: (string | number)[][] = [];
  for (const set of sets) {
    const own = judgeAll(set, findsOfEngine(set));
    const finds =
      peers.versions.citeurl === undefined ? undefined : await findsOfCiteurl(folder, set, peers);
    const other = finds === undefined ? undefined : judgeAll(set, finds);
    const marks = own.right + own.wrong + own.missed;
    rows.push([set.name, marks, ...cellsOf(own), ...cellsOf(other)]);
  }
  const measures = ['precision', 'recall', 'F1'];
  const head = ['set', 'marks', ...measures, ...measures.map((name) => `citeurl ${name}`)];
  return `### What is found

Numbers alone, of the same texts. citeurl reads them with the template \`bench/extract/citeurl.yaml\`; eyecite knows no
such citations: its reporters are those of courts and laws.

${table(head, rows)}`;
}
