import type { Collection } from './collection.js';
import { isOtherCouncil, type Owner, readAfterList } from './head.js';
import type { ItemList, ListSettings } from './item.js';
import { readItems } from './items.js';
import { WORD } from './lexicon.js';
import { skipToNext } from './list-gaps.js';
import type { Reader } from './reader.js';

const ALL_LANGUAGES = -1;
const MOST_LINKS = 3;
const MOST_BODIES = 4;

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

/**
 * Reads the numbers in brackets of further bodies: "resolutions of the General Assembly (181, 194) and the Security
 * Council (242, 338)".
 *
 * @param index - where the numbers of the first body end.
 */
export function addBracketedBodies(found: Collection, index: number, settings: ListSettings): void {
  const { reader } = found;
  let at = index;
  for (let bodies = 0; bodies < MOST_BODIES; bodies += 1) {
    const next = skipToBracket(reader, at, settings.languages);
    const list = next === undefined ? undefined : readItems(reader, next.digit, settings);
    if (next === undefined || list === undefined) return;
    found.addList(list, {
      owner: next.owner,
      rule: 'named-body',
      start: next.start,
      languages: settings.languages,
      first: 'after-resolution',
    });
    at = list.end;
  }
}

/** Past ") and the Security Council (" to the digit after it. */
function skipToBracket(
  reader: Reader,
  index: number,
  languages: number,
): { readonly owner: Owner; readonly start: number; readonly digit: number } | undefined {
  let at = reader.skip(index);
  if (reader.code(at) !== 0x29) return undefined;
  at = reader.skip(at + 1);
  if (reader.code(at) === 0x2c) at = reader.skip(at + 1);
  for (let words = 0; words < MOST_LINKS + 1; words += 1) {
    if (!reader.word(at, languages) || reader.end === at) return undefined;
    const { mask, start, end } = reader;
    const isCouncil = (mask & WORD.council) !== 0;
    if (isCouncil || (mask & WORD.otherBody) !== 0) {
      const open = reader.skip(end);
      const digit = reader.skip(open + 1);
      if (reader.code(open) !== 0x28 || !reader.isDigit(digit)) return undefined;
      const other = !isCouncil || isOtherCouncil(reader, start, end, languages);
      return { owner: other ? 'other' : 'council', start, digit };
    }
    if ((mask & (WORD.and | WORD.link)) === 0) return undefined;
    at = reader.skip(end);
  }
  return undefined;
}
