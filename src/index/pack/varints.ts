/** Bytes that grow. */
export class ByteList {
  private bytes: Uint8Array;
  private size = 0;

  constructor(capacity = 1 << 16) {
    this.bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.size;
  }

  push(byte: number): void {
    if (this.size === this.bytes.length) this.grow(this.size + 1);
    this.bytes[this.size] = byte;
    this.size += 1;
  }

  /** Adds a whole number from 0 below 2³¹, seven bits a byte, the lowest first. */
  pushVarint(number: number): void {
    let rest = number;
    while (rest > 0x7f) {
      this.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.push(rest);
  }

  append(more: Uint8Array): void {
    const end = this.size + more.length;
    if (end > this.bytes.length) this.grow(end);
    this.bytes.set(more, this.size);
    this.size = end;
  }

  /** Adds a text as UTF-8. */
  appendText(text: string): void {
    // No code unit takes more than three bytes.
    if (this.size + text.length * 3 > this.bytes.length) {
      const end = this.size + Buffer.byteLength(text);
      if (end > this.bytes.length) this.grow(end);
    }
    this.size += Buffer.from(this.bytes.buffer).write(text, this.size);
  }

  toArray(): Uint8Array {
    return this.bytes.slice(0, this.size);
  }

  /** All bytes, not copied, so only until more are added; the list is empty then. */
  take(): Uint8Array {
    const bytes = this.bytes.subarray(0, this.size);
    this.size = 0;
    return bytes;
  }

  private grow(least: number): void {
    const longer = new Uint8Array(Math.max(least, this.bytes.length * 2));
    longer.set(this.bytes.subarray(0, this.size));
    this.bytes = longer;
  }
}

/** Reads what `pushVarint` wrote. @returns also where the next one begins. */
export function readVarint(bytes: Uint8Array, from: number): { value: number; next: number } {
  let at = from;
  let byte = bytes[at] ?? 0;
  let value = byte & 0x7f;
  at += 1;
  for (let shift = 7; byte > 0x7f; shift += 7) {
    byte = bytes[at] ?? 0;
    value |= (byte & 0x7f) << shift;
    at += 1;
  }
  return { value, next: at };
}

/** Adds ascending whole numbers: how many there are, and the distance of each to the one before. */
export function pushAscending(list: ByteList, numbers: Int32Array): void {
  list.pushVarint(numbers.length);
  let before = 0;
  for (const number of numbers) {
    list.pushVarint(number - before);
    before = number;
  }
}

/** Reads what `pushAscending` wrote from an offset on. */
export function readAscending(bytes: Uint8Array, from: number): Int32Array {
  let at = from;
  let number = 0;
  let numbers: Int32Array | undefined;
  for (let count = -1; numbers === undefined || count < numbers.length; count += 1) {
    let byte = bytes[at] ?? 0;
    let value = byte & 0x7f;
    at += 1;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at] ?? 0;
      value |= (byte & 0x7f) << shift;
      at += 1;
    }
    if (numbers === undefined) {
      numbers = new Int32Array(value);
    } else {
      number += value;
      numbers[count] = number;
    }
  }
  return numbers;
}
