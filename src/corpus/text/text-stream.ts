import { closeSync, openSync, readSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { invalidByteOffset } from '../decode.js';
import { unreadable } from '../read-text.js';
import {
  countLines,
  type FoundEncoding,
  findEncoding,
  wrongByte,
  wrongBytes,
  zeroByte,
} from './decode.js';
import type { ReadOptions } from './text-file.js';
import { formatOf, type TextFormat } from './text-format.js';
import { decodeWindows1252 } from './windows-1252.js';

/** A text that is too large to be held whole, as it is read. */
export interface TextStream {
  readonly name: string;
  readonly format: TextFormat;
  /** Its pieces, in order; together what `decodeText` would give. The first is as long as the bytes that were read. */
  readonly pieces: Iterable<string>;
}

/**
 * A text that comes in chunks of bytes. Its format and encoding are told by the first.
 *
 * @param first - long enough to tell: its byte order mark, its zeros, the beginning of its front matter.
 * @param rest - the chunks that follow.
 * @throws UserError - for what is no text; from `pieces` too, for bytes that are wrong in the encoding.
 */
export function openTextStream(
  name: string,
  first: Uint8Array,
  rest: Iterable<Uint8Array>,
  options: ReadOptions,
): TextStream {
  const format = options.format ?? formatOf(name, first, options.otherwise);
  const { encoding } = options;
  const found = findEncoding(first, { source: name, encoding, html: format === 'html' });
  return { name, format, pieces: decodePieces(name, first, rest, found) };
}

function* decodePieces(
  name: string,
  first: Uint8Array,
  rest: Iterable<Uint8Array>,
  found: FoundEncoding,
): Generator<string> {
  const decoder = new PieceDecoder(name, found);
  yield decoder.decode(first.subarray(found.mark));
  for (const chunk of rest) yield decoder.decode(chunk);
  yield decoder.end();
}

/** Bytes of an unfinished UTF-8 sequence at the most. */
const UNFINISHED = 3;

class PieceDecoder {
  private readonly decoder: TextDecoder | null;
  private bytes = 0;
  private lines = 0;
  private tail: Uint8Array = new Uint8Array();

  constructor(
    private readonly name: string,
    private readonly found: FoundEncoding,
  ) {
    const { encoding } = found;
    this.decoder =
      encoding === 'windows-1252'
        ? null
        : new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  decode(chunk: Uint8Array): string {
    const zero = this.found.guessed ? chunk.indexOf(0) : -1;
    if (zero !== -1) throw zeroByte(this.bytes + zero, this.name);
    const text = this.attempt(chunk, true);
    this.bytes += chunk.length;
    this.lines += countLines(chunk);
    this.tail = chunk.length >= UNFINISHED ? chunk.slice(-UNFINISHED) : joined(this.tail, chunk);
    return text;
  }

  /** What an unfinished character at the very end comes to: nothing, or an error. */
  end(): string {
    return this.attempt(new Uint8Array(), false);
  }

  private attempt(chunk: Uint8Array, stream: boolean): string {
    if (this.decoder === null) return decodeWindows1252(chunk);
    try {
      return this.decoder.decode(chunk, { stream });
    } catch (cause) {
      if (this.found.encoding !== 'utf-8') throw wrongBytes(this.found.encoding, this.name, cause);
      const bytes = joined(this.beginnings(), chunk);
      const at = invalidByteOffset(bytes);
      const before = countLines(bytes.subarray(0, at)) - countLines(this.beginnings());
      throw wrongByte(bytes[at] ?? 0, 1 + this.lines + before, this.name, cause);
    }
  }

  /** The last bytes read, from the first that begins a character. */
  private beginnings(): Uint8Array {
    const start = this.tail.findIndex((byte) => byte < 0x80 || byte > 0xbf);
    return start === -1 ? new Uint8Array() : this.tail.subarray(start);
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

const CHUNK = 1 << 20;

/**
 * The bytes of a file, chunk by chunk.
 *
 * @throws UserError - where it cannot be read.
 */
export function* fileChunks(name: string, path: string): Generator<Uint8Array> {
  const file = attempt(() => openSync(path, 'r'), name);
  try {
    for (;;) {
      const buffer = new Uint8Array(CHUNK);
      const length = attempt(() => readSync(file, buffer), name);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function attempt<T>(read: () => T, name: string): T {
  try {
    return read();
  } catch (cause) {
    throw unreadable(cause, name);
  }
}
