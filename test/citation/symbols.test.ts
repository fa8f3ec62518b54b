import { describe, expect, test } from 'vitest';
import { readSymbol } from '../../src/citation/symbols.js';

function read(text: string) {
  const symbol = readSymbol(text, text.search(/S\/RES/i), 0);
  return symbol === undefined
    ? undefined
    : [symbol.number, symbol.writtenYear, text.slice(symbol.start, symbol.end)];
}

describe('readSymbol', () => {
  test.each([
    ['with a year', 'see S/RES/2270 (2016).', [2270, 2016, 'S/RES/2270 (2016)']],
    ['without', 'S/RES/2270 imposes', [2270, null, 'S/RES/2270']],
    ['in small letters', 's/res/1(1946)', [1, 1946, 's/res/1(1946)']],
    ['escaped for an address', 'S/RES/1718%20%282006%29', [1718, 2006, 'S/RES/1718%20%282006%29']],
    ['escaped for Markdown', 'S/RES/1718 \\(2006\\)', [1718, 2006, 'S/RES/1718 \\(2006\\)']],
    ['over a line break', 'S/RES/2270\n(2016)', [2270, 2016, 'S/RES/2270\n(2016)']],
    ['over a quoted line', 'S/RES/2270\n> (2016)', [2270, 2016, 'S/RES/2270\n> (2016)']],
    ['not over an empty line', 'S/RES/2270\n\n(2016)', [2270, null, 'S/RES/2270']],
    ['in square brackets', 'S/RES/2270 [2016]', [2270, 2016, 'S/RES/2270 [2016]']],
    ['in full-width brackets', 'S/RES/2270（2016）', [2270, 2016, 'S/RES/2270（2016）']],
    ['full-width digits', 'S/RES/２２７０', [2270, null, 'S/RES/２２７０']],
    ['five digits: for the doubtful step', 'S/RES/22701', [22_701, null, 'S/RES/22701']],
    ['two digits in brackets are no year', 'S/RES/2270 (16)', [2270, null, 'S/RES/2270']],
    ['a bracket that does not close', 'S/RES/2270 (2016', [2270, null, 'S/RES/2270']],
    ['in a path', '/en/S/RES/2270', [2270, null, 'S/RES/2270']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['letters before it', 'GAS/RES/2270'],
    ['a digit before it', '1S/RES/2270'],
    ['no number', 'S/RES/'],
    ['ten digits', 'S/RES/1234567890'],
  ])('none: %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});
