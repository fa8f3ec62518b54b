// What is said about typed references that cannot stand. Each message is the whole of what a user reads.
import { longDate } from '../../catalogue/dates.js';
import type { OwnName, ResolutionNumbers } from '../../catalogue/types.js';
import { UserError } from '../../catalogue/user-error.js';

/** The numbers to read references with; the date, where it is known, is told with the newest. */
export type KnownNumbers = ResolutionNumbers & {
  readonly date?: string;
  readonly ownNames?: readonly OwnName[];
};

const FORMS = 'Write a number, a symbol or a paragraph: 2270, "S/RES/2270 (2016)", "2270 OP 17".';

export function notAReference(text: string): UserError {
  return text === ''
    ? new UserError('no resolution is named.', FORMS)
    : new UserError(`"${text}" does not name a resolution.`, FORMS);
}

/** @param rest - the words that could not be read, `text` all that was typed. */
export function unreadable(rest: string, text: string): UserError {
  if (rest === text) return notAReference(text);
  return new UserError(`cannot read "${rest}" in "${text}" as part of a reference.`, FORMS);
}

export function noSuchResolution(digits: string, { newest, date }: KnownNumbers): UserError {
  if (/^0+$/.test(digits)) {
    return new UserError('there is no resolution 0: they are numbered from 1.');
  }
  const end = date === undefined ? '' : ` (${longDate(date)})`;
  return new UserError(
    `there is no resolution ${digits}: the newest this catalogue knows is ${newest}${end}.`,
  );
}

export function leadingZero(digits: string): UserError {
  return new UserError(
    `"${digits}" is not how a resolution is numbered.`,
    `Write ${digits.replace(/^0+/, '')}.`,
  );
}

export function wrongYear(number: number, written: number, year: number): UserError {
  return new UserError(
    `resolution ${number} was adopted in ${year}, not in ${written}.`,
    `Write ${number} (${year}), or ${number} alone.`,
  );
}

export function neitherYearNorResolution(number: number, digits: string): UserError {
  return new UserError(
    `in "${number}/${digits}", ${digits} is neither the year of resolution ${number} nor a known resolution.`,
    `Write ${number} alone; for a paragraph ${number}:17.`,
  );
}

/** @param paragraph - what stands after the slash, where a paragraph could be meant. */
export function generalAssembly(text: string, number?: number, paragraph?: string): UserError {
  return new UserError(
    `"${text}" looks like a General Assembly resolution.`,
    paragraph === undefined
      ? 'This program knows those of the Security Council alone.'
      : `For paragraph ${paragraph} of resolution ${number} write ${number}:${paragraph}.`,
  );
}

export function otherDocument(symbol: string): UserError {
  return new UserError(
    `"${symbol}" is not the symbol of a Security Council resolution.`,
    'Theirs look like this: S/RES/2270 (2016).',
  );
}

export function otherAddress(address: string): UserError {
  return new UserError(
    `"${address}" is not the address of a Security Council resolution.`,
    'Theirs look like this: https://docs.un.org/S/RES/2270(2016).',
  );
}

export function noParagraph(after: string): UserError {
  return new UserError(
    `no paragraph is named after "${after}".`,
    'Write it like one of these: "2270 OP 17", 2270/17, "2270:8(a)".',
  );
}

export function wrongRange(text: string): UserError {
  return new UserError(
    `"${text}" is not a range of paragraphs: it must ascend, and be no longer than 100.`,
  );
}
