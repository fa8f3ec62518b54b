import { CsvError, parse } from 'csv-parse/sync';
import type { TakenRecord } from '../../catalogue/taken-in.js';
import type { Vote } from '../../catalogue/types.js';
import { UserError } from '../../catalogue/user-error.js';
import {
  aboutIn,
  checkedDay,
  codesOf,
  draftIn,
  EXPECTED_FILES,
  meetingIn,
  numberIn,
  type ReadFile,
  readEntry,
  readSymbol,
  textOrNull,
  WrongField,
} from './taken-file.js';

/** Columns without which a row says nothing; the others may be missing, as they were from earlier editions. */
const NEEDED = [
  'resolution',
  'date',
  'ms_name',
  'ms_vote',
  'total_yes',
  'total_no',
  'total_abstentions',
] as const;

const WITHOUT_VOTE = /without (?:a )?vote|acclamation|consensus/i;

/** The Council has not had more members. */
const MOST_MEMBERS = 15;

type Row = Readonly<Record<string, string | undefined>>;

interface Group {
  readonly line: number;
  readonly rows: Row[];
}

/**
 * Reads the Security Council voting data of the UN Digital Library: a CSV table with a row for the vote of each
 * member on each resolution.
 *
 * @param file - named in errors.
 * @throws UserError - where it is no such table.
 * @see https://digitallibrary.un.org/record/4055387 for the table and what its columns mean
 */
export function readVotingData(text: string, file: string): ReadFile {
  const groups = new Map<string, Group>();
  for (const { row, line } of rowsOf(text, file)) {
    const symbol = row.resolution?.trim() ?? '';
    const group = groups.get(symbol);
    if (group === undefined) groups.set(symbol, { line, rows: [row] });
    else group.rows.push(row);
  }
  const entries = [...groups].map(([symbol, { line, rows }]) =>
    readEntry(file, line, numberIn(symbol), () => recordOf(symbol, rows)),
  );
  return { source: 'voting-data', entries };
}

function rowsOf(text: string, file: string): { readonly row: Row; readonly line: number }[] {
  let lastLine = 1;
  try {
    const records = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (header: string[]) => checkedColumns(header, file),
    }) as unknown as { readonly record: Row; readonly info: { readonly lines: number } }[];
    return records.map(({ record, info }) => {
      const line = lastLine + 1;
      lastLine = info.lines;
      return { row: record, line };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines, message } = error as CsvError & { readonly lines?: number };
    const said = message.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
    throw new UserError(
      `is not a whole CSV table: ${said}.`,
      'Download it again; a spreadsheet program may have changed it.',
      lines === undefined ? { file } : { file, line: lines },
      { cause: error },
    );
  }
}

function checkedColumns(header: readonly string[], file: string): string[] {
  const columns = header.map((name) => name.trim().toLowerCase());
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    const names = missing.map((name) => `"${name}"`).join(', ');
    throw new UserError(`has no column ${names}.`, EXPECTED_FILES, { file, line: 1 });
  }
  return columns;
}

function recordOf(symbol: string, rows: readonly Row[]): TakenRecord {
  const { number, year } = readSymbol(symbol);
  const first = rows[0] ?? {};
  const field = (name: string) => first[name]?.trim() ?? '';
  const without = rows.some(
    ({ modality = '', vote_note: note = '' }) =>
      WITHOUT_VOTE.test(modality) || WITHOUT_VOTE.test(note),
  );
  const date = field('date');
  return {
    number,
    year,
    adopted: checkedDay('date', date, date.replace(/^(\d{4}-\d\d-\d\d)[ T].*$/, '$1'), year),
    meeting: meetingIn(field('meeting')),
    letter: null,
    subject: textOrNull(field('agenda')),
    about: aboutIn(field('description')),
    vote: without ? null : voteOf(first, rows),
    adoption: without ? 'without vote' : 'vote',
    chapterVII: null,
    draft: draftIn(field('draft')),
    conflicts: [],
  };
}

/** The figures, which must be those of the rows: so a table that breaks off, or lost rows, is noticed. */
function voteOf(first: Row, rows: readonly Row[]): Vote {
  const voting = (letter: string) => rows.filter(({ ms_vote: vote }) => vote?.trim() === letter);
  const figure = (column: string, letter: string) => {
    const written = first[column]?.trim() ?? '';
    const [, digits] = /^(\d{1,2})(?:\.0+)?$/.exec(written) ?? (written === '' ? ['', '0'] : []);
    if (digits === undefined || Number(digits) > MOST_MEMBERS) {
      throw new WrongField(
        `${column} is "${written}".`,
        `Expected is a number of members, ${MOST_MEMBERS} at most.`,
      );
    }
    const { length } = voting(letter);
    if (length !== Number(digits)) {
      throw new WrongField(
        `${column} is ${digits}, and ${length} of the ${rows.length} rows of it have "${letter}" in ms_vote.`,
        'The table may have lost rows: download it again.',
      );
    }
    return length;
  };
  const vote = {
    yes: figure('total_yes', 'Y'),
    no: figure('total_no', 'N'),
    abstain: figure('total_abstentions', 'A'),
  };
  const names = (letter: string) => voting(letter).map(({ ms_name: name = '' }) => name);
  return {
    ...vote,
    against: codesOf(names('N'), vote.no),
    abstaining: codesOf(names('A'), vote.abstain),
  };
}
