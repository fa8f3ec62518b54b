// The section of bench/RESULTS.md.
import { table } from '../results.js';
import { aimsOf, aimsTable, figure } from './aims.js';
import { BARE, keyOf, REFRESH } from './contenders.js';
import { type BenchCorpus, grouped } from './corpora.js';
import { aimedCorpora, type Measured } from './measured.js';
import { PEERS, type Peer } from './peers.js';
import { PEAK_BY } from './processes.js';
import { GREP_KINDS, GREP_LABELS } from './questions.js';
import { CHANGED } from './refreshing.js';
import { medianOf } from './times.js';

/** What the tables cannot tell. */
export interface About {
  /** The command line that made it. */
  readonly command: string;
  readonly machine: string;
  /** Versions of the other tools. */
  readonly tools: readonly string[];
  /** What is not measured, and why, a line each. */
  readonly skipped: readonly string[];
  /** What the synthetic statements are made of. */
  readonly source: string;
  readonly seed: number;
  readonly rounds: number;
  /** Milliseconds for an answer of MiniSearch or Fuse.js. */
  readonly peerLimit: number;
}

const mb = (bytes: number): string => figure(bytes / 1e6);

function indexTable({ corpora, building, refreshing }: Measured): string {
  const head = [
    'corpus',
    'statements',
    'MB',
    'rounds',
    'build, s',
    'µs a statement',
    'MB/s',
    'processor, s',
    'peak, MB',
    'cache, MB',
    'SQLite, s',
    'its processor, s',
    'its file, MB',
    `refresh, ${CHANGED} changed, ms`,
  ];
  const rows = corpora.map((corpus) => {
    const { unsc, fts5, rounds = 0 } = building.get(corpus) ?? {};
    const build = unsc?.milliseconds ?? Number.NaN;
    return [
      corpus.name,
      grouped(corpus.statements),
      mb(corpus.bytes),
      rounds,
      figure(build / 1000),
      figure((build * 1000) / corpus.statements),
      figure(corpus.bytes / 1000 / build),
      figure((unsc?.processor ?? Number.NaN) / 1000),
      mb(unsc?.peak ?? Number.NaN),
      mb(unsc?.size ?? Number.NaN),
      figure((fts5?.milliseconds ?? Number.NaN) / 1000),
      figure((fts5?.processor ?? Number.NaN) / 1000),
      mb(fts5?.size ?? Number.NaN),
      figure(refreshing.get(corpus) ?? Number.NaN),
    ];
  });
  return table(head, rows);
}

/** A row for each way of asking each question: name, question, way. */
function askedRows(): (readonly [string, string, string])[] {
  const ways = (name: string, question: string) =>
    REFRESH.map((way) => [`${name}, \`${way}\``, question, way] as const);
  return [
    ...ways('`lookup`', 'lookup'),
    ...ways('`cites`', 'cites'),
    ...GREP_KINDS.flatMap((kind) => [
      ...ways(`\`grep\`, ${GREP_LABELS[kind]}`, kind),
      [`\`rg\`, ${GREP_LABELS[kind]}`, kind, 'rg'] as const,
    ]),
    ...ways('first output of `grep`', 'first'),
    ['first output of `rg`', 'first', 'rg'],
    ...ways('`search`', 'search'),
    ['FTS5 alone', 'search', 'fts5'],
  ];
}

function timesTable({ corpora, times, peers }: Measured, peerLimit: number): string {
  const bare = figure(medianOf(times, BARE));
  const rows = askedRows().map(([name, question, way]) => [
    name,
    ...corpora.map((corpus) => figure(medianOf(times, keyOf(corpus, question, way)))),
  ]);
  const peerRow = (peer: Peer) => [
    `${PEERS[peer]}, in memory`,
    ...corpora.map((corpus) => {
      if (peers === undefined) return '–';
      const taken = peers[peer].get(corpus);
      return taken === undefined ? `> ${peerLimit}` : figure(taken);
    }),
  ];
  return table(
    ['milliseconds', ...corpora.map(({ name }) => name)],
    [
      ['`node -e 0`', ...corpora.map(() => bare)],
      ...rows,
      ...(Object.keys(PEERS) as Peer[]).map(peerRow),
    ],
  );
}

function memoryTable({ corpora, usage }: Measured): string {
  const rows = askedRows()
    .filter(([, question]) => question !== 'first')
    .map(([name, question, way]) => [
      name,
      ...corpora.map((corpus) => mb(usage.get(keyOf(corpus, question, way))?.peak ?? Number.NaN)),
    ]);
  return table(['MB', ...corpora.map(({ name }) => name)], rows);
}

function samenessTable({ sameness }: Measured): string {
  const rows = sameness.map(({ corpus, kind, unsc, ripgrep, frontMatter, different }) => {
    const pattern = `\`${corpus.questions.grep[kind].replaceAll('|', '\\|')}\``;
    return [corpus.name, pattern, ...[unsc, ripgrep, frontMatter, different].map(grouped)];
  });
  return table(
    ['corpus', 'pattern', '`unsc`', '`rg`', 'of these front matter', 'other differences'],
    rows,
  );
}

function questionsText(corpus: BenchCorpus | undefined): string {
  if (corpus === undefined) return '';
  const { cited, search } = corpus.questions;
  return `\`lookup\` and \`cites\` ask about ${cited}, \`search\` for \`${search.join(' ')}\` with \`--limit 10\`.`;
}

/** The sizes, as a list in prose. */
function namesOf({ corpora }: Measured): string {
  return corpora
    .filter(({ isSynthetic }) => isSynthetic)
    .map(({ name }) => name)
    .join(' and ')
    .replaceAll(/ and (?=.* and )/g, ', ');
}

/** @param chart - the name of the chart's file beside the report. */
export function reportOf(measured: Measured, about: About, chart: string): string {
  const { large } = aimedCorpora(measured.corpora);
  const { command, machine, tools, skipped, source, seed, rounds, peerLimit } = about;
  return `## Cost against size

\`${command}\`: ${machine}. ${tools.join(', ')}.
The corpora of ${namesOf(measured)} statements are synthetic and say so: each statement is four to sixteen paragraphs, drawn with seed ${seed} from
${source}. A smaller corpus is the beginning of a larger one, but for made-up paragraphs that are spread over each
anew: in twelve statements, in five, and in one of fifty (\`bench/scale/plants.ts\`). In a large corpus the drawn paragraphs come again and again: it has no
more words than they have, but for the number of each statement in its title.
${skipped.map((line) => `\n- ${line}`).join('')}

![Time against the number of statements](${chart})

### Aims, at ${large?.name ?? 'no'} statements

Ratios and differences are medians over the rounds of what they are within a round.

${aimsTable(aimsOf(measured))}

### The index

\`unsc index build\` into an empty cache folder, and in turn with it SQLite's own command line: \`create virtual table p using fts5(text)\` and
\`.import --csv\` of the same bodies' paragraphs, prepared beforehand, in one transaction, with the settings that SQLite comes with. SQLite's table holds the text and its
words; the index of unsc holds the text, the words, the citations and the front matter, and reads the files itself. Processor time counts all threads.
Cache and file are sizes on disk.

${indexTable(measured)}

### Answers

Medians of ${rounds} rounds after two to warm up; in each round all commands of all corpora run in turn. Whole processes, from start to the end of
their output, which goes to a pipe that is read to the end. \`never\` and \`auto\` are values of \`--refresh\`. \`rg -n\` reads the files, all warm in the page cache.
${questionsText(large)} FTS5 looks for any of these words in the table above. MiniSearch and Fuse.js run afterwards, three
times where that takes less than 20 seconds, else once; reading and indexing are included. An answer may take ${peerLimit / 1000} seconds; one that is too slow is not asked of a larger corpus.

${timesTable(measured, peerLimit)}

### Peak of memory of the answers

Resident memory of a whole process, its threads included, by ${PEAK_BY}.

${memoryTable(measured)}

### The same lines

Lines that match; \`rg\` also finds those in front matter, which \`unsc grep\` leaves out unless it is asked to search it.

${samenessTable(measured)}`;
}
