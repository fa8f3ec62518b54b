import { readFileSync } from 'node:fs';
import { unreadable } from '../read-text.js';
import { decodeText } from './decode.js';
import type { TextSource } from './operands.js';
import { formatOf, type TextFormat } from './text-format.js';
import { fileChunks, openTextStream, type TextStream } from './text-stream.js';

/** A text as it was read. Offsets into `text` are UTF-16 code units. */
export interface TextFile {
  /** As it is shown: a path, or `<stdin>`. */
  readonly name: string;
  /** As decoded, front matter included, a byte order mark left out. */
  readonly text: string;
  readonly format: TextFormat;
  readonly encoding: string;
  /** Whether a byte order mark was left out. */
  readonly marked: boolean;
}

export interface ReadOptions {
  /** As `parseEncoding` gave it; found out where it is not given. */
  readonly encoding?: string | undefined;
  /** The mark-up; told from the name and the first lines where it is not given. */
  readonly format?: TextFormat | undefined;
  /** The mark-up of a text that neither its name nor its first lines tell of: plain text unless given. */
  readonly otherwise?: TextFormat | undefined;
}

/**
 * A text from its bytes.
 *
 * @throws UserError - for what is no text, and for bytes that are wrong in its encoding.
 */
export function textOf(name: string, bytes: Uint8Array, options: ReadOptions): TextFile {
  const format = options.format ?? formatOf(name, bytes, options.otherwise);
  const { encoding } = options;
  return {
    name,
    format,
    ...decodeText(bytes, { source: name, encoding, html: format === 'html' }),
  };
}

/**
 * Reads a source whole.
 *
 * @param readStdin - gives all of standard input.
 * @throws UserError - where it cannot be read, or is no text.
 */
export function readSource(
  { name, path }: TextSource,
  options: ReadOptions,
  readStdin: () => Uint8Array,
): TextFile {
  return textOf(name, path === null ? readStdin() : readBytes(name, path), options);
}

/**
 * Reads a source whole where it has at most `most` bytes, else as a stream.
 *
 * @param stdinChunks - gives standard input, chunk by chunk.
 * @throws UserError - where it cannot be read, or is no text.
 */
export function openSource(
  { name, path, size }: TextSource,
  options: ReadOptions,
  stdinChunks: () => Iterable<Uint8Array>,
  most: number,
): TextFile | TextStream {
  if (path !== null && size > 0 && size <= most) {
    return textOf(name, readBytes(name, path), options);
  }
  const chunks = (path === null ? stdinChunks() : fileChunks(name, path))[Symbol.iterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  for (let next = chunks.next(); !next.done; next = chunks.next()) {
    first.push(next.value);
    length += next.value.length;
    if (length > most) {
      const rest = { [Symbol.iterator]: () => chunks };
      return openTextStream(name, Buffer.concat(first), rest, options);
    }
  }
  return textOf(name, Buffer.concat(first), options);
}

/** @throws UserError - in the place of what the file system throws. */
export function readBytes(name: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(cause, name);
  }
}
