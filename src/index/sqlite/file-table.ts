import { type CorpusFile, idOf } from '../../corpus/corpus-files.js';
import { type FileStats, isUnchanged, TRAITS } from '../file-stats.js';
import { asBuffer, bytesOf } from '../pack/bytes.js';
import type { Extent, PackReader, PackWriter } from '../pack/pack-file.js';
import type { FoundAt } from '../pack/segment-sections.js';
import { BETWEEN } from './key-separator.js';

/** The files that an index was made from. */
export interface FileTable {
  /** As `fileKey` makes them, in the order of the listing. */
  readonly keys: readonly string[];
  /** The number of the statement that was read from each; -1 where there was a problem. */
  readonly numbers: Float64Array;
  readonly stats: FileStats;
}

/** How the files of a corpus differ from those that its index was made from. */
export interface FileChanges {
  /** For each file of now its place among those of then; -1 for one that was not there. */
  readonly places: Int32Array;
  /** Files of now that are new, or may be other than they were. */
  readonly changed: readonly number[];
  /** Places of then whose files are no more. */
  readonly gone: readonly number[];
}

/**
 * What a file is known by: a statement is another if its root, its path inside that or its id is another. The id stands there only
 * where it is not that of the path.
 *
 * @param root - the number of its root.
 */
export function fileKey({ id, inside }: CorpusFile, root: number): string {
  return root + BETWEEN + inside + BETWEEN + (id === idOf(inside) ? '' : id);
}

export function partsOfKey(key: string): FoundAt & { readonly id: string } {
  const [root, inside = '', id] = key.split(BETWEEN);
  return { root: Number(root), inside, id: id || idOf(inside) };
}

/**
 * @param stats - of now, by file.
 */
export function compareFiles(
  then: FileTable,
  keys: readonly string[],
  stats: FileStats,
): FileChanges {
  const placeOf = placesOf(then.keys, keys);
  const places = new Int32Array(keys.length);
  const seen = new Uint8Array(then.keys.length);
  const changed: number[] = [];
  for (let file = 0; file < keys.length; file += 1) {
    const place = placeOf(file) ?? -1;
    places[file] = place;
    if (place !== -1) seen[place] = 1;
    if (place === -1 || !isUnchanged(then.stats, place, stats, file)) changed.push(file);
  }
  const gone = seen.includes(0) ? [...then.keys.keys()].filter((place) => seen[place] !== 1) : [];
  return { places, changed, gone };
}

/** Mostly no file has come or gone, and nothing has to be looked up. */
function placesOf(
  then: readonly string[],
  now: readonly string[],
): (file: number) => number | undefined {
  if (then.length === now.length && then.every((key, place) => key === now[place])) {
    return (file) => file;
  }
  const places = new Map(then.map((key, place) => [key, place]));
  return (file) => places.get(now[file] ?? '');
}

/** Where a file table stands. */
export interface FileTablePlace {
  readonly pack: string;
  /** Each but the last with a zero after it. */
  readonly keys: Extent;
  readonly numbers: Extent;
  readonly stats: Extent;
}

/** How many files it holds. */
export function countIn({ stats }: FileTablePlace): number {
  return stats.length / BigInt64Array.BYTES_PER_ELEMENT / TRAITS.length;
}

export function writeFileTable(
  writer: PackWriter,
  pack: string,
  { keys, numbers, stats }: FileTable,
): FileTablePlace {
  return {
    pack,
    keys: writer.add(Buffer.from(keys.join('\0'), 'utf8')),
    numbers: writer.add(bytesOf(numbers)),
    stats: writer.add(bytesOf(stats)),
  };
}

export function readFileTable(
  packs: ReadonlyMap<string, PackReader>,
  place: FileTablePlace,
): FileTable {
  const reader = readerOf(packs, place);
  const text = asBuffer(reader.read(place.keys)).toString('utf8');
  return {
    keys: countIn(place) === 0 ? [] : text.split('\0'),
    numbers: new Float64Array(reader.read(place.numbers).buffer),
    stats: new BigInt64Array(reader.read(place.stats).buffer),
  };
}

/** What is asked of the disk, as it stands, in memory that threads can share. */
export interface SharedFileTable {
  readonly keys: Uint8Array;
  readonly stats: FileStats;
}

export function shareFileTable(
  packs: ReadonlyMap<string, PackReader>,
  place: FileTablePlace,
): SharedFileTable {
  const reader = readerOf(packs, place);
  const shared = ({ length }: Extent) => new Uint8Array(new SharedArrayBuffer(length));
  const stats = reader.read(place.stats, shared(place.stats));
  return {
    keys: reader.read(place.keys, shared(place.keys)),
    stats: new BigInt64Array(stats.buffer),
  };
}

function readerOf(packs: ReadonlyMap<string, PackReader>, { pack }: FileTablePlace): PackReader {
  const reader = packs.get(pack);
  if (reader === undefined) throw new Error(`the index does not hold its ${pack}`);
  return reader;
}
