import { type PassageBlock, PLACE, type Segment } from '../../index/segment.js';
import { HitList, type HitReader } from './hits.js';
import { ELSEWHERE_QUALITY, HEADING_QUALITY, type PassageScorer } from './passage-scorer.js';
import type { Recency } from './recency.js';
import type { Requirement } from './requirement.js';
import type { StatementSurvey } from './statement-survey.js';

/** What the title, as a passage of its own, adds to the best passage. */
const TITLE_SHARE = 0.15;
const RECENCY_SHARE = 0.002;
/** More than all errors of rounding in a sum. */
const ROUNDING = 1e-9;

/** Measures one statement of a segment after the other; its arrays, by part, are filled anew for each. */
export class StatementRanker {
  private readonly found: Uint8Array;
  private readonly elsewhere: Float64Array;
  private readonly headings: Float64Array;
  private readonly hits = new HitList();

  constructor(
    private readonly segment: Segment,
    private readonly block: PassageBlock,
    private readonly survey: StatementSurvey,
    private readonly scorer: PassageScorer,
    private readonly requirement: Requirement,
    private readonly recency: Recency,
  ) {
    const { length } = survey.sure;
    this.found = new Uint8Array(length);
    this.elsewhere = new Float64Array(length);
    this.headings = new Float64Array(length);
  }

  /**
   * A score, as `rank` gives it, that a statement cannot exceed, were it as new as any.
   */
  bound(ordinal: number): number {
    const { survey } = this;
    survey.bound(ordinal);
    return join(survey.paragraphBound, survey.titleBound, 1) + ROUNDING;
  }

  /** The same for its age. */
  boundByAge(ordinal: number, bound: number): number {
    const lost = RECENCY_SHARE * (1 - this.recency.of(this.segment.dateOf(ordinal)));
    return rounded(bound - lost / (1 + RECENCY_SHARE));
  }

  /** Whether a statement holds enough, where that hangs on pieces and guesses. */
  answers(ordinal: number, reader: HitReader): boolean {
    const { block, found, scorer, survey, requirement } = this;
    const end = block.firstPassages[ordinal + 1] ?? 0;
    survey.lookOver(ordinal);
    found.set(survey.sure);
    for (let passage = block.firstPassages[ordinal] ?? 0; passage < end; passage += 1) {
      if (!survey.isUndecided(passage)) continue;
      this.measure(passage, reader);
      for (let part = 0; part < found.length; part += 1) {
        if (scorer.found[part] === 1) found[part] = 1;
      }
      if (requirement.isMet(found)) return true;
    }
    return false;
  }

  /**
   * @returns the score, 0 to 1, to four decimals; and the paragraph that fits best, null where no paragraph holds anything of the query.
   */
  rank(
    ordinal: number,
    reader: HitReader,
  ): { readonly score: number; readonly passage: number | null } {
    this.survey.lookOver(ordinal);
    const title = this.readHeadings(ordinal, reader);
    const { passage, score } = this.bestParagraph(ordinal, reader);
    const recent = this.recency.of(this.segment.dateOf(ordinal));
    return { score: rounded(join(score, title, recent)), passage };
  }

  /** Fills in what the statement outside of a paragraph is worth, by part. @returns the score of the title. */
  private readHeadings(ordinal: number, reader: HitReader): number {
    const { block, elsewhere, headings, scorer, survey } = this;
    for (let part = 0; part < elsewhere.length; part += 1) {
      elsewhere[part] = survey.sure[part] === 1 ? ELSEWHERE_QUALITY : 0;
    }
    let title = 0;
    headings.set(elsewhere);
    const end = block.firstPassages[ordinal + 1] ?? 0;
    for (let passage = block.firstPassages[ordinal] ?? 0; passage < end; passage += 1) {
      if (block.places[passage] === PLACE.paragraph || survey.isEmpty(passage)) continue;
      this.measure(passage, reader);
      for (let part = 0; part < headings.length; part += 1) {
        const worth = (scorer.quality[part] ?? 0) * HEADING_QUALITY;
        headings[part] = Math.max(headings[part] ?? 0, worth);
      }
      if (block.places[passage] === PLACE.title) title = scorer.score(elsewhere);
    }
    elsewhere.set(headings);
    return title;
  }

  /** The paragraph with the highest score. That with the largest share is read first, so that most others need not be read at all. */
  private bestParagraph(ordinal: number, reader: HitReader) {
    const { block, elsewhere, scorer, survey } = this;
    const end = block.firstPassages[ordinal + 1] ?? 0;
    let fullest = -1;
    let largest = 0;
    let first = -1;
    for (let passage = block.firstPassages[ordinal] ?? 0; passage < end; passage += 1) {
      if (block.places[passage] !== PLACE.paragraph || survey.isEmpty(passage)) continue;
      if (first === -1) first = passage;
      survey.lookAt(passage);
      const { share } = survey;
      if (fullest !== -1 && share <= largest) continue;
      fullest = passage;
      largest = share;
    }
    if (fullest === -1) {
      scorer.measureNothing();
      return { passage: null, score: scorer.score(elsewhere) };
    }
    let best: { passage: number | null; score: number } = { passage: null, score: 0 };
    const consider = (passage: number): void => {
      this.measure(passage, reader);
      const score = scorer.score(elsewhere);
      if (score > best.score) best = { passage, score };
    };
    consider(fullest);
    const mostElsewhere = elsewhere.reduce((most, worth) => Math.max(most, worth), 0);
    for (let passage = first; passage < end; passage += 1) {
      if (passage === fullest || block.places[passage] !== PLACE.paragraph) continue;
      if (survey.isEmpty(passage)) continue;
      survey.lookAt(passage);
      if (scorer.highest(survey, mostElsewhere) + ROUNDING > best.score) consider(passage);
    }
    return best;
  }

  private measure(passage: number, reader: HitReader): void {
    const { starts } = this.block;
    reader.read(passage, this.hits);
    this.scorer.measure(this.hits, (starts[passage + 1] ?? 0) - (starts[passage] ?? 0) - 1);
  }
}

function join(paragraph: number, title: number, recent: number): number {
  const fit = (Math.max(paragraph, title) + TITLE_SHARE * title) / (1 + TITLE_SHARE);
  return (fit + RECENCY_SHARE * recent) / (1 + RECENCY_SHARE);
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
