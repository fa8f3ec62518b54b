// What all commands have in common: forms of the answer, colour, pager, hints, exit codes.
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.js';
import { run } from '../../src/cli/run.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { fakeEnvironment } from '../support/environment.js';
import { unsc } from '../support/unsc.js';

const corpus = corpusFolder({
  'a.md':
    '---\ntitle: =Synthetic A\ndate: 2024-11-05\ntype: synthetic\nissuers: [JP]\n---\nUN Security Council resolution 2270.\n',
  'b.md': '---\ntitle: Synthetic B\ntype: synthetic\n---\nUN Security Council resolution 1718.\n',
  'notes.txt': 'no statement\n',
});
const list = (...words: readonly string[]) => ['list', '--corpus', corpus, ...words];
const SCREEN = { size: { columns: 80, rows: 40 } };

describe('--version', () => {
  test.each([['--version'], ['-V'], ['--version', 'list'], ['list', '--version'], ['show', '-V']])(
    'is told by %j',
    async (...words) => {
      expect(await unsc(words.flat())).toMatchObject({ code: 0, err: '' });
      expect((await unsc(words.flat())).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    },
  );
});

describe('--help', () => {
  test.each([[['--help']], [['-h']], [['help']]])('of the program by %j', async (words) => {
    const { code, out, err } = await unsc(words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: unsc <command> \[options\]\n/);
    for (const name of ['lookup', 'cites', 'list', 'show', 'grep', 'search', 'extract']) {
      expect(out).toContain(`\n  ${name} `);
    }
    expect(out).toContain('\nExamples\n');
  });

  test.each([[['list', '--help']], [['list', '-h']], [['help', 'list']], [['--help', 'list']]])(
    'of a command by %j',
    async (words) => {
      const { code, out, err } = await unsc(words);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^Usage: unsc list \[options\]\n/);
      expect(out).toContain('\nExamples:\n  unsc list ');
    },
  );

  test.each([40, 80])('keeps to a screen of %i columns', async (columns) => {
    for (const words of [['--help'], ['help', 'list'], ['help', 'cites'], ['help', 'show']]) {
      const { out } = await unsc(words, { size: { columns } });
      const long = out
        .split('\n')
        .filter((line) => line.length > columns && !line.includes('unsc '));
      expect(long).toEqual([]);
    }
  });
});

describe('the form of an answer', () => {
  test('--json is one document that begins with its version and says what it was made from', async () => {
    const { out } = await unsc(list('--json'));
    expect(out).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"meta": \{\n/);
    expect(JSON.parse(out)).toMatchObject({
      meta: { catalogue: '2026-06-29', corpusHash: expect.stringMatching(/^[0-9a-f]{16}$/) },
      statements: [{ id: 'a' }, { id: 'b' }],
    });
  });

  test('--format jsonl is a document a line, each with version and meta', async () => {
    const { out } = await unsc(list('--format', 'jsonl'));
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { schemaVersion: 1, meta: { catalogue: '2026-06-29' }, id: 'a' },
      { schemaVersion: 1, meta: { catalogue: '2026-06-29' }, id: 'b' },
    ]);
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^\{"schemaVersion":1,/);
  });

  test('--format csv keeps a formula from running', async () => {
    const { out } = await unsc(list('--format', 'csv', '--limit', '1'));
    expect(out.replaceAll(corpus, '')).toBe(
      'id,date,type,issuers,title,resolutions,citations,language,source,path\r\n' +
        "a,2024-11-05,synthetic,JP,'=Synthetic A,2270,1,,,/a.md\r\n",
    );
  });

  test('--format tsv', async () => {
    const { out } = await unsc(list('--format', 'tsv', '--limit', '1'));
    expect(out.split('\n')[1]?.split('\t').slice(0, 4)).toEqual([
      'a',
      '2024-11-05',
      'synthetic',
      'JP',
    ]);
  });

  test('--format markdown, where nothing runs a formula', async () => {
    const { out } = await unsc(list('--format', 'markdown', '--limit', '1'));
    expect(out.split('\n')[2]).toMatch(
      /^\| a \| 2024-11-05 \| synthetic \| JP \| =Synthetic A \| 2270 \|/,
    );
  });

  test.each([
    [['--count'], '2\n', 0],
    [['--count', '--json'], '2\n', 0],
    [['--count', '--limit', '1'], '1\n', 0],
    [['--count', '--issuer', 'FR'], '0\n', 1],
  ] as const)('%j prints the number of rows alone', async (words, out, code) => {
    expect(await unsc(list(...words))).toMatchObject({ out, code, err: '' });
  });

  test('--json goes before --format', async () => {
    const { out } = await unsc(list('--format', 'csv', '--json'));
    expect(out.startsWith('{')).toBe(true);
  });
});

describe('options on both sides of the command', () => {
  test.each([
    ['before it', ['--json', '--limit', '1', 'list', '--corpus', corpus], ['a']],
    [
      'the one after it wins',
      ['--sort', 'id', 'list', '--corpus', corpus, '--json', '--sort', '-id'],
      ['b', 'a'],
    ],
    [
      'lists are joined',
      ['--cites', '2270', 'list', '--corpus', corpus, '--json', '--cites', '1718'],
      ['a', 'b'],
    ],
    ['lists by commas', ['list', '--corpus', corpus, '--json', '--cites', '2270,1718'], ['a', 'b']],
  ])('%s', async (_name, words, ids) => {
    const { out } = await unsc(words);
    const { statements } = JSON.parse(out) as { statements: { id: string }[] };
    expect(statements.map(({ id }) => id)).toEqual(ids);
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';

  test.each<readonly [string, readonly string[], object, boolean]>([
    ['in a terminal', [], SCREEN, true],
    ['not in a pipe', [], {}, false],
    ['not with NO_COLOR', [], { ...SCREEN, variables: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR says nothing', [], { ...SCREEN, variables: { NO_COLOR: '' } }, true],
    ['not in a terminal that is dumb', [], { ...SCREEN, variables: { TERM: 'dumb' } }, false],
    ['in a pipe with FORCE_COLOR', [], { variables: { FORCE_COLOR: '1' } }, true],
    ['not with FORCE_COLOR=0', [], { ...SCREEN, variables: { FORCE_COLOR: '0' } }, false],
    [
      'FORCE_COLOR goes before NO_COLOR',
      [],
      { variables: { FORCE_COLOR: '1', NO_COLOR: '1' } },
      true,
    ],
    ['in a pipe with --color always', ['--color', 'always'], {}, true],
    [
      '--color always goes before NO_COLOR',
      ['--color=always'],
      { variables: { NO_COLOR: '1' } },
      true,
    ],
    [
      'not with --color never',
      ['--color', 'never'],
      { ...SCREEN, variables: { FORCE_COLOR: '1' } },
      false,
    ],
  ])('%s', async (_name, words, settings, coloured) => {
    const { out } = await unsc(list(...words), settings);
    expect(out.includes(ESCAPE)).toBe(coloured);
  });
});

describe('the pager', () => {
  const short = { size: { columns: 80, rows: 4 }, pager: true };

  test('shows an answer that is longer than the screen', async () => {
    const { out, paged, code } = await unsc(list(), short);
    expect({ out, code, commands: paged.map(({ command }) => command) }).toEqual({
      out: '',
      code: 0,
      commands: ['less'],
    });
  });

  test.each<readonly [string, object, readonly string[], string]>([
    ['UNSC_PAGER', { UNSC_PAGER: 'most', PAGER: 'more' }, [], 'most'],
    ['PAGER', { PAGER: 'more' }, [], 'more'],
  ])('is the one that %s names', async (_name, variables, words, command) => {
    const { paged } = await unsc(list(...words), { ...short, variables: { ...variables } });
    expect(paged.map((page) => page.command)).toEqual([command]);
  });

  test.each<readonly [string, readonly string[], object]>([
    ['--no-pager', ['--no-pager'], short],
    ['PAGER=cat', [], { ...short, variables: { PAGER: 'cat' } }],
    ['an empty PAGER', [], { ...short, variables: { PAGER: '' } }],
    ['a pipe', [], { pager: true }],
    ['a screen that is long enough', [], { ...SCREEN, pager: true }],
    ['no pager on this machine', [], { size: { columns: 80, rows: 4 } }],
  ])('not with %s', async (_name, words, settings) => {
    const { out, paged } = await unsc(list(...words), settings);
    expect(paged).toEqual([]);
    expect(out).toContain('2 statements');
  });
});

describe('what is told on stderr', () => {
  test('how many statements a date filter left out', async () => {
    expect(await unsc(list('--since', '2020', '--count'))).toMatchObject({
      out: '1\n',
      err: 'unsc: 1 statement without a date was left out; --undated takes it in.\n',
    });
  });

  test('--quiet silences hints', async () => {
    expect(await unsc(list('--since', '2020', '--count', '--quiet'))).toMatchObject({ err: '' });
  });

  test('--verbose names what was left out of the corpus', async () => {
    const { err } = await unsc(list('--verbose', '--count'), {}, corpus);
    expect(err).toBe('unsc: notes.txt was left out: its name ends in neither .md nor .markdown.\n');
  });
});

describe('how the program ends', () => {
  test('a row: 0; none: 1', async () => {
    expect(await unsc(list())).toMatchObject({ code: 0 });
    expect(await unsc(list('--issuer', 'FR'))).toMatchObject({ code: 1, out: 'No statement.\n' });
  });

  test('a closed pipe is no error and prints none', async () => {
    expect(await unsc(list(), { closesAfter: 0 })).toMatchObject({ code: 0, out: '', err: '' });
  });

  test('a closed pipe hides no broken file', async () => {
    const broken = corpusFolder({ 'good.md': 'Text.\n', 'bad.md': { link: 'gone.md' } });
    const outcome = await unsc(['list', '--corpus', broken], { closesAfter: 0 }, broken);
    expect(outcome).toMatchObject({
      code: 2,
      err: 'unsc: bad.md: cannot be read: there is no such file.\n',
    });
  });

  test('a fault of the program: 70, with its stack and where it should go', async () => {
    const environment = fakeEnvironment();
    const broken = (): Catalogue => {
      throw new TypeError('synthetic fault');
    };
    expect(await run(list(), environment, broken)).toBe(70);
    expect(environment.err()).toMatch(
      /^unsc: this is a fault of the program, not yours\. Please report it with these lines:\nTypeError: synthetic fault\n {4}at /,
    );
    expect(environment.out()).toBe('');
  });
});

describe('unsc alone', () => {
  test('says what it is for and how much there is', async () => {
    const { code, out } = await unsc(['--corpus', corpus]);
    expect(code).toBe(0);
    expect(out).toContain(
      '  2 statements · 2 resolutions cited · catalogue of 2,825 (29 June 2026)\n',
    );
  });

  test('the same as data', async () => {
    const { out } = await unsc(['--corpus', corpus, '--json']);
    expect(JSON.parse(out)).toMatchObject({ statements: 2, resolutionsCited: 2, newest: 2825 });
  });
});
