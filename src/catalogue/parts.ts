// How the compiled catalogue is cut, so that a question reads the few kilobytes that it needs.

/** How many resolutions stand in one part of the bulk facts. */
const CHUNK = 25;

/** Names the part that holds the record of a resolution: `records-90` for 2250 to 2274. */
export function recordsPart(number: number): string {
  return `records-${Math.floor(number / CHUNK)}`;
}

/** Names the part that holds the operative paragraphs of a resolution. */
export function paragraphsPart(number: number): string {
  return `paragraphs-${Math.floor(number / CHUNK)}`;
}

/** Names the part of one curated resolution. */
export function curatedPart(number: number): string {
  return `curated-${number}`;
}

/** Names the part of one regime. */
export function regimePart(id: string): string {
  return `regime-${id}`;
}

/** The ids of all regimes, in order. */
export const REGIME_IDS_PART = 'regimes';

/** The measure categories. */
export const CATEGORIES_PART = 'categories';
