import { describe, expect, test } from 'vitest';
import { quartiles, replaceSection, table } from '../../bench/results.js';

describe('quartiles', () => {
  const rows = [
    { values: [5], found: [5, 5, 5] },
    { values: [3, 1, 2], found: [1.5, 2, 2.5] },
    { values: [10, 1, 2, 9], found: [1.75, 5.5, 9.25] },
    { values: [], found: [Number.NaN, Number.NaN, Number.NaN] },
  ];
  test.each(rows)('of $values', ({ values, found }) => {
    const { p25, median, p75 } = quartiles(values);
    expect([p25, median, p75]).toEqual(found);
  });
});

describe('replaceSection', () => {
  const first =
    '# Results\n\n<!-- a: begin -->\nold\n<!-- a: end -->\n\n<!-- b: begin -->\nb\n<!-- b: end -->\n';

  test('replaces the section of that id alone', () => {
    expect(replaceSection(first, 'a', 'new\n')).toBe(first.replace('old', 'new'));
  });

  test('adds a section that is not there', () => {
    expect(replaceSection('# Results\n', 'c', 'new')).toBe(
      '# Results\n\n<!-- c: begin -->\nnew\n<!-- c: end -->\n',
    );
  });

  test('keeps a `$` in the body as it is', () => {
    expect(replaceSection(first, 'a', "$& $' $1")).toContain("\n$& $' $1\n");
  });

  test('is the same when done twice', () => {
    const once = replaceSection(first, 'c', 'new');
    expect(replaceSection(once, 'c', 'new')).toBe(once);
  });
});

test('a table is Markdown', () => {
  expect(table(['command', 'ms'], [['unsc', 1.5]])).toBe(
    '| command | ms |\n| --- | ---: |\n| unsc | 1.5 |',
  );
});
