import { codeUnits } from './code-units.js';

const FACTOR_A = 0x85ebca6b;
const FACTOR_B = 0xc2b2ae35;

/**
 * A 64-bit hash of a text, as 16 hexadecimal digits: to notice a change, not to withstand someone who wants two
 * texts to look the same.
 *
 * Two lanes of 32 bits over pairs of UTF-16 code units. Each step (xor, rotate, multiply by an odd number)
 * can be undone, so that no difference is lost on the way. Our own because it hashes as fast as SHA-1 in
 * node:crypto, which takes longer to load than the statements that ship take to hash.
 *
 * @see https://github.com/aappleby/smhasher/wiki/MurmurHash3 for the two factors and the last mixing
 */
export function hash64(text: string): string {
  const { length } = text;
  const even = length & ~1;
  const units = codeUnits(text);
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  for (let at = 0; at < even; at += 2) {
    const pair = (units[at] ?? 0) | ((units[at + 1] ?? 0) << 16);
    a = Math.imul(rotate(a ^ pair, 13), FACTOR_A);
    b = Math.imul(rotate(b ^ pair, 17), FACTOR_B);
  }
  // Where there is no last odd unit, 0 stands for it; the length below tells such texts apart.
  const last = even < length ? (units[even] ?? 0) : 0;
  a = Math.imul(rotate(a ^ last, 13), FACTOR_A);
  b = Math.imul(rotate(b ^ last, 17), FACTOR_B);
  return digits(mix(a ^ length)) + digits(mix(b ^ length));
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

/** Lets every bit of the state reach every bit of the result. */
function mix(state: number): number {
  const once = Math.imul(state ^ (state >>> 16), FACTOR_A);
  const twice = Math.imul(once ^ (once >>> 13), FACTOR_B);
  return twice ^ (twice >>> 16);
}

function digits(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** What stands for a statement in the hash of its corpus. */
export interface HashedStatement {
  readonly id: string;
  /** `hash64` of the file as decoded. */
  readonly textHash: string;
}

/**
 * A number for a set of statements, in which their order has no part: the hash of each, added up and cut to 64 bits. What comes and
 * goes is added and subtracted, so an engine that keeps the sum need not go through all statements after a change.
 */
export function sumOfHashes(statements: Iterable<HashedStatement>): bigint {
  let sum = 0n;
  for (const { id, textHash } of statements) sum += BigInt(`0x${hash64(`${id}\0${textHash}`)}`);
  return BigInt.asUintN(64, sum);
}

/**
 * The hash of a corpus: of how many statements there are, of their ids and texts, and of the user's own names for resolutions, with
 * which the same texts give other answers.
 *
 * @param sum - as `sumOfHashes` gives it.
 */
export function corpusHash(sum: bigint, count: number, ownNames: readonly object[] = []): string {
  const texts = `${count}\0${sum}`;
  return hash64(ownNames.length === 0 ? texts : `${texts}\0${JSON.stringify(ownNames)}`);
}
