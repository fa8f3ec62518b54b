import { describe, expect, test } from 'vitest';
import { createStyle } from '../../src/output/style.js';
import { renderWelcome } from '../../src/output/welcome.js';

const answer = {
  meta: { version: '0.0.0', catalogue: '2026-06-29', corpusHash: '0123456789abcdef' },
  statements: 1,
  resolutionsCited: 3,
  newest: 2825,
};

const render = (width: number, changes: Partial<typeof answer> = {}) =>
  renderWelcome({ ...answer, ...changes }, createStyle({ width, terminal: true, ink: null })).split(
    '\n',
  );

describe('renderWelcome', () => {
  test('at 80 columns', () => {
    expect(render(80)).toEqual([
      'unsc  who cites which UN Security Council resolution, and what it imposes',
      '',
      '  1 statement · 3 resolutions cited · catalogue of 2,825 (29 June 2026)',
      '',
      '  unsc lookup 2270               what is it, and who cites it',
      '  unsc cites 1718 1874 --all     statements citing both',
      "  unsc grep 'ballistic missile'  lines that match",
      "  unsc search 'balistic misile'  statements about it, misspelled or not",
      '  unsc check draft.md            are my citations right',
      '  unsc --help                    everything else',
      '',
    ]);
  });

  test('at 40 columns', () => {
    expect(render(40).slice(0, 7)).toEqual([
      'unsc',
      '  who cites which UN Security Council',
      '  resolution, and what it imposes',
      '',
      '  1 statement · 3 resolutions cited',
      '  catalogue of 2,825 (29 June 2026)',
      '',
    ]);
  });

  test.each([
    [
      { statements: 1234567, resolutionsCited: 1 },
      '  1,234,567 statements · 1 resolution cited · catalogue of 2,825 (29 June 2026)',
    ],
    [
      { statements: 0, resolutionsCited: 0 },
      '  0 statements · 0 resolutions cited · catalogue of 2,825 (29 June 2026)',
    ],
  ])('counts %j', (changes, line) => {
    expect(render(90, changes)).toContain(line);
  });
});
