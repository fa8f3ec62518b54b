import { describe, expect, test } from 'vitest';
import { renderShow } from '../../src/output/show.js';
import { createStyle, type Style, taggedStyle } from '../../src/output/style.js';
import type { ShowAnswer } from '../../src/query/answers.js';
import { rowOf } from '../../src/query/rows.js';
import { citedStatement } from '../query/statements.js';

const TEXT = '\n# A synthetic title\n\nWe recall resolution\n2270, and the\nrelevant ones.\n';

const entry = citedStatement({
  id: 'a',
  title: 'A synthetic title',
  date: '2024-11-05',
  text: TEXT,
  cites: [2270],
  facts: { source: 'https://example.org/a' },
});

const answer: ShowAnswer = {
  meta: { version: '0.0.0', catalogue: '2026-06-29', corpusHash: '0123456789abcdef' },
  statement: { ...rowOf(entry), subject: null, roles: [], tags: [], body: TEXT, bodyStart: 0 },
  citations: rowOf(entry).citations,
  unspecified: [{ text: 'relevant ones', after: null, start: 60, end: 73, line: 6, column: 1 }],
  doubtful: [],
  resolutions: [
    {
      number: 2270,
      symbol: 'S/RES/2270 (2016)',
      about: 'condemning the nuclear test of 6 Jan. 2016',
      status: 'in force',
      places: 1,
    },
  ],
};

const render = (style: Style, changes: Partial<ShowAnswer> = {}) =>
  renderShow({ ...answer, ...changes }, style).split('\n');

describe('renderShow', () => {
  test('in a terminal joins what was wrapped by hand', () => {
    expect(render(createStyle({ width: 80, terminal: true, ink: null }))).toEqual([
      'A synthetic title',
      '2024-11-05  JP · synthetic',
      'https://example.org/a',
      '',
      'We recall resolution 2270, and the relevant ones.',
      '',
      'Cites',
      '  S/RES/2270 (2016)  in force  condemning the nuclear test of 6 Jan. 2016',
      'Names without a number: “relevant ones” (line 6)',
      '',
    ]);
  });

  test('in a pipe keeps the lines of the file', () => {
    expect(render(createStyle({ width: 80, terminal: false, ink: null })).slice(4, 7)).toEqual([
      'We recall resolution',
      '2270, and the',
      'relevant ones.',
    ]);
  });

  test('on a narrow screen puts what a resolution is under it', () => {
    expect(render(createStyle({ width: 40, terminal: true, ink: null })).slice(9, 13)).toEqual([
      'Cites',
      '  S/RES/2270 (2016)  in force',
      '    condemning the nuclear test of 6',
      '    Jan. 2016',
    ]);
  });

  test('marks citations in the text and the symbols under it', () => {
    const lines = render(taggedStyle({ width: 200 })).join('\n');
    expect(lines).toContain('We recall resolution <citation>2270</citation>, and');
    expect(lines).toContain('<citation>S/RES/2270');
    expect(lines).toContain('<heading>Cites</heading>');
  });

  test('shows a first heading that is not the title', () => {
    const statement = { ...answer.statement, title: 'Another title' };
    const lines = render(createStyle({ width: 80, terminal: true, ink: null }), { statement });
    expect(lines.slice(0, 5)).toContain('# A synthetic title');
  });

  test.each<readonly [string, Partial<ShowAnswer>, string]>([
    ['nothing cited', { resolutions: [] }, 'Cites no resolution by its number'],
    [
      'several places',
      { resolutions: answer.resolutions.map((cited) => ({ ...cited, places: 3 })) },
      '  S/RES/2270 (2016)  3×  in force  condemning the nuclear test of 6 Jan. 2016',
    ],
    [
      'a resolution of which nothing is known',
      { resolutions: answer.resolutions.map((cited) => ({ ...cited, about: null, status: null })) },
      '  S/RES/2270 (2016)  nothing more is known of it',
    ],
    [
      'a number that no resolution has',
      {
        doubtful: [
          {
            text: '9999',
            number: 9999,
            reason: 'no-such-resolution',
            start: 0,
            end: 4,
            line: 9,
            column: 1,
          },
        ],
      },
      'No such resolution: 9999 (line 9)',
    ],
    [
      'statements of the same text',
      { statement: { ...answer.statement, sameTextAs: ['b', 'c'] } },
      'Same text as b, c',
    ],
  ])('%s', (_name, changes, line) => {
    expect(render(createStyle({ width: 80, terminal: true, ink: null }), changes)).toContain(line);
  });
});
