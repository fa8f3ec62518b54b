import { isCommitteeNumber } from '../catalogue/committees.js';
import { actor } from './actors.js';
import { readAfterArticle } from './article.js';
import { KIND, kindAt } from './characters.js';
import type { Collection } from './collection.js';
import { readCommitteeBefore } from './committee.js';
import { CommitteeReader } from './committee-reader.js';
import { countedAlone } from './counted.js';
import { readAfterList } from './head.js';
import { type ItemList, itemOf } from './item.js';
import { withParagraphs } from './item-paragraphs.js';
import { readOn, readOne } from './items.js';
import { WORD } from './lexicon.js';
import { attachBefore } from './pinpoint-before.js';
import type { Reader } from './reader.js';
import type { WordReader } from './word-reader.js';
import { isYear } from './year.js';

const LATIN_DIGITS = /[0-9]{3,}/g;
const ANY_DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]{3,}/g;
const ALL_LANGUAGES = -1;
/** Nouns after which a number with a year is another document's: « la Recommandation 1824 (2008) ». */
const DOCUMENT =
  /(?:^|[^\p{L}])(?:recomm?[ae]nd|recomenda|raccomanda|empfehlung|opinion|avis|decre|d[eé]cre|decis|d[eé]cis|beschluss|reg[uo]la|r[eè]gle|verordnung|directi|direti|diretti|richtlinie)\p{L}*\s+(?:\([A-Z]{2,5}\)\s*)?(?:n[ro]?[.°º]{0,2}\s*)?$/iu;
const LONGEST_DOCUMENT = 40;
const SIGN = /(?<=[\s.])n[ro]?[.°º]{0,2}\s?$/i;
const LONGEST_SIGN = 8;
/** The longest abbreviation of the Council's name that a number may follow. */
const LONGEST_SHORT = 7;

/** Reads the numbers that stand without the word "resolution": pairs with their year, committees, "Res. 2270". */
export class NumberReader {
  private readonly reader: Reader;
  private readonly committees: CommitteeReader;

  constructor(
    private readonly found: Collection,
    private readonly words: WordReader,
  ) {
    this.reader = found.reader;
    this.committees = new CommitteeReader(found);
  }

  /** Reads every number that no list has taken. */
  scanDigits(): void {
    const { reader } = this;
    const { text } = this.found;
    const taken = this.found.takenRanges;
    let range = 0;
    let from = reader.from;
    const digits = this.found.hasOtherDigits ? ANY_DIGITS : LATIN_DIGITS;
    digits.lastIndex = from;
    // Not `exec`: an array for each number of a text is much of what there is to do with it.
    while (digits.test(text)) {
      const stop = digits.lastIndex;
      let start = stop;
      while (start > from && kindAt(text, start - 1) === KIND.digit) start -= 1;
      if (start >= reader.to) break;
      from = stop;
      const end = Math.min(stop, reader.to);
      while (range < taken.length && (taken[range + 1] ?? 0) <= start) range += 2;
      const isTaken = range < taken.length && start >= (taken[range] ?? 0);
      if (isTaken || end - start > 4) continue;
      const read = taken[range - 1] ?? Number.NEGATIVE_INFINITY;
      from = Math.max(this.readDigits(start, end, read), stop);
      // Reading may search on its own: the place to go on from is always set.
      digits.lastIndex = from;
    }
  }

  /** @param read - where the last list of numbers before ends. */
  private readDigits(start: number, end: number, read: number): number {
    const { reader } = this;
    const before = reader.code(start - 1);
    if (
      before === 0x2f ||
      before === 0x2e ||
      before === 0x24 ||
      before === 0x2c ||
      before === 0x20ac ||
      before === 0xa3
    )
      return end;
    if (reader.kind(start - 1) === KIND.letter && before < 0x600) return end;
    const unsigned = this.skipSignBack(start);
    if (isAbbreviationBefore(reader, unsigned)) {
      const at = reader.skipJoinBack(unsigned);
      if (reader.wordBack(at, ALL_LANGUAGES) && (reader.mask & WORD.resolution) !== 0)
        return this.words.readResolution(reader.start, at, reader.mask, reader.languages);
    }
    if (this.isPair(end)) {
      const settings = { numbers: this.found.numbers, languages: ALL_LANGUAGES, plural: false };
      const first = readOne(reader, start, settings);
      if (first?.items[0]?.agrees === true && !this.isOtherDocument(start))
        return this.addPair(readOn(reader, first, settings), start);
    }
    if (isAbbreviationBefore(reader, start)) {
      const at = reader.skipJoinBack(start);
      if (reader.wordBack(at, ALL_LANGUAGES)) {
        const { start: word, mask, languages } = reader;
        if ((mask & WORD.council) !== 0 && at - word <= LONGEST_SHORT)
          return this.words.readNumberAfterCouncil(word, at, start, languages);
        if ((mask & WORD.numberSign) !== 0) {
          const after = this.readSigned(word, start, end);
          if (after !== undefined) return after;
        }
      }
    }
    const number = reader.number(start);
    if (this.isAfterDash(start, end, number)) return this.addAfterDash(start, end, number);
    const counted = countedAlone(reader, start, end, read, this.found.numbers);
    if (counted !== undefined && !this.isBody(end)) return this.addCounted(counted, start, end);
    const named = readAfterArticle(reader, start, end, this.found.numbers);
    if (named !== undefined) return this.addAfterArticle(named, start);
    if (
      !isCommitteeNumber(number) &&
      (end - start < 4 || isYear(number) || this.found.numbers.yearOf(number) === null)
    )
      return end;
    return this.committees.readAt(start, end, number);
  }

  /** "UNSC No. 1701", "UNSC #1701": a sign between the Council's abbreviation and a number that a resolution has. */
  private readSigned(sign: number, start: number, end: number): number | undefined {
    const { reader } = this;
    if (this.found.numbers.yearOf(reader.number(start)) === null || end - start < 3)
      return undefined;
    const at = reader.skipBack(sign);
    if (!reader.wordBack(at, ALL_LANGUAGES)) return undefined;
    const { start: word, mask, languages } = reader;
    if ((mask & WORD.council) === 0 || at - word > LONGEST_SHORT) return undefined;
    return this.words.readNumberAfterCouncil(word, at, start, languages);
  }

  /** "… the Security Council process in Syria — 2254.": a number that can be no year, alone after a dash. */
  private isAfterDash(start: number, end: number, number: number): boolean {
    const { reader } = this;
    const at = reader.skipBack(start);
    const dash = reader.code(at - 1);
    if (dash !== 0x2014 && dash !== 0x2013) return false;
    // After another number, with its year or without, the dash makes a range.
    const before = reader.skipBack(at - 1);
    if (reader.isDigit(before - 1) || reader.code(before - 1) === 0x29) return false;
    if (end - start !== 4 || isYear(number) || this.found.numbers.yearOf(number) === null)
      return false;
    return endsClause(reader, end) && actor(reader, at - 1) === 'council';
  }

  private addAfterDash(start: number, end: number, number: number): number {
    const context = {
      owner: 'council',
      rule: 'after-dash',
      start,
      languages: ALL_LANGUAGES,
      first: 'council-number',
    } as const;
    this.found.addList({ items: [itemOf(number, start, end)], end }, context);
    return end;
  }

  /** "1718호 위원회" is a committee. */
  private isBody(end: number): boolean {
    const { reader } = this;
    const at = reader.skip(end + 1);
    return reader.word(at, ALL_LANGUAGES) && (reader.mask & WORD.bodyAfter) !== 0;
  }

  private addCounted(counted: 'again' | 'new', start: number, end: number): number {
    const settings = { numbers: this.found.numbers, languages: ALL_LANGUAGES, plural: false };
    const list = readOne(this.reader, start, settings);
    if (list === undefined) return end;
    const first = counted === 'again' ? 'again' : 'council-number';
    const context = { owner: 'none', rule: 'named-body', start, languages: ALL_LANGUAGES } as const;
    this.found.addList(list, { ...context, first });
    return list.end;
  }

  /** « La 338 demande … »: the article stands for "the resolution"; whose it is, evidence must show. */
  private addAfterArticle(list: ItemList, start: number): number {
    const { reader } = this;
    const before = attachBefore(reader, start, ALL_LANGUAGES);
    const { owner } = readAfterList(reader, list.end, ALL_LANGUAGES);
    const items = withParagraphs(list.items, before?.spans ?? [], false);
    this.found.addList(
      { items, end: list.end },
      { owner, rule: 'named-body', start, languages: ALL_LANGUAGES, first: 'council-number' },
    );
    return list.end;
  }

  private addPair(list: ItemList, start: number): number {
    const { reader } = this;
    const { owner } = readAfterList(reader, list.end, ALL_LANGUAGES);
    const before = attachBefore(reader, start, ALL_LANGUAGES);
    const items = withParagraphs(list.items, before?.spans ?? [], false);
    // "Комитет 1540 (2004)"
    const isBody =
      items.length === 1 &&
      items.every((item) => isCommitteeNumber(item.number)) &&
      readCommitteeBefore(reader, start);
    this.found.addList(
      { items, end: list.end },
      {
        owner,
        rule: isBody ? 'committee' : 'named-body',
        start,
        languages: ALL_LANGUAGES,
        first: isBody ? 'committee' : 'pair',
      },
    );
    return list.end;
  }

  /** Back over "n.", "n°", "nº": « rés. n° 1973 ». */
  private skipSignBack(index: number): number {
    const { text, from } = this.reader;
    return (
      index - (SIGN.exec(text.slice(Math.max(from, index - LONGEST_SIGN), index))?.[0].length ?? 0)
    );
  }

  private isOtherDocument(index: number): boolean {
    const { text, from } = this.reader;
    return DOCUMENT.test(text.slice(Math.max(from, index - LONGEST_DOCUMENT), index));
  }

  /** Whether brackets with four digits follow: "(2016)". */
  private isPair(end: number): boolean {
    const { reader } = this;
    let at = end;
    const suffix = reader.code(at);
    if (suffix === 0x53f7 || suffix === 0xd638) at += 1;
    while (
      at - end < 4 &&
      (reader.kind(at) === KIND.space ||
        reader.kind(at) === KIND.newline ||
        reader.code(at) === 0x5c)
    )
      at += 1;
    const code = reader.code(at);
    return code === 0x28 || code === 0xff08 || code === 0x5b;
  }
}

/** Whether a full stop, a semicolon, a question mark, or the end of the paragraph follows. */
function endsClause(reader: Reader, index: number): boolean {
  const at = reader.skip(index);
  const code = reader.code(at);
  if (at >= reader.to || code === 0x2e || code === 0x3b || code === 0x3f) return true;
  // `skip` stands still before an empty line.
  let blank = at;
  while (reader.kind(blank) === KIND.space) blank += 1;
  return reader.kind(blank) === KIND.newline;
}

/** Whether "Res.", "UNSC", "СБ" or "Entschließung" may stand before: an abbreviation or a word that no trace finds. */
function isAbbreviationBefore(reader: Reader, index: number): boolean {
  const at = reader.skipJoinBack(index);
  const code = reader.code(at - 1);
  if (at === index && code !== 0x2e && code !== 0x23 && code !== 0x2116) return false;
  // A full stop, "#", "№", a capital letter of Latin or Cyrillic, "s" of "Res", "g" of "Entschließung".
  return (
    code === 0x2e ||
    code === 0x23 ||
    code === 0x2116 ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x73 ||
    code === 0x67 ||
    (code >= 0x410 && code <= 0x42f)
  );
}
