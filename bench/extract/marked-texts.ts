// The real texts whose citations are marked, as far as numbers go.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusPath, readJsonLines } from '../../scripts/accuracy/corpora.js';
import {
  loadResolutions,
  type MarkedResolution,
  withoutYears,
} from '../../scripts/accuracy/marked-resolution.js';
import { match, type Tally, tally } from '../../scripts/accuracy/score.js';
import { isNotJudged } from '../../scripts/accuracy/unmarked.js';
import { extractCitations } from '../../src/citation/extract.js';
import type { Find } from './protocol.js';
import { LANGUAGES } from './texts.js';

/** Texts with a way to judge what was found in them. */
export interface MarkedSet {
  readonly name: string;
  readonly texts: readonly string[];
  /** @param finds - those of `texts[at]`. */
  readonly judge: (at: number, finds: readonly Find[]) => Tally;
}

interface NumberAt {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** Of the annotated places of the White House's statements. */
interface Place {
  readonly file: string;
  readonly start: number;
  readonly context: string;
  readonly numbers: readonly number[];
}

const compare = (expected: readonly NumberAt[], found: readonly NumberAt[]) =>
  tally(match(expected, found, ({ number }) => String(number)));

/** Each number once in each place: the annotation says which are cited there, not where. */
export function judgePlace(text: string, place: Place, finds: readonly Find[]): Tally {
  const from = text.lastIndexOf(place.context, place.start);
  const to = from + place.context.length;
  const inside = finds.filter(([, start, end]) => start >= from && end <= to);
  const once = (numbers: Iterable<number>) =>
    Array.from(new Set(numbers), (number) => ({ number, start: number, end: number }));
  return compare(once(place.numbers), once(inside.map(([number]) => number)));
}

/**
 * By place; finds of what the marks leave out count neither way: symbols, numbers without their year, and where the
 * engine sees a committee, whoever found it.
 */
export function judgeResolution(resolution: MarkedResolution, finds: readonly Find[]): Tally {
  const { text, lang, citations } = resolution;
  const starts = new Set(citations.map(({ start }) => start));
  const committees = new Set(
    extractCitations(text).citations.flatMap(({ kind, start }) =>
      kind === 'committee' ? [start] : [],
    ),
  );
  const judged = finds.filter(
    ([, start, end]) =>
      starts.has(start) ||
      !(
        committees.has(start) ||
        /s\/res\/$/i.test(text.slice(Math.max(0, start - 6), start)) ||
        isNotJudged(text, lang, { start, end, kind: 'resolution' })
      ),
  );
  const found = judged.map(([number, start, end]) => ({ number, start, end }));
  return compare(citations, found);
}

function resolutionSet(name: string, resolutions: readonly MarkedResolution[]): MarkedSet {
  return {
    name,
    texts: resolutions.map(({ text }) => text),
    judge: (at, finds) => {
      const resolution = resolutions[at];
      if (resolution === undefined) throw new RangeError(`${name} has no text ${at}`);
      return judgeResolution(resolution, finds);
    },
  };
}

function whiteHouseSet(): MarkedSet | undefined {
  const folder = corpusPath('whitehouse-2021-2022');
  const list = corpusPath('whitehouse-2021-2022-annotated.jsonl');
  if (folder === undefined || list === undefined) return undefined;
  const places = readJsonLines<Place>(list);
  const texts = places.map(({ file }) => readFileSync(join(folder, file), 'utf8'));
  return {
    name: 'White House, places read one by one',
    texts,
    judge: (at, finds) => {
      const place = places[at];
      if (place === undefined) throw new RangeError(`there is no place ${at}`);
      return judgePlace(texts[at] ?? '', place, finds);
    },
  };
}

/** Every set that this machine has. */
export function loadMarkedSets(): MarkedSet[] {
  const sets: MarkedSet[] = [];
  const places = whiteHouseSet();
  if (places !== undefined) sets.push(places);
  const all = loadResolutions({ lang: () => true, limit: Number.POSITIVE_INFINITY }) ?? [];
  const bare = all.map(withoutYears);
  for (const [what, texts] of [
    ['', all],
    [', years taken out', bare],
  ] as const) {
    for (const language of LANGUAGES) {
      const own = texts.filter(({ lang }) => lang === language);
      if (own.length > 0) sets.push(resolutionSet(`resolutions, ${language}${what}`, own));
    }
  }
  return sets;
}
