import type { Collection } from './collection.js';
import { type DenseList, findDenseList } from './dense-list.js';
import { type Owner, readBefore } from './head.js';
import type { Item } from './item.js';
import { WORD } from './lexicon.js';
import { attachAfterDense } from './pinpoint-dense.js';
import { isYear, readYear, skipFootnote } from './year.js';

/** "第1540号决议委员会": a body that is called by its resolution; "决议制裁措施" is none. */
const BODY = /^(?:制裁)?(?:委员会|委員會|名单|名單|监测组|監測組|专家小组|專家小組)/;
/** "决议草案": a draft is none. */
const DRAFT = /^草案/;
/** What leads from examples to the word: "1718号等安理会决议", "1718호를 포함한 안보리 결의". */
const EXAMPLES =
  /(?:在内的?|在內的?|等|などの?|[をを](?:はじめ|始め)とする|を含む|등의?|[을를] ?(?:포함한|비롯한)|(?<=[\d０-９])の|(?<=(?:编号为?|編號為?)\s?\d{1,4})的)$/;
/** "第242号和第338号两项决议", "第2397号涉朝决议": words of the resolution itself. */
const SUFFIX = /[号號호]$/;
const LONGEST_LEAD = 12;
const MOST_WORDS = 7;
const BETWEEN =
  WORD.council | WORD.unitedNations | WORD.quantifier | WORD.adjective | WORD.link | WORD.unit;

/** Chinese, Japanese and Korean numbers before the word: `第1718(2006)号、第1874(2009)号决议`. */
export function readDense(
  found: Collection,
  start: number,
  end: number,
  mask: number,
  languages: number,
): boolean {
  const { reader, numbers } = found;
  if (DRAFT.test(reader.text.slice(end, end + 2))) return true;
  const floor = Math.max(found.consumed, reader.from);
  const list = findDenseList(reader, start, floor, languages, numbers);
  if (list === undefined) return readExamples(found, start, end, mask, languages, floor);
  const before = readBefore(reader, list.start, languages);
  const year = withYearAfter(found, list, end, languages);
  const after = attachAfterDense(reader, year.end, languages);
  const items = year.items.map((item) => ({ ...item, paragraphs: after?.spans ?? [] }));
  const isBody = BODY.test(reader.text.slice(end, end + LONGEST_LEAD));
  found.addList(
    { items, end: isBody ? end : list.end },
    {
      owner: before.owner,
      rule: 'named-body',
      start: before.start,
      languages,
      first: 'before-resolution',
    },
  );
  found.consumed = Math.max(found.consumed, end);
  return true;
}

/** "第1325号决议（2000年10月31日）": the year after the word, on a number that has none. */
function withYearAfter(
  { reader, numbers }: Collection,
  { items }: DenseList,
  end: number,
  languages: number,
): { readonly items: readonly Item[]; readonly end: number } {
  const last = items.at(-1);
  const mark = readYear(reader, skipFootnote(reader, end), languages);
  if (last === undefined || last.writtenYear !== null) return { items, end };
  if (mark.roman) return { items: [...items.slice(0, -1), { ...last, foreign: true }], end };
  if (!mark.bracketed || mark.year === null) return { items, end };
  const agrees = numbers.yearOf(last.number) === mark.year;
  if (!agrees && items.length > 1) return { items, end };
  return {
    items: [...items.slice(0, -1), { ...last, writtenYear: mark.year, agrees }],
    end: mark.end,
  };
}

/** "包括第661号和第678号在内的12项决议", "1718号、1874号等の安保理決議": numbers as examples of what follows. */
function readExamples(
  found: Collection,
  start: number,
  end: number,
  mask: number,
  languages: number,
  floor: number,
): boolean {
  const { reader, numbers } = found;
  let at = start;
  let owner: Owner = 'none';
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const spaced = reader.skipBack(at) < at;
    at = reader.skipBack(at);
    const text = reader.text.slice(Math.max(floor, at - LONGEST_LEAD), at);
    const lead =
      EXAMPLES.exec(text)?.[0] ??
      (SUFFIX.test(text) && !(spaced && /[号號]$/.test(text)) ? '' : undefined);
    if (lead !== undefined) {
      const list = findDenseList(reader, at - lead.length, floor, languages, numbers);
      if (list === undefined || !areLikely(found, list.items)) return false;
      const before = readBefore(reader, list.start, languages);
      // What stands between is of the word, and no body's name: "第2397号制裁决议".
      found.addList(
        { items: list.items, end: start },
        {
          owner: before.owner === 'none' ? owner : before.owner,
          rule: 'named-body',
          start: before.start,
          languages,
          first: 'before-resolution',
        },
      );
      found.addUnnumbered(start, end, mask, languages, true);
      found.consumed = Math.max(found.consumed, end);
      return true;
    }
    if (reader.isDigit(at - 1)) {
      while (reader.isDigit(at - 1)) at -= 1;
      continue;
    }
    if (!reader.wordBack(at, languages) || (reader.mask & BETWEEN) === 0) return false;
    if ((reader.mask & WORD.topic) !== 0) return false;
    if ((reader.mask & (WORD.council | WORD.unitedNations)) !== 0) owner = 'council';
    at = reader.start;
  }
  return false;
}

/** Nothing but the list says that these are resolutions, so that each must be able to be one, and not all be years. */
function areLikely({ numbers }: Collection, items: readonly Item[]): boolean {
  const isKnown = ({ number, start, end, agrees }: Item) =>
    agrees || (end - start >= 3 && numbers.yearOf(number) !== null);
  return items.every(isKnown) && items.some(({ number, agrees }) => agrees || !isYear(number));
}
