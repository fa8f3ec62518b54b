import {
  CATEGORIES_PART,
  curatedPart,
  paragraphsPart,
  REGIME_IDS_PART,
  recordsPart,
  regimePart,
} from './parts.js';
import type {
  Catalogue,
  CuratedResolution,
  MeasureCategory,
  ParagraphList,
  Regime,
  ResolutionNumbers,
  ResolutionRecord,
} from './types.js';
import { catalogueDate, resolutionNumbers } from './years.js';

/** Gives the JSON text of a part of the compiled catalogue, or undefined where there is no such part. */
export type PartReader = (name: string) => string | undefined;

/**
 * The catalogue over its compiled parts. A part is asked for when a question first needs it, and kept.
 *
 * The parts are trusted: they were checked against the schemas when they were compiled.
 *
 * @param readPart - from a disk, a bundle or a test's memory.
 * @param numbers - the numbers and years; those that ship unless given.
 * @param date - ISO date up to which the catalogue is complete.
 */
export function createCatalogue(
  readPart: PartReader,
  numbers: ResolutionNumbers = resolutionNumbers,
  date: string = catalogueDate,
): Catalogue {
  const parts = new Map<string, unknown>();

  function part<T>(name: string): T | undefined {
    if (!parts.has(name)) {
      const text = readPart(name);
      parts.set(name, text === undefined ? undefined : JSON.parse(text));
    }
    return parts.get(name) as T | undefined;
  }

  function numbered<T extends { readonly number: number }>(name: string, number: number) {
    return part<readonly T[]>(name)?.find((entry) => entry.number === number);
  }

  const known = (number: number) => numbers.yearOf(number) !== null;
  const regimeIds = () => part<readonly string[]>(REGIME_IDS_PART) ?? [];
  const regime = (id: string) =>
    regimeIds().includes(id) ? part<Regime>(regimePart(id)) : undefined;

  return {
    newest: numbers.newest,
    yearOf: (number) => numbers.yearOf(number),
    date,
    measuresDate: date,
    record: (number) =>
      known(number) ? numbered<ResolutionRecord>(recordsPart(number), number) : undefined,
    curated: (number) => (known(number) ? part<CuratedResolution>(curatedPart(number)) : undefined),
    paragraphs: (number) =>
      known(number) ? numbered<ParagraphList>(paragraphsPart(number), number) : undefined,
    regime,
    regimes: () => regimeIds().flatMap((id) => regime(id) ?? []),
    categories: () => part<readonly MeasureCategory[]>(CATEGORIES_PART) ?? [],
  };
}
