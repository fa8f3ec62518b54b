// What the readers of the United Nations' files have in common.
import type { RecordSource, TakenRecord } from '../../catalogue/taken-in.js';
import { UserError } from '../../catalogue/user-error.js';
import { isCalendarDate } from '../../corpus/calendar.js';
import { issuerCode } from '../issuers.js';

/** What a file tells of one resolution, or why that cannot be read; with the line where it begins. */
export interface ReadEntry {
  /** Null where not even the symbol can be read. */
  readonly number: number | null;
  readonly line: number;
  readonly read: TakenRecord | UserError;
}

/** A file of records as it was read. */
export interface ReadFile {
  readonly source: RecordSource;
  /** Each resolution once, in the order of the file. */
  readonly entries: readonly ReadEntry[];
}

/** What to give, and where the United Nations publish it. */
export const EXPECTED_FILES =
  'Expected is the CSV of the Security Council voting data (https://digitallibrary.un.org/record/4055387),\n' +
  'or the JSON of a year of the machine-readable resolutions (https://github.com/UNxml/SCresolutions).';

const COUNCIL_SYMBOL = /^S\/RES\/([1-9]\d{0,8})\s?\((\d{4})\)$/;

/** A field of a file that is not as it must be. */
export class WrongField extends Error {
  override readonly name = 'WrongField';

  constructor(
    problem: string,
    readonly remedy: string,
  ) {
    super(problem);
  }
}

/** @throws WrongField - for what is no symbol of a resolution of the Council. */
export function readSymbol(symbol: string): { readonly number: number; readonly year: number } {
  const [, number, year] = COUNCIL_SYMBOL.exec(symbol.trim()) ?? [];
  if (number === undefined || year === undefined) {
    throw new WrongField(
      `the symbol is "${symbol}".`,
      'A resolution of the Security Council is expected: S/RES/2270 (2016).',
    );
  }
  return { number: Number(number), year: Number(year) };
}

/** @throws WrongField - for what is no day of the year that the symbol gives. */
export function checkedDay(field: string, written: string, iso: string, year: number): string {
  if (iso.length !== 10 || !isCalendarDate(iso)) {
    throw new WrongField(
      `${field} is "${written}", which is no day of the calendar.`,
      'Expected is a day such as 2016-03-02, or 2 March 2016.',
    );
  }
  if (Number(iso.slice(0, 4)) !== year) {
    throw new WrongField(
      `${field} is "${written}", and the symbol gives the year ${year}.`,
      'A resolution bears the year in which it was adopted.',
    );
  }
  return iso;
}

/** Runs the reading of one entry; a field that is wrong becomes an error with its place. */
export function readEntry(
  file: string,
  line: number,
  number: number | null,
  read: () => TakenRecord,
): ReadEntry {
  try {
    const record = read();
    return { number: record.number, line, read: record };
  } catch (error) {
    if (!(error instanceof WrongField)) throw error;
    return { number, line, read: new UserError(error.message, error.remedy, { file, line }) };
  }
}

/** The number in a symbol, or null where it is none. */
export function numberIn(symbol: string): number | null {
  const number = COUNCIL_SYMBOL.exec(symbol.trim())?.[1];
  return number === undefined ? null : Number(number);
}

/** The Library's title without its frame: `Security Council resolution 2813 (2026) [on …]` → what follows "on". */
export function aboutIn(title: string): string | null {
  return textOrNull(/\[(?:on )?(.+)\]\s*$/s.exec(title)?.[1] ?? '');
}

/** White space folded; null where nothing is left. */
export function textOrNull(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null;
}

/** A symbol of a meeting record, or null. */
export function meetingIn(text: string): string | null {
  return /^S\/PV\.\d+\b\S*$/.test(text.trim()) ? text.trim() : null;
}

export function draftIn(text: string): string | null {
  return /^S\/[\w./-]+$/.test(text.trim()) ? text.trim() : null;
}

/**
 * The codes of the States that voted so, in order; null where they are not as many as the figure says, or one of
 * them cannot be told: a part of a list would be read as all of it.
 */
export function codesOf(names: readonly string[], expected: number): readonly string[] | null {
  const codes = names.map(
    (name) => issuerCode(name) ?? issuerCode(name.replace(/^(.*?)\s*\((.*)\)$/, '$2 $1')),
  );
  const known = codes.filter((code) => code !== undefined);
  return names.length === expected && known.length === expected ? known.sort() : null;
}
