import type { ResolutionNumbers } from '../catalogue/types.js';
import { KIND } from './characters.js';
import { isOtherCouncil } from './head.js';
import { WORD } from './lexicon.js';
import { Positions } from './positions.js';
import type { Reader } from './reader.js';
import type { Rule } from './rules.js';
import { nameSearch } from './triggers.js';

/** How far a later mention may look ahead for its evidence, and how far into the text its beginning reaches. */
const AHEAD = 4000;
const BEGINNING = 2000;
const LONGEST_NAME = 64;
const ALL_LANGUAGES = -1;

/**
 * What the text says of bodies, by place: the evidence by which a bare "resolution 1718" is the Council's.
 *
 * Names of the Council are searched for only when a mention asks for them, and only as far as it may.
 */
/** What the text before a window has shown, for a text that is read in windows. Places are of the window: negative. */
export interface EarlierEvidence {
  readonly inTitle: boolean;
  /** Whether the Council is named, or surely cited, in the first 2,000 units. */
  readonly atBeginning: boolean;
  /** Whether it is in the paragraph that the window begins in. */
  readonly inParagraph: boolean;
  readonly lastCouncil: number;
  readonly lastOther: number;
  /** Whose the text last said that a number is. */
  readonly owners: ReadonlyMap<number, 'council' | 'other'>;
  /** How many units of the text stand before the window. */
  readonly before: number;
}

export const NO_EARLIER: EarlierEvidence = {
  inTitle: false,
  atBeginning: false,
  inParagraph: false,
  lastCouncil: Number.NEGATIVE_INFINITY,
  lastOther: Number.NEGATIVE_INFINITY,
  owners: new Map(),
  before: 0,
};

export class Evidence {
  /** Sure citations and names that were met while reading. */
  private readonly met = new Positions();
  /** Names found by a search of their own, as far as `searched`. */
  private readonly named = new Positions();
  private readonly others = new Positions();
  private readonly owners: Map<number, 'council' | 'other'>;
  private searched: number;
  /** Where the next trace of a name stands that was not read yet. */
  private nextName = -1;
  private paragraphStart = -1;
  private paragraphEnd = -1;

  constructor(
    readonly reader: Reader,
    private readonly earlier: EarlierEvidence,
  ) {
    this.searched = reader.from;
    this.owners = new Map(earlier.owners);
  }

  /** The Council's name, or a sure citation, stands here. */
  addCouncil(index: number): void {
    this.met.add(index);
  }

  /** A resolution of another body is named here. */
  addOther(index: number): void {
    this.others.add(index);
  }

  /** Whose the text says a number is; what it said last counts. */
  giveNumber(number: number, owner: 'council' | 'other'): void {
    this.owners.set(number, owner);
  }

  /** "General Assembly resolution 2758 … Resolution 2758": the second is the Assembly's too. */
  ownerOf(number: number): 'council' | 'other' | undefined {
    return this.owners.get(number);
  }

  /** Whether the text names the Council anywhere. */
  get isEmpty(): boolean {
    if (this.met.lastBefore(Number.POSITIVE_INFINITY) >= 0) return false;
    this.search(this.reader.to);
    return this.named.lastBefore(Number.POSITIVE_INFINITY) < 0;
  }

  /** The rule by which a mention at `index` is taken for the Council's, or undefined. */
  ruleFor(index: number): Rule | undefined {
    this.findParagraph(index);
    const { from } = this.reader;
    const { earlier } = this;
    if (earlier.inParagraph && this.paragraphStart === from) return 'evidence-in-paragraph';
    const ahead = Math.min(this.paragraphEnd, index + AHEAD);
    if (this.met.hasWithin(this.paragraphStart, ahead)) return 'evidence-in-paragraph';
    this.search(ahead);
    if (this.named.hasWithin(this.paragraphStart, ahead)) return 'evidence-in-paragraph';
    if (earlier.inTitle) return 'evidence-in-title';
    if (earlier.atBeginning) return 'evidence-at-beginning';
    // The beginning may lie ahead, but never further than any evidence may.
    const beginning = Math.min(from + BEGINNING - earlier.before, index + AHEAD);
    this.search(beginning);
    if (this.hasCouncil(from, beginning)) return 'evidence-at-beginning';
    const last = Math.max(this.lastCouncil(index), earlier.lastCouncil);
    if (last === Number.NEGATIVE_INFINITY) return undefined;
    return this.lastOther(index) > last ? undefined : 'evidence-earlier';
  }

  /** Whether another body's resolution is the last that is surely somebody's in the paragraph of `index`, before it. */
  followsOther(index: number): boolean {
    this.findParagraph(index);
    const other = this.lastOther(index);
    return other >= this.paragraphStart && other > this.met.lastBefore(index);
  }

  /** What is to be known of the text up to `cut` when the window after it is read. */
  upTo(cut: number): EarlierEvidence {
    const { from } = this.reader;
    const { earlier } = this;
    this.search(cut);
    this.findParagraph(cut);
    const beginning = Math.min(from + BEGINNING - earlier.before, cut);
    const starts = Math.max(this.paragraphStart, from);
    return {
      inTitle: earlier.inTitle,
      atBeginning: earlier.atBeginning || this.hasCouncil(from, beginning),
      inParagraph:
        this.hasCouncil(starts, cut) || (earlier.inParagraph && this.paragraphStart === from),
      lastCouncil: Math.max(this.lastCouncil(cut), earlier.lastCouncil) - cut,
      lastOther: this.lastOther(cut) - cut,
      owners: this.owners,
      before: earlier.before + cut - from,
    };
  }

  private hasCouncil(from: number, to: number): boolean {
    return this.met.hasWithin(from, to) || this.named.hasWithin(from, to);
  }

  private lastCouncil(index: number): number {
    const last = Math.max(this.met.lastBefore(index), this.named.lastBefore(index));
    return last < 0 ? Number.NEGATIVE_INFINITY : last;
  }

  private lastOther(index: number): number {
    const last = this.others.lastBefore(index);
    return last < 0 ? this.earlier.lastOther : last;
  }

  /** Looks for the Council's names up to `end`; what was searched is not searched again. */
  private search(end: number): void {
    if (end <= this.searched) return;
    const names = nameSearch();
    // A match past the end is kept for the next call: searching again would make the whole quadratic.
    while (this.nextName < end) {
      if (this.nextName >= this.searched && this.readName(this.nextName)) {
        this.named.add(this.reader.start);
      }
      names.lastIndex = Math.max(this.nextName + 1, this.searched);
      this.nextName = names.exec(this.reader.text)?.index ?? Number.POSITIVE_INFINITY;
    }
    this.searched = end;
  }

  /** Whether the Council's name holds the trace at `index`, in its first word or in its last. */
  private readName(index: number): boolean {
    const { reader } = this;
    const start = startOfWord(reader, index);
    const forward = reader.word(start, ALL_LANGUAGES) && (reader.mask & WORD.council) !== 0;
    if (!forward) {
      const last = endOfWord(reader, index);
      if (!reader.wordBack(last, ALL_LANGUAGES) || (reader.mask & WORD.council) === 0) return false;
    }
    const { start: from, end } = reader;
    if (isOtherCouncil(reader, from, end, ALL_LANGUAGES)) return false;
    reader.start = from;
    return true;
  }

  private findParagraph(index: number): void {
    if (index >= this.paragraphStart && index < this.paragraphEnd) return;
    const { text, from, to } = this.reader;
    let start = index >= this.paragraphEnd && this.paragraphEnd > 0 ? this.paragraphEnd : from;
    for (;;) {
      const end = blankLine(text, start, to);
      if (index < end || end >= to) {
        this.paragraphStart = start;
        this.paragraphEnd = end;
        return;
      }
      start = end;
    }
  }
}

/** Where the paragraph at `start` ends: past the next empty line. */
function blankLine(text: string, start: number, to: number): number {
  for (let at = text.indexOf('\n', start); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (next < to && isBlank(text.charCodeAt(next))) next += 1;
    if (text.charCodeAt(next) === 0x0a) return next + 1;
  }
  return to;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x3e || code === 0xa0;
}

function startOfWord(reader: Reader, index: number): number {
  let at = index;
  while (
    index - at < LONGEST_NAME &&
    reader.kind(at) === KIND.letter &&
    reader.kind(at - 1) === KIND.letter
  )
    at -= 1;
  return at;
}

function endOfWord(reader: Reader, index: number): number {
  let at = index;
  while (at - index < LONGEST_NAME && reader.kind(at) === KIND.letter) at += 1;
  return at;
}

/** How far above the newest known a number is still taken for a resolution's. */
const NEWER = 300;

/** Why a number is no resolution's, or null where it can be one. */
export function doubtOf(
  digits: string,
  number: number,
  numbers: ResolutionNumbers,
): 'zero' | 'leading-zero' | 'no-such-resolution' | null {
  if (number === 0) return 'zero';
  if (/^[0٠۰０]/.test(digits)) return 'leading-zero';
  return number > numbers.newest + NEWER ? 'no-such-resolution' : null;
}
