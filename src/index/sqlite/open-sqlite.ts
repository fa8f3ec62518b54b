import type { OpenIndexOptions } from '../open-index.js';
import type { StatementIndex } from '../statement-index.js';
import { makeWritable } from './cache-folder.js';
import { changesSince, reallyChanged } from './changes.js';
import type { CorpusState } from './corpus-state.js';
import type { Unusable } from './current-file.js';
import { openFiles } from './open-files.js';
import { indexOver, placeOf } from './open-kept.js';
import { type FoundChanges, type IndexPlace, refreshIndex } from './refresh.js';

export { stateOf } from './corpus-state.js';

/** Why an index is made anew, in words. */
const REASONS: Readonly<Record<Exclude<Unusable, 'missing'>, string>> = {
  damaged: 'the index was damaged: it is made anew.',
  'of another version': 'the index is of another version of unsc: it is made anew.',
  'made otherwise': 'the index was made by another unsc or with other names: it is made anew.',
};

/** What the system's error codes mean to a reader. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'it is read-only',
  ENOSPC: 'there is no space left on the device',
  EDQUOT: 'there is no space left for this user',
  EFBIG: 'no file may be so large here',
  EIO: 'the disk reports an error',
  ENOTDIR: 'a file stands where a folder should',
  EEXIST: 'a file stands where a folder should',
};

/**
 * Opens the index of a corpus, brought up to date with its files.
 *
 * @returns undefined where there can be none; then the reason has been told.
 */
export async function openSqliteIndex(
  options: OpenIndexOptions,
  found: FoundChanges,
): Promise<StatementIndex | undefined> {
  const place = placeOf(options);
  if (place === undefined) {
    options.tell(
      'this Node.js has no SQLite and the package libsql is not installed: without an index every statement is read.',
    );
    return undefined;
  }
  const unwritable = makeWritable(place.folder);
  if (unwritable !== null) {
    tellNoIndex(place, CAUSES[unwritable] ?? unwritable, options);
    return undefined;
  }
  try {
    await refreshIndex(place, found, tellers(options));
  } catch (error) {
    return withoutRefresh(error, place, found.state, options);
  }
  const files = openFiles(place.folder, place.maker, place.open);
  if (typeof files === 'string') throw new Error(`the index that was just written is ${files}`);
  return indexOver(files, options, found.state.listed);
}

/** What a refresh says to the user. */
export function tellers({ tell, onProgress }: Pick<OpenIndexOptions, 'tell' | 'onProgress'>) {
  return {
    onUnusable: (why: Unusable) => {
      if (why !== 'missing') tell(REASONS[why]);
    },
    onWait: () => tell('another unsc is writing this index: waiting for it.'),
    ...(onProgress !== undefined && { onProgress }),
  };
}

/** Where the disk takes no more, what stands on it is still good. */
const TAKES_NO_MORE: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);

/** Why the disk does not take an index, in words; undefined for an error of another kind. */
export function causeOf(error: unknown): string | undefined {
  return CAUSES[codeOf(error)];
}

/** The system's code of an error. SQLite has words of its own, one of them for a file that is too large too. */
function codeOf(error: unknown): string {
  if (/disk is full/i.test(String(error))) return 'ENOSPC';
  if (/disk I\/O error/i.test(String(error))) return 'EIO';
  return (error as NodeJS.ErrnoException).code ?? '';
}

function tellNoIndex({ folder }: IndexPlace, cause: string, { tell }: OpenIndexOptions): void {
  tell(`no index can be kept in "${folder}": ${cause}. Every statement is read instead.`);
}

/** Where the disk is full the old index answers, and says what it does not know; else the files themselves do. */
function withoutRefresh(
  error: unknown,
  place: IndexPlace,
  state: CorpusState,
  options: OpenIndexOptions,
): StatementIndex | undefined {
  const cause = causeOf(error);
  if (cause === undefined) throw error;
  const { folder, maker, open } = place;
  const files = TAKES_NO_MORE.has(codeOf(error)) ? openFiles(folder, maker, open) : 'missing';
  if (typeof files === 'string') {
    tellNoIndex(place, cause, options);
    return undefined;
  }
  const changes = changesSince(files.tables, state);
  const changed = changes === null ? [] : reallyChanged(files.tables, changes, state);
  const count = changed.length + (changes?.gone.length ?? 0);
  if (count === 0) return indexOver(files, options, state.listed);
  options.tell(
    `the index in "${folder}" cannot be brought up to date: ${cause}. The answer is without the last changes of ${count} file${count === 1 ? '' : 's'}; \`--engine memory\` reads every statement.`,
  );
  return indexOver(files, options, state.listed);
}
