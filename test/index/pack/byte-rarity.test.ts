import { expect, test } from 'vitest';
import { anchorOf } from '../../../src/index/pack/byte-rarity.js';

function anchor(literal: string): string {
  const { start, end } = anchorOf(Buffer.from(literal));
  return Buffer.from(literal).toString('utf8', start, end);
}

test.each([
  ['a rare first letter', 'Pyongyang', 'Pyongy'],
  ['a rare sign rather than letters', 'resolution 1718 (2006)', '(2006)'],
  ['the rarest letter, though fewer follow it', 'sanctions', 'ctions'],
  ['a short literal whole', 'qzx', 'qzx'],
  ['one byte', 'a', 'a'],
])('%s', (_, literal, part) => {
  expect(anchor(literal)).toBe(part);
});

test('a rare literal costs less than a common one', () => {
  const cost = (literal: string) => anchorOf(Buffer.from(literal)).cost;
  expect(cost('Pyongyang')).toBeLessThan(cost('sanctions'));
  expect(cost('sanctions')).toBeLessThan(cost('the'));
});
