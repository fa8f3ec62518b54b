import { type ErrorParts, partsOf, UserError } from '../../catalogue/user-error.js';
import type { CorpusFile } from '../../corpus/corpus-files.js';
import type { Reading } from '../cite.js';
import { hash64 } from '../hash.js';
import { type BuiltSegment, type KeptStatement, SegmentBuilder } from '../pack/segment-sections.js';
import { readStatement } from '../read-statement.js';

/** What is kept of a statement to find it by. */
export interface DraftRow {
  /** Which of the files it was read from; -1 for one that was known before. */
  readonly file: number;
  readonly id: string;
  readonly textHash: string;
  /** Equal for statements with the same body. */
  readonly bodyHash: string;
  /** The resolutions that it cites, each once. */
  readonly cites: readonly number[];
}

/** What is wrong with a file. */
export interface DraftProblem {
  readonly file: number;
  readonly errors: readonly ErrorParts[];
  /** Whether it could not be read at all, which may have nothing to do with its content. */
  readonly unread: boolean;
}

/** A segment ready to be written; it goes from a thread to the one that writes. */
export interface SegmentDraft extends BuiltSegment {
  readonly rows: readonly DraftRow[];
  readonly problems: readonly DraftProblem[];
}

/**
 * Reads files, finds what they cite and which words they hold, and puts it all into the form that is kept.
 *
 * @param roots - the paths of the corpus's roots: a statement is kept with the number of its own.
 * @param known - statements that were read before and are to stand in the same segment.
 */
export function makeDraft(
  files: readonly CorpusFile[],
  roots: readonly string[],
  reading: Reading | undefined,
  known: readonly KeptStatement[] = [],
): SegmentDraft {
  const segment = new SegmentBuilder();
  const rows: DraftRow[] = [];
  const add = (one: KeptStatement, file: number): void => {
    segment.add(one);
    rows.push(rowOf(one, file));
  };
  for (const one of known) add(one, -1);
  const problems: DraftProblem[] = [];
  for (const [number, file] of files.entries()) {
    try {
      const read = readStatement(file, reading);
      if ('problems' in read) {
        problems.push({ file: number, errors: read.problems.map(partsOf), unread: false });
        continue;
      }
      const { root, inside } = file;
      const { statement } = read;
      add({ statement, cited: read.cited(), root: roots.indexOf(root), inside }, number);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const unread = error.cause !== undefined;
      problems.push({ file: number, errors: [partsOf(error)], unread });
    }
  }
  return { ...segment.finish(), rows, problems };
}

function rowOf({ statement, cited }: KeptStatement, file: number): DraftRow {
  const { id, text, bodyStart } = statement;
  const textHash = hash64(text);
  const cites = [...new Set(cited.citations.map(({ number }) => number))];
  return { file, id, textHash, bodyHash: hash64(text.slice(bodyStart)), cites };
}
