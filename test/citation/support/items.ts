import type { Item } from '../../../src/citation/item.js';

/** A number with what belongs to it: `1718 (2006)`, `71 foreign`, `1989 joined`. */
export function told({ number, writtenYear, foreign, joined }: Item): string {
  return [
    number,
    ...(writtenYear === null ? [] : [`(${writtenYear})`]),
    ...(foreign ? ['foreign'] : []),
    ...(joined ? ['joined'] : []),
  ].join(' ');
}
