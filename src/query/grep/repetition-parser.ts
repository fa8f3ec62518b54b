import { MAX_DEPTH, type PatternReader } from './pattern-reader.js';
import { type PatternNode, repetitionDepth, sizeOf } from './syntax-tree.js';

/** The largest tree, repetitions written out: beyond it an automaton would need too much memory. */
const MAX_SIZE = 10_000;

interface Counts {
  readonly min: number;
  readonly max: number | null;
}

/**
 * Reads the sign or the counts after `node`, and a question mark after them.
 *
 * @throws UserError - for counts that are none, that run backwards, or that multiply to too much.
 */
export function parseRepetition(reader: PatternReader, node: PatternNode): PatternNode {
  const start = reader.at;
  const counts = parseCounts(reader);
  const greedy = reader.accept('?') === reader.flags.swapGreed;
  const repetition: PatternNode = { kind: 'repetition', node, ...counts, greedy };
  if (repetitionDepth(node) >= MAX_DEPTH) throw reader.tooDeep(start);
  if (sizeOf(repetition) > MAX_SIZE) {
    throw reader.error(
      start,
      reader.at,
      'with this count the pattern becomes too large.',
      'Use a smaller count, or none: "*", "+".',
    );
  }
  return repetition;
}

function parseCounts(reader: PatternReader): Counts {
  const start = reader.at;
  const sign = reader.next();
  if (sign === '*') return { min: 0, max: null };
  if (sign === '+') return { min: 1, max: null };
  if (sign === '?') return { min: 0, max: 1 };
  const counts = reader.take(/\s*(\d+)\s*(?:(,)(?:\s*(\d+)\s*)?)?\}/y);
  if (counts === null) {
    throw reader.error(
      start,
      start + 1,
      'a brace begins a count, such as "{2}", "{2,}" or "{2,5}".',
      'Write "\\{" for the character.',
    );
  }
  const min = Number(counts[1]);
  const max = counts[2] === undefined ? min : counts[3] === undefined ? null : Number(counts[3]);
  if (max !== null && max < min) {
    throw reader.error(start, reader.at, 'this count runs backwards.', 'Write the smaller first.');
  }
  return { min, max };
}

/** The error of a repetition that follows nothing. */
export function nothingToRepeat(reader: PatternReader): Error {
  const sign = reader.peek();
  return reader.error(
    reader.at,
    reader.at + 1,
    `there is nothing before "${sign}" to repeat.`,
    `Write "\\${sign}" for the character.`,
  );
}
