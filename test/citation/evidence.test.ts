import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { doubtOf, Evidence, NO_EARLIER } from '../../src/citation/evidence.js';
import { Positions } from '../../src/citation/positions.js';
import { Reader } from '../../src/citation/reader.js';

describe('which evidence a mention has', () => {
  const evidenceIn = (text: string, inTitle = false) =>
    new Evidence(new Reader(text, 0, text.length), { ...NO_EARLIER, inTitle });

  test.each([
    ['the name before', 'The Security Council said X.', 'evidence-in-paragraph'],
    ['the name after', 'X, said the Security Council.', 'evidence-in-paragraph'],
    ['an abbreviation', 'The UNSC said X.', 'evidence-in-paragraph'],
    ['in the paragraph before', 'Security Council.\n\nX', 'evidence-at-beginning'],
    ['another council', 'The National Security Council said X.', undefined],
    ['the council of a state', 'The Security Council of Ukraine said X.', undefined],
    ['half of the name', 'The Council for security said X.', undefined],
    ['nobody', 'They said X.', undefined],
  ])('%s', (_, text, rule) => {
    expect(evidenceIn(text).ruleFor(text.indexOf('X'))).toBe(rule);
  });

  test('a title', () => {
    expect(evidenceIn('X', true).ruleFor(0)).toBe('evidence-in-title');
  });

  test('a sure citation counts as the name does', () => {
    const evidence = evidenceIn('UNSCR 1 and X');
    evidence.addCouncil(0);
    expect(evidence.ruleFor(12)).toBe('evidence-in-paragraph');
  });

  test('asked for in any order, the answers are the same', () => {
    const text = `${'x '.repeat(2000)}\n\nSecurity Council ${'x '.repeat(3000)}\n\n${'x '.repeat(2000)}`;
    const places = [4100, 100, text.length - 1, 4200, 0];
    const together = evidenceIn(text);
    expect(places.map((place) => together.ruleFor(place))).toEqual(
      places.map((place) => evidenceIn(text).ruleFor(place)),
    );
  });
});

describe('doubtOf: why a number is no resolution’s', () => {
  const { newest } = resolutionNumbers;
  test.each([
    ['1', 1, null],
    ['2270', 2270, null],
    [String(newest), newest, null],
    [String(newest + 300), newest + 300, null],
    [String(newest + 301), newest + 301, 'no-such-resolution'],
    ['0', 0, 'zero'],
    ['00', 0, 'zero'],
    ['01718', 1718, 'leading-zero'],
    ['٠١٧١٨', 1718, 'leading-zero'],
    ['０１７１８', 1718, 'leading-zero'],
  ])('%s', (digits, number, reason) => {
    expect(doubtOf(digits, number, resolutionNumbers)).toBe(reason);
  });
});

describe('Positions: places, added in any order', () => {
  test('within a range, the end outside', () => {
    const positions = new Positions();
    for (const index of [30, 10, 20, 10]) positions.add(index);
    expect([
      positions.hasWithin(10, 11),
      positions.hasWithin(11, 20),
      positions.hasWithin(11, 21),
      positions.hasWithin(31, 99),
    ]).toEqual([true, false, true, false]);
  });

  test('the last before a place', () => {
    const positions = new Positions();
    expect(positions.lastBefore(99)).toBe(-1);
    for (const index of [30, 10]) positions.add(index);
    expect([10, 11, 30, 31].map((index) => positions.lastBefore(index))).toEqual([-1, 10, 10, 30]);
  });
});
