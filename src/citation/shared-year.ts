import type { Item, ListSettings } from './item.js';
import type { Reader } from './reader.js';
import { skipSuffix } from './suffix.js';
import { readYear, skipFootnote } from './year.js';

/** "resolutions 2570 and 2571 of 2021 and 2610": the year of each number before it that was adopted in it. */
export function distributeYear(reader: Reader, items: Item[], settings: ListSettings): void {
  let first = 0;
  for (const [place, item] of items.entries()) {
    if (item.writtenYear === null) continue;
    const group = items.slice(first, place + 1);
    first = place + 1;
    if (group.length < 2) continue;
    const end = skipFootnote(reader, skipSuffix(reader, item.end));
    const mark = readYear(reader, end, settings.languages);
    if (mark.bracketed || mark.year === null) continue;
    for (const one of group)
      one.writtenYear = settings.numbers.yearOf(one.number) === mark.year ? mark.year : null;
  }
}
