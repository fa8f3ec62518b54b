import { compareNewestFirst } from '../rows.js';
import { findCitationPlaces } from './citation-places.js';
import { createHitFinder, type FindHits, type Hit } from './hits.js';
import { type PassageIndex, PLACE } from './passage-index.js';
import { PassageScorer } from './passage-scorer.js';
import { recency } from './recency.js';
import { createRequirement, type Requirement } from './requirement.js';
import type { SearchPlan } from './search-plan.js';
import { type Sifted, siftPassages } from './sift.js';

/** A statement that answers a query. */
export interface RankedStatement {
  /** Its number in the index. */
  readonly number: number;
  /** 0 to 1, to four decimals; comparable within one search only. */
  readonly score: number;
  /** The paragraph that fits best; null where no paragraph holds anything of the query. */
  readonly passage: number | null;
}

export interface Ranking {
  /** The best first. */
  readonly statements: readonly RankedStatement[];
  /** The hits of a passage that count. */
  readonly hitsIn: (passage: number) => readonly Hit[];
}

/** What a part is worth that only the title or the labels hold, against one in the paragraph; and anywhere else in the statement. */
const HEADING_QUALITY = 0.5;
const ELSEWHERE_QUALITY = 0.1;
/** What the title, as a passage of its own, adds to the best passage. */
const TITLE_SHARE = 0.15;
const RECENCY_SHARE = 0.002;

/**
 * Puts the statements that answer a query in order.
 *
 * A statement answers if it holds enough parts of the query, wherever it does. Its score is that of its best paragraph or of its title,
 * with something added for the title and for being recent. Equal scores: newest first, unknown dates last, then by id in code points.
 */
export function rankStatements(index: PassageIndex, plan: SearchPlan): Ranking {
  const citations = findCitationPlaces(index, plan);
  const sifted = siftPassages(index, plan, citations);
  const scorer = new PassageScorer(plan, weigh(index, plan, sifted.frequencies), index.meanLength);
  const find = createHitFinder(index, plan, citations);
  const ranker = new StatementRanker(index, plan, sifted, scorer, find);
  const statements: RankedStatement[] = [];
  for (let number = 0; number < index.entries.length; number += 1) {
    const ranked = ranker.rank(number);
    if (ranked !== undefined) statements.push(ranked);
  }
  const statementOf = ({ number }: RankedStatement) =>
    index.entries[number]?.statement ?? { id: '', date: null };
  statements.sort(
    (a, b) => b.score - a.score || compareNewestFirst(statementOf(a), statementOf(b)),
  );
  return { statements, hitsIn: (passage) => scorer.measure(find(passage), 0).hits };
}

/**
 * The inverse passage frequency of BM25 (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3): a part
 * found in few passages says more. What is excluded, or looked for in one place alone, says nothing about how well a passage fits.
 */
function weigh(
  { passages }: PassageIndex,
  { parts }: SearchPlan,
  frequencies: readonly number[],
): Float64Array {
  return Float64Array.from(parts, ({ role, anywhere }, part) => {
    if (role === 'excluded' || !anywhere) return 0;
    const frequency = frequencies[part] ?? 0;
    return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
  });
}

/** Ranks one statement after the other; its arrays, by part, are filled anew for each. */
class StatementRanker {
  private readonly requirement: Requirement;
  private readonly sure: Uint8Array;
  private readonly possible: Uint8Array;
  private readonly found: Uint8Array;
  private readonly elsewhere: Float64Array;
  private readonly headings: Float64Array;
  /** By passage, counted from the first of the statement. */
  private readonly shares: Float64Array;
  private minorShare = 0;

  constructor(
    private readonly index: PassageIndex,
    plan: SearchPlan,
    private readonly sifted: Sifted,
    private readonly scorer: PassageScorer,
    private readonly find: FindHits,
  ) {
    const { length } = plan.parts;
    this.requirement = createRequirement(plan.parts);
    this.sure = new Uint8Array(length);
    this.possible = new Uint8Array(length);
    this.found = new Uint8Array(length);
    this.elsewhere = new Float64Array(length);
    this.headings = new Float64Array(length);
    this.shares = new Float64Array(longestStatement(index));
    for (const part of plan.parts.keys()) {
      if (sifted.minor[part] === 1) this.minorShare += scorer.shareOf(part);
    }
  }

  rank(number: number): RankedStatement | undefined {
    const first = this.index.firstPassages[number] ?? 0;
    const end = this.index.firstPassages[number + 1] ?? 0;
    this.survey(first, end);
    if (!this.requirement.isMet(this.possible)) return undefined;
    this.found.set(this.sure);
    const title = this.readHeadings(first, end);
    const { passage, score } = this.bestParagraph(first, end);
    if (!this.requirement.isMet(this.found) || this.requirement.isBarred(this.found)) {
      return undefined;
    }
    const fit = (Math.max(score, title) + TITLE_SHARE * title) / (1 + TITLE_SHARE);
    const recent = recency(this.index.entries[number]?.statement.date ?? null, this.index.newest);
    const total = (fit + RECENCY_SHARE * recent) / (1 + RECENCY_SHARE);
    return { number, score: Math.round(total * 10_000) / 10_000, passage };
  }

  /** Which parts the statement holds for certain, or may hold; and of each passage, the share of the query. */
  private survey(first: number, end: number): void {
    const { held, touched } = this.sifted;
    this.sure.fill(0);
    this.possible.fill(0);
    for (let passage = first; passage < end; passage += 1) {
      this.shares[passage - first] = 0;
      if (this.isEmpty(passage)) continue;
      let share = this.minorShare;
      held.each(passage, (part) => {
        this.sure[part] = 1;
        this.possible[part] = 1;
        share += this.scorer.shareOf(part);
      });
      touched.each(passage, (part) => {
        this.possible[part] = 1;
        if (!held.has(passage, part)) share += this.scorer.shareOf(part);
      });
      this.shares[passage - first] = share;
    }
  }

  /** Fills in what the statement outside of a paragraph is worth, by part. @returns the score of the title. */
  private readHeadings(first: number, end: number): number {
    const { elsewhere, found, headings, index, scorer } = this;
    for (let part = 0; part < elsewhere.length; part += 1) {
      elsewhere[part] = this.sure[part] === 1 ? ELSEWHERE_QUALITY : 0;
    }
    let title = 0;
    headings.set(elsewhere);
    for (let passage = first; passage < end; passage += 1) {
      if (index.places[passage] === PLACE.paragraph || this.isEmpty(passage)) continue;
      const measure = this.measure(passage);
      for (let part = 0; part < headings.length; part += 1) {
        if (measure.found[part] === 1) found[part] = 1;
        const worth = (measure.quality[part] ?? 0) * HEADING_QUALITY;
        headings[part] = Math.max(headings[part] ?? 0, worth);
      }
      if (index.places[passage] === PLACE.title) title = scorer.score(measure, elsewhere);
    }
    elsewhere.set(headings);
    return title;
  }

  /** The paragraph with the highest score. That with the largest share is read first, so that most others need not be read at all. */
  private bestParagraph(first: number, end: number) {
    const { elsewhere, found, index, scorer, shares } = this;
    const undecided = !this.requirement.isMet(found);
    const mostElsewhere = Math.max(...elsewhere);
    let best: { passage: number | null; score: number } = { passage: null, score: 0 };
    const consider = (passage: number): void => {
      const measure = this.measure(passage);
      for (const part of found.keys()) if (measure.found[part] === 1) found[part] = 1;
      const score = scorer.score(measure, elsewhere);
      if (score > best.score) best = { passage, score };
    };
    let fullest = -1;
    for (let passage = first; passage < end; passage += 1) {
      if (index.places[passage] !== PLACE.paragraph || this.isEmpty(passage)) continue;
      if (fullest === -1 || (shares[passage - first] ?? 0) > (shares[fullest - first] ?? 0))
        fullest = passage;
    }
    if (fullest === -1) return { passage: null, score: scorer.score(NOTHING_HERE, elsewhere) };
    consider(fullest);
    for (let passage = first; passage < end; passage += 1) {
      if (passage === fullest || index.places[passage] !== PLACE.paragraph) continue;
      if (this.isEmpty(passage)) continue;
      const mayDecide = undecided && !this.sifted.touched.isEmpty(passage);
      const mayBeBest = scorer.highest(shares[passage - first] ?? 0, mostElsewhere) > best.score;
      if (mayBeBest || mayDecide) consider(passage);
    }
    return best;
  }

  private measure(passage: number) {
    const { starts } = this.index;
    const length = (starts[passage + 1] ?? 0) - (starts[passage] ?? 0) - 1;
    return this.scorer.measure(this.find(passage), length);
  }

  private isEmpty(passage: number): boolean {
    return this.sifted.held.isEmpty(passage) && this.sifted.touched.isEmpty(passage);
  }
}

function longestStatement({ firstPassages }: PassageIndex): number {
  let longest = 0;
  for (let number = 1; number < firstPassages.length; number += 1) {
    const passages = (firstPassages[number] ?? 0) - (firstPassages[number - 1] ?? 0);
    longest = Math.max(longest, passages);
  }
  return longest;
}

const NOTHING_HERE = {
  quality: new Float64Array(0),
  found: new Uint8Array(0),
  hits: [],
};
