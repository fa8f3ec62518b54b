const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** A number of bytes in the unit that suits it: `999 bytes`, `4.1 MB`, `212 MB`. */
export function inBytes(bytes: number): string {
  let unit = 0;
  let value = bytes;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const figures = unit === 0 || value >= 9.95 ? Math.round(value) : value.toFixed(1);
  return bytes === 1 ? '1 byte' : `${figures} ${UNITS[unit]}`;
}
