/**
 * How many of 10,000 bytes of English prose are this one, for those that are often met: counted in statements and
 * press briefings. Only the speed of a search depends on it.
 */
const SHARES: ReadonlyMap<string, number> = new Map([
  [' ', 1463],
  ...[...'etanoisrhldcumgpyfwbvk'].map(
    (letter, at) =>
      [
        letter,
        [
          907, 741, 585, 565, 559, 543, 477, 427, 331, 270, 260, 226, 212, 161, 153, 141, 133, 131,
          123, 87, 77, 57,
        ][at] ?? 0,
      ] as const,
  ),
  [',', 97],
  ['.', 82],
  ['-', 51],
]);
const RARE = 15;
/** Those that curly quotation marks, dashes and no-break spaces begin with. */
const BEYOND_ASCII = 65;

const shares = Float64Array.from({ length: 256 }, (_, byte) => {
  const share = byte < 0x80 ? (SHARES.get(String.fromCharCode(byte)) ?? RARE) : BEYOND_ASCII;
  return share / 10_000;
});

/** The longest part for which `Buffer.indexOf` goes from one first byte to the next, which is quick where that is rare. */
const LONGEST_PART = 6;

/** Nanoseconds: for a first byte that is come to, for a place that is looked at again, and for a byte of other searches. */
const COSTS = { firstByte: 20, place: 200, byteOfLongSearch: 0.7 };

/** The part of a literal to look for in its stead. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** Nanoseconds, roughly, that the search takes for each byte of English text. */
  readonly cost: number;
  /** Places where the literal stands, roughly, for each byte of English text. */
  readonly places: number;
}

/** The part of a literal, as UTF-8, that is found soonest; the literal itself where no part is sooner found. */
export function anchorOf(literal: Uint8Array): Anchor {
  const { length } = literal;
  const places = likelihood(literal, 0, length);
  const whole = COSTS.byteOfLongSearch + COSTS.place * places;
  let best: Anchor = { start: 0, end: length, cost: whole, places };
  for (let start = 0; start < length; start += 1) {
    const end = Math.min(start + LONGEST_PART, length);
    const looks = COSTS.place * likelihood(literal, start, end);
    const cost = COSTS.firstByte * (shares[literal[start] ?? 0] ?? 0) + looks;
    if (cost < best.cost) best = { start, end, cost, places };
  }
  return best;
}

/** How likely a place of a text is to hold a part: by its rarest byte; what stands beside that is far from chance. */
function likelihood(literal: Uint8Array, start: number, end: number): number {
  let rarest = 1;
  let likely = 1;
  for (let at = start; at < end; at += 1) {
    const share = shares[literal[at] ?? 0] ?? 0;
    const beside = Math.min(0.1 + 6 * share, 1);
    rarest = Math.min(rarest, share / beside);
    likely *= beside;
  }
  return likely * rarest;
}
