import { UserError } from '../../catalogue/user-error.js';
import { findByteOrderMark } from './encoding.js';
import type { TextFile } from './text-file.js';

/** Text in place of `[start, end)`, in UTF-16 code units of the text as decoded. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes places of a file in its bytes, so that all else stays as it was: encoding, byte order mark, line ends,
 * and characters that an encoding can write in several ways.
 *
 * @param bytes - what `file` was decoded from.
 * @param replacements - in text order, none overlapping.
 * @throws UserError - where the encoding cannot take the change.
 */
export function spliceBytes(
  bytes: Uint8Array,
  file: TextFile,
  replacements: readonly Replacement[],
): Uint8Array {
  const offsets = byteOffsets(
    bytes,
    file,
    replacements.flatMap(({ start, end }) => [start, end]),
  );
  const pieces: Uint8Array[] = [];
  let at = 0;
  replacements.forEach(({ text }, index) => {
    pieces.push(bytes.subarray(at, offsets[2 * index]), encode(text, file));
    at = offsets[2 * index + 1] ?? at;
  });
  return Buffer.concat([...pieces, bytes.subarray(at)]);
}

/** Where in the bytes units of the text stand; `units` ascend. */
function byteOffsets(bytes: Uint8Array, file: TextFile, units: readonly number[]): number[] {
  const { text, encoding, marked } = file;
  const mark = marked ? (findByteOrderMark(bytes)?.length ?? 0) : 0;
  const perUnit = encoding.startsWith('utf-16') ? 2 : encoding === 'windows-1252' ? 1 : null;
  if (perUnit !== null) return units.map((unit) => mark + unit * perUnit);
  if (encoding === 'utf-8') {
    let at = mark;
    let before = 0;
    return units.map((unit) => {
      at += Buffer.byteLength(text.slice(before, unit));
      before = unit;
      return at;
    });
  }
  return countedOffsets(bytes, encoding, units);
}

/** Decodes byte by byte and looks when each unit has come out. */
function countedOffsets(bytes: Uint8Array, encoding: string, units: readonly number[]): number[] {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let written = 0;
  let at = 0;
  return units.map((unit) => {
    while (written < unit && at < bytes.length) {
      written += decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
      at += 1;
    }
    return at;
  });
}

/** @throws UserError - for a text that only a Unicode encoding can hold for sure. */
function encode(text: string, { encoding, name }: TextFile): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    default:
      if (/^[ -~]*$/.test(text)) return Buffer.from(text, 'latin1');
      throw new UserError(
        `"${text}" cannot be written in ${encoding}.`,
        'Save the file as UTF-8, or make the change by hand.',
        { file: name },
      );
  }
}
