import { symbolOf, urlOf } from './symbol.js';
import type { Additions, RecordSource, TakenIn, TakenRecord } from './taken-in.js';
import type { Catalogue, Conflict, ResolutionRecord } from './types.js';

/** How answers name the files that records are taken in from. The first is asked first. */
export const SOURCE_NAMES: Readonly<Record<RecordSource, string>> = {
  'machine-readable': 'UN DGACM machine-readable resolutions',
  'voting-data': 'UN Digital Library voting data',
};

export const RECORD_SOURCES = Object.keys(SOURCE_NAMES) as readonly RecordSource[];

export const NO_ADDITIONS: Additions = {
  format: 1,
  files: [],
  records: { 'machine-readable': [], 'voting-data': [] },
};

/** Facts that two sources can differ in; titles and agenda items are worded freely. */
const COMPARED = ['adopted', 'meeting', 'vote', 'draft'] as const;

/**
 * The catalogue with what was taken in beside what ships. What ships is never changed: of its resolutions only the
 * differences are added, as conflicts. Of a newer one the machine-readable record stands, and the voting data fill in what it
 * leaves open.
 *
 * A number between two newer ones of one year that no file tells of has its year, and nothing else. Where its year could be either,
 * what comes after it is not known: years would be guessed.
 */
export function withAdditions(shipped: Catalogue, additions: Additions): Catalogue {
  const records = newerRecords(shipped, additions);
  const conflicts = RECORD_SOURCES.flatMap((source) =>
    additions.records[source].flatMap((taken) => {
      const record = shipped.record(taken.number);
      if (record === undefined) return [];
      return differences(record, taken, SOURCE_NAMES[source]).map((conflict) => ({
        number: taken.number,
        ...conflict,
      }));
    }),
  ).sort((a, b) => a.number - b.number);
  const takenIn: TakenIn = { shipped, additions, records, conflicts };
  const byNumber = new Map(records.map((record) => [record.number, record]));
  const dates = records.flatMap(({ adopted }) => adopted ?? []);
  return {
    ...shipped,
    newest: records.at(-1)?.number ?? shipped.newest,
    yearOf: (number) => byNumber.get(number)?.year ?? shipped.yearOf(number),
    date: [shipped.date, ...dates].reduce((later, date) => (date > later ? date : later)),
    record(number) {
      const record = byNumber.get(number) ?? shipped.record(number);
      const more = conflicts.filter((conflict) => conflict.number === number);
      if (record === undefined || more.length === 0) return record;
      const told = more.map(({ field, value, source }) => ({ field, value, source }));
      return { ...record, conflicts: [...record.conflicts, ...told] };
    },
    takenIn,
  };
}

/** The resolutions above the newest that ships, without a gap. */
function newerRecords(shipped: Catalogue, { records }: Additions): ResolutionRecord[] {
  const byNumber = new Map<number, ResolutionRecord>();
  for (const source of RECORD_SOURCES) {
    for (const taken of records[source]) {
      if (taken.number <= shipped.newest) continue;
      const first = byNumber.get(taken.number);
      const name = SOURCE_NAMES[source];
      byNumber.set(taken.number, first ? filledIn(first, taken, name) : toRecord(taken, name));
    }
  }
  const found: ResolutionRecord[] = [];
  let year = shipped.yearOf(shipped.newest);
  let expected = shipped.newest + 1;
  for (const number of [...byNumber.keys()].sort((a, b) => a - b)) {
    const record = byNumber.get(number);
    if (record === undefined) continue;
    if (number > expected && record.year !== year) break;
    for (; expected < number; expected += 1) found.push(bareRecord(expected, record.year));
    found.push(record);
    year = record.year;
    expected = number + 1;
  }
  return found;
}

function toRecord(taken: TakenRecord, source: string): ResolutionRecord {
  return { ...bareRecord(taken.number, taken.year), ...taken, source };
}

/** What is known of a resolution of which only number and year are. */
function bareRecord(number: number, year: number): ResolutionRecord {
  return {
    number,
    symbol: symbolOf(number, year),
    year,
    adopted: null,
    meeting: null,
    letter: null,
    subject: null,
    about: null,
    vote: null,
    adoption: null,
    chapterVII: null,
    draft: null,
    operativeParagraphs: null,
    preambularParagraphs: null,
    recalls: [],
    recalledBy: [],
    names: [],
    namedBy: [],
    referencesComplete: false,
    regime: null,
    url: urlOf(number, year),
    conflicts: [],
    source: null,
  };
}

/** A record with what a second source adds to it; where both say something, the first stands and the other is told. */
function filledIn(first: ResolutionRecord, second: TakenRecord, source: string): ResolutionRecord {
  return {
    ...first,
    meeting: first.meeting ?? second.meeting,
    letter: first.letter ?? second.letter,
    subject: first.subject ?? second.subject,
    about: first.about ?? second.about,
    // Why a vote is not known, where it is not, is told in conflicts: a second source does not settle these.
    vote: first.vote === null && !differsIn(first.conflicts, 'vote') ? second.vote : first.vote,
    adoption: first.adoption ?? second.adoption,
    draft: first.draft ?? second.draft,
    conflicts: [...first.conflicts, ...second.conflicts, ...differences(first, second, source)],
  };
}

function differsIn(conflicts: readonly Conflict[], field: string): boolean {
  return conflicts.some((conflict) => conflict.field === field);
}

/** What a taken record says otherwise than a record, apart from what is told there already. */
export function differences(
  record: ResolutionRecord,
  taken: TakenRecord,
  source: string,
): Conflict[] {
  return COMPARED.flatMap((field) => {
    const [known, value] = [comparable(record[field]), comparable(taken[field])];
    if (known === null || value === null || same(known, value)) return [];
    const told = record.conflicts.some(
      (conflict) => conflict.field === field && same(conflict.value, value),
    );
    return told ? [] : [{ field, value, source }];
  });
}

/** Of a vote the figures: names are not given by all sources. */
function comparable(fact: ResolutionRecord[(typeof COMPARED)[number]]) {
  if (fact === null || typeof fact === 'string') return fact;
  const { yes, no, abstain } = fact;
  return { yes, no, abstain };
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
