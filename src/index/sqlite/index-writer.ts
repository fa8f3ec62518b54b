import { randomBytes } from 'node:crypto';
import { closeSync, copyFileSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sizeIn } from '../file-stats.js';
import { makeDraft, type SegmentDraft } from '../ingest/draft.js';
import { makeDrafts } from '../ingest/threads.js';
import { PackWriter } from '../pack/pack-file.js';
import { PostingGroup } from '../pack/posting-group.js';
import { inBatches } from './batches.js';
import { type CorpusState, fileAt } from './corpus-state.js';
import { writeCurrent } from './current-file.js';
import type { FileChanges } from './file-table.js';
import { IndexLedger } from './index-ledger.js';
import type { OpenFiles } from './open-files.js';
import type { IndexPlace, Refreshed } from './refresh.js';
import { SqliteIndex } from './sqlite-index.js';
import { createTables, Tables } from './tables.js';
import { describeFile, removeOthers } from './written-files.js';

/** How far the reading of files has come. */
export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

/** An index to go on from, and how the corpus differs from it. */
export interface Before {
  readonly files: OpenFiles;
  readonly changes: FileChanges;
}

/**
 * Writes an index: a pack with the segments of what was read, a database with all that is looked up, and then, when both are on the
 * disk, the file that makes them the index. Whatever happens before that, the old index is untouched.
 */
export async function writeIndex(
  place: IndexPlace,
  state: CorpusState,
  before: Before | undefined,
  onProgress: (progress: Progress) => void,
): Promise<Refreshed> {
  const scratch = before === undefined || isMostlyOther(before, state);
  const base = scratch ? undefined : before;
  const stem = randomBytes(8).toString('hex');
  const names = { pack: `${stem}.pack`, database: `${stem}.sqlite` };
  const paths = {
    pack: join(place.folder, names.pack),
    database: join(place.folder, names.database),
  };
  try {
    const pack = new PackWriter(paths.pack);
    let outcome: { readonly gone: number; readonly packs: ReadonlySet<string> };
    const files = base?.changes.changed ?? [...state.keys.keys()];
    try {
      outcome = await writeParts(place, state, base, { files, names, paths, pack, onProgress });
    } catch (error) {
      pack.abandon();
      throw error;
    }
    const checksum = pack.finish();
    syncFile(paths.database);
    const oldPacks = base?.files.current.packs ?? [];
    const current = {
      maker: place.maker,
      database: describeFile(place.folder, names.database),
      packs: [
        ...oldPacks.filter(({ name }) => outcome.packs.has(name)),
        describeFile(place.folder, names.pack, checksum),
      ],
    };
    writeCurrent(place.folder, current);
    removeOthers(place.folder, current);
    return { kind: scratch ? 'built' : 'refreshed', read: files.length, gone: outcome.gone };
  } catch (error) {
    for (const path of Object.values(paths)) rmSync(path, { force: true });
    throw error;
  }
}

/** Then it is quicker, and leaves less behind, to begin anew. */
function isMostlyOther({ changes }: Before, { keys }: CorpusState): boolean {
  return changes.changed.length + changes.gone.length > keys.length / 2;
}

interface Work {
  /** Numbers of the files to read. */
  readonly files: readonly number[];
  readonly names: { readonly pack: string };
  readonly paths: { readonly database: string };
  readonly pack: PackWriter;
  readonly onProgress: (progress: Progress) => void;
}

async function writeParts(
  { open, reading }: IndexPlace,
  state: CorpusState,
  base: Before | undefined,
  { files, names, paths, pack, onProgress }: Work,
) {
  if (base !== undefined) {
    const { current } = base.files;
    copyFileSync(join(base.files.folder, current.database.name), paths.database);
  }
  const database = open(paths.database);
  try {
    // Nobody reads it before it is whole, so nothing has to be undone.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4000');
    database.exec('BEGIN');
    if (base === undefined) createTables(database);
    const tables = new Tables(database);
    const index = base && new SqliteIndex({ files: base.files, roots: state.roots, ownNames: [] });
    const old = base && index && { index, table: base.files.tables.files(), changes: base.changes };
    const ledger = new IndexLedger(tables, state, old);
    const gone = ledger.removeOld(files);
    const roots = state.roots.map(({ path }) => path);
    const ofBytes = files.reduce((sum, file) => sum + sizeIn(state.stats, file), 0);
    const batches = inBatches(files, state.stats);
    // What is written anew stands in one segment with what is new.
    const known = batches.length <= 1 ? ledger.fold(files.length, ofBytes) : [];
    const filesOf = (batch: readonly number[]) => batch.map((file) => fileAt(state, file));
    const drafts =
      known.length > 0
        ? oneDraft(makeDraft(filesOf(batches[0] ?? []), roots, reading, known))
        : makeDrafts(
            { count: batches.length, filesOf: (at) => filesOf(batches[at] ?? []) },
            roots,
            reading,
          );
    let group = new PostingGroup();
    let grouped: number[] = [];
    const endGroup = (): void => {
      if (grouped.length > 0) ledger.setGroup(grouped, group.write(pack));
      group = new PostingGroup();
      grouped = [];
    };
    let done = { files: 0, bytes: 0 };
    let at = 0;
    onProgress({ ...done, ofFiles: files.length, ofBytes });
    for await (const draft of drafts) {
      const batch = batches[at] ?? [];
      at += 1;
      if (draft.rows.length > 0) {
        grouped.push(ledger.add(draft, batch, names.pack, pack.addSegment(draft.sections)));
        group.add(draft.postings);
        if (group.isFull) endGroup();
      }
      ledger.addProblems(draft, batch);
      done = {
        files: done.files + batch.length,
        bytes: done.bytes + batch.reduce((sum, file) => sum + sizeIn(state.stats, file), 0),
      };
      onProgress({ ...done, ofFiles: files.length, ofBytes });
    }
    endGroup();
    const packs = ledger.finish(pack, names.pack);
    database.exec('COMMIT');
    return { gone, packs };
  } finally {
    database.close();
  }
}

async function* oneDraft(draft: SegmentDraft): AsyncGenerator<SegmentDraft> {
  yield draft;
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
