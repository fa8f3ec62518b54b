import type { IndexRemoval } from '../query/disk-index/clear.js';
import type { IndexChanges, IndexFacts } from '../query/disk-index/facts.js';
import type { IndexInfo, IndexState } from '../query/disk-index/info.js';
import type { IndexUpdate } from '../query/disk-index/update.js';
import type { IndexVerification } from '../query/disk-index/verify.js';
import { inBytes } from './bytes.js';
import { grouped } from './counts.js';
import { prose, spread, table } from './layout.js';
import { printableLine } from './printable.js';
import type { Style } from './style.js';

/** What a state means for the next question. */
const STATES: Readonly<Record<IndexState, string>> = {
  none: 'There is none yet.',
  'up to date': 'No file has changed since it was written.',
  stale: '',
  'made otherwise':
    'It was made by another build of unsc, or with other names or another catalogue: it will be made anew.',
  'of another version': 'It is in the form of another version of unsc: it will be made anew.',
  damaged: 'It is damaged: it will be made anew. `unsc index build` does so now.',
  unreadable: 'Its folder cannot be read, or is none.',
  unknown: 'There is one, which cannot be read without SQLite.',
};

const ENGINES: Readonly<Record<IndexInfo['question']['engine'], string>> = {
  memory: 'A question reads every statement',
  sqlite: 'A question uses the index',
};

/** What there is to know of an index. */
export function renderInfo(info: IndexInfo, style: Style): string {
  const { corpus, state, index, changes, sqlite, question, folder } = info;
  const heading = `Index of ${corpus.paths.map(printableLine).join(', ')}`;
  const told = state === 'stale' && changes !== null ? staleness(changes) : STATES[state];
  return document([
    ...spread(style.bold(heading), state, style),
    ...prose(style.dim(printableLine(folder)), style),
    '',
    ...prose(told, style),
    ...(index === null ? [] : ['', ...factRows(index, style)]),
    '',
    ...rows(
      [
        ['corpus', filesOf(corpus.files)],
        ['SQLite', sqlite === null ? 'none' : `${sqlite.version}, of ${sqlite.provider}`],
      ],
      style,
    ),
    '',
    ...prose(`${ENGINES[question.engine]}: ${question.reason}.`, style),
  ]);
}

/** What making an index, or bringing it up to date, came to. */
export function renderUpdate(update: IndexUpdate, style: Style): string {
  const { outcome, read, gone, unchanged, index, folder } = update;
  const told =
    outcome === 'built'
      ? `Built: ${filesOf(read)} read`
      : `${outcome === 'unchanged' ? 'Up to date' : 'Refreshed'}: ${filesOf(read)} read, ${grouped(gone)} gone, ${grouped(unchanged)} unchanged`;
  return document([
    ...prose(told, style),
    ...prose(sizeLine(index), style),
    ...prose(style.dim(printableLine(folder)), style),
  ]);
}

/** What the check of an index came to. */
export function renderVerification(verification: IndexVerification, style: Style): string {
  const { result, problems, madeAlike, changes, index, folder } = verification;
  const told: Readonly<Record<IndexVerification['result'], string>> = {
    none: 'There is no index of this corpus.',
    good: 'Sound, and no file has changed since it was written.',
    stale:
      (index === null ? '' : 'Sound. ') +
      (madeAlike === false ? STATES['made otherwise'] : staleness(changes)),
    damaged: style.error('Damaged'),
  };
  return document([
    ...prose(told[result], style),
    ...problems.flatMap((problem) => prose(printableLine(problem), style, 2)),
    ...(index === null ? [] : prose(sizeLine(index), style)),
    ...prose(style.dim(printableLine(folder)), style),
  ]);
}

/** What was deleted. */
export function renderRemoval({ deleted, skipped }: IndexRemoval, style: Style): string {
  if (deleted.length === 0) {
    return skipped.length > 0 ? '' : document(prose('There was nothing to delete.', style));
  }
  return document(
    deleted.flatMap(({ folder, files, bytes, left }) => [
      ...prose(`Deleted: ${filesOf(files)}, ${inBytes(bytes)}`, style),
      ...prose(style.dim(printableLine(folder)), style),
      ...(left.length === 0
        ? []
        : prose(`Left there, as not of an index: ${left.map(printableLine).join(', ')}`, style, 2)),
    ]),
  );
}

function staleness(changes: IndexChanges | null): string {
  const { changed = 0, gone = 0 } = changes ?? {};
  const counts = [
    ...(changed > 0 ? [`${filesOf(changed)} changed or new`] : []),
    ...(gone > 0 ? [`${grouped(gone)} gone`] : []),
  ];
  return `${counts.join(', ')} since it was written: the next question that uses it reads them.`;
}

function factRows(index: IndexFacts, style: Style): string[] {
  const { statements, files, segments, bytes, madeBy, checkedAt } = index;
  return rows(
    [
      ['statements', `${grouped(statements)}, of ${filesOf(files)}`],
      ['segments', grouped(segments)],
      ['on disk', inBytes(bytes)],
      ['made by', printableLine(madeBy)],
      ['checked', `every file, on ${checkedAt.slice(0, 10)} at ${checkedAt.slice(11, 16)} UTC`],
    ],
    style,
  );
}

function rows(entries: readonly (readonly [string, string])[], style: Style): string[] {
  return table(
    entries.map(([label, text]) => ({ cells: [label.padEnd('statements'.length)], text })),
    style,
  );
}

function sizeLine({ statements, segments, bytes }: IndexFacts): string {
  const one = (count: number, word: string) => `${grouped(count)} ${word}${count === 1 ? '' : 's'}`;
  return `${one(statements, 'statement')} in ${one(segments, 'segment')}, ${inBytes(bytes)} on disk`;
}

function filesOf(count: number): string {
  return count === 1 ? '1 file' : `${grouped(count)} files`;
}

function document(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
