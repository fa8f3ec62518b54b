import { describe, expect, test } from 'vitest';
import { regimeLines } from '../../src/output/regime-lines.js';
import { createStyle } from '../../src/output/style.js';
import { lookedUp } from './answers.js';

const style = createStyle({ width: 80, terminal: false, ink: null });
const entries = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    number: 2000 + at,
    adopted: `${2000 + Math.floor(at / 2)}-03-01`,
    change: null,
  }));
const lines = (count: number, number: number) =>
  regimeLines(
    lookedUp({ number, regime: '2000', regimeKind: 'sanctions', regimeTimeline: entries(count) }),
    style,
  );

describe('regimeLines', () => {
  test('a small regime whole, by year, with this resolution in brackets', () => {
    expect(lines(4, 2002)).toEqual([
      'The 2000 regime',
      '  2000 2000 2001 · 2001 [2002] 2003',
      '  … what each did: unsc timeline 2000',
    ]);
  });

  test('of a large one the founding resolution, those near, and the last', () => {
    expect(lines(30, 2015)).toEqual([
      'The 2000 regime',
      '  2000 2000 · … 2005 2011 · 2006 2012 2013 · 2007 2014 [2015] · 2008 2016 2017',
      '  2009 2018 2019 · … 2014 2029',
      '  … what each did: unsc timeline 2000',
    ]);
  });

  test('none for the only resolution of a regime, nor without one', () => {
    expect(lines(1, 2000)).toEqual([]);
    expect(regimeLines(lookedUp(), style)).toEqual([]);
  });
});
