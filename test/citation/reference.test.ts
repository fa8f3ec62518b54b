import { describe, expect, test } from 'vitest';
import { parseReferences } from '../../src/citation/reference.js';
import { FORMS, numbers, read, refused } from './typed.js';

describe('one resolution', () => {
  test.each([
    ['2270'],
    ['S/RES/2270'],
    ['s/res/2270'],
    ['S/RES/2270 (2016)'],
    ['S/RES/2270(2016)'],
    ['UNSCR 2270'],
    ['UNSCR2270'],
    ['UNSCR-2270'],
    ['unscr 2270 (2016)'],
    ['SCR 2270'],
    ['UNSC 2270'],
    ['UNSC Res. 2270'],
    ['UN Resolution 2270'],
    ['U.N. resolution 2270'],
    ['resolution 2270 (2016)'],
    ['Resolution No. 2270'],
    ['Security Council resolution 2270'],
    ['United Nations Security Council resolution 2270 (2016)'],
    ['2270 (2016)'],
    ['2270(2016)'],
    ['2270 ( 2016 )'],
    ['2270 [2016]'],
    ['2270 of 2016'],
    ['2270/2016'],
    ['#2270'],
    ['  2270  '],
    ['2270.'],
    ['2270,'],
    ['２２７０'],
    ['https://docs.un.org/S/RES/2270(2016)'],
    ['https://docs.un.org/en/S/RES/2270(2016)'],
    ['https://docs.un.org/en/S/RES/2270%282016%29'],
    ['https://undocs.org/S/RES/2270%20(2016)'],
    ['http://www.undocs.org/en/S/RES/2270'],
    ['undocs.org/S/RES/2270'],
    ['https://docs.un.org/S/RES/2270(2016)?direct=true'],
  ])('%j is 2270', (text) => {
    expect(read(text)).toEqual(['2270']);
  });

  test('operands are joined before they are read', () => {
    expect(read('resolution', '2270', 'OP', '17')).toEqual(['2270:17']);
    expect(read('S/RES/2270', '(2016)')).toEqual(['2270']);
  });

  test('the reference keeps what was typed for it', () => {
    expect(parseReferences(['UNSCR 2270 OP 17,', '1718'], numbers)).toEqual({
      kind: 'references',
      references: [
        { number: 2270, paragraph: '17', text: 'UNSCR 2270 OP 17' },
        { number: 1718, paragraph: null, text: '1718' },
      ],
    });
  });
});

describe('several resolutions', () => {
  test.each([
    ['1718 1874 2270', ['1718', '1874', '2270']],
    ['1718,1874', ['1718', '1874']],
    ['1718, 1874 and 2270', ['1718', '1874', '2270']],
    ['1718 (2006), 1874 (2009), and 2270 (2016)', ['1718', '1874', '2270']],
    ['1718 & 1874; 2270', ['1718', '1874', '2270']],
    ['resolutions 1718 and 1874', ['1718', '1874']],
    ['S/RES/1718 (2006) S/RES/1874 (2009)', ['1718', '1874']],
    ['2270 17', ['2270', '17']],
    ['1718 1718', ['1718', '1718']],
  ])('%j', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});

describe('after one slash', () => {
  test.each([
    ['2270/2016', ['2270'], 'four digits that are its year: the year'],
    ['1718/1874', ['1718', '1874'], 'four digits far from its year, a known resolution: a list'],
    ['1718 / 1874', ['1718', '1874'], 'spaces do not matter'],
    ['2270/17', ['2270:17'], 'up to three digits: a paragraph'],
    ['242/338', ['242:338'], 'three digits, even if a resolution bears the number: a paragraph'],
    ['100/10', ['100:10'], 'a resolution above 99: a paragraph'],
    ['71/2', ['71:2'], 'a resolution up to 99 with one digit: a paragraph'],
    ['S/RES/71/202', ['71:202'], 'the Council is named: a paragraph'],
    ['UNSCR 71/202', ['71:202'], 'the Council is named: a paragraph'],
    ['2270/8(a)', ['2270:8(a)'], 'a paragraph with its letter'],
    ['2270/2016/17', ['2270', '2016', '17'], 'two slashes: always a list'],
    ['1718/1874/2270', ['1718', '1874', '2270'], 'two slashes: always a list'],
    ['2270/2016:17', ['2270:17'], 'a year, then a paragraph'],
    ['2270 (2016)/17', ['2270:17'], 'a year, then a paragraph'],
    ['2830/2026', ['2830'], 'a number newer than the catalogue: its year cannot be checked'],
  ])('%j is %j (%s)', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  test.each([
    [
      '2270/2015',
      'resolution 2270 was adopted in 2016, not in 2015.\nWrite 2270 (2016), or 2270 alone.',
    ],
    [
      '2270/2019',
      'resolution 2270 was adopted in 2016, not in 2019.\nWrite 2270 (2016), or 2270 alone.',
    ],
    ['2270/2020', 'accepted as 2270 2020'],
    [
      '71/202',
      '"71/202" looks like a General Assembly resolution.\nFor paragraph 202 of resolution 71 write 71:202.',
    ],
    ['resolution 60/1', 'accepted as 60:1'],
    [
      'resolution 60/10',
      '"60/10" looks like a General Assembly resolution.\nFor paragraph 10 of resolution 60 write 60:10.',
    ],
    [
      '2270/9999',
      'in "2270/9999", 9999 is neither the year of resolution 2270 nor a known resolution.\nWrite 2270 alone; for a paragraph 2270:17.',
    ],
    [
      '2270/12345',
      'in "2270/12345", 12345 is neither the year of resolution 2270 nor a known resolution.\nWrite 2270 alone; for a paragraph 2270:17.',
    ],
  ])('%j: %j', (text, message) => {
    expect(refused(text)).toBe(message);
  });
});

describe('paragraphs', () => {
  test.each([
    ['2270 OP17', ['2270:17']],
    ['2270 OP 17', ['2270:17']],
    ['2270OP17', ['2270:17']],
    ['2270 op. 17', ['2270:17']],
    ['2270, OP 17', ['2270:17']],
    ['2270 para 17', ['2270:17']],
    ['2270 para. 17', ['2270:17']],
    ['2270 paragraph 17', ['2270:17']],
    ['2270 operative paragraph 17', ['2270:17']],
    ['2270 (2016), operative paragraph 17', ['2270:17']],
    ['2270 §17', ['2270:17']],
    ['2270:17', ['2270:17']],
    ['2270: 17', ['2270:17']],
    ['71:202', ['71:202']],
    ['paragraph 17 of resolution 2270 (2016)', ['2270:17']],
    ['paragraphs 8(a) and 9 of https://docs.un.org/S/RES/1718(2006)', ['1718:8(a)', '1718:9']],
    ['2270 OP 8(a)', ['2270:8(a)']],
    ['2270 OP 8 (a) (iii)', ['2270:8(a)(iii)']],
    ['2270 OP 8(A)', ['2270:8(a)']],
    ['2270:8a', ['2270:8(a)']],
    ['1718:8a(iii)', ['1718:8(a)(iii)']],
    ['2550:3(1)', ['2550:3(1)']],
    ['2270 OP 17, 18', ['2270:17', '2270:18']],
    ['2270 OPs 17, 18 and 19', ['2270:17', '2270:18', '2270:19']],
    ['2270 OP 17, OP 18', ['2270:17', '2270:18']],
    ['2270 OP 17 and OP 18', ['2270:17', '2270:18']],
    ['2270 paras. 17-19', ['2270:17', '2270:18', '2270:19']],
    ['2270 paras. 17–19', ['2270:17', '2270:18', '2270:19']],
    ['2270 paragraphs 17 to 19', ['2270:17', '2270:18', '2270:19']],
    ['2270 OP 17, 1718', ['2270:17', '1718']],
    ['2270 OP 17, 242', ['2270:17', '242']],
    ['2270 OP 17, 18 (1946)', null],
    ['2270 OP 17, 18 (1947)', ['2270:17', '18']],
    ['2270 OP 17, 18/3', ['2270:17', '18:3']],
    ['2270 OP 17 18', ['2270:17', '18']],
    ['1718 OP 8, 2270 OP 17', ['1718:8', '2270:17']],
    ['1718 OP 8, paragraph 17 of 2270', ['1718:8', '2270:17']],
  ])('%j', (text, found) => {
    if (found === null) {
      expect(refused(text)).toBe(
        'resolution 18 was adopted in 1947, not in 1946.\nWrite 18 (1947), or 18 alone.',
      );
    } else expect(read(text)).toEqual(found);
  });
});

describe('newer than the catalogue', () => {
  test.each(['2826', '3125', 'S/RES/2830 (2026)', '2830 (2027)', '2830:4'])(
    '%j is read, for the command to say so',
    (text) => {
      expect(refused(text)).toMatch(/^accepted as (?:2826|3125|2830|2830:4)$/);
    },
  );
});

describe('names', () => {
  test.each([
    'dprk',
    'North Korea',
    "Côte d'Ivoire",
    'Al-Shabaab',
    '1718 regime',
    '1718 Committee',
    '1267/1989/2253 Committee',
    "1267/1989/2253 ISIL (Da'esh) and Al-Qaida Sanctions Committee",
    '1874 Panel of Experts',
    '1737 sanctions',
    'foo 2270',
    'resolution',
    'UN sanctions on Iran',
    '安保理',
  ])('%j is given back as a name', (text) => {
    expect(read(text)).toEqual([`name: ${text}`]);
  });

  test('a name after a reference is not one', () => {
    expect(refused('2270 dprk')).toBe(
      `cannot read "dprk" in "2270 dprk" as part of a reference.\n${FORMS}`,
    );
  });
});
