import { isUnchanged, statInto, TRAITS } from '../file-stats.js';
import { asBuffer } from '../pack/bytes.js';
import type { SharedFileTable } from './file-table.js';
import { BETWEEN } from './key-separator.js';

/** The files of an index, to be looked at by one thread or by two that share all of this. */
export interface FilesToCheck extends SharedFileTable {
  /** By number of the root, what stands before the paths of its files; for a root that is a file, its path. */
  readonly bases: readonly RootBase[];
  /** How many blocks of files were taken, and how many are done. */
  readonly turns: Int32Array;
  /** By file, 1 where it is not as it was. */
  readonly changed: Uint8Array;
}

export interface RootBase {
  readonly path: string;
  readonly isFile: boolean;
}

/** Places in `turns`. */
const [TAKEN, DONE] = [0, 1];

/** Files that are looked at between two turns. */
const BLOCK = 256;

/** Looks at the files from the first on, until the other thread has the rest. */
export function checkForwards(files: FilesToCheck): void {
  let at = 0;
  for (let first = 0; takeTurn(files); first += BLOCK) {
    const count = Math.min(BLOCK, files.changed.length - first);
    let end = at;
    for (let key = 0; key < count; key += 1) end = endOfKey(files.keys, end) + 1;
    checkBlock(files, first, at, end - 1);
    at = end;
  }
}

/** Looks at the files from the last back, until the other thread has the rest. */
export function checkBackwards(files: FilesToCheck): void {
  let end = files.keys.length;
  let first = (blocksOf(files) - 1) * BLOCK;
  for (; takeTurn(files); first -= BLOCK) {
    const count = Math.min(BLOCK, files.changed.length - first);
    let at = end;
    for (let key = 0; key < count; key += 1) {
      at -= 1;
      while (at > 0 && files.keys[at - 1] !== 0) at -= 1;
    }
    checkBlock(files, first, at, end);
    end = at - 1;
  }
}

/** Whether all files were looked at. */
export function isDone(files: FilesToCheck): boolean {
  return Atomics.load(files.turns, DONE) === blocksOf(files);
}

function blocksOf({ changed }: FilesToCheck): number {
  return Math.ceil(changed.length / BLOCK);
}

function takeTurn(files: FilesToCheck): boolean {
  return Atomics.add(files.turns, TAKEN, 1) < blocksOf(files);
}

function endOfKey(keys: Uint8Array, from: number): number {
  let end = from;
  while (end < keys.length && keys[end] !== 0) end += 1;
  return end;
}

/** @param at - where the keys of the block begin. @param end - where they end, without the zero after the last. */
function checkBlock(files: FilesToCheck, first: number, at: number, end: number): void {
  const { bases, stats, changed } = files;
  const now = new BigInt64Array(TRAITS.length);
  let file = first;
  for (const key of asBuffer(files.keys).toString('utf8', at, end).split('\0')) {
    const root = key.indexOf(BETWEEN);
    const inside = root + BETWEEN.length;
    const base = bases[Number(key.slice(0, root))];
    const path = key.slice(inside, key.indexOf(BETWEEN, inside));
    statInto(now, 0, base?.isFile ? base.path : (base?.path ?? '') + path);
    if (!isUnchanged(stats, file, now, 0)) changed[file] = 1;
    file += 1;
  }
  Atomics.add(files.turns, DONE, 1);
}
