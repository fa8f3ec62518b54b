import { type Anchor, anchorOf } from '../../index/pack/byte-rarity.js';
import type { CharacterSet, PatternNode } from './syntax-tree.js';

/** Texts one of which stands in every match of a node. */
type Literals = readonly string[];

interface Known {
  /** All texts that the node matches, where they are few; null otherwise. A condition matches the empty text. */
  readonly exact: Literals | null;
  /** The literals that are found soonest; null where none is certain. */
  readonly best: Literals | null;
}

const NOTHING: Known = { exact: null, best: null };

/** So many texts that a node may match are told apart. */
const MOST = 4;
/** Repeated texts are written out up to this length. */
const LONGEST = 200;
/** Nanoseconds for each byte of text: above it, an expression over all text is as quick. */
const MOST_COSTLY = 1.2;
/** Nanoseconds for a look into a statement in which a literal stands. */
const LOOK = 10_000;

/**
 * Literals one of which every match of a tree holds: of all that are certain those that are soonest done with. For
 * `arms|oil price` these are `arms` and `oil price`, for `[Rr]esolution 1718` it is `esolution 1718` alone.
 *
 * @param tree - without caseless nodes, as `expandCase` returns it.
 * @returns null where none are certain, or looking for them takes long.
 */
export function neededLiterals(tree: PatternNode): Literals | null {
  const { best } = knowledgeOf(tree);
  return best !== null && sumOf(best, ({ cost }) => cost) <= MOST_COSTLY ? best : null;
}

function knowledgeOf(node: PatternNode): Known {
  switch (node.kind) {
    case 'literal':
      return exactly([String.fromCodePoint(node.codePoint)]);
    case 'set': {
      const members = node.crossesLines ? null : membersOf(node.set);
      return members === null ? NOTHING : exactly(members);
    }
    case 'assertion':
      return { exact: [''], best: null };
    case 'sequence':
      return knowledgeOfSequence(node.nodes);
    case 'alternatives':
      return knowledgeOfAlternatives(node.nodes.map(knowledgeOf));
    case 'repetition': {
      if (node.min === 0) return NOTHING;
      const { exact, best } = knowledgeOf(node.node);
      const [only] = exact ?? [];
      if (only === undefined || exact?.length !== 1 || only.length * node.min > LONGEST) {
        return { exact: null, best };
      }
      const known = exactly([only.repeat(node.min)]);
      return node.max === node.min ? known : { exact: null, best: known.best };
    }
  }
}

function exactly(exact: Literals): Known {
  return { exact, best: soonest(null, exact) };
}

/** Runs of what is known whole, the several texts of one multiplied out where they stay few. */
function knowledgeOfSequence(nodes: readonly PatternNode[]): Known {
  let best: Literals | null = null;
  let whole: Literals | null = [''];
  /** All texts of the nodes up to here, and the one text of those that have but one. */
  let run: Literals = [''];
  let plain = '';
  for (const node of nodes) {
    const { exact, best: inside } = knowledgeOf(node);
    best = soonest(best, inside);
    const longer: Literals | null = exact && product(run, exact);
    if (exact === null || longer === null) whole = null;
    else if (whole !== null) whole = longer;
    run = longer ?? exact ?? [''];
    plain = exact?.length === 1 ? plain + exact[0] : '';
    best = soonest(soonest(best, run), [plain]);
  }
  return { exact: whole, best };
}

function product(starts: Literals, ends: Literals): Literals | null {
  if (starts.length * ends.length > MOST) return null;
  return starts.flatMap((start) => ends.map((end) => start + end));
}

function knowledgeOfAlternatives(parts: readonly Known[]): Known {
  const exact = parts.flatMap((part) => part.exact ?? []);
  const best = parts.flatMap((part) => part.best ?? []);
  return {
    exact: parts.every((part) => part.exact !== null) && exact.length <= MOST ? exact : null,
    best: parts.every((part) => part.best !== null) ? [...new Set(best)] : null,
  };
}

/** Those of two that are sooner done with; a literal that is empty stands in every text. */
function soonest(one: Literals | null, other: Literals | null): Literals | null {
  if (other === null || other.length === 0 || other.some((text) => text === '')) return one;
  return one === null || costOf(other) < costOf(one) ? other : one;
}

function costOf(literals: Literals): number {
  return sumOf(literals, ({ cost, places }) => cost + LOOK * places);
}

function sumOf(literals: Literals, part: (anchor: Anchor) => number): number {
  return literals.reduce((sum, literal) => sum + part(anchorOf(Buffer.from(literal))), 0);
}

/** Null where they are not few. */
function membersOf(set: CharacterSet): Literals | null {
  if (set.kind === 'range') {
    if (set.to - set.from >= MOST) return null;
    const count = set.to - set.from + 1;
    return Array.from({ length: count }, (_, at) => String.fromCodePoint(set.from + at));
  }
  if (set.kind !== 'union' || set.negated || set.items.length > MOST) return null;
  const items = set.items.map(membersOf);
  if (items.length === 0 || items.some((item) => item === null)) return null;
  const members = [...new Set(items.flatMap((item) => item ?? []))];
  return members.length <= MOST ? members : null;
}
