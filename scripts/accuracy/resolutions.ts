import type { Citation } from '../../src/citation/types.js';
import {
  loadResolutions,
  type MarkedResolution,
  withoutYears,
  yearAfter,
} from './marked-resolution.js';
import { listErrors, type Report, tallyTable } from './report.js';
import { type Extract, engine, type Mention, match, type Tally, tally } from './score.js';
import type { Selection } from './selection.js';
import { isNotJudged } from './unmarked.js';

/** A number at a place. The marks say nothing of kinds and paragraphs, so these do not count. */
interface NumberAndYear {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly writtenYear: number | null;
}

/** No text of this corpus means a later year: what is later is a misprint. */
const LAST_YEAR = 2050;

/** How far after a number the rest of its date may stand: `1540 (2004) of 28 April 2004`. */
const DATE_REACH = 40;

/** Whether a year stands near after a mark, so that the text may be read as giving it. */
function datedNearby(text: string, end: number, year: number | null): boolean {
  return year !== null && text.slice(end, end + DATE_REACH).includes(String(year));
}

/**
 * What a mark expects. A year that differs from the catalogue's was left out of the mark and is taken from the
 * text; where that can be read in two ways (a bracket not closed, a misprint such as 2106, a date further on) the
 * year found is accepted.
 */
function expectedAt(text: string, mark: NumberAndYear, found: Citation | undefined): NumberAndYear {
  const bracket = yearAfter(text, mark.end);
  const year = mark.writtenYear ?? bracket?.year ?? null;
  const open = bracket !== null && (bracket.year === null || bracket.year > LAST_YEAR);
  const dated = bracket === null && datedNearby(text, mark.end, found?.writtenYear ?? null);
  return { ...mark, writtenYear: open || dated ? (found?.writtenYear ?? null) : year };
}

export interface ResolutionScore {
  readonly mentions: readonly Mention[];
  /** Finds of what is not marked, to be read: they count neither way. */
  readonly notJudged: readonly Citation[];
}

export function scoreResolution(
  resolution: MarkedResolution,
  extract: Extract = engine,
): ResolutionScore {
  const { text, lang, citations: marks } = resolution;
  const found = extract(text).citations;
  const places = new Map(found.map((citation) => [citation.start, citation]));
  const marked = new Set(marks.map(({ start, end }) => `${start}-${end}`));
  const isMarked = ({ start, end }: Citation) => marked.has(`${start}-${end}`);
  const notJudged = found.filter(
    (citation) => !isMarked(citation) && isNotJudged(text, lang, citation),
  );
  const expected = marks.map((mark) => expectedAt(text, mark, places.get(mark.start)));
  const counted = found.filter((citation) => !notJudged.includes(citation));
  const mentions = match<NumberAndYear>(expected, counted, ({ number, writtenYear }) =>
    writtenYear === null ? `${number}` : `${number} (${writtenYear})`,
  );
  return { mentions, notJudged };
}

function add(sum: Tally | undefined, more: Tally): Tally {
  if (sum === undefined) return more;
  return {
    right: sum.right + more.right,
    wrong: sum.wrong + more.wrong,
    missed: sum.missed + more.missed,
    false: sum.false + more.false,
    unmarked: sum.unmarked + more.unmarked,
  };
}

/** A find that is not judged, as a line among the errors. */
function unmarked({ start, end, number }: Citation): Mention {
  return { start, end, verdict: 'unmarked', expected: undefined, found: String(number) };
}

function report(heading: string, texts: readonly MarkedResolution[], extract: Extract): Report {
  const totals = new Map<string, Tally>();
  const detail: string[] = [];
  for (const resolution of texts) {
    const { mentions, notJudged } = scoreResolution(resolution, extract);
    const all = [...mentions, ...notJudged.map(unmarked)];
    totals.set(resolution.lang, add(totals.get(resolution.lang), tally(all)));
    detail.push(...listErrors(resolution.id, resolution.text, all));
  }
  return { heading, totals: tallyTable('language', totals), detail };
}

export function measureResolutions(
  selection: Selection,
  extract: Extract = engine,
): Report[] | string {
  const texts = loadResolutions(selection);
  if (texts === undefined) return 'resolutions: skipped, no ../shared/corpora';
  const count = `texts: ${texts.length}`;
  return [
    report(`resolutions; ${count}`, texts, extract),
    report(`resolutions without years; ${count}`, texts.map(withoutYears), extract),
  ];
}
