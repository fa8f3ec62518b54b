import { corpusPath, readJsonLines } from './corpora.js';
import { type Selection, select } from './selection.js';

/** A marked citation of the corpus: `start` and `end` are those of the number alone. */
export interface ResolutionMark {
  readonly number: number;
  /** Null where the year in the text is not the catalogue's: the marks were made from true pairs. */
  readonly writtenYear: number | null;
  readonly start: number;
  readonly end: number;
}

/** One resolution in one language. */
export interface MarkedResolution {
  /** Number and language: `2610-en`. */
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly citations: readonly ResolutionMark[];
}

const FOLDER = 'resolutions-2021-2023';
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'de'];

/** The corpus, language by language; undefined where this machine has none. */
export function loadResolutions(selection: Selection): MarkedResolution[] | undefined {
  const texts: MarkedResolution[] = [];
  for (const lang of LANGUAGES) {
    const path = corpusPath(`${FOLDER}/${lang}.jsonl`);
    if (path === undefined) return undefined;
    texts.push(...readJsonLines<MarkedResolution>(path));
  }
  return select(texts, ({ lang }) => lang, selection);
}

/** A year in brackets right after a number, with the bracket's own slips: `(2106)`, `(2014(`, `(2014)`. */
const YEAR = /^[\s\u200e\u200f]?[(（](\d{4})([)）(])?/;

/** The bracketed year after a mark: its length, and the year, null where the bracket is not closed. */
export function yearAfter(
  text: string,
  end: number,
): { length: number; year: number | null } | null {
  const [whole, year, closing] = YEAR.exec(text.slice(end, end + 10)) ?? [];
  if (whole === undefined) return null;
  return { length: whole.length, year: closing === ')' || closing === '）' ? Number(year) : null };
}

/**
 * The same text without the years of its marks, so that lists stand bare: `1718, 1874 and 2270`. The marks
 * move with the text and keep no year.
 */
export function withoutYears(resolution: MarkedResolution): MarkedResolution {
  const citations: ResolutionMark[] = [];
  let text = '';
  let read = 0;
  for (const mark of resolution.citations) {
    text += resolution.text.slice(read, mark.start);
    const start = text.length;
    text += resolution.text.slice(mark.start, mark.end);
    citations.push({ ...mark, writtenYear: null, start, end: text.length });
    read = mark.end + (yearAfter(resolution.text, mark.end)?.length ?? 0);
    // Two numbers without a comma stay two: `2509 (2020)2571 (2021)`.
    if (read > mark.end && /\d/.test(resolution.text.charAt(read))) text += ' ';
  }
  return { ...resolution, text: text + resolution.text.slice(read), citations };
}
