import type { ParagraphList } from './types.js';

/** Whether `label` is `outer` or a part of it: `8(a)(iii)` lies within `8(a)` and `8`, not within `80`. */
export function isWithin(label: string, outer: string): boolean {
  return label === outer || label.startsWith(`${outer}(`);
}

/**
 * Whether a resolution has a paragraph, as far as its list of paragraphs tells.
 *
 * @returns false only where no paragraph can be missing from the list; null where it cannot be told: sub-paragraphs
 *   are not marked in every source, and a list may break off.
 */
export function hasParagraph(list: ParagraphList | undefined, label: string): boolean | null {
  if (list === undefined) return null;
  if (list.operative.some((paragraph) => paragraph.label === label)) return true;
  const [number] = label.split('(');
  const top = list.operative.some((paragraph) => paragraph.label === number);
  return !top && list.complete && list.closes ? false : null;
}
