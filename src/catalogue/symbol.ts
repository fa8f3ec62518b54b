/**
 * The official symbol of a resolution: `S/RES/2270 (2016)`, or `S/RES/2830` where its year is not known.
 *
 * The `S/RES/` series was introduced for the whole run of resolutions; texts of 1946–1964 print other symbols.
 */
export function symbolOf(number: number, year: number | null): string {
  return year === null ? `S/RES/${number}` : `S/RES/${number} (${year})`;
}

/** The address of the official document: `https://docs.un.org/S/RES/2270(2016)`. */
export function urlOf(number: number, year: number | null): string {
  return `https://docs.un.org/S/RES/${number}${year === null ? '' : `(${year})`}`;
}
