// Found against expected: one mention at a time, matched on exactly the same span.
import { extractCitations } from '../../src/citation/extract.js';
import type { Extraction, Span } from '../../src/citation/types.js';
import type { Passage } from './passage.js';

/** The engine under measure; tests plant answers in its place. */
export type Extract = (text: string, options?: { readonly title?: string }) => Extraction;

export const engine: Extract = extractCitations;

/**
 * `wrong`: the place is right and something else is not; it counts against precision and recall alike.
 * `unmarked`: found where the marks do not say what is right; it counts neither way.
 */
export type Verdict = 'right' | 'wrong' | 'missed' | 'false' | 'unmarked';

/** What became of one mention. */
export interface Mention extends Span {
  readonly verdict: Verdict;
  /** What was expected or found here, for a reader: `1718 committee 2006 ¶8(a)`. */
  readonly expected: string | undefined;
  readonly found: string | undefined;
}

export type Tally = Readonly<Record<Verdict, number>>;

/**
 * Matches what was found with what was expected.
 *
 * @param describe - all that has to be equal, besides the span, as words; equal words are equal mentions.
 * @returns one mention for each place, in text order.
 */
export function match<T extends Span>(
  expected: readonly T[],
  found: readonly T[],
  describe: (mention: T) => string,
): Mention[] {
  const key = ({ start, end }: Span) => `${start}-${end}`;
  const open = new Map(found.map((mention) => [key(mention), mention]));
  const mentions = expected.map((wanted): Mention => {
    const { start, end } = wanted;
    const words = describe(wanted);
    const got = open.get(key(wanted));
    if (got === undefined) {
      return { start, end, verdict: 'missed', expected: words, found: undefined };
    }
    open.delete(key(wanted));
    const verdict = describe(got) === words ? 'right' : 'wrong';
    return { start, end, verdict, expected: words, found: describe(got) };
  });
  for (const extra of open.values()) {
    const { start, end } = extra;
    mentions.push({ start, end, verdict: 'false', expected: undefined, found: describe(extra) });
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

export function tally(mentions: readonly Mention[]): Tally {
  const count = { right: 0, wrong: 0, missed: 0, false: 0, unmarked: 0 };
  for (const { verdict } of mentions) count[verdict]++;
  return count;
}

/** Shares between 0 and 1; 1 where there was nothing to find, or nothing was found. */
export function rates(count: Tally): { precision: number; recall: number; f1: number } {
  const share = (whole: number) => (whole === 0 ? 1 : count.right / whole);
  const found = count.right + count.wrong + count.false;
  const wanted = count.right + count.wrong + count.missed;
  return {
    precision: share(found),
    recall: share(wanted),
    f1: found + wanted === 0 ? 1 : (2 * count.right) / (found + wanted),
  };
}

export interface PassageScore {
  readonly passage: Passage;
  readonly citations: readonly Mention[];
  readonly unspecified: readonly Mention[];
  readonly doubtful: readonly Mention[];
}

/** Runs the engine on a passage and compares all three of its lists with the marks. */
export function scorePassage(passage: Passage, extract: Extract = engine): PassageScore {
  const { text, title } = passage;
  const found = extract(text, title === undefined ? {} : { title });
  return {
    passage,
    citations: match(passage.citations, found.citations, (citation) => {
      const { number, kind, writtenYear, paragraphs } = citation;
      const labels = paragraphs.length === 0 ? '' : ` ¶${paragraphs.join(',')}`;
      return `${number} ${kind}${writtenYear === null ? '' : ` (${writtenYear})`}${labels}`;
    }),
    unspecified: match(passage.unspecified, found.unspecified, ({ after }) =>
      after === null ? 'unspecified' : `unspecified after ${after}`,
    ),
    doubtful: match(
      passage.doubtful,
      found.doubtful,
      ({ number, reason }) => `${number} ${reason}`,
    ),
  };
}
