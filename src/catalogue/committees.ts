/**
 * Numbers by which committees, panels and sanctions regimes are called ("the 1718 Committee", "the
 * 1267/1989/2253 Committee", "the 2231 regime"): of the resolutions that founded, renamed or merged them.
 *
 * Source: the committees' own names, as the resolutions in `data/resolutions` give them.
 */
const COMMITTEE_NUMBERS: ReadonlySet<number> = new Set([
  253, 418, 421, 661, 687, 724, 748, 751, 757, 788, 820, 841, 864, 918, 985, 1054, 1132, 1160, 1267,
  1298, 1343, 1373, 1390, 1518, 1521, 1533, 1540, 1566, 1572, 1591, 1636, 1701, 1718, 1737, 1844,
  1874, 1907, 1970, 1973, 1988, 1989, 2048, 2127, 2140, 2206, 2231, 2253, 2255, 2374, 2653, 2713,
  2745,
]);

/** Whether a committee or a sanctions regime is called by the number of this resolution. */
export function isCommitteeNumber(number: number): boolean {
  return COMMITTEE_NUMBERS.has(number);
}
