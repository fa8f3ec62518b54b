import type { Reference } from '../types.js';
import {
  generalAssembly,
  type KnownNumbers,
  leadingZero,
  neitherYearNorResolution,
  noSuchResolution,
  otherAddress,
  otherDocument,
  unreadable,
  wrongYear,
} from './errors.js';
import { takeLabel, takeLabels, takeParagraphWord } from './paragraph-labels.js';
import type { Scanner } from './scanner.js';

/** An official address, its brackets and slashes as they are or percent-encoded. */
const ADDRESS =
  /(?:https?:\/\/)?(?:www\.)?(?:docs\.un\.org|undocs\.org)\/(?:[a-z]{2}\/)?s(?:\/|%2f)res(?:\/|%2f)(\d+)(?:(?:%20|\s)?(?:\(|%28)(\d{4})(?:\)|%29))?(?:[?#]\S*)?/iy;

const OTHER_ADDRESS = /https?:\/\/\S*/iy;

/** A symbol of any United Nations document: letters, a slash, and more of them. */
const SYMBOL = /[a-z]{1,5}(?:\/[\w().-]+)+/iy;
const COUNCIL_SYMBOL = /s\/res\/\s?(?=\d)/iy;
const ASSEMBLY_SYMBOL = /^a\/(?:res\/|es-)/i;

/** Words before a number; those that name the Council make sure that no other body is meant. */
const COUNCIL_WORD = /(?:security\s+council|unscrs?|unsc|scrs?|sc)(?![a-z])[\s-]*/iy;
const NEUTRAL_WORD =
  /(?:united\s+nations|u\.n\.|un(?![a-z])|resolutions?(?![a-z])|res(?![a-z])\.?|nos?(?![a-z])\.?|number(?![a-z])|n°|#)[\s-]*/iy;

const DIGITS = /\d+/y;
const YEAR = /\s*(?:\(\s?(\d{4})\s?\)|\[\s?(\d{4})\s?\]|\s+of\s+(\d{4})(?!\d))/iy;

/** The Assembly's resolutions up to 1975 bear their session in Roman numerals: 377 A (V). */
const SESSION = /\s*(?:[A-Z]\s?)?\((?:S-|ES-)?[IVXLC]+\)/y;

const SLASHES = /(?:\s?\/\s?\d+)+/y;

/** The largest number of digits that is worth reading as a number. */
const LONGEST = 9;

/** How many years a year after a slash may be off and still be meant as a year. */
const YEARS_OFF = 3;

/**
 * What stands here: one resolution with or without paragraphs, or a list joined by slashes.
 *
 * @param above - how far above the newest known a number may lie.
 * @returns undefined where nothing here looks like a resolution.
 * @throws UserError
 */
export function takeItem(
  scanner: Scanner,
  numbers: KnownNumbers,
  above: number,
): Reference[] | undefined {
  return new ItemReader(scanner, numbers, above).read();
}

class ItemReader {
  private readonly from: number;

  constructor(
    private readonly scanner: Scanner,
    private readonly numbers: KnownNumbers,
    private readonly above: number,
  ) {
    this.from = scanner.at;
  }

  read(): Reference[] | undefined {
    const { scanner } = this;
    const before = this.paragraphsBefore();
    const address = scanner.take(ADDRESS);
    if (address !== undefined) {
      const number = this.numberOf(address[1] ?? '');
      this.checkYear(number, address[2]);
      return this.references(number, before ?? []);
    }
    const symbol = scanner.take(COUNCIL_SYMBOL) !== undefined;
    if (!symbol) this.refuseOtherSymbol();
    const council = symbol || this.takeWords();
    const digits = scanner.take(DIGITS)?.[0];
    if (digits === undefined) return this.giveUp();
    const slashes = scanner.peek(SLASHES)?.[0].split('/').slice(1) ?? [];
    if (slashes.length > 1) return this.list(digits, slashes);
    const [slash] = slashes;
    if (slash !== undefined) return this.afterSlash(digits, slash.trim(), council);
    if (scanner.take(SESSION) !== undefined) throw generalAssembly(this.typed());
    const number = this.numberOf(digits);
    this.checkYear(number, scanner.take(YEAR)?.slice(1).find(Boolean));
    return this.references(number, before ?? this.paragraphsAfter());
  }

  /** "paragraph 17 of" before the resolution; undefined where the paragraphs come after it or not at all. */
  private paragraphsBefore(): string[] | undefined {
    const { scanner } = this;
    if (takeParagraphWord(scanner) === undefined) return undefined;
    const labels = scanner.peek(/\d/y) === undefined ? [] : takeLabels(scanner);
    if (labels.length > 0 && scanner.take(/\s+of\s+/iy) !== undefined) return labels;
    scanner.at = this.from;
    return undefined;
  }

  private paragraphsAfter(): string[] {
    const { scanner } = this;
    if (scanner.take(/\s?[:/]\s?(?=\d)/y) !== undefined) return [takeLabel(scanner)];
    return takeParagraphWord(scanner) === undefined ? [] : takeLabels(scanner);
  }

  private refuseOtherSymbol(): void {
    const address = this.scanner.peek(OTHER_ADDRESS)?.[0];
    if (address !== undefined) throw otherAddress(address);
    const symbol = this.scanner.peek(SYMBOL)?.[0];
    if (symbol === undefined) return;
    throw ASSEMBLY_SYMBOL.test(symbol) ? generalAssembly(symbol) : otherDocument(symbol);
  }

  /** Moves past the words before a number; whether one of them names the Council. */
  private takeWords(): boolean {
    let council = false;
    for (;;) {
      if (this.scanner.take(COUNCIL_WORD) !== undefined) council = true;
      else if (this.scanner.take(NEUTRAL_WORD) === undefined) return council;
    }
  }

  private giveUp(): undefined {
    this.scanner.at = this.from;
  }

  /** `1718/1874/2270`: always a list. */
  private list(first: string, rest: readonly string[]): Reference[] {
    this.scanner.take(SLASHES);
    return [first, ...rest.map((digits) => digits.trim())].map((digits) => ({
      number: this.numberOf(digits),
      paragraph: null,
      text: digits,
    }));
  }

  /** One slash: the year, a second resolution or a paragraph. */
  private afterSlash(digits: string, after: string, council: boolean): Reference[] {
    const { scanner } = this;
    const number = this.numberOf(digits);
    if (after.length < 4) {
      if (!council && number <= 99 && after.length > 1) {
        throw generalAssembly(`${digits}/${after}`, number, after);
      }
      return this.references(number, this.paragraphsAfter());
    }
    scanner.take(SLASHES);
    if (this.isYear(number, after)) {
      this.checkYear(number, after);
      return this.references(number, this.paragraphsAfter());
    }
    if (this.numbers.yearOf(number) === null || this.numbers.yearOf(Number(after)) === null) {
      throw neitherYearNorResolution(number, after);
    }
    return [number, Number(after)].map((each) => ({
      number: each,
      paragraph: null,
      text: String(each),
    }));
  }

  private isYear(number: number, digits: string): boolean {
    if (digits.length !== 4) return false;
    const { newest } = this.numbers;
    const year = this.numbers.yearOf(number) ?? this.numbers.yearOf(newest) ?? 0;
    return Math.abs(Number(digits) - year) <= YEARS_OFF;
  }

  /** @throws UserError - where the year is not that of the number; a newer one's year is not known. */
  private checkYear(number: number, digits: string | undefined): void {
    const year = this.numbers.yearOf(number);
    if (digits === undefined || year === null || Number(digits) === year) return;
    throw wrongYear(number, Number(digits), year);
  }

  private numberOf(digits: string): number {
    const number = Number(digits);
    const highest = this.numbers.newest + this.above;
    if (number === 0 || digits.length > LONGEST || number > highest) {
      throw noSuchResolution(digits, this.numbers);
    }
    if (digits.startsWith('0')) throw leadingZero(digits);
    return number;
  }

  private references(number: number, labels: readonly string[]): Reference[] {
    const text = this.typed();
    if (!this.scanner.atEnd && this.scanner.peek(/[\s,;&+]/y) === undefined) {
      throw unreadable(this.scanner.word(), this.scanner.text);
    }
    if (labels.length === 0) return [{ number, paragraph: null, text }];
    return labels.map((paragraph) => ({ number, paragraph, text }));
  }

  private typed(): string {
    return this.scanner.text.slice(this.from, this.scanner.at).trim();
  }
}
