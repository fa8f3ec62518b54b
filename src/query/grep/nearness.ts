import type { Span } from '../../citation/types.js';

/** Scripts that set no blanks between words: each of their characters counts as a word. */
const DENSE =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const PIECE = new RegExp(`${DENSE}|[^\\s${DENSE}]+`, 'gv');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The words that a match is at most so far from: numbers of words of the unit, both included. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * The matches of which there is a choice, one for each pattern, any two at most `words` words apart. Words that follow
 * each other are one word apart, matches that share a word none. A match without a word, such as a dash, stands at the
 * word before it.
 *
 * Any two of a choice are near exactly where all their reaches, each from the match's first word to `words` words
 * after its last, have a word in common. So the reaches of each pattern are joined, and what all patterns have in
 * common tells which matches count.
 *
 * @param matches - for each pattern, in the text's order; those of one pattern do not overlap.
 */
export function nearMatches(
  text: string,
  unit: Span,
  matches: readonly (readonly Span[])[],
  words: number,
): Span[] {
  const places = wordsIn(text, unit);
  const reaches = matches.map((spans) => reachesOf(spans, places, words));
  const common = reaches.map(joined).reduce(intersection);
  return matches.flatMap((spans, pattern) => {
    let at = 0;
    return spans.filter((_, index) => {
      const reach = reaches[pattern]?.[index];
      if (reach === undefined) return false;
      while ((common[at]?.to ?? Infinity) < reach.from) at += 1;
      return (common[at]?.from ?? Infinity) <= reach.to;
    });
  });
}

/** What stands between blanks and holds a letter or a digit. */
function wordsIn(text: string, { start, end }: Span): Span[] {
  const places: Span[] = [];
  for (const { 0: piece, index } of text.slice(start, end).matchAll(PIECE)) {
    if (!LETTER_OR_DIGIT.test(piece)) continue;
    places.push({ start: start + index, end: start + index + piece.length });
  }
  return places;
}

/** Words are numbered from 1; 0 is before the first. */
function reachesOf(spans: readonly Span[], places: readonly Span[], words: number): Reach[] {
  let before = 0;
  return spans.map(({ start, end }) => {
    while ((places[before]?.end ?? Infinity) <= start) before += 1;
    let last = before;
    while ((places[last]?.start ?? Infinity) < Math.max(end, start + 1)) last += 1;
    return { from: last > before ? before + 1 : before, to: last + words };
  });
}

function joined(reaches: readonly Reach[]): Reach[] {
  const whole: Reach[] = [];
  for (const reach of reaches) {
    const last = whole.at(-1);
    if (last === undefined || reach.from > last.to) whole.push(reach);
    else whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, reach.to) };
  }
  return whole;
}

function intersection(one: readonly Reach[], other: readonly Reach[]): Reach[] {
  const common: Reach[] = [];
  let at = 0;
  for (const reach of one) {
    while ((other[at]?.to ?? Infinity) < reach.from) at += 1;
    for (let next = at; (other[next]?.from ?? Infinity) <= reach.to; next += 1) {
      const { from = 0, to = 0 } = other[next] ?? {};
      common.push({ from: Math.max(from, reach.from), to: Math.min(to, reach.to) });
    }
  }
  return common;
}
