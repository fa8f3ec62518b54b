import { describe, expect, test } from 'vitest';
import { type MeasuresView, measureLines } from '../../src/output/measures.js';
import { createStyle } from '../../src/output/style.js';
import type { LabelledMeasure } from '../../src/query/resolution.js';
import { measure } from './answers.js';

const style = createStyle({ width: 80, terminal: false, ink: null });
const view: MeasuresView = { all: false, details: false, date: '2026-06-29', endedBy: null };

function lines(measures: readonly LabelledMeasure[], more: Partial<MeasuresView> = {}): string[] {
  return [...measureLines(measures, style, { ...view, ...more }).lines];
}

describe('measureLines', () => {
  test('stand under what they do: an ending is never imposed', () => {
    const measures = [
      measure({ effect: 'ends', label: 'Travel ban' }),
      measure({ effect: 'asks', binding: false, label: 'Reporting' }),
      measure({ effect: 'imposes' }),
    ];
    expect(lines(measures)).toEqual([
      'Imposes',
      '  Arms embargo · OP 1',
      '    States must supply no arms.',
      'Ends',
      '  Travel ban · OP 1',
      '    States must supply no arms.',
      'Asks (not binding)',
      '  Reporting · OP 1',
      '    States must supply no arms.',
    ]);
  });

  test('the first five, and how many are left out', () => {
    const { lines: shown, leftOut } = measureLines(
      Array.from({ length: 7 }, () => measure()),
      style,
      view,
    );
    expect(shown.filter((line) => line.startsWith('  Arms'))).toHaveLength(5);
    expect(leftOut).toBe(2);
  });

  test('all where all are asked for', () => {
    const seven = Array.from({ length: 7 }, () => measure());
    expect(lines(seven, { all: true }).filter((line) => line.startsWith('  Arms'))).toHaveLength(7);
  });

  test('those that no longer stand come last in their group, with their status', () => {
    const measures = [measure({ label: 'Old', status: 'superseded' }), measure({ label: 'New' })];
    expect(lines(measures).filter((line) => line.includes('OP'))).toEqual([
      '  New · OP 1',
      '  Old · OP 1 · superseded',
    ]);
  });

  test('what does not bind says so, unless its heading does', () => {
    expect(lines([measure({ binding: false, effect: 'administers' })])[1]).toBe(
      '  Arms embargo · OP 1 · not binding',
    );
    expect(lines([measure({ binding: false, effect: 'asks' })])[1]).toBe('  Arms embargo · OP 1');
  });

  test('why something does not bind is told even in short', () => {
    const contested = measure({ binding: false, bindingNote: 'Whether it binds is contested.' });
    expect(lines([contested]).at(-1)).toBe('    Whether it binds is contested.');
    const restated = measure({ bindingNote: 'Restates an earlier decision.' });
    expect(lines([restated]).at(-1)).toBe('    States must supply no arms.');
  });

  test('without a known paragraph none is named', () => {
    expect(lines([measure({ paragraphs: [] })])[1]).toBe('  Arms embargo');
  });

  test('details: what it leaves out, builds on, and what became of it', () => {
    const detailed = measure({
      bindingNote: 'Restates an earlier decision.',
      exemptions: ['9: medicine', '10: food'],
      amends: [
        { number: 1718, paragraphs: ['8(a)', '8(b)', '8(c)'] },
        { number: 985, paragraphs: [] },
      ],
      amendedBy: [{ number: 2321, paragraphs: ['26'] }],
      note: 'Replaced later.',
    });
    expect(lines([detailed], { details: true }).slice(3)).toEqual([
      '    Restates an earlier decision.',
      '    Except: 9: medicine',
      '    Except: 10: food',
      '    Builds on 1718 OP 8(a)–(c); 985',
      '    Taken up by 2321 OP 26',
      '    Replaced later.',
    ]);
    expect(lines([detailed])).toHaveLength(3);
  });
});

describe('an end date', () => {
  const until = '2026-07-31';

  test.each<[string, Partial<LabelledMeasure>, number | null]>([
    [
      '    until 31 July 2026; no later renewal known to this catalogue of 29 June 2026',
      { until },
      null,
    ],
    [
      '    until 31 July 2026; renewed since, last by 2825 to 1 July 2027',
      { until, renewal: { number: 2825, until: '2027-07-01' } },
      null,
    ],
    [
      '    until 31 July 2026; renewed since, last by 2734 without an end date',
      { until, renewal: { number: 2734, until: null } },
      null,
    ],
    ['    until 31 July 2026; ended for good by 2283', { until }, 2283],
  ])('%s', (line, facts, endedBy) => {
    expect(lines([measure({ effect: 'extends', ...facts })], { endedBy }).at(-1)).toBe(line);
  });
});
