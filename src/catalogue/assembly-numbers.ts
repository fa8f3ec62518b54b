/**
 * Numbers by which resolutions of the General Assembly are known without their session: 181 (II) on Palestine, 194 (III) on
 * its refugees, 377 (V) “Uniting for peace”, 1514 (XV) on colonial countries, 2758 (XXVI) on the representation of China.
 * The Council's own of these numbers are seldom cited without its name.
 *
 * Source: the Assembly's documents A/RES/181(II), A/RES/194(III), A/RES/377(V), A/RES/1514(XV) and A/RES/2758(XXVI).
 */
const ASSEMBLY_NUMBERS: ReadonlySet<number> = new Set([181, 194, 377, 1514, 2758]);

/** Whether "resolution 2758", with no body named, is likely to mean a resolution of the General Assembly. */
export function isAssemblyNumber(number: number): boolean {
  return ASSEMBLY_NUMBERS.has(number);
}
