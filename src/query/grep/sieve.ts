import { findFrontMatter } from '../../corpus/front-matter-block.js';
import { anchorOf } from '../../index/pack/byte-rarity.js';
import { placeAmong } from '../../index/pack/places.js';
import type { Segment, SingleTexts, TextBlock, TextBytes } from '../../index/segment.js';
import { bytePattern } from './byte-pattern.js';
import { corePattern } from './core-pattern.js';
import { hasManyWays } from './finder.js';
import { neededLiterals } from './needed-literals.js';
import type { PatternNode } from './syntax-tree.js';
import { withinTime } from './time-limit.js';

/** What a text must hold to be worth a look; all that match pass. */
export interface Sieve {
  /** One of these; null where none are certain, or they would take longer than the expression. */
  readonly literals: readonly string[] | null;
  /** Whether each place of a literal is a match by itself. */
  readonly certain: boolean;
  /** A place that it finds in the bytes; null where there is no expression. */
  readonly expression: RegExp | null;
  /** Whether the expression may take longer than in proportion to the text. */
  readonly mayBeSlow: boolean;
}

/** So long may an expression take over the texts of a segment, in milliseconds, where it may be slow at all. */
const LIMIT = 1000;

/**
 * @param tree - without caseless nodes, as `expandCase` returns it.
 */
export function createSieve(tree: PatternNode): Sieve {
  const core = corePattern(tree);
  return {
    literals: neededLiterals(tree),
    certain: false,
    expression: bytePattern(core),
    mayBeSlow: hasManyWays(core),
  };
}

/** Finds the texts of segments that are worth a look, for as long as that leaves most of them out. */
export class Sifter {
  private readonly literals: readonly (readonly string[])[];
  /** The literals as their bytes. */
  private readonly needles: readonly (readonly string[])[];
  private expression: Sieve | undefined;

  /**
   * @param sieves - a text must pass each of them.
   * @param frontMatter - whether what is found there counts.
   */
  constructor(
    sieves: readonly Sieve[],
    private readonly frontMatter: boolean,
  ) {
    this.literals = sieves
      .flatMap(({ literals }) => (literals === null ? [] : [literals]))
      .sort((a, b) => placesOf(a) - placesOf(b));
    this.needles = this.literals.map((some) => some.map(inBytes));
    // Where a literal leaves few texts, going through all of them with an expression would be the longer way.
    if (this.literals.length === 0) {
      this.expression = sieves.find(({ expression }) => expression !== null);
    }
  }

  /**
   * What is known of a segment without its texts: the ordinals of those that may match, ascending; null where it is as
   * quick to sift all.
   */
  async narrow(segment: Pick<Segment, 'mayHold'>): Promise<readonly number[] | null> {
    // Words are known of bodies alone.
    if (this.frontMatter) return null;
    let narrowed: readonly number[] | null = null;
    for (const literals of this.literals) {
      const ordinals = await segment.mayHold(literals);
      if (ordinals === null) continue;
      const also = new Set(ordinals);
      narrowed = narrowed === null ? ordinals : narrowed.filter((ordinal) => also.has(ordinal));
    }
    return narrowed;
  }

  /** Those of some texts that may match. */
  siftSome(ordinals: readonly number[], texts: SingleTexts): readonly number[] {
    return ordinals.filter((ordinal) => {
      const bytes = texts.bytes(ordinal);
      return this.needles.every((some) => some.some((needle) => bytes.includes(needle)));
    });
  }

  /** The ordinals of texts that may match, ascending; null for all of them. */
  sift(block: TextBlock): readonly number[] | null {
    const [first, ...others] = this.literals;
    if (first !== undefined) {
      return others.reduce(
        (left: readonly number[], literals) => {
          if (left.length === 0) return left;
          const also = new Set(holdingAny(block, literals));
          return left.filter((ordinal) => also.has(ordinal));
        },
        holdingAny(block, first),
      );
    }
    return this.expression === undefined ? null : this.siftBy(this.expression, block.whole());
  }

  private siftBy({ expression, mayBeSlow }: Sieve, whole: TextBytes): readonly number[] | null {
    if (expression === null) return null;
    const search = () => ordinalsMatching(expression, whole, this.frontMatter);
    const outcome = mayBeSlow
      ? withinTime(LIMIT, search)
      : { done: true as const, value: search() };
    if (!outcome.done) {
      this.expression = undefined;
      return null;
    }
    // What most texts pass is looked for once only: in each text by itself.
    if (outcome.value.length * 2 >= whole.starts.length) this.expression = undefined;
    return outcome.value;
  }
}

function placesOf(literals: readonly string[]): number {
  return literals.reduce((sum, literal) => sum + anchorOf(Buffer.from(literal)).places, 0);
}

function inBytes(literal: string): string {
  return Buffer.from(literal, 'utf8').toString('latin1');
}

function holdingAny(block: TextBlock, literals: readonly string[]): readonly number[] {
  const [only = ''] = literals;
  if (literals.length === 1) return block.holding(only);
  const ordinals = new Set(literals.flatMap((literal) => block.holding(literal)));
  return [...ordinals].sort((a, b) => a - b);
}

function ordinalsMatching(
  expression: RegExp,
  { text, starts }: TextBytes,
  frontMatter: boolean,
): number[] {
  const found = withCarriageReturn(text, starts);
  for (let from = 0; from < text.length; ) {
    expression.lastIndex = from;
    const match = expression.exec(text);
    if (match === null) break;
    const ordinal = placeAmong(starts, match.index);
    const start = starts[ordinal] ?? 0;
    const end = starts[ordinal + 1] ?? text.length;
    const body = frontMatter ? start : bodyStart(text, start, end, match.index);
    if (match.index < body) {
      from = body;
    } else {
      found.add(ordinal);
      from = end;
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Where lines end in CRLF, they are searched as if they ended in LF: the bytes tell too little of such a text. */
function withCarriageReturn(text: string, starts: Int32Array): Set<number> {
  const found = new Set<number>();
  for (let at = text.indexOf('\r'); at !== -1; ) {
    const ordinal = placeAmong(starts, at);
    found.add(ordinal);
    at = text.indexOf('\r', starts[ordinal + 1]);
  }
  return found;
}

/** Where the body begins, or somewhat before; `start` where the place is certainly behind the front matter. */
function bodyStart(text: string, start: number, end: number, place: number): number {
  if (!text.startsWith('---', start)) return start;
  const feed = text.indexOf('\n---', start);
  if (feed === -1 || feed >= end || feed < place - 4) return start;
  const lineEnd = text.indexOf('\n', feed + 1);
  const head = Buffer.from(text.slice(start, Math.min(lineEnd + 1, end)), 'latin1').toString();
  return start + (findFrontMatter(head)?.bodyStart ?? 0);
}
