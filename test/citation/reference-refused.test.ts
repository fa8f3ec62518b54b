import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { parseReferences } from '../../src/citation/reference.js';
import { FORMS, refused } from './typed.js';

describe('what cannot stand', () => {
  test.each([
    ['', `no resolution is named.\n${FORMS}`],
    ['   ', `no resolution is named.\n${FORMS}`],
    [', ,', `", ," does not name a resolution.\n${FORMS}`],
    ['???', `"???" does not name a resolution.\n${FORMS}`],
    ['2270 foo', `cannot read "foo" in "2270 foo" as part of a reference.\n${FORMS}`],
    ['2270abc', `cannot read "abc" in "2270abc" as part of a reference.\n${FORMS}`],
    ['2270 PP7', `cannot read "PP7" in "2270 PP7" as part of a reference.\n${FORMS}`],
    ['2270 (216)', `cannot read "(216)" in "2270 (216)" as part of a reference.\n${FORMS}`],
    ['1718-1874', `cannot read "-1874" in "1718-1874" as part of a reference.\n${FORMS}`],
    [
      '2270:017',
      'no paragraph is named after "2270:".\nWrite it like one of these: "2270 OP 17", 2270/17, "2270:8(a)".',
    ],
    [
      '2270 OP',
      'no paragraph is named after "2270 OP".\nWrite it like one of these: "2270 OP 17", 2270/17, "2270:8(a)".',
    ],
    [
      '2270 OP 19-17',
      '"19-17" is not a range of paragraphs: it must ascend, and be no longer than 100.',
    ],
    [
      '2270 OP 1-200',
      '"1-200" is not a range of paragraphs: it must ascend, and be no longer than 100.',
    ],
    [
      '2270 OP 8(a)-9',
      '"8(a)-9" is not a range of paragraphs: it must ascend, and be no longer than 100.',
    ],
    [
      '2270 (2015)',
      'resolution 2270 was adopted in 2016, not in 2015.\nWrite 2270 (2016), or 2270 alone.',
    ],
    [
      'S/RES/2270 (2006)',
      'resolution 2270 was adopted in 2016, not in 2006.\nWrite 2270 (2016), or 2270 alone.',
    ],
    [
      'https://undocs.org/S/RES/2270(2015)',
      'resolution 2270 was adopted in 2016, not in 2015.\nWrite 2270 (2016), or 2270 alone.',
    ],
    [
      '1718 2270 (2015)',
      'resolution 2270 was adopted in 2016, not in 2015.\nWrite 2270 (2016), or 2270 alone.',
    ],
    ['0', 'there is no resolution 0: they are numbered from 1.'],
    ['0242', '"0242" is not how a resolution is numbered.\nWrite 242.'],
    [
      '9999',
      'there is no resolution 9999: the newest this catalogue knows is 2825 (29 June 2026).',
    ],
    [
      '3126',
      'there is no resolution 3126: the newest this catalogue knows is 2825 (29 June 2026).',
    ],
    [
      '1718/1874/9999',
      'there is no resolution 9999: the newest this catalogue knows is 2825 (29 June 2026).',
    ],
    [
      'A/RES/71/202',
      '"A/RES/71/202" looks like a General Assembly resolution.\nThis program knows those of the Security Council alone.',
    ],
    [
      '377 A (V)',
      '"377 A (V)" looks like a General Assembly resolution.\nThis program knows those of the Security Council alone.',
    ],
    [
      'resolution 2758 (XXVI)',
      '"resolution 2758 (XXVI)" looks like a General Assembly resolution.\nThis program knows those of the Security Council alone.',
    ],
    [
      '1874 (S-IV)',
      '"1874 (S-IV)" looks like a General Assembly resolution.\nThis program knows those of the Security Council alone.',
    ],
    [
      'S/PRST/2017/16',
      '"S/PRST/2017/16" is not the symbol of a Security Council resolution.\nTheirs look like this: S/RES/2270 (2016).',
    ],
    [
      'S/2017/769',
      '"S/2017/769" is not the symbol of a Security Council resolution.\nTheirs look like this: S/RES/2270 (2016).',
    ],
    [
      'A/HRC/RES/46/17',
      '"A/HRC/RES/46/17" is not the symbol of a Security Council resolution.\nTheirs look like this: S/RES/2270 (2016).',
    ],
    [
      'https://example.org/2270',
      '"https://example.org/2270" is not the address of a Security Council resolution.\nTheirs look like this: https://docs.un.org/S/RES/2270(2016).',
    ],
  ])('%j', (text, message) => {
    expect(refused(text)).toBe(message);
  });

  test('a digit string of any length is no resolution', () => {
    const digits = '9'.repeat(400);
    expect(refused(digits)).toBe(
      `there is no resolution ${digits}: the newest this catalogue knows is 2825 (29 June 2026).`,
    );
  });

  test('without a date the newest number alone is told', () => {
    expect(() => parseReferences(['9999'], resolutionNumbers)).toThrow(
      'there is no resolution 9999: the newest this catalogue knows is 2825.',
    );
  });
});
