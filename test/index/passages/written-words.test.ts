import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WrittenWords } from '../../../src/index/passages/written-words.js';

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from(text, (_, at) => text.charCodeAt(at));

test('gives each word the number that it was given first, as a map would', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '語', '\ud83d'), minLength: 1 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const table = new WrittenWords();
      const map = new Map<string, number>();
      for (const one of words) {
        const text = `x${one}y`;
        const asked = table.number(unitsOf(text), 1, 1 + one.length, (start, end) => {
          expect(text.slice(start, end)).toBe(one);
          map.set(one, map.size);
          return map.size - 1;
        });
        expect(asked).toBe(map.get(one));
      }
    }),
  );
});

test('holds 100,000 words, and one that is longer than all', () => {
  const table = new WrittenWords();
  const words = [...Array.from({ length: 100_000 }, (_, n) => `word${n}`), 'long'.repeat(300_000)];
  for (const again of [false, true]) {
    for (const [at, word] of words.entries()) {
      const number = table.number(unitsOf(word), 0, word.length, () => (again ? -1 : at));
      if (number !== at) expect(number, word.slice(0, 20)).toBe(at);
    }
  }
});
