import type { TextBlock } from '../segment.js';
import { asBuffer } from './word-list.js';

/**
 * Texts as bytes of UTF-8, each with a line feed after it: text i is `bytes[starts[i], starts[i + 1] - 1)`.
 */
export function createTextBlock(bytes: Uint8Array, starts: Int32Array): TextBlock {
  const buffer = asBuffer(bytes);
  const size = starts.length - 1;
  const text = (ordinal: number): string =>
    buffer.toString('utf8', starts[ordinal], (starts[ordinal + 1] ?? 1) - 1);
  return {
    text,
    holding(literal) {
      const found: number[] = [];
      for (let ordinal = 0; ordinal < size; ordinal += 1) {
        if (text(ordinal).includes(literal)) found.push(ordinal);
      }
      return found;
    },
    whole() {
      const texts = Array.from({ length: size }, (_, ordinal) => text(ordinal));
      const begins = new Int32Array(size);
      let length = 0;
      for (const [ordinal, one] of texts.entries()) {
        begins[ordinal] = length;
        length += one.length + 1;
      }
      return { text: texts.map((one) => `${one}\n`).join(''), starts: begins };
    },
  };
}
