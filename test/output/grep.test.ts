import { describe, expect, test } from 'vitest';
import { grepTable, renderGrep } from '../../src/output/grep.js';
import type { GrepTextView } from '../../src/output/grep-lines.js';
import { createStyle, taggedStyle } from '../../src/output/style.js';
import { type GrepResult, grep } from '../../src/query/grep.js';
import { META, type QuestionSettings, question } from '../query/grep/questions.js';
import { indexOf, type StatementSettings } from '../query/grep/statements.js';

const PIPE = createStyle({ width: 80, terminal: false, ink: null });
const SCREEN = createStyle({ width: 80, terminal: true, ink: null });
const NARROW = createStyle({ width: 40, terminal: true, ink: null });
const WIDE = createStyle({ width: 200, terminal: true, ink: null });
const TAGS = taggedStyle({ width: 300, terminal: true });

const LONG =
  'We condemn in the strongest terms the increasing cooperation, including the export of ballistic missiles in breach of resolution 1718.';

const STATEMENTS: readonly StatementSettings[] = [
  {
    id: '2021-long',
    date: '2021-01-01',
    body: `First.\n${LONG}\nLast.\n`,
    cites: [{ number: 1718, text: '1718' }],
  },
  {
    id: '2020-list',
    date: '2020-01-01',
    body: '-   missiles\n    of all kinds\n\nNo more missiles.\n',
  },
];

async function render(
  pattern: string,
  style = PIPE,
  settings: QuestionSettings = {},
  statements = STATEMENTS,
): Promise<string> {
  const asked = question(pattern, settings);
  const result = await grep(indexOf(...statements), META, asked);
  const view: GrepTextView = {
    onlyMatching: asked.countMatches,
    context: asked.before + asked.after > 0,
  };
  return renderGrep(result, style, view);
}

describe('piped', () => {
  test('path, line and text, with colons', async () => {
    expect(await render('missiles')).toBe(
      [
        `corpus/2021-long.md:5:${LONG}`,
        'corpus/2020-list.md:4:-   missiles',
        'corpus/2020-list.md:7:No more missiles.',
        '',
      ].join('\n'),
    );
  });

  test('context with hyphens, groups apart', async () => {
    expect(await render('missiles', PIPE, { before: 1, names: ['2020-list'] })).toBe(
      `corpus/2020-list.md:4:-   missiles
--
corpus/2020-list.md-6-
corpus/2020-list.md:7:No more missiles.
`,
    );
  });

  test('groups of two statements apart', async () => {
    expect(await render('First|kinds', PIPE, { after: 1 })).toBe(
      `corpus/2021-long.md:4:First.
corpus/2021-long.md-5-${LONG}
--
corpus/2020-list.md:5:    of all kinds
corpus/2020-list.md-6-
`,
    );
  });

  test('matches alone, each on a line', async () => {
    expect(await render('o\\w', PIPE, { countMatches: true, names: ['2020-list'] })).toBe(
      'corpus/2020-list.md:5:of\ncorpus/2020-list.md:7:or\n',
    );
  });

  test('matches alone, with the lines around', async () => {
    const settings = { countMatches: true, after: 1, names: ['2020-list'] };
    expect(await render('kinds', PIPE, settings)).toBe(
      'corpus/2020-list.md:5:kinds\ncorpus/2020-list.md-6-\n',
    );
  });

  test('matches of nothing are empty lines', async () => {
    const settings = { countMatches: true, names: ['2021-long'], most: 1 };
    expect(await render('$', PIPE, settings)).toBe('corpus/2021-long.md:4:\n');
  });

  test('lines without a match are whole, whatever is wanted of matches', async () => {
    const settings = { countMatches: true, inverted: true, names: ['2021-long'] };
    expect(await render('i', PIPE, settings)).toBe('corpus/2021-long.md:6:Last.\n');
  });

  test('counts', async () => {
    expect(await render('missiles', PIPE, { view: 'counts' })).toBe(
      'corpus/2021-long.md:1\ncorpus/2020-list.md:2\n',
    );
  });

  test('statements alone', async () => {
    expect(await render('kinds', PIPE, { view: 'with' })).toBe('corpus/2020-list.md\n');
    expect(await render('kinds', PIPE, { view: 'without' })).toBe('corpus/2021-long.md\n');
  });

  test('nothing', async () => {
    expect(await render('tanks')).toBe('');
  });

  test('control characters are written out, tabs stay', async () => {
    const statements = [{ id: 's', body: 'a\u001b[2J\tb\u202e\n' }];
    expect(await render('b', PIPE, {}, statements)).toBe('corpus/s.md:4:a\\u{1b}[2J\tb\\u{202e}\n');
  });

  test('matches and citations are marked where colour is asked for', async () => {
    const style = taggedStyle({ terminal: false });
    expect(await render('breach', style)).toBe(
      `<dim>corpus/2021-long.md:5:</dim>${LONG.replace('breach', '<match>breach</match>').replace('1718', '<citation>1718</citation>')}\n`,
    );
  });
});

describe('in a terminal', () => {
  test('the statement, its lines wrapped under their numbers, a count', async () => {
    expect(await render('missiles', SCREEN)).toBe(
      `2021-long
  5: We condemn in the strongest terms the increasing cooperation, including the
     export of ballistic missiles in breach of resolution 1718.

2020-list
  4: -   missiles
  7: No more missiles.
3 matches on 3 lines in 2 statements
`,
    );
  });

  test('at 40 columns', async () => {
    expect(await render('strongest', NARROW)).toBe(
      `2021-long
  5: We condemn in the strongest terms
     the increasing cooperation,
     including the export of ballistic
     missiles in breach of resolution
     1718.
1 match on 1 line in 1 statement
`,
    );
  });

  test('prose keeps to about 90 columns on a wide screen', async () => {
    const [, first] = (await render('strongest', WIDE)).split('\n');
    expect(first?.length).toBeLessThanOrEqual(90);
  });

  test('match and citation are marked', async () => {
    expect(await render('of \\w+ 1718', TAGS)).toContain('<match>of resolution 1718</match>');
    expect(await render('breach', TAGS)).toContain('<citation>1718</citation>');
  });

  test('what is match and citation in part is marked as both in turn', async () => {
    const body = 'S/RES/1718 (2006)';
    const statements = [{ id: 's', body, cites: [{ number: 1718, text: body }] }];
    expect(await render('1718', TAGS, {}, statements)).toContain(
      '<citation>S/RES/</citation><match>1718</match><citation> (2006)</citation>',
    );
  });

  test('context with hyphens, groups apart, numbers under each other', async () => {
    const body = `${'x\n'.repeat(4)}here\n${'x\n'.repeat(3)}here\n`;
    expect(await render('here', SCREEN, { before: 1 }, [{ id: 's', body }])).toBe(
      `s
   7- x
   8: here
  --
  11- x
  12: here
2 matches on 2 lines in 1 statement
`,
    );
  });

  test('blanks before a line are kept, and before what is wrapped of it', async () => {
    const body = `    ${'word '.repeat(9)}end\n`;
    expect(await render('end', NARROW, {}, [{ id: 's', body }])).toBe(
      `s
  4:     word word word word word word
         word word word end
1 match on 1 line in 1 statement
`,
    );
  });

  test('an empty line', async () => {
    expect(await render('^$', SCREEN, { names: ['2020-list'] })).toBe(
      '2020-list\n  6: \n1 match on 1 line in 1 statement\n',
    );
  });

  test('the lines without a match are counted as lines', async () => {
    expect(await render('i', SCREEN, { inverted: true, names: ['2021-long'] })).toBe(
      '2021-long\n  6: Last.\n1 line in 1 statement\n',
    );
  });

  test('how many lines are shown of all', async () => {
    const order = { key: 'date', reversed: false, limit: 1 } as const;
    expect((await render('missiles', SCREEN, { order })).split('\n').at(-2)).toBe(
      '3 matches on 3 lines in 2 statements; 1 line shown',
    );
  });

  test('statements with one and the same text', async () => {
    const statements = [
      { id: 'a', body: 'arms\n', sameTextAs: ['b'] },
      { id: 'b', body: 'arms\n', sameTextAs: ['a'] },
    ];
    expect((await render('arms', SCREEN, {}, statements)).split('\n').at(-2)).toBe(
      '2 matches on 2 lines in 2 statements, 1 text',
    );
  });

  test('nothing', async () => {
    expect(await render('tanks', SCREEN)).toBe('');
  });

  test('a tab takes four columns', async () => {
    expect(await render('b', SCREEN, {}, [{ id: 's', body: 'a\tb\n' }])).toContain('  4: a    b\n');
  });
});

describe('grepTable', () => {
  const table = async (settings: QuestionSettings) => {
    const result: GrepResult = await grep(
      indexOf(...STATEMENTS),
      META,
      question('kinds', settings),
    );
    return grepTable(result);
  };

  test('lines', async () => {
    expect(await table({ after: 1 })).toEqual({
      columns: ['id', 'date', 'path', 'line', 'type', 'text'],
      rows: [
        ['2020-list', '2020-01-01', 'corpus/2020-list.md', 5, 'match', '    of all kinds'],
        ['2020-list', '2020-01-01', 'corpus/2020-list.md', 6, 'context', ''],
      ],
    });
  });

  test('statements', async () => {
    expect(await table({ view: 'counts' })).toEqual({
      columns: ['id', 'date', 'path', 'count'],
      rows: [['2020-list', '2020-01-01', 'corpus/2020-list.md', 1]],
    });
    expect((await table({ view: 'without' })).rows).toEqual([
      ['2021-long', '2021-01-01', 'corpus/2021-long.md', null],
    ]);
  });
});
