import { isAscii } from 'node:buffer';
import type { TextBlock } from '../segment.js';
import { anchorOf } from './byte-rarity.js';
import { asBuffer } from './bytes.js';
import { placeAmong } from './places.js';

/**
 * Texts that stand one after the other as UTF-8, in the way that they lie on disk.
 *
 * @param bytes - the texts, a line feed after each.
 * @param starts - where each text begins in `bytes`; one more at the end, behind the last line feed.
 */
export function createTextBlock(bytes: Uint8Array, starts: Int32Array): TextBlock {
  const buffer = asBuffer(bytes);
  return {
    holding: (literal) => ordinalsHolding(buffer, starts, Buffer.from(literal, 'utf8')),
    text: (ordinal) =>
      decode(buffer.subarray(starts[ordinal] ?? 0, (starts[ordinal + 1] ?? 1) - 1)),
    bytes: (ordinal) =>
      buffer.toString('latin1', starts[ordinal] ?? 0, (starts[ordinal + 1] ?? 1) - 1),
    whole: () => ({ text: buffer.toString('latin1'), starts }),
  };
}

function decode(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

function ordinalsHolding(bytes: Buffer, starts: Int32Array, literal: Buffer): number[] {
  const anchor = anchorOf(literal);
  const part = literal.subarray(anchor.start, anchor.end);
  const found: number[] = [];
  for (let from = 0; ; ) {
    const at = bytes.indexOf(part, from);
    if (at === -1) return found;
    if (isAt(bytes, literal, at - anchor.start)) {
      const ordinal = placeAmong(starts, at);
      found.push(ordinal);
      from = (starts[ordinal + 1] ?? bytes.length) + anchor.start;
    } else {
      from = at + 1;
    }
  }
}

function isAt(bytes: Buffer, literal: Buffer, start: number): boolean {
  if (start < 0) return false;
  for (let at = 0; at < literal.length; at += 1) {
    if (bytes[start + at] !== literal[at]) return false;
  }
  return true;
}
