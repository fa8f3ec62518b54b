import { longDate } from '../../../catalogue/dates.js';
import type { Citation } from '../../../citation/types.js';
import type { Fault, ReadDraft } from '../read-draft.js';
import { findWrittenYear, isSymbol, type WrittenYear, yearLike } from '../written-year.js';

/**
 * A year beside a number that is not the year of its adoption: `1874 (2010)`, adopted in 2009.
 *
 * The year is mended only where the number is certain: it may as well be the number that was mistyped.
 *
 * Source: the years of adoption (data/year-ranges.json, data/records.jsonl).
 */
export function yearMismatch(draft: ReadDraft): readonly Fault[] {
  const cited = citedNumbers(draft);
  return draft.citations.flatMap((citation) => {
    const written = findWrittenYear(draft.text, citation);
    if (written === null || written.year === citation.year) return [];
    return citation.year === null
      ? tooEarly(draft, citation, written)
      : [mismatch(draft, cited, citation, citation.year, written)];
  });
}

/** What a draft cites: the numbers, and those that stand with their right year somewhere. */
interface Cited {
  readonly all: ReadonlySet<number>;
  readonly sure: ReadonlySet<number>;
}

function citedNumbers({ citations }: ReadDraft): Cited {
  const sure = citations.filter(({ year, writtenYear }) => year !== null && year === writtenYear);
  return {
    all: new Set(citations.map(({ number }) => number)),
    sure: new Set(sure.map(({ number }) => number)),
  };
}

function mismatch(
  draft: ReadDraft,
  cited: Cited,
  citation: Citation,
  year: number,
  { digits, whole, alone, year: written }: WrittenYear,
): Fault {
  const { number } = citation;
  const place = { start: whole.start, end: whole.end };
  const meant = mistypedFrom(draft, cited, number, written);
  const right = `${isSymbol(citation) ? 'S/RES/' : ''}${number} (${year})`;
  if (meant !== null) {
    const suggestion = `write ${right}, or ${meant} (${written}) if that is what was meant`;
    return { ...place, message: `resolution ${number} was adopted in ${year}`, suggestion };
  }
  const day = alone ? null : draft.catalogue.record(number)?.adopted;
  return {
    ...place,
    message: `resolution ${number} was adopted ${day ? `on ${longDate(day)}` : `in ${year}`}`,
    suggestion: `write ${right}`,
    ...(alone && {
      fix: { ...digits, text: yearLike(year, draft.text.slice(digits.start, digits.end)) },
    }),
  };
}

/** A number that is newer than the catalogue cannot be of a year before it. */
function tooEarly(
  { catalogue }: ReadDraft,
  { number }: Citation,
  { whole, year }: WrittenYear,
): readonly Fault[] {
  const { newest, date } = catalogue;
  if (year >= Number(date.slice(0, 4))) return [];
  const message = `resolution ${number} cannot be of ${year}: the newest of ${longDate(date)} is ${newest}`;
  return [{ ...whole, message }];
}

/** The number of the written year from which this one may have come by a slip; null where it is certain. */
function mistypedFrom(
  { catalogue }: ReadDraft,
  { all, sure }: Cited,
  number: number,
  written: number,
): number | null {
  if (sure.has(number)) return null;
  const isOfYear = (other: number) => catalogue.yearOf(other) === written;
  const near = [
    ...transpositions(number),
    ...oneDigitOff(number).filter((other) => all.has(other)),
  ];
  return near.find(isOfYear) ?? null;
}

function transpositions(number: number): number[] {
  const digits = String(number);
  return Array.from({ length: digits.length - 1 }, (_, at) =>
    Number(digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)),
  ).filter((other) => other !== number);
}

function oneDigitOff(number: number): number[] {
  const digits = String(number);
  return Array.from(digits).flatMap((digit, at) =>
    Array.from('0123456789')
      .filter((other) => other !== digit)
      .map((other) => Number(digits.slice(0, at) + other + digits.slice(at + 1))),
  );
}
