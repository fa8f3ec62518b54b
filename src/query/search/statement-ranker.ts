import { PLACE } from '../../index/segment.js';
import { HitList, type HitReader } from './hits.js';
import type { Occurrences } from './occurrences.js';
import { ELSEWHERE_QUALITY, HEADING_QUALITY, type PassageScorer } from './passage-scorer.js';
import type { QueriedSegment } from './queried-segment.js';
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

  /** Of the segment. */
  private starts: Int32Array = new Int32Array(0);

  constructor(
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

  /** Turns to a segment, and so does the survey. */
  open({ block }: QueriedSegment, occurrences: Occurrences): void {
    this.starts = block.starts;
    this.survey.open(block, occurrences);
  }

  /**
   * A score, as `rank` gives it, that the statement that was looked over last cannot exceed, were it as new as any.
   */
  bound(): number {
    const { survey } = this;
    survey.bound();
    return join(survey.paragraphBound, survey.titleBound, 1) + ROUNDING;
  }

  /** The same for a statement of this date. */
  boundByAge(date: string | null, bound: number): number {
    const lost = RECENCY_SHARE * (1 - this.recency.of(date));
    return rounded(bound - lost / (1 + RECENCY_SHARE));
  }

  /** Whether the statement that was looked over last holds enough, where that hangs on pieces and guesses. */
  answers(reader: HitReader): boolean {
    const { found, scorer, survey, requirement } = this;
    found.set(survey.sure);
    for (let slot = survey.from; slot < survey.to; slot += 1) {
      if (!survey.isUndecided(slot)) continue;
      this.measure(slot, reader);
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
    date: string | null,
    reader: HitReader,
  ): { readonly score: number; readonly passage: number | null } {
    this.survey.lookOver(ordinal);
    const title = this.readHeadings(reader);
    const { passage, score } = this.bestParagraph(reader);
    const recent = this.recency.of(date);
    return { score: rounded(join(score, title, recent)), passage };
  }

  /** Fills in what the statement outside of a paragraph is worth, by part. @returns the score of the title. */
  private readHeadings(reader: HitReader): number {
    const { elsewhere, headings, scorer, survey } = this;
    for (let part = 0; part < elsewhere.length; part += 1) {
      elsewhere[part] = survey.sure[part] === 1 ? ELSEWHERE_QUALITY : 0;
    }
    let title = 0;
    headings.set(elsewhere);
    for (let slot = survey.from; slot < survey.to; slot += 1) {
      const place = survey.placeOf(slot);
      if (place === PLACE.paragraph) continue;
      this.measure(slot, reader);
      for (let part = 0; part < headings.length; part += 1) {
        const worth = (scorer.quality[part] ?? 0) * HEADING_QUALITY;
        headings[part] = Math.max(headings[part] ?? 0, worth);
      }
      if (place === PLACE.title) title = scorer.score(elsewhere);
    }
    elsewhere.set(headings);
    return title;
  }

  /** The paragraph with the highest score. That with the largest share is read first, so that most others need not be read at all. */
  private bestParagraph(reader: HitReader) {
    const { elsewhere, scorer, survey } = this;
    let fullest = -1;
    let largest = 0;
    for (let slot = survey.from; slot < survey.to; slot += 1) {
      if (survey.placeOf(slot) !== PLACE.paragraph) continue;
      survey.lookAt(slot);
      const { share } = survey;
      if (fullest !== -1 && share <= largest) continue;
      fullest = slot;
      largest = share;
    }
    if (fullest === -1) {
      scorer.measureNothing();
      return { passage: null, score: scorer.score(elsewhere) };
    }
    let best: { passage: number | null; score: number } = { passage: null, score: 0 };
    const consider = (slot: number): void => {
      this.measure(slot, reader);
      const score = scorer.score(elsewhere);
      if (score > best.score) best = { passage: survey.passageOf(slot), score };
    };
    consider(fullest);
    const mostElsewhere = elsewhere.reduce((most, worth) => Math.max(most, worth), 0);
    for (let slot = survey.from; slot < survey.to; slot += 1) {
      if (slot === fullest || survey.placeOf(slot) !== PLACE.paragraph) continue;
      survey.lookAt(slot);
      if (scorer.highest(survey, mostElsewhere) + ROUNDING > best.score) consider(slot);
    }
    return best;
  }

  private measure(slot: number, reader: HitReader): void {
    const { starts, survey } = this;
    const passage = survey.passageOf(slot);
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
