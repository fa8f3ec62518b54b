import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { symbolOf, urlOf } from '../../src/catalogue/symbol.js';
import { parseReferences } from '../../src/citation/reference.js';
import { numbers, read, refused } from './typed.js';

describe('for any input', () => {
  const words = fc.constantFrom(
    '2270',
    '1718',
    '17',
    '71',
    '0',
    '9999',
    '/',
    ':',
    ',',
    ' ',
    ' OP ',
    'paras',
    ' and ',
    '(2016)',
    '(a)',
    '(iii)',
    '-',
    'S/RES/',
    'UNSCR',
    'resolution ',
    ' of ',
    'paragraph ',
    '(V)',
    '§',
    'https://undocs.org/',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join('')),
  );

  test('it is read, or refused with a UserError, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 4 }), (operands) => {
        const said = refused(...operands);
        expect(said.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is read are whole positive numbers and canonical labels, at least one', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseReferencesOrNull(text);
        if (parsed?.kind !== 'references') return;
        expect(parsed.references.length).toBeGreaterThan(0);
        for (const { number, paragraph } of parsed.references) {
          expect(number).toBeGreaterThanOrEqual(1);
          expect(number).toBeLessThanOrEqual(3125);
          if (paragraph !== null) expect(paragraph).toMatch(/^[1-9]\d*(?:\((?:[a-z]+|\d+)\))*$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every symbol and address that the catalogue writes is read back', () => {
    for (let number = 1; number <= numbers.newest; number += 1) {
      const year = numbers.yearOf(number);
      expect(read(symbolOf(number, year))).toEqual([String(number)]);
      expect(read(urlOf(number, year))).toEqual([String(number)]);
    }
  });

  test('every label is read back in its canonical form', () => {
    const label = fc
      .tuple(
        fc.integer({ min: 1, max: 150 }),
        fc.constantFrom('', '(a)', '(z)', '(a)(iii)', '(b)(iv)'),
      )
      .map(([number, letters]) => `${number}${letters}`);
    fc.assert(
      fc.property(label, (text) => {
        expect(read(`2270:${text}`)).toEqual([`2270:${text}`]);
        expect(read(`2270 OP ${text}`)).toEqual([`2270:${text}`]);
      }),
    );
  });
});

function parseReferencesOrNull(text: string) {
  try {
    return parseReferences([text], numbers);
  } catch {
    return null;
  }
}
