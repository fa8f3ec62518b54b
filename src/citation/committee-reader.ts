import { isCommitteeNumber } from '../catalogue/committees.js';
import type { Collection } from './collection.js';
import { readCommittee, readCommitteeBefore } from './committee.js';
import type { Owner } from './head.js';
import type { Item, ItemList, ListSettings } from './item.js';
import { readItems, readOn, readOne } from './items.js';
import { WORD } from './lexicon.js';
import { whatFollows } from './plausible.js';
import type { Reader } from './reader.js';
import { isYear } from './year.js';

const ALL_LANGUAGES = -1;
/** More are not named in one breath; the limit keeps a list of numbers from being read again and again. */
const MOST_COMMITTEES = 6;

/** Reads numbers by which committees are called: "the 1718 Committee", "the 1267 and 1988 Committees". */
export class CommitteeReader {
  private readonly reader: Reader;
  /** Up to here numbers were read as a list of committees in vain. */
  private triedUntil = 0;

  constructor(private readonly found: Collection) {
    this.reader = found.reader;
  }

  /**
   * Reads the number at `start` as a committee's, or as the first of several committees' numbers.
   *
   * @returns where to go on: `end` where no committee is called by it.
   */
  readAt(start: number, end: number, number: number): number {
    const { reader } = this;
    if (isComma(reader.code(end)) && !readCommitteeBefore(reader, start)) {
      // No noun can follow a comma: only a list of committees is left.
      if (!isCommitteeNumber(number) || start < this.triedUntil) return end;
      return this.readCommittees(start, undefined) ?? end;
    }
    const list = readOne(reader, start, {
      numbers: this.found.numbers,
      languages: ALL_LANGUAGES,
      plural: false,
    });
    if (list === undefined) return end;
    const lone = readCommittee(reader, list, ALL_LANGUAGES);
    if (lone === undefined && isCommitteeNumber(number) && start >= this.triedUntil) {
      const after = this.readCommittees(start, list);
      if (after !== undefined) return after;
    }
    const items = lone === undefined ? [] : list.items.slice(-lone.items);
    const [first] = items;
    if (lone !== undefined && first !== undefined && first.start === start) {
      if (lone.weak && !items.every((item) => isCommitteeNumber(item.number))) return end;
      return this.add({ items, end: list.end }, start, this.ownerBefore(start));
    }
    if (!isCommitteeNumber(number) || !readCommitteeBefore(reader, start)) return end;
    // "режима 1970 года"
    if (isYear(number) && whatFollows(reader, end, ALL_LANGUAGES) === 'unit') return end;
    const found = this.readNamedCommittees(start);
    const last = found.at(-1);
    return this.add({ items: found, end: last?.end ?? end }, start, 'none');
  }

  /** @returns where the list ends. */
  private add(list: ItemList, start: number, owner: Owner): number {
    this.found.addList(list, {
      owner,
      rule: 'committee',
      start,
      languages: ALL_LANGUAGES,
      first: 'committee',
    });
    return list.end;
  }

  /** How a list of committees' numbers is read. */
  private get committees(): ListSettings {
    const { numbers } = this.found;
    return { numbers, languages: ALL_LANGUAGES, plural: true, most: MOST_COMMITTEES };
  }

  /** « Les Comités 1267, 1373 et 1540 »: the numbers from `start` on by which committees are called. */
  private readNamedCommittees(start: number): readonly Item[] {
    const items = readItems(this.reader, start, this.committees)?.items ?? [];
    const end = items.findIndex(
      (item) => item.foreign || !isCommitteeNumber(item.number) || item.writtenYear !== null,
    );
    return end < 0 ? items : items.slice(0, Math.max(end, 1));
  }

  /**
   * "the 1267 and 1988 Committees": a short list of numbers by which committees are called.
   *
   * @param first - its first number, where that was read.
   */
  private readCommittees(start: number, first: ItemList | undefined): number | undefined {
    const { reader } = this;
    const last = this.lastOfMany(start);
    if (last !== undefined) {
      this.triedUntil = last;
      return undefined;
    }
    const settings = this.committees;
    const list =
      first === undefined ? readItems(reader, start, settings) : readOn(reader, first, settings);
    if (list === undefined || list.items.length < 2) return undefined;
    this.triedUntil = list.items.at(-1)?.start ?? start;
    if (!list.items.every((item) => isCommitteeNumber(item.number) && item.writtenYear === null))
      return undefined;
    if (readCommittee(reader, list, ALL_LANGUAGES) === undefined) return undefined;
    return this.add(list, start, this.ownerBefore(start));
  }

  /**
   * Where the last begins of as many committees' numbers as are read, with commas alone between them, if one
   * more number follows so: that list would be read to be refused, for no noun comes after its last number.
   */
  private lastOfMany(index: number): number | undefined {
    const { reader } = this;
    let at = index;
    for (let count = 1; ; count += 1) {
      const number = reader.number(at);
      const { end } = reader;
      const code = reader.code(end);
      if (!isCommitteeNumber(number) || end - at > 4) return undefined;
      if (code !== 0x2c && code !== 0x3b) return undefined;
      if (reader.code(end + 1) !== 0x20 || !reader.isDigit(end + 2)) return undefined;
      if (count === MOST_COMMITTEES) return at;
      at = end + 2;
    }
  }

  /** "UN 1267 sanctions": the United Nations, or the Council, right before the number. */
  private ownerBefore(index: number): Owner {
    const { reader } = this;
    let at = reader.skipJoinBack(index);
    if (
      reader.code(at - 1) === 0x73 &&
      (reader.code(at - 2) === 0x27 || reader.code(at - 2) === 0x2019)
    )
      at -= 2;
    if (!reader.wordBack(at, ALL_LANGUAGES)) return 'none';
    return (reader.mask & (WORD.unitedNations | WORD.council)) !== 0 ? 'council' : 'none';
  }
}

function isComma(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x3001 || code === 0xff0c || code === 0x60c;
}
