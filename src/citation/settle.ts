import { symbolOf } from '../catalogue/symbol.js';
import type { ResolutionNumbers } from '../catalogue/types.js';
import { actor, isEnacted, namesOtherBody } from './actors.js';
import type { Candidate } from './candidates.js';
import type { Findings } from './collection.js';
import { doubtOf, type Evidence } from './evidence.js';
import type { LineCounter, LinePlace } from './lines.js';
import { withNames } from './named.js';
import type { NamePattern } from './prose-names.js';
import type { Rule } from './rules.js';
import type {
  Citation,
  Decision,
  Doubtful,
  DoubtfulReason,
  Extraction,
  ParagraphSpan,
  Unspecified,
} from './types.js';
import type { Unnumbered } from './unnumbered.js';

/** The text that findings were made in, and how its places are told. */
export interface Settlement {
  readonly text: string;
  /** Where reading begins. */
  readonly from: number;
  /** Names that are citations, as `namePattern` gives them. */
  readonly names?: NamePattern | undefined;
  readonly numbers: ResolutionNumbers;
  /** Added to every offset: where `text` begins in the whole. */
  readonly shift: number;
  /** Findings that begin here or later are left for the next window. */
  readonly limit: number;
  /** A new counter of lines at the beginning of `text`. */
  readonly lines: () => LineCounter;
  /** Where decisions are written down, if they are asked for. */
  readonly decisions?: Decision[] | undefined;
}

/** Decides about every candidate: the step that needs the evidence of the whole text. */
export function settle(found: Findings, settlement: Settlement): Extraction {
  const { text, shift, limit, decisions } = settlement;
  const counter = settlement.lines();
  const symbols = new Map<number, string>();
  const citations: Citation[] = [];
  const doubtful: Doubtful[] = [];
  let taken = -1;
  for (const candidate of found.candidates) {
    if (candidate.start >= limit) break;
    if (candidate.start < taken) continue;
    const { accepted, rule } = decide(candidate, found.evidence, settlement);
    // Most candidates of most texts are rejected: unless somebody asks why, no place is told for these.
    if (!accepted && decisions === undefined) continue;
    const place = counter.at(candidate.start);
    const doubt = accepted ? doubtAbout(candidate, settlement) : null;
    if (accepted) {
      taken = candidate.end;
      if (doubt === null)
        citations.push(
          toCitation(candidate, settlement, place, counter.at(candidate.end), symbols),
        );
    }
    if (doubt === null && decisions === undefined) continue;
    const { number } = candidate;
    const span = {
      text: text.slice(candidate.start, candidate.end),
      start: candidate.start + shift,
      end: candidate.end + shift,
      ...place,
    };
    if (doubt !== null)
      doubtful.push({
        text: span.text,
        number,
        reason: doubt,
        start: span.start,
        end: span.end,
        ...place,
      });
    decisions?.push({
      ...span,
      number,
      outcome: doubt !== null ? 'doubtful' : accepted ? 'citation' : 'rejected',
      rule,
    });
  }
  const unspecified = settleUnnumbered(found, citations, settlement);
  const extraction = { citations, unspecified, doubtful };
  return settlement.names === undefined ? extraction : withNames(extraction, settlement);
}

function settleUnnumbered(
  found: Findings,
  citations: readonly Citation[],
  settlement: Settlement,
): Unspecified[] {
  const { text, shift, limit, decisions } = settlement;
  const counter = settlement.lines();
  const unspecified: Unspecified[] = [];
  let taken = -1;
  let next = 0;
  for (const phrase of found.unnumbered) {
    if (phrase.start >= limit) break;
    if (phrase.start < taken) continue;
    while ((citations[next]?.end ?? Number.POSITIVE_INFINITY) <= phrase.start + shift) next += 1;
    if ((citations[next]?.start ?? Number.POSITIVE_INFINITY) < phrase.end + shift) continue;
    const rule = ruleForPhrase(phrase, found.evidence);
    if (rule === undefined && decisions === undefined) continue;
    const place = counter.at(phrase.start);
    const span = {
      text: text.slice(phrase.start, phrase.end),
      start: phrase.start + shift,
      end: phrase.end + shift,
    };
    if (rule !== undefined) {
      unspecified.push({
        text: span.text,
        after: phrase.after,
        start: span.start,
        end: span.end,
        ...place,
      });
      taken = phrase.end;
    }
    const outcome = rule === undefined ? 'rejected' : 'unspecified';
    decisions?.push({ ...span, ...place, number: null, outcome, rule: rule ?? 'no-evidence' });
  }
  return unspecified;
}

function ruleForPhrase({ verdict, start }: Unnumbered, evidence: Evidence): Rule | undefined {
  if (verdict === 'sure') return 'council-in-phrase';
  return actor(evidence.reader, start) === 'other' ? undefined : evidence.ruleFor(start);
}

function decide(
  candidate: Candidate,
  evidence: Evidence,
  settlement: Settlement,
): { readonly accepted: boolean; readonly rule: Rule } {
  const { verdict, rule, start, number } = candidate;
  const owner = evidence.ownerOf(number);
  if (verdict === 'rejected') {
    if (rule === 'other-body' || rule === 'assembly-number') evidence.giveNumber(number, 'other');
    // "Security Council resolution 84 … Resolution 84": known by now, small or better known as another's.
    const known =
      rule === 'small-number' || rule === 'number-of-another-body' || rule === 'no-evidence';
    if (!known || owner !== 'council') return { accepted: false, rule };
  }
  if (verdict === 'sure') {
    evidence.giveNumber(number, 'council');
    return { accepted: true, rule };
  }
  if (!candidate.agrees && owner === 'other')
    return { accepted: false, rule: 'number-of-another-body' };
  // Where the text said before that the number is the Council's, only its adoption by another body says otherwise.
  const isKnown = owner === 'council' && !isEnacted(evidence.reader, start);
  const found = evidence.ruleFor(start) ?? (isKnown ? 'evidence-earlier' : undefined);
  if (found === undefined) return { accepted: false, rule: 'no-evidence' };
  if (!candidate.agrees && !isKnown && actor(evidence.reader, start) === 'other')
    return { accepted: false, rule: 'other-body-acts' };
  if (doubtAbout(candidate, settlement) !== null && namesOtherBody(evidence.reader, start))
    return { accepted: false, rule: 'other-body-acts' };
  const year = settlement.numbers.yearOf(candidate.number);
  const off = year === null ? 0 : Math.abs((candidate.writtenYear ?? year) - year);
  if (off > 3 ? found !== 'evidence-in-paragraph' : off > 0 && evidence.followsOther(start))
    return { accepted: false, rule: 'year-of-another-body' };
  evidence.giveNumber(number, 'council');
  return { accepted: true, rule: found };
}

function doubtAbout(candidate: Candidate, { text, numbers }: Settlement): DoubtfulReason | null {
  return doubtOf(text.charAt(candidate.digitsStart), candidate.number, numbers);
}

/** @param symbols - those made so far: most texts name a few resolutions again and again. */
function toCitation(
  candidate: Candidate,
  { text, numbers, shift }: Settlement,
  first: LinePlace,
  last: LinePlace,
  symbols: Map<number, string>,
): Citation {
  const { number, paragraphs, start, end } = candidate;
  const year = numbers.yearOf(number);
  let symbol = symbols.get(number);
  if (symbol === undefined) {
    symbol = symbolOf(number, year);
    symbols.set(number, symbol);
  }
  return {
    number,
    symbol,
    year,
    known: year !== null,
    writtenYear: candidate.writtenYear,
    kind: candidate.kind,
    // Always arrays of its own: what the candidate has may be shared.
    paragraphs: paragraphs.length === 0 ? [] : paragraphs.map(({ label }) => label),
    paragraphSpans:
      paragraphs.length === 0
        ? []
        : paragraphs.map((span) => (shift === 0 ? span : shifted(span, shift))),
    text: text.slice(start, end),
    start: start + shift,
    end: end + shift,
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column,
  };
}

function shifted(span: ParagraphSpan, shift: number): ParagraphSpan {
  return { ...span, start: span.start + shift, end: span.end + shift };
}
