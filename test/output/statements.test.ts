import { describe, expect, test } from 'vitest';
import { renderStatements, type StatementsView } from '../../src/output/statements.js';
import { statementsTable } from '../../src/output/statements-table.js';
import { createStyle, type Style, taggedStyle } from '../../src/output/style.js';
import type { StatementRow } from '../../src/query/answers.js';
import { rowOf } from '../../src/query/rows.js';
import { citedStatement } from '../query/statements.js';

const meta = { version: '0.0.0', catalogue: '2026-06-29', corpusHash: '0123456789abcdef' };
const style = (width: number) => createStyle({ width, terminal: true, ink: null });

const joint = rowOf(
  citedStatement({
    id: '2024-11-05-joint',
    title: 'A synthetic statement on the deployment of troops, with a title that is rather long',
    date: '2024-11-05',
    issuers: ['JP', 'KR'],
    text: '2270 1718 1267',
    cites: [2270, 1718, { number: 1267, kind: 'committee' }],
    facts: { type: 'joint statement' },
  }),
);

const silent = rowOf(
  citedStatement({ id: 'silent', text: '', cites: [], issuers: [], facts: { type: null } }),
);

function render(rows: readonly StatementRow[], look: Style, view: Partial<StatementsView> = {}) {
  const predicate = { one: ' cites 2270', many: ' cite 2270' };
  const defaults = { total: rows.length, predicate, asked: new Set<number>() };
  return renderStatements({ meta, statements: rows }, look, { ...defaults, ...view }).split('\n');
}

describe('renderStatements', () => {
  test('at 80 columns', () => {
    expect(render([joint, silent], style(80))).toEqual([
      '2024-11-05  joint statement · JP KR',
      '            A synthetic statement on the deployment of troops, with a title that',
      '            is rather long',
      '            1267 (committee)  1718  2270                        2024-11-05-joint',
      'undated     issuer unknown',
      '            Statement silent',
      '            cites no resolution by its number                             silent',
      '2 statements cite 2270.',
      '',
    ]);
  });

  test('with the paragraphs of the resolutions that were asked for', () => {
    const pointing = rowOf(
      citedStatement({
        id: 'pointing',
        text: '2270 1718',
        cites: [
          { number: 2270, paragraphs: ['8(a)', '17'] },
          { number: 1718, paragraphs: ['8'] },
        ],
      }),
    );
    const view = { asked: new Set([2270, 1874]), paragraphs: true };
    expect(render([pointing], style(80), view)[2]).toBe(
      '            1718  2270 OP 8(a), 17                                      pointing',
    );
    expect(render([pointing], style(80), { ...view, paragraphs: false })[2]).toBe(
      '            1718  2270                                                  pointing',
    );
  });

  test('at 40 columns', () => {
    expect(render([joint], style(40))).toEqual([
      '2024-11-05',
      '  joint statement · JP KR',
      '  A synthetic statement on the',
      '  deployment of troops, with a title',
      '  that is rather long',
      '  1267 (committee)  1718  2270',
      '  2024-11-05-joint',
      '1 statement cites 2270.',
      '',
    ]);
  });

  test('at 200 columns prose keeps to 90', () => {
    for (const line of render([joint], style(200))) expect(line.length).toBeLessThanOrEqual(90);
  });

  test('the numbers that were asked for stand out, or all where none was', () => {
    const numbers = (asked: readonly number[]) =>
      render([joint], taggedStyle({ width: 200 }), { asked: new Set(asked) })
        .join('\n')
        .match(/<citation>\d+/g);
    expect(numbers([2270])).toEqual(['<citation>2270']);
    expect(numbers([])).toEqual(['<citation>1267', '<citation>1718', '<citation>2270']);
  });

  test('a title cannot steer the terminal', () => {
    const evil = { ...joint, title: '\u001b[2J', id: 'a\u0007' };
    expect(render([evil], style(80)).join('\n')).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe('the last line', () => {
  const twin = (id: string, others: readonly string[]) => ({ ...joint, id, sameTextAs: others });

  test.each<readonly [string, readonly StatementRow[], number, string]>([
    ['one', [joint], 1, '1 statement cites 2270.'],
    ['none', [], 0, 'No statement cites 2270.'],
    ['cut by a limit', [joint], 3, '1 of 3 statements cite 2270.'],
    [
      'the same text twice',
      [twin('a', ['b']), twin('b', ['a']), silent],
      3,
      '3 statements, 2 texts cite 2270.',
    ],
    ['the same text elsewhere', [twin('a', ['z'])], 1, '1 statement cites 2270.'],
  ])('%s', (_name, rows, total, expected) => {
    expect(render(rows, style(80), { total }).at(-2)).toBe(expected);
  });
});

test('statementsTable has a row a statement', () => {
  const { columns, rows } = statementsTable({ meta, statements: [joint] });
  expect(Object.fromEntries(columns.map((column, at) => [column, rows[0]?.[at]]))).toEqual({
    id: '2024-11-05-joint',
    date: '2024-11-05',
    type: 'joint statement',
    issuers: 'JP; KR',
    title: joint.title,
    resolutions: '1267 1718 2270',
    citations: 3,
    language: 'en',
    source: null,
    path: 'corpus/2024-11-05-joint.md',
  });
});
