import {
  differences,
  NO_ADDITIONS,
  SOURCE_NAMES,
  same,
  withAdditions,
} from '../../catalogue/additions.js';
import { longDate } from '../../catalogue/dates.js';
import type { Additions, RecordSource, TakenRecord } from '../../catalogue/taken-in.js';
import type { Catalogue, Conflict, ResolutionRecord } from '../../catalogue/types.js';
import { UserError } from '../../catalogue/user-error.js';
import { readMachineReadable } from './machine-readable.js';
import { EXPECTED_FILES, type ReadEntry, type ReadFile } from './taken-file.js';
import { readVotingData } from './voting-data.js';

/** A resolution that was taken in, as far as a list shows it. */
export interface TakenResolution {
  readonly number: number;
  readonly symbol: string;
  readonly adopted: string | null;
  readonly about: string | null;
  /** Null where only its number and year are known: it lies between two others. */
  readonly source: string | null;
}

/** A fact of an earlier addition that a file gives anew. */
export interface ChangedFact {
  readonly number: number;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Where what ships stands against what a file says. */
export type ShippedConflict = Conflict & { readonly number: number; readonly shipped: unknown };

export interface UpdateAnswer {
  readonly file: string;
  readonly source: string;
  readonly dryRun: boolean;
  /** How many resolutions the file tells of. */
  readonly resolutions: number;
  readonly added: readonly TakenResolution[];
  readonly changed: readonly ChangedFact[];
  /** The conflicts with what ships that this file brings, those known before left out. */
  readonly conflicts: readonly ShippedConflict[];
  /** Resolutions that ship, of which the file could not be read. */
  readonly unread: readonly { readonly line: number; readonly problem: string }[];
  /** Newest number and date of the catalogue, before and after. */
  readonly before: { readonly newest: number; readonly date: string };
  readonly after: { readonly newest: number; readonly date: string };
}

export interface UpdatePlan {
  readonly answer: UpdateAnswer;
  /** What is to be kept; null where nothing changes. */
  readonly additions: Additions | null;
}

/** How far above the newest known number one may lie. */
const NEWER_BY_AT_MOST = 300;

const FACTS = [
  'adopted',
  'meeting',
  'letter',
  'subject',
  'about',
  'vote',
  'adoption',
  'chapterVII',
  'draft',
  'conflicts',
] as const;

/**
 * Works out what a file adds to the catalogue. Nothing is written.
 *
 * What is wrong with a newer resolution is an error, and nothing of the file is taken. What cannot be read of a resolution
 * that ships is left out of the comparison.
 *
 * @param file - as it is named in errors; `name` without its folder, as it is kept.
 * @returns the errors where there are any.
 * @throws UserError - where the file as a whole is none of those that are expected.
 */
export function planUpdate(
  catalogue: Catalogue,
  text: string,
  {
    file,
    name,
    dryRun,
  }: { readonly file: string; readonly name: string; readonly dryRun: boolean },
): UpdatePlan | { readonly problems: readonly UserError[] } {
  const read = readRecords(text, file);
  const shipped = catalogue.takenIn?.shipped ?? catalogue;
  const before = catalogue.takenIn?.additions ?? NO_ADDITIONS;
  const isOld = ({ number }: ReadEntry) => number !== null && number <= shipped.newest;
  const problems: UserError[] = [];
  const unread: { line: number; problem: string }[] = [];
  const records: { record: TakenRecord; line: number }[] = [];
  for (const entry of read.entries) {
    const { line, read: record } = entry;
    if (!(record instanceof UserError)) records.push({ record, line });
    else if (isOld(entry)) unread.push({ line, problem: record.message });
    else problems.push(record);
  }
  const highest = catalogue.newest + NEWER_BY_AT_MOST;
  for (const { record, line } of records) {
    if (record.number > highest) problems.push(tooNew(record.number, catalogue, { file, line }));
  }
  if (problems.length > 0) return { problems };

  const kept = keepWith(
    before,
    read,
    records.map(({ record }) => record),
    shipped,
    name,
  );
  const updated = withAdditions(shipped, kept);
  const lines = new Map(records.map(({ record, line }) => [record.number, line]));
  const backwards = wrongOrder(updated, file, lines);
  if (backwards.length > 0) return { problems: backwards };
  const answer: UpdateAnswer = {
    file,
    source: SOURCE_NAMES[read.source],
    dryRun,
    resolutions: records.length,
    added: takenResolutions(updated).filter(
      ({ number, source }) =>
        number > catalogue.newest || (source !== null && isBare(catalogue, number)),
    ),
    changed: changedFacts(catalogue, updated),
    conflicts: shippedConflicts(updated).filter(
      (conflict) => !shippedConflicts(catalogue).some((known) => same(known, conflict)),
    ),
    unread,
    before: ends(catalogue),
    after: ends(updated),
  };
  return { answer, additions: same(before, kept) ? null : kept };
}

/** The resolutions that were taken in, in order of number. */
export function takenResolutions({ takenIn }: Catalogue): TakenResolution[] {
  return (takenIn?.records ?? []).map(({ number, symbol, adopted, about, source }) => ({
    number,
    symbol,
    adopted,
    about,
    source,
  }));
}

/** The conflicts of a catalogue with what ships in it. */
export function shippedConflicts({ takenIn }: Catalogue): ShippedConflict[] {
  return (takenIn?.conflicts ?? []).map(({ number, field, value, source }) => ({
    number,
    field,
    shipped: takenIn?.shipped.record(number)?.[field as 'vote'] ?? null,
    value,
    source,
  }));
}

function readRecords(text: string, file: string): ReadFile {
  const [first = ''] = text.trimStart();
  if (text.trim() === '') throw new UserError('is empty.', EXPECTED_FILES, { file });
  if (first === '<') throw new UserError('is XML or a page of the web.', EXPECTED_FILES, { file });
  const read =
    first === '{' || first === '[' ? readMachineReadable(text, file) : readVotingData(text, file);
  if (read.entries.length === 0)
    throw new UserError('tells of no resolution.', EXPECTED_FILES, { file });
  return read;
}

/** What is kept of a file beside what was taken in before: a resolution of the same source replaces its earlier state. */
function keepWith(
  before: Additions,
  { source }: ReadFile,
  records: readonly TakenRecord[],
  shipped: Catalogue,
  name: string,
): Additions {
  const byNumber = new Map(before.records[source].map((record) => [record.number, record]));
  for (const record of records) {
    const old = shipped.record(record.number);
    if (old !== undefined && differences(old, record, SOURCE_NAMES[source]).length === 0) {
      byNumber.delete(record.number);
    } else byNumber.set(record.number, record);
  }
  const kept = [...byNumber.values()].sort((a, b) => a.number - b.number);
  const file = { name, source, resolutions: records.length };
  const isThis = (known: { readonly name: string; readonly source: RecordSource }) =>
    known.name === name && known.source === source;
  return {
    format: 1,
    files: [...before.files.filter((known) => !isThis(known)), file].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
    records: { ...before.records, [source]: kept },
  };
}

function tooNew(
  number: number,
  { newest, date }: Catalogue,
  place: { readonly file: string; readonly line: number },
): UserError {
  return new UserError(
    `resolution ${number} is more than ${NEWER_BY_AT_MOST} above the newest known, ${newest} (${longDate(date)}).`,
    'Take in the file of the years between first, if the number is right.',
    place,
  );
}

/** Numbers are given in the order of adoption: a date that goes backwards is a mistake of one of the two. */
function wrongOrder(
  { takenIn }: Catalogue,
  file: string,
  lines: ReadonlyMap<number, number>,
): UserError[] {
  if (takenIn === undefined) return [];
  const { shipped, records } = takenIn;
  let last: Pick<ResolutionRecord, 'number' | 'adopted'> = {
    number: shipped.newest,
    adopted: shipped.record(shipped.newest)?.adopted ?? shipped.date,
  };
  const problems: UserError[] = [];
  for (const { number, adopted } of records) {
    if (adopted === null) continue;
    if (last.adopted !== null && adopted < last.adopted) {
      const line = lines.get(number) ?? lines.get(last.number);
      problems.push(
        new UserError(
          `resolution ${number} is dated ${adopted}, and ${last.number} before it ${last.adopted}.`,
          'Resolutions are numbered in the order of their adoption.',
          line === undefined ? { file } : { file, line },
        ),
      );
    }
    last = { number, adopted };
  }
  return problems;
}

function isBare(catalogue: Catalogue, number: number): boolean {
  return catalogue.record(number)?.source === null;
}

function changedFacts(before: Catalogue, after: Catalogue): ChangedFact[] {
  return (before.takenIn?.records ?? []).flatMap((old) => {
    const now = after.takenIn?.records.find(({ number }) => number === old.number);
    if (now === undefined || old.source === null) return [];
    return FACTS.filter((field) => !same(old[field], now[field])).map((field) => ({
      number: old.number,
      field,
      from: old[field],
      to: now[field],
    }));
  });
}

function ends({ newest, date }: Catalogue) {
  return { newest, date };
}
