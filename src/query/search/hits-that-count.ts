import { gapBetween, type HitList } from './hits.js';
import { isUncertain, type Part, type Pieces } from './search-plan.js';

/** So near to another word of the query must a mere guess stand. */
const BESIDE = 3;

/**
 * Chooses the hits that count: without guesses that stand alone, and with pieces of a part where there are enough of them and nothing
 * better, and then as what they are worth together.
 *
 * @param chosen - is filled with them.
 * @param measure - by part: told what pieces are worth, and whether they make the part found.
 */
export function chooseHits(
  all: HitList,
  parts: readonly Part[],
  chosen: HitList,
  measure: { readonly quality: Float64Array; readonly found: Uint8Array },
): void {
  chosen.clear();
  const whole = new Uint8Array(parts.length);
  for (let at = 0; at < all.length; at += 1) {
    const phrase = all.phrases[at];
    if (phrase === undefined || phrase.piece >= 0) continue;
    if (phrase.onlyBeside && !isBeside(all, at)) continue;
    chosen.push(phrase, all.ats[at] ?? 0, 0);
    whole[phrase.part] = 1;
  }
  let pieced = false;
  for (let part = 0; part < parts.length; part += 1) {
    const pieces = parts[part]?.pieces ?? null;
    if (pieces === null || whole[part] === 1) continue;
    pieced = addPieces(all, part, pieces, chosen, measure) || pieced;
  }
  if (pieced) chosen.sort();
}

function addPieces(
  all: HitList,
  part: number,
  { count, needed, quality, decide }: Pieces,
  chosen: HitList,
  measure: { readonly quality: Float64Array; readonly found: Uint8Array },
): boolean {
  const different = new Set<number>();
  for (let at = 0; at < all.length; at += 1) {
    const phrase = all.phrases[at];
    if (phrase?.part === part && phrase.piece >= 0) different.add(phrase.piece);
  }
  if (different.size < needed) return false;
  for (let at = 0; at < all.length; at += 1) {
    const phrase = all.phrases[at];
    if (phrase?.part === part && phrase.piece >= 0) chosen.push(phrase, all.ats[at] ?? 0, 1);
  }
  measure.quality[part] = (quality * different.size) / count;
  if (decide) measure.found[part] = 1;
  return true;
}

function isBeside(all: HitList, guess: number): boolean {
  const part = all.phrases[guess]?.part;
  for (let at = 0; at < all.length; at += 1) {
    const phrase = all.phrases[at];
    if (phrase === undefined || phrase.part === part || isUncertain(phrase)) continue;
    if (gapBetween(all, guess, at) <= BESIDE) return true;
  }
  return false;
}
