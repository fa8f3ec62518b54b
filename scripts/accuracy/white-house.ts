import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation, CitationKind } from '../../src/citation/types.js';
import { corpusPath, readJsonLines } from './corpora.js';
import { listErrors, type Report, tallyTable } from './report.js';
import { type Extract, engine, type Mention, match, tally } from './score.js';
import { type Selection, select } from './selection.js';

/** One place that was read: the numbers cited in `context`, each once, in order. */
interface AnnotatedPlace {
  readonly file: string;
  /** The place within the file; `context` lies around it. */
  readonly start: number;
  readonly end: number;
  readonly context: string;
  readonly numbers: readonly number[];
  readonly kinds: readonly CitationKind[];
}

interface NumberInContext {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly kind: CitationKind;
}

/** The first citation of each number that lies wholly in the context. */
function numbersWithin(citations: readonly Citation[], from: number, to: number) {
  const first = new Map<number, Citation>();
  for (const citation of citations) {
    const inside = citation.start >= from && citation.end <= to;
    if (inside && !first.has(citation.number)) first.set(citation.number, citation);
  }
  return first;
}

/**
 * Compares the numbers and kinds found in a place with those annotated. The annotation has no spans: a number
 * that was found takes the span of its first citation, one that was not that of the whole place.
 */
export function scorePlace(
  place: AnnotatedPlace,
  text: string,
  citations: readonly Citation[],
): Mention[] {
  const from = text.lastIndexOf(place.context, place.start);
  if (from < 0) throw new Error(`${place.file}: its context is not in the file`);
  const found = numbersWithin(citations, from, from + place.context.length);
  const expected = place.numbers.map((number, at): NumberInContext => {
    const { start, end } = found.get(number) ?? place;
    return { start, end, number, kind: place.kinds[at] ?? 'resolution' };
  });
  return match(expected, [...found.values()], ({ number, kind }) => `${number} ${kind}`);
}

export function measureWhiteHouse(
  selection: Selection,
  extract: Extract = engine,
): Report | string {
  const folder = corpusPath('whitehouse-2021-2022');
  const list = corpusPath('whitehouse-2021-2022-annotated.jsonl');
  if (folder === undefined || list === undefined)
    return 'white-house: skipped, no ../shared/corpora';
  const places = select(readJsonLines<AnnotatedPlace>(list), () => 'en', selection);
  const mentions: Mention[] = [];
  const detail: string[] = [];
  for (const place of places) {
    const text = readFileSync(join(folder, place.file), 'utf8');
    const scored = scorePlace(place, text, extract(text).citations);
    mentions.push(...scored);
    detail.push(...listErrors(place.file.replace(/.*\//, ''), text, scored));
  }
  return {
    heading: `white-house; places: ${places.length}`,
    totals: tallyTable('language', [['en', tally(mentions)]]),
    detail,
  };
}
