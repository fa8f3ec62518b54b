import {
  CATEGORIES_PART,
  curatedPart,
  paragraphsPart,
  REGIME_IDS_PART,
  recordsPart,
  regimePart,
} from '../../src/catalogue/parts.js';
import type { ParagraphList } from '../../src/catalogue/types.js';
import { joinRecords } from './records.js';
import type { SourceParagraphs } from './schemas.js';
import { readSources } from './sources.js';

/**
 * Compiles data/ to the parts that a catalogue is made of: JSON texts by name.
 *
 * @param root - the project's folder.
 * @throws UserError - where a file of data/ is not as it must be.
 */
export function compileParts(root: string): ReadonlyMap<string, string> {
  const sources = readSources(root);
  const parts = new Map<string, unknown>([
    ...chunked(joinRecords(sources), recordsPart),
    ...chunked([...sources.paragraphs.values()].map(paragraphList), paragraphsPart),
    ...sources.curated.map((entry) => [curatedPart(entry.number), entry] as const),
    ...sources.regimes.map((entry) => [regimePart(entry.id), entry] as const),
    [REGIME_IDS_PART, sources.regimes.map(({ id }) => id)],
    [CATEGORIES_PART, sources.categories],
  ]);
  return new Map([...parts].map(([name, value]) => [name, JSON.stringify(value)]));
}

function chunked<T extends { readonly number: number }>(
  entries: readonly T[],
  nameOf: (number: number) => string,
): Map<string, T[]> {
  const chunks = new Map<string, T[]>();
  for (const entry of entries) {
    const name = nameOf(entry.number);
    const chunk = chunks.get(name);
    if (chunk === undefined) chunks.set(name, [entry]);
    else chunk.push(entry);
  }
  return chunks;
}

function paragraphList({ number, operative, complete, closes }: SourceParagraphs): ParagraphList {
  const paragraphs = operative.map(({ label, verb }) => ({ label, verb: verb ?? null }));
  return { number, operative: paragraphs, complete, closes };
}
