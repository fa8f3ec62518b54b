// The whole message of each rule, the level of a single case, and what a fix makes of a text.
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../../src/query/check/finding.js';
import { type CheckOptions, found } from '../drafts.js';

const SC = 'Security Council resolution';

const MESSAGES: readonly (readonly [string, Level, string, CheckOptions?])[] = [
  [`${SC} 1874 (2010)`, 'error', 'resolution 1874 was adopted in 2009: write 1874 (2009)'],
  [
    `${SC} 1847 (2009)`,
    'error',
    'resolution 1847 was adopted in 2008: write 1847 (2008), or 1874 (2009) if that is what was meant',
  ],
  [
    `${SC} 1244 of 10 June 1998`,
    'error',
    'resolution 1244 was adopted on 10 June 1999: write 1244 (1999)',
  ],
  [
    `paragraph 57 of ${SC} 2270 (2016)`,
    'error',
    'resolution 2270 (2016) has 52 operative paragraphs',
  ],
  [
    `${SC} 2286 (2016), para. 19`,
    'warning',
    'this catalogue knows 14 operative paragraphs of resolution 2286 (2016), and not whether it has more',
  ],
  [
    `paragraph 8 (k) of ${SC} 1718 (2006)`,
    'note',
    'paragraph 8 of resolution 1718 (2006) has (a) to (f), as far as its parts are marked in the source',
  ],
  [
    `Paragraph 1 of ${SC} 1325 (2000) demands it.`,
    'warning',
    'paragraph 1 of resolution 1325 (2000) “urges”, which is weaker than “demands”: keep to “urges”',
  ],
  [
    'General Assembly resolution 2270 (2016)',
    'error',
    '2270 (2016) is a resolution of the Security Council, not of the General Assembly: write Security Council resolution 2270 (2016)',
  ],
  [
    `${SC} 71/202`,
    'error',
    '71/202 is the number of a resolution of the General Assembly, not of the Security Council: write General Assembly resolution 71/202',
  ],
  [
    `All States must comply with ${SC} 1572 (2004).`,
    'warning',
    "the 1572 regime (Côte d'Ivoire) was ended by resolution 2283 (2016) on 28 April 2016",
  ],
  [
    `Mali must implement ${SC} 2374 (2017).`,
    'warning',
    'the 2374 regime (Mali) lapsed on 31 August 2023',
  ],
  [
    `Exports violate paragraph 29 of ${SC} 2270 (2016).`,
    'warning',
    'paragraph 29 of resolution 2270 (2016) was superseded by resolution 2321 (2016), paragraph 26, and resolution 2371 (2017), paragraph 8',
  ],
  [
    `Exports violate paragraph 29 of ${SC} 2270 (2016).`,
    'warning',
    'paragraph 29 of resolution 2270 (2016) was superseded by resolution 2321 (2016), paragraph 26',
    { asOf: '2017-01-01' },
  ],
  [
    'the 2127 Committee',
    'warning',
    'this committee’s name was changed by resolution 2745 (2024), paragraph 12: write the Committee pursuant to resolution 2745 (2024)',
  ],
  [
    'the 751/1907 Committee',
    'warning',
    'this committee’s name was changed by resolution 2444 (2018), paragraph 9: write the Committee pursuant to resolution 751 (1992) concerning Somalia',
    { asOf: '2020-01-01' },
  ],
  [
    `${SC}s 1718, 1874 and 1718`,
    'warning',
    'resolution 1718 stands in this list already: leave it out here',
  ],
  [
    `${SC}s 1874, 1718 and 2270`,
    'note',
    '1718 stands after a higher number of its list: the order is 1718, 1874, 2270',
  ],
  [
    'relevant UNSCRs',
    'note',
    'these words name no resolution: give their numbers, if they are known',
  ],
];

describe('messages', () => {
  const cases = MESSAGES.map(([text, level, message, options]) => {
    return { text, level, message, options: options ?? {} };
  });
  test.each(cases)('$text', ({ text, level, message, options }) => {
    expect(found(text, options)).toMatchObject([{ level, message }]);
  });

  test('a disputed regime is a note that takes no side and gives both readings', () => {
    const [finding, ...others] = found(`Iran must comply with ${SC} 1737 (2006).`);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'terminated-regime', level: 'note', fix: null });
    expect(finding?.message).toMatch(
      /^whether the 1737 regime \(Iran\) binds is disputed\. Held by France/,
    );
    expect(finding?.message).toMatch(
      /apply again since 28 September 2025.*Held by China, Iran and the Russian/,
    );
  });

  test('a rule that was made milder is not made graver by a single case', () => {
    const text = `paragraph 57 of ${SC} 2270 (2016)`;
    const levels = { 'paragraph-not-found': 'note' } as const;
    expect(found(text, { levels })).toMatchObject([{ level: 'note' }]);
  });
});

describe('fixes', () => {
  const LEVELS = { 'missing-year': 'warning' } as const;

  test.each([
    [`${SC} 1874 (2010) stands`, `${SC} 1874 (2009) stands`],
    [`${SC} 1540/2005`, `${SC} 1540/2004`],
    [`${SC} 1540 of 2005`, `${SC} 1540 of 2004`],
    ['قرار مجلس الأمن ١٨٧٤ (٢٠١٠)', 'قرار مجلس الأمن ١٨٧٤ (٢٠٠٩)'],
    ['S/RES/2270(2016)', 'S/RES/2270 (2016)'],
    ['s/res/2270/2016', 'S/RES/2270 (2016)'],
    ['S/RES/2270', 'S/RES/2270 (2016)'],
    [`${SC} 2270, of course`, `${SC} 2270 (2016), of course`],
    ['**UNSCR 2270**', '**UNSCR 2270 (2016)**'],
  ])('%s', (text, mended) => {
    const [finding] = found(text, { levels: LEVELS });
    const fix = finding?.fix ?? { start: 0, end: 0, text: 'no fix' };
    expect(text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toBe(mended);
  });

  test.each([
    ['a number that may have been mistyped', `${SC} 1847 (2009)`],
    ['a year in a whole date', `${SC} 1244 of 10 June 1998`],
    ['a number of another body', `${SC} 71/202`],
    ['a number that no resolution has', `${SC} 02270`],
    ['a number that stands twice', `${SC}s 1718, 1874 and 1718`],
    ['a number before a possessive', `${SC} 1701’s terms`],
  ])('%s is left to the writer', (_, text) => {
    const fixes = found(text, { levels: { 'missing-year': 'off' } }).map(({ fix }) => fix);
    expect(fixes.filter((fix) => fix !== null)).toEqual([]);
    const possessive = found(`${SC} 1701’s terms`, { levels: LEVELS });
    expect(possessive).toMatchObject([{ rule: 'missing-year', fix: null }]);
  });

  test('a number is certain where the draft gives it with its right year elsewhere', () => {
    const text = `${SC} 1847 (2009), that is ${SC} 1847 (2008)`;
    expect(found(text).find(({ rule }) => rule === 'year-mismatch')?.fix).toMatchObject({
      text: '2008',
    });
  });
});
