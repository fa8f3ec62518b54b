import { isAssemblyNumber } from '../catalogue/assembly-numbers.js';
import { isCommitteeNumber } from '../catalogue/committees.js';
import type { ResolutionNumbers } from '../catalogue/types.js';
import { actor } from './actors.js';
import { KIND } from './characters.js';
import type { Committee } from './committee.js';
import type { Owner } from './head.js';
import type { Item, ItemList } from './item.js';
import { WORD } from './lexicon.js';
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
    | 'committee'
    // Alone: it counts if the text has named it as the Council's.
    | 'again';
  readonly committee: Committee | undefined;
  /** Where the phrase begins. */
  readonly start: number;
  /** Whether the Council's own name stands before one "resolution". */
  readonly firm?: boolean;
  /** Where the list ends, with the body's name after it. */
  readonly listEnd: number;
  readonly numbers: ResolutionNumbers;
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

const ALL_LANGUAGES = -1;
const COUNCIL = WORD.council | WORD.councilShort;

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
  if (isAssemblys(reader, item, list, context))
    return { verdict: 'rejected', rule: 'number-of-another-body' };
  if (first === 'again') return { verdict: 'rejected', rule: 'no-evidence' };
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

/** "UN resolution 2758", alone and without the Council's name: the General Assembly's, known without its session. */
function isAssemblys(
  reader: Reader,
  item: Item,
  { items }: ItemList,
  { start, listEnd, owner }: CandidateContext,
): boolean {
  if (items.length > 1 || item.agrees || !isAssemblyNumber(item.number)) return false;
  return owner === 'none'
    ? actor(reader, item.start) !== 'council'
    : !namesCouncil(reader, start, listEnd);
}

function namesCouncil(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at = Math.max(reader.end, at + 1)) {
    at = reader.skipJoin(at);
    if (reader.word(at, ALL_LANGUAGES) && (reader.mask & COUNCIL) !== 0) return true;
  }
  return false;
}

/** "안보리는 결의 제83호를": a sign before a small number, in a sentence in which the Council acts. */
function isMarkedOfCouncil(reader: Reader, index: number): boolean {
  const at = reader.skipBack(index);
  if (reader.kind(at - 1) !== KIND.dense) return false;
  if (!reader.wordBack(at, -1) || (reader.mask & WORD.numberSign) === 0) return false;
  return actor(reader, reader.start) === 'council';
}

/** Why the number after "resolution" is none of a resolution, or undefined. */
function refuseFirst(
  reader: Reader,
  item: Item,
  list: ItemList,
  context: CandidateContext,
): Rule | undefined {
  if (item.agrees || item.number === 0) return undefined;
  if (isVote(reader, item, list, context.languages)) return 'count-or-measure';
  const digits = item.end - item.start;
  const single = list.items.length === 1;
  const follows = single ? whatFollows(reader, list.end, context.languages) : 'end';
  // "Security Council resolution 1540 States must …": the noun begins what follows.
  const firm =
    context.firm === true && digits === 4 && context.numbers.yearOf(item.number) !== null;
  const bare = item.writtenYear === null && item.paragraphs.length === 0;
  const titled =
    digits === 4 && !isYear(item.number) && isTitle(reader, list.end, context.languages);
  if (single && follows === 'unit' && bare && !firm && !titled) return 'count-or-measure';
  if (
    digits <= 2 &&
    context.owner !== 'council' &&
    !isMarkedOfCouncil(reader, item.start) &&
    !isNamedByCouncil(reader, item, list, context)
  )
    return 'small-number';
  return undefined;
}

/** "Resolution 1325 Women, peace and security": a noun with a capital, and more nouns after it. */
function isTitle(reader: Reader, index: number, languages: number): boolean {
  const at = reader.skip(index);
  const letter = reader.text.charAt(at);
  if (letter === letter.toLowerCase() || !reader.word(at, languages)) return false;
  const next = reader.skip(reader.end);
  if (reader.code(next) === 0x2c) return !reader.isDigit(reader.skip(next + 1));
  return reader.word(next, languages) && (reader.mask & WORD.and) !== 0;
}

/** So many members the Council has at the most: up to there a number may count votes. */
const MOST_VOTES = 15;

/** "adopted the resolution 14 to 0" */
function isVote(reader: Reader, item: Item, list: ItemList, languages: number): boolean {
  if (item.number > MOST_VOTES || list.items.length > 1) return false;
  const at = reader.skip(list.end);
  if (!reader.word(at, languages) || (reader.mask & WORD.to) === 0) return false;
  const against = reader.skip(reader.end);
  return reader.isDigit(against) && reader.number(against) <= MOST_VOTES;
}

const CLAUSE_ENDS = new Set([0, 0x29, 0x2c, 0x2e, 0x3b]);

/** "The Security Council, in its resolution 82, …": in a sentence of the Council, at the end of a clause. */
function isNamedByCouncil(
  reader: Reader,
  item: Item,
  list: ItemList,
  { numbers }: CandidateContext,
): boolean {
  return (
    item.number > MOST_VOTES &&
    numbers.yearOf(item.number) !== null &&
    CLAUSE_ENDS.has(reader.code(list.end)) &&
    actor(reader, item.start) === 'council'
  );
}
