import { constants } from 'node:buffer';
import { UserError } from '../../catalogue/user-error.js';
import { invalidByteOffset } from '../decode.js';
import { binaryKind } from './binary.js';
import { ENCODING_HINT, findByteOrderMark, guessUtf16, knownEncoding } from './encoding.js';
import { decodeWindows1252 } from './windows-1252.js';

export interface DecodeOptions {
  /** Shown in messages: a path, or `<stdin>`. */
  readonly source: string;
  /** As `parseEncoding` gave it; found out where it is not given. */
  readonly encoding?: string | undefined;
  /** Whether an HTML page's own word on its encoding counts. */
  readonly html?: boolean;
}

/** How bytes are to be read. */
export interface FoundEncoding {
  readonly encoding: string;
  /** Bytes of the byte order mark, 0 where there is none. */
  readonly mark: number;
  /** Whether it was found out by looking, so that a zero byte still says that this is no text. */
  readonly guessed: boolean;
}

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: string;
  /** Whether there was a byte order mark. */
  readonly marked: boolean;
}

/**
 * Turns the bytes of a text file into text.
 *
 * @throws UserError - for what is no text, for bytes that are wrong in the encoding, and for more than a string holds.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions): Decoded {
  const { source } = options;
  const { encoding, mark } = findEncoding(bytes, options);
  if (bytes.length > constants.MAX_STRING_LENGTH) throw tooLarge(bytes.length, source);
  const body = mark === 0 ? bytes : bytes.subarray(mark);
  return { text: decode(body, encoding, source), encoding, marked: mark > 0 };
}

/**
 * Finds how bytes are to be read: in this order, by the byte order mark, as was asked for, as UTF-16 where they can
 * be nothing else, as a page declares, as UTF-8.
 *
 * Nothing is guessed beyond that: a text read in a wrong encoding would give wrong sentences and no error.
 *
 * @param bytes - the file, or its first part.
 * @throws UserError - for what is no text.
 */
export function findEncoding(
  bytes: Uint8Array,
  { source, encoding, html }: DecodeOptions,
): FoundEncoding {
  const mark = findByteOrderMark(bytes);
  if (mark?.encoding.startsWith('utf-32')) {
    throw new UserError('is in UTF-32, which is not read.', 'Save it as UTF-8.', { file: source });
  }
  if (mark !== undefined) return { encoding: mark.encoding, mark: mark.length, guessed: false };
  if (encoding !== undefined) return { encoding, mark: 0, guessed: false };
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new UserError(kind.problem, kind.remedy, { file: source });
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const wide = guessUtf16(bytes);
    if (wide === undefined) throw zeroByte(zero, source);
    return { encoding: wide, mark: 0, guessed: false };
  }
  const declared = html === true ? declaredEncoding(bytes) : undefined;
  return { encoding: declared ?? 'utf-8', mark: 0, guessed: true };
}

/** @param offset - of the byte, from 0. */
export function zeroByte(offset: number, source: string): UserError {
  return new UserError(
    `is not text: byte ${offset + 1} is zero.`,
    'If it is text all the same, name its encoding: --encoding utf-8.',
    { file: source },
  );
}

/** A page's declaration stands in its first 1,024 bytes, by the HTML Standard. */
const DECLARATION = 1024;

/**
 * The encoding that a page declares: `<meta charset="…">`, `<meta … content="text/html; charset=…">`,
 * `<?xml … encoding="…"?>`. A page that says UTF-16 in single bytes means UTF-8.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARATION)).toString('latin1');
  const label =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1] ??
    /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]{1,40})/i.exec(head)?.[1];
  const encoding = label === undefined ? undefined : knownEncoding(label);
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

function decode(bytes: Uint8Array, encoding: string, source: string): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (encoding !== 'utf-8') throw wrongBytes(encoding, source, cause);
    const at = invalidByteOffset(bytes);
    throw wrongByte(bytes[at] ?? 0, 1 + countLines(bytes.subarray(0, at)), source, cause);
  }
}

/** @returns an error for a text that is longer than a string may be: about 512 million units. */
function tooLarge(length: number, source: string): UserError {
  const size = Math.round(length / (1 << 20));
  return new UserError(
    `has ${size} MiB, which is more than can be read at once.`,
    'Cut it into parts first: split -C 100m',
    { file: source },
  );
}

/** @returns an error for bytes that are wrong in an encoding of which no more is known. */
export function wrongBytes(encoding: string, source: string, cause: unknown): UserError {
  return new UserError(`is not valid ${encoding}.`, ENCODING_HINT, { file: source }, { cause });
}

/** @returns an error for the first byte that is wrong in UTF-8. */
export function wrongByte(byte: number, line: number, source: string, cause: unknown): UserError {
  const hex = byte.toString(16).padStart(2, '0');
  const place = { file: source, line };
  return new UserError(`byte 0x${hex} is not valid UTF-8.`, ENCODING_HINT, place, { cause });
}

/** How many line feeds there are. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
