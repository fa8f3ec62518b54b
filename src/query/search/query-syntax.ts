import { UserError } from '../../catalogue/user-error.js';
import { indexedTerm } from '../../index/passages/indexed-terms.js';
import { type Token, tokenize } from '../../index/passages/terms.js';

/** A part of a statement that a query may be held to. */
export type Field = 'title' | 'issuer' | 'tag';

/** One thing to look for. Offsets of the tokens are into the query. */
export interface Clause {
  readonly kind: 'word' | 'phrase' | 'prefix';
  /** Null for anywhere. */
  readonly field: Field | null;
  /** As typed, without operator, field and quotes. */
  readonly text: string;
  /** For a word or a prefix, one word, or one run of signs; for a phrase, all of its words. */
  readonly tokens: readonly Token[];
}

/** What the words of a query ask of a statement. */
export interface Condition {
  /** `wanted`: one of the words that a statement need not hold all of. */
  readonly role: 'wanted' | 'required' | 'excluded';
  /** Any one of them will do. */
  readonly clauses: readonly Clause[];
}

type Operator = 'AND' | 'OR' | 'NOT';

/** A piece of a query between spaces: its clauses, all of them words unless there is only one. */
interface Piece {
  readonly text: string;
  readonly excluded: boolean;
  /** A phrase, or a word with a field: such a thing must be found. */
  readonly bound: boolean;
  readonly clauses: readonly Clause[];
  readonly operator: Operator | null;
}

/** An optional minus and field, then a quoted phrase, or anything up to a space or a quotation mark. */
const PIECE =
  /(-(?=[\p{L}\p{N}"“]))?(?:(title|issuer|tag):(?=[^\s]))?(?:["“]([^"“”]*)["”]|([^\s"“”]+))/giu;
const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT']);

/**
 * Reads a query: words, "phrases", `-word`, `prefix*`, `title:` `issuer:` `tag:`, `AND`, `OR` and `NOT`.
 *
 * `OR` binds closest: `coal OR oil exports` asks for "exports" and one of the other two. What `AND` joins must be there, as must a
 * phrase and a word with a field; `NOT` is `-` with a space. An operator that has nothing to join is a word, and so is everything
 * else: brackets, unpaired quotation marks and control characters only part words.
 *
 * @returns conditions in the order of the query; `[]` where there is no word in it.
 * @throws UserError - where `OR` joins something that is to be left out.
 */
export function parseQuery(query: string): Condition[] {
  const pieces = asWordsWhereIdle(readPieces(query));
  const conditions: Condition[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.operator === 'AND') continue;
    if (piece.operator === 'NOT') {
      at += 1;
      conditions.push({ role: 'excluded', clauses: joined(pieces[at]) });
      continue;
    }
    const alternatives = [piece];
    while (pieces[at + 1]?.operator === 'OR') {
      const next = pieces[at + 2];
      if (next?.operator === 'NOT') throw excludedByOr(pieces[at + 3]?.text ?? '');
      if (next !== undefined) alternatives.push(next);
      at += 2;
    }
    conditions.push(...conditionsOf(alternatives, isJoinedByAnd(pieces, at, alternatives.length)));
  }
  return conditions;
}

function conditionsOf(alternatives: readonly Piece[], byAnd: boolean): Condition[] {
  const [only] = alternatives;
  if (alternatives.length > 1) {
    const excluded = alternatives.find((piece) => piece.excluded);
    if (excluded !== undefined) throw excludedByOr(excluded.text);
    const required = byAnd || alternatives.every(({ bound }) => bound);
    return [{ role: required ? 'required' : 'wanted', clauses: alternatives.flatMap(joined) }];
  }
  if (only === undefined) return [];
  if (only.excluded) return [{ role: 'excluded', clauses: joined(only) }];
  if (byAnd || only.bound) return [{ role: 'required', clauses: joined(only) }];
  return only.clauses.map((clause) => ({ role: 'wanted', clauses: [clause] }));
}

function excludedByOr(text: string): UserError {
  return new UserError(
    `OR cannot join "${text}", which is to be left out.`,
    'Put what is to be left out at the end, on its own: coal OR oil -gas',
  );
}

/** Where an operator or a field stands before several words, as in `-missile-related`, they are one phrase. */
function joined(piece: Piece | undefined): readonly Clause[] {
  if (piece === undefined) return [];
  const [first] = piece.clauses;
  if (first === undefined || piece.clauses.length === 1) return piece.clauses;
  const tokens = piece.clauses.flatMap((clause) => clause.tokens);
  return [{ kind: 'phrase', field: first.field, text: piece.text, tokens }];
}

function isJoinedByAnd(pieces: readonly Piece[], last: number, alternatives: number): boolean {
  const first = last - 2 * (alternatives - 1);
  return pieces[first - 1]?.operator === 'AND' || pieces[last + 1]?.operator === 'AND';
}

/** An operator is a word where it stands at either end, or beside another operator that it cannot join. */
function asWordsWhereIdle(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = result.at(-1);
    const next = pieces[at + 1];
    const joinsBefore = piece.operator === 'NOT' || isOperand(before);
    const joinsNext = isOperand(next) || (piece.operator !== 'NOT' && next?.operator === 'NOT');
    const idle = piece.operator !== null && !(joinsBefore && joinsNext);
    result.push(idle ? { ...piece, operator: null } : piece);
  }
  return result;
}

function isOperand(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.operator === null;
}

function readPieces(query: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of query.matchAll(PIECE)) {
    const [whole, minus, fieldName, quoted, plain] = match;
    const field = (fieldName?.toLowerCase() as Field | undefined) ?? null;
    const text = quoted ?? plain ?? '';
    const start = match.index + whole.length - text.length - (quoted === undefined ? 0 : 1);
    const tokens = tokenize(text, indexedTerm).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }));
    if (tokens.length === 0) continue;
    const clauses: readonly Clause[] =
      quoted === undefined
        ? wordsOf(query, tokens, field)
        : [{ kind: 'phrase', field, text: quoted, tokens }];
    const isOperator = OPERATORS.has(whole);
    pieces.push({
      text,
      excluded: minus !== undefined,
      bound: quoted !== undefined || field !== null,
      clauses,
      operator: isOperator ? (whole as Operator) : null,
    });
  }
  return pieces;
}

/** Each word on its own; a run of signs is one word. A star right after the last makes it a prefix. */
function wordsOf(query: string, tokens: readonly Token[], field: Field | null): Clause[] {
  const words: Token[][] = [];
  for (const token of tokens) {
    const last = words.at(-1);
    if (token.glued && last !== undefined) last.push(token);
    else words.push([token]);
  }
  return words.map((word) => {
    const start = word[0]?.start ?? 0;
    const end = word.at(-1)?.end ?? start;
    const kind = query[end] === '*' ? 'prefix' : 'word';
    return { kind, field, text: query.slice(start, end), tokens: word };
  });
}
