import { gapBetween, type HitList } from './hits.js';

/** Two words so many terms apart are worth half of two side by side. */
const HALVING_GAP = 8;
const FARTHEST = 40;
/** A pair of words with one word between them, against a pair without. */
const SKIPPED = 0.5;

/**
 * How near to each other the parts of a query stand: 1 where all do side by side, falling with the words between them and with the parts
 * that are not there.
 *
 * Each hit in turn is taken for the centre; every part counts with its weight and quality, less the farther its nearest hit is away.
 * One common word far off so costs little, where the length of the shortest stretch that holds everything would be ruined by it.
 *
 * @param hits - of one passage, in its order.
 * @param weights - by part.
 * @param scratch - as long as `weights`; it is overwritten. Passages are measured by the ten thousand, so no array is made for one.
 */
export function nearness(
  hits: HitList,
  weights: Float64Array,
  total: number,
  scratch: Float64Array,
): number {
  let best = 0;
  for (let at = 0; at < hits.length; at += 1) {
    scratch.fill(0);
    takeNearest(hits, at, -1, scratch);
    takeNearest(hits, at, 1, scratch);
    let sum = 0;
    for (let part = 0; part < weights.length; part += 1) {
      sum += (weights[part] ?? 0) * (scratch[part] ?? 0);
    }
    best = Math.max(best, sum);
  }
  return best / total;
}

/** Takes what the hits on one side of a centre, itself included, are worth at their distance. */
function takeNearest(hits: HitList, centre: number, step: 1 | -1, nearest: Float64Array): void {
  for (let other = centre; other >= 0 && other < hits.length; other += step) {
    const phrase = hits.phrases[other];
    const gap = gapBetween(hits, centre, other);
    if (phrase === undefined || gap > FARTHEST) return;
    const worth = phrase.quality / (1 + gap / HALVING_GAP);
    if (worth > (nearest[phrase.part] ?? 0)) nearest[phrase.part] = worth;
  }
}

/**
 * How much of the order of the query a passage keeps: the share of its neighbours that are neighbours there, 0 to 1.
 *
 * @param pairs - as long as `weights`; it is overwritten.
 */
export function orderKept(hits: HitList, weights: Float64Array, pairs: Float64Array): number {
  if (weights.length < 2) return 0;
  pairs.fill(0);
  for (let at = 0; at < hits.length; at += 1) {
    const phrase = hits.phrases[at];
    if (phrase === undefined) break;
    const { part, quality, terms } = phrase;
    const end = (hits.ats[at] ?? 0) + terms.length;
    for (let other = at + 1; other < hits.length; other += 1) {
      const next = hits.phrases[other];
      const nextAt = hits.ats[other] ?? 0;
      if (next === undefined || nextAt > end + 1) break;
      if (nextAt < end || next.part !== part + 1) continue;
      const worth = Math.min(quality, next.quality) * (nextAt === end ? 1 : SKIPPED);
      pairs[part] = Math.max(pairs[part] ?? 0, worth);
    }
  }
  let kept = 0;
  for (let part = 0; part + 1 < weights.length; part += 1) {
    kept += pairWeight(weights, part) * (pairs[part] ?? 0);
  }
  const all = pairWeights(weights);
  return all === 0 ? 0 : kept / all;
}

/** The weights of all neighbours in a query. */
export function pairWeights(weights: Float64Array): number {
  let all = 0;
  for (let part = 0; part + 1 < weights.length; part += 1) all += pairWeight(weights, part);
  return all;
}

/** A pair of neighbours in a query weighs what its two parts do on average. */
export function pairWeight(weights: Float64Array, first: number): number {
  return ((weights[first] ?? 0) + (weights[first + 1] ?? 0)) / 2;
}
