import { readFileSync } from 'node:fs';
import { unreadable } from '../read-text.js';
import { decodeText } from './decode.js';
import type { TextSource } from './operands.js';
import { formatOf, type TextFormat } from './text-format.js';

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
  const decoded = decodeText(bytes, { source: name, encoding, html: format === 'html' });
  return { name, format, ...decoded };
}

/**
 * Reads a source.
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

/** @throws UserError - in the place of what the file system throws. */
function readBytes(name: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(cause, name);
  }
}
