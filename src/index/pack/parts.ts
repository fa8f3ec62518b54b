import type { Extent, PackReader } from './pack-file.js';

/** Parts of a pack that stand one after the other, read at once. */
export class Parts {
  private readonly memory: Uint8Array;
  private readonly from: number;

  constructor(pack: PackReader, first: Extent, last: Extent) {
    this.from = first.at;
    this.memory = pack.read({ at: first.at, length: last.at + last.length - first.at });
  }

  bytes({ at, length }: Extent): Uint8Array {
    return this.memory.subarray(at - this.from, at - this.from + length);
  }

  numbers(extent: Extent): Int32Array {
    const { buffer, byteOffset } = this.bytes(extent);
    return new Int32Array(buffer, byteOffset, extent.length / 4);
  }
}
