import { isCommitteeNumber } from '../catalogue/committees.js';
import type { Committee } from './committee.js';
import type { Owner } from './head.js';
import type { Item, ItemList } from './item.js';
import { whatFollows } from './plausible.js';
import type { Reader } from './reader.js';
import type { Rule } from './rules.js';
import type { CitationKind, ParagraphSpan } from './types.js';
import { isYear } from './year.js';

/** A number with what the words around it say; whether it is a citation may depend on the rest of the text. */
export interface Candidate {
  readonly number: number;
  /** Where its digits begin: a leading zero shows there. */
  readonly digitsStart: number;
  readonly start: number;
  readonly end: number;
  readonly writtenYear: number | null;
  readonly kind: CitationKind;
  readonly paragraphs: readonly ParagraphSpan[];
  /** Whether a year that the catalogue confirms stands right after it. */
  readonly agrees: boolean;
  /** `open`: needs evidence from elsewhere in the text. */
  readonly verdict: 'sure' | 'open' | 'rejected';
  /** Where its list ends, with the body's name after it. */
  readonly listEnd: number;
  /** The rule that decided; `no-evidence` while it is open. */
  readonly rule: Rule;
}

/** What the words around a list of numbers say of it. */
export interface CandidateContext {
  readonly owner: Owner;
  /** The rule that makes the list sure, where it is the Council's. */
  readonly rule: Rule;
  readonly languages: number;
  readonly first:
    | 'after-resolution'
    | 'before-resolution'
    | 'council-number'
    | 'pair'
    | 'committee';
  readonly committee: Committee | undefined;
  /** Where the list ends, with the body's name after it. */
  readonly listEnd: number;
}

/** Turns a list of numbers into candidates, each with its verdict, and adds them to `candidates`. */
export function addCandidates(
  candidates: Candidate[],
  reader: Reader,
  list: ItemList,
  context: CandidateContext,
): void {
  const { items } = list;
  const vouched = vouchedBy(items, context.first);
  const committeeFrom = committeeStart(list, context);
  // A list stands or falls with its first number: "resolution 15 and 1874" has none.
  let firstRejected = false;
  let place = 0;
  for (const item of items) {
    let { verdict, rule } = judge(reader, item, place, list, context, vouched);
    const isCommittee = place >= committeeFrom;
    const sureBody = isCommittee && verdict === 'open' && isSureCommittee(item);
    if (place === 0) firstRejected = verdict === 'rejected' && !item.foreign;
    if (firstRejected && !item.agrees) {
      if (place > 0) rule = 'first-of-list-rejected';
      verdict = 'rejected';
    } else if (sureBody) verdict = 'sure';
    candidates.push({
      number: item.number,
      digitsStart: item.start,
      start: item.start,
      end: item.end,
      writtenYear: item.writtenYear,
      kind: isCommittee ? 'committee' : 'resolution',
      paragraphs: item.paragraphs,
      agrees: item.agrees,
      verdict,
      listEnd: context.listEnd,
      rule: sureBody || (isCommittee && verdict === 'sure') ? 'committee' : rule,
    });
    place += 1;
  }
}

/** What the list as a whole says for each of its numbers. */
interface Vouched {
  readonly committee: boolean;
  readonly pairs: boolean;
}

function vouchedBy(items: readonly Item[], first: CandidateContext['first']): Vouched {
  return {
    // One number that can be nothing else vouches for those that slashes join to it: "1267/1988".
    committee: first === 'committee' && items.some(isSureCommittee),
    // Two pairs of number and year that are both true are no accident.
    pairs:
      first !== 'council-number' &&
      items.length > 1 &&
      items.filter(({ agrees }) => agrees).length > 1,
  };
}

/** Whether the number is a committee's and can be no year. */
function isSureCommittee({ number }: Item): boolean {
  return isCommitteeNumber(number) && !isYear(number);
}

interface Judgement {
  readonly verdict: Candidate['verdict'];
  readonly rule: Rule;
}

const OPEN: Judgement = { verdict: 'open', rule: 'no-evidence' };

function committeeStart(list: ItemList, { committee, first }: CandidateContext): number {
  if (first === 'committee') return 0;
  if (committee === undefined) return list.items.length;
  return list.items.length - committee.items;
}

function judge(
  reader: Reader,
  item: Item,
  place: number,
  list: ItemList,
  context: CandidateContext,
  vouched: Vouched,
): Judgement {
  const { owner, first } = context;
  if (item.foreign) return { verdict: 'rejected', rule: 'assembly-number' };
  if (owner === 'other') return { verdict: 'rejected', rule: 'other-body' };
  if (place === 0 && first !== 'pair' && first !== 'committee') {
    const refused = refuseFirst(reader, item, list, context);
    if (refused !== undefined) return { verdict: 'rejected', rule: refused };
  }
  if (owner === 'council') return { verdict: 'sure', rule: context.rule };
  if (owner === 'mixed') return { verdict: 'sure', rule: 'two-bodies' };
  if (first === 'committee')
    return vouched.committee ? { verdict: 'sure', rule: 'committee' } : OPEN;
  if (vouched.pairs) return { verdict: 'sure', rule: 'true-pairs' };
  return OPEN;
}

/** Why the number after "resolution" is none of a resolution, or undefined. */
function refuseFirst(
  reader: Reader,
  item: Item,
  list: ItemList,
  context: CandidateContext,
): Rule | undefined {
  if (item.agrees || item.number === 0) return undefined;
  const digits = item.end - item.start;
  const single = list.items.length === 1;
  const follows = single ? whatFollows(reader, list.end, context.languages) : 'end';
  if (single && follows === 'unit' && item.writtenYear === null && item.paragraphs.length === 0)
    return 'count-or-measure';
  if (digits <= 2 && context.owner !== 'council') return 'small-number';
  return undefined;
}
