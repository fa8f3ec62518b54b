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

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: string;
  /** Whether there was a byte order mark. */
  readonly marked: boolean;
}

/**
 * Turns the bytes of a text file into text. The encoding is, in this order: the one of the byte order mark, the
 * one asked for, UTF-16 where the bytes can be nothing else, the one that a page declares, UTF-8.
 *
 * Nothing is guessed beyond that: a text read in a wrong encoding would give wrong sentences and no error.
 *
 * @throws UserError - for what is no text, and for bytes that are wrong in the encoding.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions): Decoded {
  const { source, encoding } = options;
  const mark = findByteOrderMark(bytes);
  if (mark?.encoding.startsWith('utf-32')) {
    throw new UserError('is in UTF-32, which is not read.', 'Save it as UTF-8.', { file: source });
  }
  if (mark !== undefined) {
    const text = decode(bytes.subarray(mark.length), mark.encoding, source);
    return { text, encoding: mark.encoding, marked: true };
  }
  const used = encoding ?? findEncoding(bytes, options);
  return { text: decode(bytes, used, source), encoding: used, marked: false };
}

function findEncoding(bytes: Uint8Array, { source, html }: DecodeOptions): string {
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new UserError(kind.problem, kind.remedy, { file: source });
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const wide = guessUtf16(bytes);
    if (wide !== undefined) return wide;
    throw new UserError(
      `is not text: byte ${zero + 1} is zero.`,
      'If it is text all the same, name its encoding: --encoding utf-8.',
      { file: source },
    );
  }
  return (html === true && declaredEncoding(bytes)) || 'utf-8';
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
  if (bytes.length > constants.MAX_STRING_LENGTH) throw tooLarge(bytes.length, source);
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw wrongByte(bytes, encoding, source, cause);
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

function wrongByte(bytes: Uint8Array, encoding: string, source: string, cause: unknown): UserError {
  if (encoding !== 'utf-8') {
    const problem = `is not valid ${encoding}.`;
    return new UserError(problem, ENCODING_HINT, { file: source }, { cause });
  }
  const at = invalidByteOffset(bytes);
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
  const place = { file: source, line: lineOf(bytes, at) };
  return new UserError(`byte 0x${byte} is not valid UTF-8.`, ENCODING_HINT, place, { cause });
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1))
    line += 1;
  return line;
}
