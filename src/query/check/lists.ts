import type { Citation } from '../../citation/types.js';
import type { ReadDraft } from './read-draft.js';
import { findWrittenYear, isSymbol } from './written-year.js';

/** Items of a list stand close together. */
const LONGEST_GAP = 60;
const JOINED =
  /^(?:[\s>*_,;、،/&]|(?:and|or|as well as|also|most recently|finally|et|ou|y|e|o|und|sowie|и|или)(?=\s))*(?:و|及|和|与|および|及び|및)?\s*$/iu;
const JOINER = /[,;、،/&\p{L}]/u;
const REPEATED_WORD = /\b(?:resolutions?|unscrs?|résolutions?|resoluci(?:ón|ones))\s*$/iu;

/**
 * The lists of numbers in a draft: `1718 (2006), 1874 (2009) and 2270 (2016)`. Between the items of one stand joining
 * words and years alone, so that a sentence that comes back to a number is none.
 *
 * @returns lists of two or more citations of one kind, in text order.
 */
export function listsIn({ text, citations }: Pick<ReadDraft, 'text' | 'citations'>): Citation[][] {
  const lists: Citation[][] = [];
  let last: Citation | undefined;
  for (const citation of citations) {
    if (last !== undefined && areJoined(text, last, citation)) lists.at(-1)?.push(citation);
    else lists.push([citation]);
    last = citation;
  }
  return lists.filter((list) => list.length > 1);
}

function areJoined(text: string, before: Citation, next: Citation): boolean {
  if (before.kind !== next.kind || isSymbol(before) !== isSymbol(next)) return false;
  const from = findWrittenYear(text, before)?.whole.end ?? before.end;
  if (next.start - from > LONGEST_GAP || next.start < from) return false;
  const gap = text.slice(from, next.start);
  const words = isSymbol(next) ? gap : gap.replace(REPEATED_WORD, '');
  // "… is resolution 1929; resolution 1929, they said, …": a semicolon before the word begins another clause.
  if (words !== gap && gap.includes(';')) return false;
  return JOINER.test(words) && JOINED.test(words) && !/\n\s*\n/.test(gap);
}
