import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { bytesOf } from './bytes.js';
import { SECTIONS, type SectionName, type Sections } from './segment-sections.js';

/** Where some bytes stand in a file. */
export interface Extent {
  readonly at: number;
  readonly length: number;
}

/** Where the parts of a segment stand in its pack. */
export type SegmentLayout = Readonly<Record<SectionName, Extent>>;

/** The first bytes of every pack: what is no pack is noticed. */
const MAGIC = Buffer.from('unsc pack 1\n\0\0\0\0', 'latin1');

/** Writes a pack: a file of parts, each at a multiple of eight, that nothing changes once it is closed. */
export class PackWriter {
  private readonly file: number;
  private size = 0;
  private sum = 0;

  /** @throws the error of the file system; the file must not exist. */
  constructor(path: string) {
    this.file = openSync(path, 'wx', 0o600);
    this.write(MAGIC);
  }

  add(bytes: Uint8Array): Extent {
    return this.addAll([bytes]);
  }

  /** Adds one part that comes in portions. */
  addAll(portions: Iterable<Uint8Array>): Extent {
    const at = this.size;
    for (const portion of portions) this.write(portion);
    const length = this.size - at;
    const rest = this.size % 8;
    if (rest > 0) this.write(new Uint8Array(8 - rest));
    return { at, length };
  }

  addNumbers(numbers: Int32Array): Extent {
    return this.add(bytesOf(numbers));
  }

  addSegment(sections: Sections): SegmentLayout {
    const layout = SECTIONS.map((name) => [name, this.add(sections[name])] as const);
    return Object.fromEntries(layout) as SegmentLayout;
  }

  /** Brings all that was written to the disk. @returns a checksum of the whole file. */
  finish(): number {
    fsyncSync(this.file);
    closeSync(this.file);
    return this.sum;
  }

  /** Leaves the file as it is, half written. */
  abandon(): void {
    closeSync(this.file);
  }

  private write(bytes: Uint8Array): void {
    // Of no bytes at all, Node.js 20 and 22 may give the checksum 0, whatever came before (zlib: "if buf is Z_NULL").
    if (bytes.length === 0) return;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.size += bytes.length;
    this.sum = crc32(bytes, this.sum);
  }
}

/** Reads parts of a file that may lose its name while it is read. */
export class PackReader {
  private readonly file: number;

  /** @throws the error of the file system. */
  constructor(path: string) {
    this.file = openSync(path, 'r');
  }

  /** Bytes in memory of their own, unless `into` is given, which is then filled and returned. */
  read({ at, length }: Extent, into?: Uint8Array): Uint8Array {
    const bytes = into?.subarray(0, length) ?? new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.file, bytes, done, length - done, at + done);
      if (read === 0) throw new RangeError(`the pack ends before ${at + length}`);
      done += read;
    }
    return bytes;
  }

  numbers(extent: Extent): Int32Array {
    return new Int32Array(this.read(extent).buffer);
  }

  close(): void {
    closeSync(this.file);
  }
}

/** The checksum of an open file from its beginning. */
export function checksumOf(file: number): number {
  const buffer = new Uint8Array(1 << 20);
  let sum = 0;
  for (let at = 0; ; ) {
    const read = readSync(file, buffer, 0, buffer.length, at);
    if (read === 0) return sum;
    sum = crc32(buffer.subarray(0, read), sum);
    at += read;
  }
}
