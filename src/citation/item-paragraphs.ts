import type { Item } from './item.js';

/** The items with the paragraphs that stand before their list: on all of them, or on the first. */
export function withParagraphs(
  items: readonly Item[],
  spans: Item['paragraphs'],
  all: boolean,
): readonly Item[] {
  if (spans.length === 0) return items;
  return items.map((item, place) =>
    item.paragraphs.length > 0 || (place > 0 && !all) ? item : { ...item, paragraphs: spans },
  );
}

/** The items, the last of them with more paragraphs. */
export function withLast(items: readonly Item[], spans: Item['paragraphs']): readonly Item[] {
  const last = items.at(-1);
  if (last === undefined || spans.length === 0) return items;
  const known = new Set(last.paragraphs.map(({ label }) => label));
  const more = spans.filter(({ label }) => !known.has(label));
  return [...items.slice(0, -1), { ...last, paragraphs: [...last.paragraphs, ...more] }];
}
