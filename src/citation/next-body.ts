import type { Collection } from './collection.js';
import { readAfterList } from './head.js';
import type { ItemList, ListSettings } from './item.js';
import { readItems } from './items.js';
import { skipToNext } from './list-gaps.js';

const ALL_LANGUAGES = -1;

/**
 * Reads the numbers of a second body: "resolutions 181 and 194 of the General Assembly and 242 and 338 of the Security
 * Council".
 *
 * @param index - where the name of the first body ends.
 */
export function addNextBody(
  found: Collection,
  index: number,
  before: ItemList,
  settings: ListSettings,
): void {
  const { reader } = found;
  const last = before.items.at(-1);
  const digit = last === undefined ? undefined : skipToNext(reader, index, settings, last);
  const list = digit === undefined ? undefined : readItems(reader, digit, settings);
  if (list === undefined) return;
  const { owner, end } = readAfterList(reader, list.end, ALL_LANGUAGES);
  if (owner === 'none') return;
  found.addList(list, {
    owner,
    tail: end,
    rule: 'named-body',
    start: digit ?? index,
    languages: settings.languages,
    first: 'after-resolution',
  });
}
