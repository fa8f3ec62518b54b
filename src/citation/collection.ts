import type { ResolutionNumbers } from '../catalogue/types.js';
import { addCandidates, type Candidate, type CandidateContext } from './candidates.js';
import { readCommittee } from './committee.js';
import { type EarlierEvidence, Evidence } from './evidence.js';
import type { Owner } from './head.js';
import type { ItemList } from './item.js';
import { attachPointers, type Pointer, readPointer } from './pointers.js';
import { Reader } from './reader.js';
import type { Rule } from './rules.js';
import { isJoined, readUnnumbered, type Unnumbered } from './unnumbered.js';

/** Every place of a text that may point to a resolution, each with what the words around it say. */
export interface Findings {
  /** In text order. */
  readonly candidates: readonly Candidate[];
  readonly unnumbered: readonly Unnumbered[];
  readonly evidence: Evidence;
}

/** What the words before and after a list of numbers say of it. */
export type ListContext = Pick<
  CandidateContext,
  'owner' | 'rule' | 'languages' | 'first' | 'firm'
> & {
  /** Where the phrase begins. */
  readonly start: number;
  /** Where the body's name after the list ends. */
  readonly tail?: number;
};

/** Gathers what is found in one text, and remembers what was read already. */
export class Collection {
  readonly reader: Reader;
  readonly evidence: Evidence;
  readonly candidates: Candidate[] = [];
  readonly unnumbered: Unnumbered[] = [];
  /** Paragraphs that point back to a resolution. */
  private readonly pointers: Pointer[] = [];
  /** Where resolutions of other bodies are named without a number. */
  private readonly barriers: number[] = [];
  /** Where what was read as a list ends: nothing before is looked at again. */
  consumed = 0;
  /** Whether digits of other scripts than the Latin stand in the text. */
  hasOtherDigits = false;
  private readonly ranges: number[] = [];

  constructor(
    readonly text: string,
    from: number,
    to: number,
    readonly numbers: ResolutionNumbers,
    earlier: EarlierEvidence,
  ) {
    this.reader = new Reader(text, from, to);
    this.evidence = new Evidence(this.reader, earlier);
  }

  get findings(): Findings {
    this.candidates.sort((a, b) => a.start - b.start || b.end - a.end);
    attachPointers(this.reader, this.candidates, this.pointers, this.barriers);
    return {
      candidates: this.candidates,
      unnumbered: this.withNumbersBefore(),
      evidence: this.evidence,
    };
  }

  /** Each phrase with the number that it hangs on: "1718 (2006) and subsequent resolutions". */
  private withNumbersBefore(): Unnumbered[] {
    let next = 0;
    return this.unnumbered.map((phrase) => {
      while ((this.candidates[next]?.start ?? Number.POSITIVE_INFINITY) < phrase.start) next += 1;
      const last = this.candidates[next - 1];
      if (last === undefined || last.verdict === 'rejected') return phrase;
      const joined = isJoined(this.reader, last.listEnd, phrase.start, phrase.languages);
      return joined ? { ...phrase, after: last.number } : phrase;
    });
  }

  /** What was read, start and end by turns, in ascending order. */
  get takenRanges(): readonly number[] {
    return rangesInOrder(this.ranges);
  }

  /** @returns whether any of them may be a resolution's. */
  addList(list: ItemList, context: ListContext): boolean {
    const { reader, candidates } = this;
    const { owner, rule, languages, first } = context;
    const committee = readCommittee(reader, list, languages);
    const listEnd = Math.max(list.end, context.tail ?? 0);
    const before = candidates.length;
    addCandidates(candidates, reader, list, {
      owner,
      rule,
      languages,
      first,
      committee,
      start: context.start,
      firm: context.firm === true,
      listEnd,
      numbers: this.numbers,
    });
    let sure = false;
    let assembly = false;
    let possible = false;
    let pairs = false;
    for (let at = before; at < candidates.length; at += 1) {
      const one = candidates[at];
      if (one?.verdict === 'sure') sure = true;
      if (one?.rule === 'assembly-number') assembly = true;
      if (one?.rule === 'true-pairs') pairs = true;
      if (one?.verdict !== 'rejected') possible = true;
    }
    const ofCouncil = owner === 'council' || owner === 'mixed';
    // "The 1718 Committee", or two true pairs of number and year, are no other body's.
    const byItself =
      owner === 'none' && (committee?.weak === false || first === 'committee' || pairs);
    if (sure && (ofCouncil || byItself)) this.evidence.addCouncil(context.start);
    else if (owner === 'other' || assembly) this.evidence.addOther(context.start);
    this.take(list.items[0]?.start ?? list.end, list.end);
    return possible;
  }

  /** Writes down that a number is none of a resolution. */
  refuse(index: number, rule: Rule): void {
    const number = this.reader.number(index);
    const { end } = this.reader;
    this.candidates.push({
      number,
      digitsStart: index,
      start: index,
      end,
      writtenYear: null,
      kind: 'resolution',
      paragraphs: [],
      agrees: false,
      verdict: 'rejected',
      listEnd: end,
      rule,
    });
    this.take(index, end);
  }

  /** The phrase around a word "resolutions", where it names no number or names some only as examples. */
  addUnnumbered(
    start: number,
    end: number,
    mask: number,
    languages: number,
    numbered: boolean,
  ): void {
    const found = readUnnumbered(this.reader, start, end, mask, languages, numbered);
    if (found === undefined) return;
    if (found.verdict === 'sure') this.evidence.addCouncil(found.start);
    this.unnumbered.push(found);
  }

  /** "paragraph 9 of that resolution"; a resolution of another body stands in the way of such words. */
  addPointer(index: number, owner: Owner, languages: number): void {
    const pointer = readPointer(this.reader, index, languages);
    if (pointer !== undefined) this.pointers.push(pointer);
    else if (owner === 'other') this.barriers.push(index);
  }

  take(start: number, end: number): void {
    this.ranges.push(start, end);
    if (end > this.consumed) this.consumed = end;
  }
}

/** Start and end by turns, in ascending order. */
function rangesInOrder(ranges: readonly number[]): readonly number[] {
  if (isAscending(ranges)) return ranges;
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < ranges.length; at += 2) pairs.push([ranges[at] ?? 0, ranges[at + 1] ?? 0]);
  return pairs.sort((a, b) => a[0] - b[0]).flat();
}

function isAscending(ranges: readonly number[]): boolean {
  for (let at = 2; at < ranges.length; at += 2) {
    if ((ranges[at] ?? 0) < (ranges[at - 2] ?? 0)) return false;
  }
  return true;
}
