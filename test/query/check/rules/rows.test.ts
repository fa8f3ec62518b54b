// What each rule finds, and what it leaves alone: a text, then the words that are at fault.
import { describe, expect, test } from 'vitest';
import type { CheckRule } from '../../../../src/query/check/finding.js';
import { type CheckOptions, found } from '../drafts.js';

type Row = readonly [text: string, words: readonly string[], options?: CheckOptions];

const SC = 'Security Council resolution';

const ROWS: Partial<Record<CheckRule, readonly Row[]>> = {
  'no-such-resolution': [
    [`${SC} 9999`, ['9999']],
    [`${SC} 3125 and ${SC} 3126`, ['3126']],
    [`${SC} 0`, ['0']],
    [`${SC} 02270`, ['02270']],
    ['S/RES/9999 (2030)', ['S/RES/9999 (2030)']],
    [`${SC} 2270 has a resolution of 9999 pixels`, []],
  ],
  'newer-than-catalogue': [
    [`${SC} 2830`, ['2830']],
    [`${SC} 2825 (2026)`, []],
  ],
  'year-mismatch': [
    [`${SC} 1874 (2010)`, ['1874 (2010)']],
    [`${SC} 1325 of 2001`, ['1325 of 2001']],
    [`${SC} 1325/2001`, ['1325/2001']],
    ['S/RES/2270 (2014)', ['S/RES/2270 (2014)']],
    ['S/RES/2270/2014', ['S/RES/2270/2014']],
    [`${SC} 2830 (2010)`, ['2830 (2010)']],
    ['قرار مجلس الأمن ١٨٧٤ (٢٠١٠)', ['١٨٧٤ (٢٠١٠)']],
    ['安全理事会第1874(2010)号决议', ['1874(2010)']],
    [`${SC} 1874 (2009)`, []],
    [`${SC}s 2570, 2571 (2021)`, []],
    [`${SC} 1244/99 and ${SC} 1244 of June 10, 1999`, []],
    [`${SC} 2830 (2026)`, []],
    [`In 2010 ${SC} 1874 was a year old`, []],
  ],
  'paragraph-not-found': [
    [`paragraph 57 of ${SC} 2270 (2016)`, ['paragraph 57']],
    [`UNSCR 2270, OP57`, ['OP57']],
    [`${SC} 2270, paras. 51–54`, ['54']],
    [`preambular paragraph 14 of ${SC} 2270 (2016)`, ['preambular paragraph 14']],
    [`paragraph 8 (k) of ${SC} 1718 (2006)`, ['paragraph 8 (k)']],
    [`paragraph 57 (a) of ${SC} 2270 (2016)`, ['paragraph 57 (a)']],
    [`${SC} 2286 (2016), para. 19`, ['para. 19']],
    [`paragraph 52 of ${SC} 2270 (2016)`, []],
    [`preambular paragraph 12 of ${SC} 2270 (2016)`, []],
    [`paragraph 17 (b) of ${SC} 2270 (2016)`, []],
    [`paragraph 2 (f) of ${SC} 2127 (2013)`, []],
    [`paragraph 57 of the report, and ${SC} 2270 (2016)`, []],
    [`paragraph 90 of ${SC} 2830`, []],
  ],
  'weaker-than-stated': [
    [`Paragraph 1 of ${SC} 1325 (2000) demands more women.`, ['demands']],
    [`We note that paragraph 1 of ${SC} 1325 (2000) clearly requires more women.`, ['requires']],
    [`${SC} 1325 (2000), paragraph 1, obliges States.`, ['obliges']],
    [`This is required by paragraph 1 of ${SC} 1325 (2000).`, ['required']],
    [`In paragraph 1 of ${SC} 1325 (2000), the Security Council decided so.`, ['decided']],
    [`The Council demanded, in paragraph 1 of ${SC} 1325 (2000), more women.`, ['demanded']],
    [`Under paragraph 1 of ${SC} 1325 (2000), all Member States must act.`, ['must']],
    [`Paragraphs 1 and 2 of ${SC} 1325 (2000) demand more women.`, ['demand']],
    [`Paragraph 3 (a) of ${SC} 1373 (2001) requires the exchange of information.`, ['requires']],
    [`Paragraph 1 of ${SC} 1325 (2000) urges States, and justice demands it.`, []],
    [`Paragraph 1 of ${SC} 1325 (2000) does not require anything.`, []],
    [`It is not required by paragraph 1 of ${SC} 1325 (2000).`, []],
    [`The Envoy named under paragraph 1 of ${SC} 1325 (2000) demands access.`, []],
    [`Japan demands respect for paragraph 1 of ${SC} 1325 (2000).`, []],
    [`Paragraph 2 of ${SC} 1718 (2006) demands an end of tests.`, []],
    [`Paragraphs 1 and 18 of ${SC} 1325 (2000) require much.`, []],
    [`Paragraph 4 of ${SC} 1325 (2000) requires much.`, []],
    [`${SC} 1325 (2000) requires much.`, []],
  ],
  'wrong-body': [
    ['General Assembly resolution 2270 (2016)', ['2270 (2016)']],
    ['UN General Assembly resolutions 1718 (2006) and 1874 (2009)', ['1718 (2006)', '1874 (2009)']],
    ['resolution 1540 (2004) of the General Assembly', ['1540 (2004)']],
    ['A/RES/1540 (2004)', ['A/RES/1540 (2004)']],
    [`${SC} 71/202`, ['71/202']],
    [`UNSCR 71/202`, ['71/202']],
    [`${SC} 2758 (XXVI)`, ['2758 (XXVI)']],
    ['resolution 377 A (V) of the Security Council', ['377 A (V)']],
    ['S/RES/71/202', ['S/RES/71/202']],
    ['General Assembly resolution 71/202 and A/RES/76/262', []],
    ['General Assembly resolution 2758 (XXVI)', []],
    ['General Assembly resolution 60 (2005)', []],
    ['Security Council and General Assembly resolutions 2282 (2016) and 70/262', []],
    ['General Assembly and Security Council resolutions 70/262 and 2282 (2016) on peace', []],
    ['The General Assembly recalled Security Council resolution 2270 (2016)', []],
    ['Interpol General Assembly resolution 2270 (2016)', []],
    ['National Security Council resolution 71/202', []],
  ],
  'terminated-regime': [
    [`All States must comply with ${SC} 1572 (2004).`, ['1572']],
    [`${SC} 1572 (2004) is still in force.`, ['1572']],
    [`The sale violates ${SC}s 1718 (2006) and 1572 (2004).`, ['1572']],
    ['States report to the 1572 Committee.', ['1572']],
    ['The 1521 Committee oversees the embargo.', ['1521']],
    [`Mali must implement ${SC} 2374 (2017).`, ['2374']],
    [`Iran must comply with ${SC} 1737 (2006).`, ['1737']],
    [`Iran must comply with ${SC} 1737 (2006).`, [], { asOf: '2014-01-01' }],
    [`All States must comply with ${SC} 1572 (2004).`, [], { asOf: '2010-01-01' }],
    [`All States must comply with ${SC} 1572 (2004).`, [], { asOf: '2016-04-28' }],
    [`All States must comply with ${SC} 1718 (2006).`, []],
    [`All States had to comply with ${SC} 1572 (2004).`, []],
    [`Recalling ${SC} 1572 (2004), States must comply with ${SC} 1718 (2006).`, []],
    [`The embargo imposed by ${SC} 1572 (2004) was lifted.`, []],
    ['The 1572 Committee was dissolved in 2016.', []],
    [`Kosovo is subject to ${SC} 1244 (1999).`, []],
  ],
  superseded: [
    [`All States must comply with ${SC} 1390 (2002).`, ['1390']],
    [`Exports violate paragraph 29 of ${SC} 2270 (2016).`, ['paragraph 29']],
    [`Exports violate paragraph 29 of ${SC} 2270 (2016).`, [], { asOf: '2016-06-01' }],
    [`All States must comply with ${SC} 1390 (2002).`, [], { asOf: '2003-06-01' }],
    [`Exports violate paragraph 18 of ${SC} 2270 (2016).`, []],
    [`Exports violate ${SC} 2270 (2016).`, []],
    [`They recall ${SC} 1390 (2002).`, []],
    [`They deplore the lack of implementation of ${SC}s 1267 (1999) and 1989 (2011).`, []],
    [`All States must comply with ${SC} 1390 (2002).`, [], { asOf: '2004-01-30' }],
    [`All States must comply with ${SC} 1572 (2004).`, []],
  ],
  'outdated-committee-name': [
    ['the Al-Qaida and Taliban Sanctions Committee', ['Al-Qaida and Taliban Sanctions Committee']],
    ['the 751 Committee', ['751 Committee']],
    ['the 751/1907 Committee', ['751/1907 Committee']],
    [
      'the Security Council Committee established pursuant to resolution 751 (1992)',
      ['Committee established pursuant to resolution 751 (1992)'],
    ],
    [
      'the Committee pursuant to resolutions 751 (1992) and 1907 (2009) concerning Somalia',
      ['Committee pursuant to resolutions 751 (1992) and 1907 (2009)'],
    ],
    [
      'the Committee pursuant to resolutions 1267 (1999) and 1989 (2011) concerning Al-Qaida',
      ['Committee pursuant to resolutions 1267 (1999) and 1989 (2011) concerning Al-Qaida'],
    ],
    ['the 751 Committee', [], { asOf: '2020-01-01' }],
    ['the 1267 Committee', []],
    ['the 1267/1989/2253 ISIL (Da’esh) and Al-Qaida Sanctions Committee', []],
    ['the 2713 Committee and the 1988 Committee', []],
    ['the then 751 Committee', []],
    ['In 2013 the 2127 Committee was new.', []],
  ],
  'duplicate-in-list': [
    [`${SC}s 1718, 1874 and 1718`, ['1718']],
    [`${SC}s 1718 (2006), 1874 (2009) and 1718 (2006)`, ['1718']],
    ['S/RES/1718 (2006), S/RES/1718 (2006)', ['S/RES/1718 (2006)']],
    [`${SC}s 1718, 1874 and 2270`, []],
    [`${SC} 1718 (2006), para. 8, and 1718 (2006), para. 9`, []],
    [`${SC} 1718. Then, ${SC} 1718`, []],
    [`[${SC} 2270](https://docs.un.org/S/RES/2270(2016))`, []],
    [`${SC} 2270 (S/RES/2270 (2016))`, []],
  ],
  'list-order': [
    [`${SC}s 1874, 1718 and 2270`, ['1718']],
    [`${SC}s 2582 (2021), 2556 (2020) and 2528 (2020)`, ['2556']],
    [`${SC}s 1718, 1874 and 1718`, []],
    [`${SC}s 1718, 1874 and 2270`, []],
    [`${SC} 1874 goes beyond resolution 1718`, []],
    ['the 1988 and 1267 Committees', []],
  ],
  'symbol-style': [
    ['S/RES/2270(2016)', ['S/RES/2270(2016)']],
    ['s/res/2270 (2016)', ['s/res/2270 (2016)']],
    ['S/RES/2270/2016', ['S/RES/2270/2016']],
    ['S/RES/2270', ['S/RES/2270']],
    ['S/RES/2270 (2016)', []],
    ['S/RES/2270\u00a0(2016)', []],
    ['S/RES/2830', []],
    ['S/RES/71/202', []],
    ['https://docs.un.org/en/S/RES/2270(2016)', []],
    ['[it](https://undocs.org/S/RES/2270)', []],
    ['<https://docs.un.org/S/RES/2270>', []],
    ['undocs.org/S/RES/2270', []],
  ],
  'missing-year': [
    [`${SC} 2270`, ['2270']],
    [`${SC} 2270, and again resolution 2270`, ['2270']],
    [`${SC} 2270 (2016), and again resolution 2270`, []],
    ['S/RES/2270', []],
    ['the 1718 Committee', []],
    [`${SC} 2830`, []],
  ],
  'unspecified-reference': [
    ['relevant UNSCRs', ['relevant UNSCRs']],
    [`${SC} 1718 (2006) and subsequent resolutions`, ['subsequent resolutions']],
    ['this resolution', []],
  ],
};

const LEVELS = { 'missing-year': 'warning' } as const;

for (const [rule, rows] of Object.entries(ROWS)) {
  describe(rule, () => {
    const cases = rows.map(([text, words, options]) => ({ text, words, options: options ?? {} }));
    test.each(cases)('$text', ({ text, words, options }) => {
      const findings = found(text, { levels: LEVELS, ...options });
      expect(findings.filter((one) => one.rule === rule).map((one) => one.text)).toEqual(words);
    });
  });
}
