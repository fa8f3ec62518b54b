import { describe, expect, test } from 'vitest';
import { type GrepResult, grep } from '../../../src/query/grep.js';
import { META, type QuestionSettings, question } from './questions.js';
import { indexOf, type StatementSettings } from './statements.js';

const STATEMENTS: readonly StatementSettings[] = [
  { id: 'b-older', date: '2019-05-01', body: 'The arms embargo.\nCoal and oil.\nArms again.\n' },
  { id: 'a-newer', date: '2021-01-01', body: 'Oil.\narms, arms\nend\n' },
  { id: 'c-undated', date: null, body: 'No arm here.\n' },
];

async function ask(
  patterns: string | readonly string[],
  settings: QuestionSettings = {},
  statements: readonly StatementSettings[] = STATEMENTS,
): Promise<GrepResult> {
  return grep(indexOf(...statements), META, question(patterns, settings));
}

/** Lines as `id:line:text`, of context with a hyphen. */
function shown({ answer }: GrepResult): string[] {
  if (!('matches' in answer)) {
    return answer.statements.map(({ id, count }) => (count === undefined ? id : `${id}:${count}`));
  }
  return answer.matches.map(({ statement, line, text, type }) =>
    [statement.id, line, text].join(type === 'match' ? ':' : '-'),
  );
}

describe('grep', () => {
  test('lines of bodies, numbered as in the file, the newest statement first', async () => {
    const result = await ask('arms');
    expect(shown(result)).toEqual(['a-newer:5:arms, arms', 'b-older:4:The arms embargo.']);
    expect(result.totals).toEqual({ statements: 2, texts: 2, lines: 2, matches: 3 });
  });

  test('a row is plain data', async () => {
    const body = 'About 1718 and\nno arms.\n';
    const statements = [{ id: 's', body, cites: [{ number: 1718, text: '1718' }] }];
    const { answer } = await ask('\\d+|arms', {}, statements);
    const summary = {
      id: 's',
      title: 'Synthetic s',
      date: '2020-01-01',
      type: 'synthetic',
      issuers: [],
      language: 'en',
      source: null,
      path: 'corpus/s.md',
    };
    expect(answer).toEqual({
      meta: META,
      matches: [
        {
          statement: summary,
          line: 4,
          text: 'About 1718 and',
          type: 'match',
          submatches: [{ start: 6, end: 10 }],
          citations: [{ number: 1718, start: 6, end: 10 }],
        },
        {
          statement: summary,
          line: 5,
          text: 'no arms.',
          type: 'match',
          submatches: [{ start: 3, end: 7 }],
          citations: [],
        },
      ],
    });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test.each<readonly [string, string | readonly string[], QuestionSettings, readonly string[]]>([
    [
      'in either case',
      'arms',
      { letters: 'in either case' },
      ['a-newer:5:arms, arms', 'b-older:4:The arms embargo.', 'b-older:6:Arms again.'],
    ],
    [
      'the lines without a match',
      'arms|oil',
      { inverted: true, letters: 'in either case' },
      ['a-newer:6:end', 'c-undated:4:No arm here.'],
    ],
    [
      'how many lines, only where there are any',
      'arms',
      { view: 'counts' },
      ['a-newer:1', 'b-older:1'],
    ],
    [
      'how many matches',
      'arms',
      { view: 'counts', countMatches: true },
      ['a-newer:2', 'b-older:1'],
    ],
    [
      'how many lines without a match',
      'arms',
      { view: 'counts', inverted: true },
      ['a-newer:2', 'b-older:2', 'c-undated:1'],
    ],
    [
      'how many lines without a match, -o or not',
      'arms',
      {
        view: 'counts',
        inverted: true,
        countMatches: true,
      },
      ['a-newer:2', 'b-older:2', 'c-undated:1'],
    ],
    ['which statements', 'arms', { view: 'with' }, ['a-newer', 'b-older']],
    ['which statements have a line without a match', '.', { view: 'with', inverted: true }, []],
    ['which statements not', 'arms', { view: 'without' }, ['c-undated']],
    [
      'at most so many lines of a statement',
      'arms',
      { letters: 'in either case', most: 1 },
      ['a-newer:5:arms, arms', 'b-older:4:The arms embargo.'],
    ],
    ['no line of a statement', 'arms', { most: 0 }, []],
    [
      'at most so many lines are counted',
      'arms',
      {
        letters: 'in either case',
        most: 1,
        view: 'counts',
      },
      ['a-newer:1', 'b-older:1'],
    ],
    [
      'lines after',
      'embargo',
      { after: 1 },
      ['b-older:4:The arms embargo.', 'b-older-5-Coal and oil.'],
    ],
    [
      'lines before, never before the body',
      'arms',
      { before: 5 },
      ['a-newer-4-Oil.', 'a-newer:5:arms, arms', 'b-older:4:The arms embargo.'],
    ],
    [
      'a line between two matches stands once',
      'arms',
      {
        letters: 'in either case',
        before: 1,
        after: 1,
        names: ['b-older'],
      },
      ['b-older:4:The arms embargo.', 'b-older-5-Coal and oil.', 'b-older:6:Arms again.'],
    ],
    [
      'a match in the last context is one',
      'arms',
      {
        letters: 'in either case',
        most: 1,
        after: 2,
        names: ['b-older'],
      },
      ['b-older:4:The arms embargo.', 'b-older-5-Coal and oil.', 'b-older:6:Arms again.'],
    ],
    [
      'the front matter too',
      'synthetic',
      { frontMatter: true, names: ['a-newer'] },
      ['a-newer:2:type: synthetic'],
    ],
    ['never the front matter otherwise', 'synthetic', {}, []],
    ['named statements alone', 'arms', { names: ['b-older'] }, ['b-older:4:The arms embargo.']],
    [
      'a statement named twice is searched once',
      'embargo',
      { names: ['b-older', 'b-ol'] },
      ['b-older:4:The arms embargo.'],
    ],
    [
      'several patterns: lines with any',
      ['embargo', 'end'],
      {},
      ['a-newer:6:end', 'b-older:4:The arms embargo.'],
    ],
    [
      '--all: statements that hold each, and their lines with any',
      ['arms', 'end'],
      { all: true },
      ['a-newer:5:arms, arms', 'a-newer:6:end'],
    ],
    [
      '--all of one pattern',
      ['arms'],
      { all: true },
      ['a-newer:5:arms, arms', 'b-older:4:The arms embargo.'],
    ],
    [
      '--all: which statements lack one',
      ['arms', 'end'],
      { all: true, view: 'without' },
      ['b-older', 'c-undated'],
    ],
    [
      '--all: the other lines of statements that hold each',
      ['arms', 'end'],
      {
        all: true,
        inverted: true,
      },
      ['a-newer:4:Oil.'],
    ],
    [
      'a filter',
      'arms?',
      { filter: { ...question('x').filter, until: '2019' } },
      ['b-older:4:The arms embargo.'],
    ],
    [
      'another order',
      'arms',
      { order: { key: 'id', reversed: true, limit: null } },
      ['b-older:4:The arms embargo.', 'a-newer:5:arms, arms'],
    ],
    [
      'so many lines in all',
      '.',
      { order: { key: 'date', reversed: false, limit: 4 } },
      ['a-newer:4:Oil.', 'a-newer:5:arms, arms', 'a-newer:6:end', 'b-older:4:The arms embargo.'],
    ],
    [
      'so many statements in all',
      'arms?',
      {
        view: 'with',
        order: { key: 'date', reversed: false, limit: 2 },
      },
      ['a-newer', 'b-older'],
    ],
    ['no pattern: nothing', [], {}, []],
    [
      'no pattern: every line is without a match',
      [],
      { inverted: true, names: ['c-undated'] },
      ['c-undated:4:No arm here.'],
    ],
  ])('%s', async (_, patterns, settings, lines) => {
    expect(shown(await ask(patterns, settings))).toEqual(lines);
  });

  test('the totals do not heed the limit', async () => {
    const { totals } = await ask('.', { order: { key: 'date', reversed: false, limit: 1 } });
    expect(totals).toMatchObject({ statements: 3, lines: 7 });
  });

  test('whether there is a match: the first statement that has one is enough', async () => {
    const { totals } = await ask('arms?', { view: 'whether' });
    expect(totals.statements).toBe(1);
  });

  test('statements with the same text are told', async () => {
    const { totals } = await ask('arms', {}, [
      { id: 'a', body: 'arms\n', sameTextAs: ['b'] },
      { id: 'b', body: 'arms\n', sameTextAs: ['a'] },
    ]);
    expect(totals).toMatchObject({ statements: 2, texts: 1 });
  });

  test('how many statements a date filter left out', async () => {
    const filter = { ...question('x').filter, since: '2019' };
    expect((await ask('arms', { filter })).undatedLeftOut).toBe(1);
  });

  test('a name that means none', async () => {
    await expect(ask('x', { names: ['a-newwr'] })).rejects.toThrow(
      'there is no statement "a-newwr".',
    );
  });
});

describe('the ends of lines', () => {
  const crlf = [{ id: 's', head: '---\r\n---\r\n', body: 'one arms\r\n\r\ntwo\rarms\r\n' }];

  test.each([
    ['CRLF is an end like LF', 'arms$', ['s:3:one arms', 's:5:two\rarms']],
    ['an empty line is empty', '^$', ['s:4:']],
    ['the carriage return before the line feed is no part of the line', 'arms.', []],
    ['a lone carriage return is', 'two.arms', ['s:5:two\rarms']],
  ])('%s', async (_, pattern, lines) => {
    expect(shown(await ask(pattern, {}, crlf))).toEqual(lines);
  });

  test('a last line without an end is a line', async () => {
    expect(shown(await ask('b$', {}, [{ id: 's', body: 'a\nb' }]))).toEqual(['s:5:b']);
  });

  test('an empty body has no line', async () => {
    expect(shown(await ask('', {}, [{ id: 's', body: '' }]))).toEqual([]);
    expect(shown(await ask('x', { inverted: true }, [{ id: 's', body: '' }]))).toEqual([]);
  });
});

describe('a match over several lines', () => {
  const wrapped = [{ id: 's', body: 'an arms\nembargo and arms\n> embargo\n' }];

  test('each of its lines is shown, with its part', async () => {
    const { answer, totals } = await ask('arms embargo', { across: true }, wrapped);
    expect(
      'matches' in answer && answer.matches.map(({ line, submatches }) => ({ line, submatches })),
    ).toEqual([
      { line: 4, submatches: [{ start: 3, end: 7 }] },
      {
        line: 5,
        submatches: [
          { start: 0, end: 7, continued: true },
          { start: 12, end: 16 },
        ],
      },
      { line: 6, submatches: [{ start: 0, end: 9, continued: true }] },
    ]);
    expect(totals).toMatchObject({ lines: 3, matches: 2 });
  });

  test('each of its lines is counted, where one begins on the last line of another too', async () => {
    const result = await ask('arms embargo', { across: true, view: 'counts' }, [
      { id: 's', body: 'arms\nembargo, arms\nembargo\n' },
    ]);
    expect(shown(result)).toEqual(['s:3']);
  });

  test('none is shown by half', async () => {
    const result = await ask('an arms embargo', { across: true, most: 1 }, wrapped);
    expect(shown(result)).toEqual(['s:4:an arms', 's:5:embargo and arms']);
  });

  test('a match that ends at the very end of a line does not reach the next', async () => {
    const result = await ask('arms ', { across: true }, [{ id: 's', body: 'arms\nno\n' }]);
    expect(shown(result)).toEqual(['s:4:arms']);
  });

  test('a citation over two lines stands on both', async () => {
    const text = 'S/RES/1718\n(2006)';
    const statements = [{ id: 's', body: `See ${text}.\n`, cites: [{ number: 1718, text }] }];
    const { answer } = await ask('.', {}, statements);
    expect('matches' in answer && answer.matches.map(({ citations }) => citations)).toEqual([
      [{ number: 1718, start: 4, end: 14 }],
      [{ number: 1718, start: 0, end: 6 }],
    ]);
  });
});
