import { type Between, readBetween } from './between.js';
import { secondPart } from './broken-word.js';
import { KIND, kindAt } from './characters.js';
import type { Collection } from './collection.js';
import { readCommitteeBefore } from './committee.js';
import { isDefinition } from './definition.js';
import { readDense } from './dense-reader.js';
import { isOtherCouncil, type Owner, readAfterList, readBefore } from './head.js';
import type { ItemList, ListSettings } from './item.js';
import { withLast, withParagraphs } from './item-paragraphs.js';
import { readItems } from './items.js';
import type { Labels } from './labels.js';
import { WORD } from './lexicon.js';
import { readParticular, readSigned } from './list-topics.js';
import { addBracketedBodies, addNextBody } from './next-body.js';
import { addOrdinals } from './ordinals.js';
import { attachAfter, findThereof } from './pinpoint-after.js';
import { attachBefore } from './pinpoint-before.js';
import { attachAfterDense } from './pinpoint-dense.js';
import { isApposition, isKnown, whatFollows } from './plausible.js';
import type { Reader } from './reader.js';
import type { Rule } from './rules.js';
import { skipSuffix } from './suffix.js';
import { readSymbol } from './symbols.js';
import { ThereofSearch } from './thereof.js';
import { traceSearch, UNCOMMON } from './triggers.js';
import { isYear, readYear, skipDate } from './year.js';

const ALL_LANGUAGES = -1;
const LONGEST_WORD = 40;

/** Reads what stands around the words for "resolution", and the symbols. */
export class WordReader {
  private readonly reader: Reader;
  /** Where the last list that had paragraphs before it ends; -1 where the last had none. */
  private pinpointed = -1;
  private readonly thereof: ThereofSearch;

  constructor(private readonly found: Collection) {
    this.reader = found.reader;
    this.thereof = new ThereofSearch(found.text);
  }

  /** Reads every place with a trace of a resolution. */
  scanWords(): void {
    const { reader } = this;
    const { text } = this.found;
    const { from, to } = reader;
    const traces = traceSearch();
    const hidden = this.hiddenWords();
    let nextHidden = 0;
    traces.lastIndex = from;
    for (
      let match = traces.exec(text);
      match !== null && match.index < to;
      match = traces.exec(text)
    ) {
      const { index } = match;
      for (; (hidden[nextHidden] ?? to) < index; nextHidden += 1)
        this.readWordAt(hidden[nextHidden] ?? to);
      const next =
        text.charCodeAt(index) === 0x2f ? this.readSymbolAt(index - 1) : this.readWordAt(index);
      // Reading may search on its own: the place to go on from is always set.
      traces.lastIndex = Math.max(next, index + 1);
    }
    for (; nextHidden < hidden.length; nextHidden += 1) this.readWordAt(hidden[nextHidden] ?? to);
  }

  /**
   * Where words stand with a soft hyphen or the like in them, or with the end of a line; looks for digits of other scripts
   * by the way.
   */
  private hiddenWords(): number[] {
    const { reader } = this;
    const { text } = this.found;
    const places: number[] = [];
    UNCOMMON.lastIndex = reader.from;
    for (
      let match = UNCOMMON.exec(text);
      match !== null && match.index < reader.to;
      match = UNCOMMON.exec(text)
    ) {
      const { lastIndex: end } = UNCOMMON;
      let digits = false;
      for (let at = match.index; at < end; at += 1) digits ||= kindAt(text, at) === KIND.digit;
      if (digits) this.found.hasOtherDigits = true;
      else if (
        reader.kind(match.index - 1) === KIND.letter &&
        (reader.kind(end) === KIND.letter ||
          secondPart(reader, match.index) > 0 ||
          secondPart(reader, end) > 0)
      )
        places.push(match.index - 1);
    }
    return places;
  }

  private readSymbolAt(index: number): number {
    const symbol = readSymbol(this.found.text, index, this.reader.from);
    if (symbol === undefined || symbol.end > this.reader.to) {
      this.found.evidence.addOther(index + 1);
      return index + 2;
    }
    this.found.evidence.addCouncil(index);
    const before = attachBefore(this.reader, index, ALL_LANGUAGES);
    // "S/RES/1373 (Sept. 28, 2001)": the date after a symbol without its year.
    const date = readYear(this.reader, symbol.end, ALL_LANGUAGES);
    const end = date.bracketed ? date.end : skipDate(this.reader, symbol.end, ALL_LANGUAGES);
    this.found.candidates.push({
      number: symbol.number,
      digitsStart: symbol.digitsStart,
      start: symbol.start,
      end: symbol.end,
      writtenYear: symbol.writtenYear ?? (date.bracketed ? date.year : null),
      kind: 'resolution',
      paragraphs: before?.spans ?? attachAfter(this.reader, end, ALL_LANGUAGES)?.spans ?? [],
      agrees: true,
      verdict: 'sure',
      listEnd: symbol.end,
      rule: 'symbol',
    });
    this.found.take(index, symbol.end);
    return symbol.end;
  }

  private readWordAt(index: number): number {
    const { reader } = this;
    let start = index;
    while (
      index - start < LONGEST_WORD &&
      isInWord(reader.kind(start - 1)) &&
      reader.kind(start) !== KIND.dense
    )
      start -= 1;
    // A mark of direction before the word is no part of it.
    while (start < index && reader.kind(start) === KIND.ignorable) start += 1;
    if (!reader.word(start, ALL_LANGUAGES)) return index + 1;
    const { mask, end, languages } = reader;
    if ((mask & WORD.resolution) === 0 || end <= this.found.consumed)
      return Math.max(end, index + 1);
    return this.readResolution(start, end, mask, languages);
  }

  /** "UNSC 2334": the Council's abbreviation with a number, without the word "resolution". */
  readNumberAfterCouncil(start: number, end: number, at: number, languages: number): number {
    const { reader } = this;
    if (isOtherCouncil(reader, start, end, ALL_LANGUAGES)) return at;
    const isBody = readCommitteeBefore(reader, start);
    const list = readItems(reader, at, { numbers: this.found.numbers, languages, plural: false });
    const first = list?.items[0];
    if (list === undefined || first === undefined || first.end - first.start < 3) return at;
    if (isYear(first.number) && !first.agrees) return at;
    if (whatFollows(reader, list.end, languages) === 'unit') return at;
    this.found.addList(list, {
      owner: 'council',
      rule: 'council-number',
      start,
      languages,
      first: isBody ? 'committee' : 'council-number',
    });
    return Math.max(end, list.end);
  }

  /** Reads on both sides of a word for "resolution"; returns where to go on. */
  readResolution(start: number, end: number, mask: number, languages: number): number {
    const { reader } = this;
    const before = readBefore(reader, start, languages);
    if (before.otherSense) return this.refuseNumber(end, languages, 'other-sense');
    const isCouncil = (mask & WORD.council) !== 0;
    const isNamed = before.owner === 'council' && !before.byOrganization;
    if (isCouncil && isDefinition(reader, start, end)) return end;
    const dense = reader.kind(end - 1) === KIND.dense;
    if (dense && readDense(this.found, start, end, mask, languages)) return end;
    if (!dense && addOrdinals(this.found, start, end, mask, languages)) return end;
    const between = readBetween(reader, end, languages);
    let owner: Owner = isCouncil ? 'council' : before.owner;
    if (owner === 'none') owner = between.owner;
    const plural = dense || (mask & WORD.plural) !== 0;
    // An abbreviation stands in texts of every language: "UNSCR 1325 e 1820", « paragraphe 17 de la UNSCR 2270 ».
    const around = isCouncil ? ALL_LANGUAGES : languages;
    const settings = { numbers: this.found.numbers, languages: around, plural };
    const digit =
      between.digit < 0 && !dense ? this.looseDigit(between, end, settings) : between.digit;
    const list = digit < 0 ? undefined : readItems(reader, digit, settings);
    if (list === undefined && digit >= 0 && !dense) this.found.refuse(digit, 'not-a-whole-number');
    if (list !== undefined && dense && this.isBeforeResolution(list.end)) {
      this.found.addUnnumbered(start, end, mask, languages, true);
      return end;
    }
    if (list === undefined || (dense && this.isParagraph(list, languages))) {
      this.found.addPointer(start, owner, languages);
      this.found.addUnnumbered(start, end, mask, languages, false);
      return end;
    }
    // Chinese, Japanese and Korean name the body before: "결의 1514호는 안보리에서" goes on with another matter.
    const after =
      dense && !isOpening(reader.code(reader.skip(list.end)))
        ? { owner: 'none' as const, end: list.end }
        : readAfterList(reader, list.end, ALL_LANGUAGES);
    // "United Nations resolutions 181 and 194 of the General Assembly"
    const isOpen = owner === 'none' || (before.byOrganization === true && !isCouncil);
    if (isOpen && after.owner !== 'none') owner = after.owner;
    if (between.filled || (plural && digit !== between.digit))
      this.found.addUnnumbered(start, end, mask, languages, true);
    const attached = attachBefore(reader, before.start, around, this.pinpointed);
    this.pinpointed = attached === undefined ? -1 : Math.max(list.end, after.end);
    const items = withParagraphs(list.items, attached?.spans ?? [], plural);
    const tail =
      dense || reader.kind(reader.skip(list.end)) === KIND.dense
        ? attachAfterDense(reader, list.end, dense ? languages : ALL_LANGUAGES)
        : attached === undefined
          ? this.attachAfterOwner(list, after.end, around)
          : undefined;
    const complete = withLast(
      items,
      tail?.spans ?? this.spansOfThereof(list.end, after.end, languages),
    );
    const taken = this.found.addList(
      { items: complete, end: tail?.end ?? list.end },
      {
        owner,
        tail: after.end,
        rule: isCouncil ? 'abbreviation' : 'named-body',
        start: before.start,
        languages,
        first: 'after-resolution',
        firm: !plural && !between.filled && (isCouncil || isNamed),
      },
    );
    if (after.owner !== 'none' && plural) addNextBody(this.found, after.end, list, settings);
    if (between.owner !== 'none' && plural) addBracketedBodies(this.found, list.end, settings);
    // "several resolutions in 20 years": the number was a count, the phrase names none.
    if (!taken && owner !== 'other') this.found.addUnnumbered(start, end, mask, languages, false);
    return Math.max(end, list.end);
  }

  /** "… 1718 (2006), and the definition in subparagraph 8 (a) (iii) thereof" */
  private spansOfThereof(listEnd: number, ownerEnd: number, languages: number): Labels['spans'] {
    const end = Math.max(listEnd, ownerEnd);
    if (!this.thereof.follows(end)) return [];
    return findThereof(this.reader, end, languages)?.spans ?? [];
  }

  /** Where the numbers begin that a comma or a topic parts from their word. */
  private looseDigit(between: Between, end: number, settings: ListSettings): number {
    const { afterComma } = between;
    const { plural } = settings;
    const signed = readSigned(this.reader, Math.max(end, between.end), settings);
    if (signed >= 0) return signed;
    if (afterComma !== undefined && isKnown(this.reader, afterComma, settings)) {
      if (plural || isApposition(this.reader, afterComma)) return afterComma;
    }
    return plural ? readParticular(this.reader, end, settings) : -1;
  }

  /** Writes down that the number after a word "resolution" is none of a resolution. */
  private refuseNumber(end: number, languages: number, rule: Rule): number {
    const { digit } = readBetween(this.reader, end, languages);
    if (digit >= 0) this.found.refuse(digit, rule);
    return end;
  }

  /** "résolution 1373 (2001) du Conseil de sécurité, par. 1": paragraphs after the body's name. */
  private attachAfterOwner(list: ItemList, end: number, languages: number): Labels | undefined {
    const last = list.items.at(-1);
    if (end === list.end || last === undefined || last.paragraphs.length > 0) return undefined;
    return attachAfter(this.reader, end, languages);
  }

  /** "包括第716(1991)号决议第4段": the number belongs to the word after it. */
  private isBeforeResolution(index: number): boolean {
    const { reader } = this;
    return (
      reader.word(skipSuffix(reader, index), ALL_LANGUAGES) && (reader.mask & WORD.resolution) !== 0
    );
  }

  private isParagraph(list: ItemList, languages: number): boolean {
    const [first] = list.items;
    if (first === undefined || first.end - first.start > 2) return false;
    return attachAfterDense(this.reader, first.start, languages) !== undefined;
  }
}

function isOpening(code: number): boolean {
  return code === 0x28 || code === 0xff08;
}

/** Whether a letter or what does not show stands there: a word goes on. */
function isInWord(kind: number): boolean {
  return kind === KIND.letter || kind === KIND.ignorable;
}
