import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/catalogue/user-error.js';
import { Context, formatError } from '../../src/cli/context.js';
import { define } from '../../src/cli/grep.js';
import { ClosedPipe } from '../../src/cli/sink.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { fakeEnvironment, type OutsideSettings } from '../support/environment.js';

const corpus = corpusFolder({
  '2021-05-01-embargo.md':
    '---\ntype: synthetic\ntitle: Synthetic embargo\n---\nThe arms\nembargo stands.\nNo ARMS, no oil.\n',
  '2020-02-03-oil.md': '---\ntype: synthetic\ntitle: Synthetic oil\n---\noil\n\narms oil\n',
  'old/undated.md': '---\ntype: synthetic\ntitle: Synthetic undated\n---\n-oil\n',
  'patterns.txt': 'embargo\r\noil\r\n',
});

async function run(words: readonly string[], settings: OutsideSettings = {}) {
  const environment = fakeEnvironment({ cwd: corpus, ...settings });
  const context = new Context(environment, '0.0.0', shippedCatalogue);
  await context.loadInk(words);
  const command = define(context).exitOverride();
  let code: number;
  try {
    await command.parseAsync(['--corpus', corpus, ...words], { from: 'user' });
    code = context.exitCode;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    environment.stderr.write(formatError(error));
    code = 2;
  }
  const out = environment.out().replaceAll(`${corpus}/`, '');
  return { code, out, err: environment.err() };
}

const silent = { err: '', code: 0 };

describe('unsc grep', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['a pattern', ['arms'], ['2021-05-01-embargo.md:5:The arms', '2020-02-03-oil.md:7:arms oil']],
    ['-i', ['-i', 'ARMS', 'old'], []],
    ['-i finds', ['-i', 'no arms'], ['2021-05-01-embargo.md:7:No ARMS, no oil.']],
    ['-S with a small letter', ['-S', 'no arms'], ['2021-05-01-embargo.md:7:No ARMS, no oil.']],
    ['-S with a capital', ['-S', 'No arms'], []],
    ['-S after -i', ['-i', '-S', 'No arms'], []],
    ['-i after -S', ['-S', '-i', 'no arms'], ['2021-05-01-embargo.md:7:No ARMS, no oil.']],
    ['-v', ['-v', '[a-z]'], ['2020-02-03-oil.md:6:']],
    ['-w', ['-w', 'oi'], []],
    ['-w finds', ['-w', 'oil', 'old'], ['old/undated.md:5:-oil']],
    ['-x', ['-x', 'oil'], ['2020-02-03-oil.md:5:oil']],
    ['-x after -w', ['-w', '-x', 'oil'], ['2020-02-03-oil.md:5:oil']],
    ['-F', ['-F', 'oil.'], ['2021-05-01-embargo.md:7:No ARMS, no oil.']],
    ['-P', ['-P', 'oil(?=\\.)'], ['2021-05-01-embargo.md:7:No ARMS, no oil.']],
    ['-F goes before -P', ['-P', '-F', 'oil(?=.)'], []],
    ['-c', ['-c', 'oil'], ['2021-05-01-embargo.md:1', '2020-02-03-oil.md:2', 'old/undated.md:1']],
    ['-c -o', ['-co', '[aeiou]', 'old'], ['old/undated.md:2']],
    ['-l', ['-l', 'arms'], ['2021-05-01-embargo.md', '2020-02-03-oil.md']],
    ['-L', ['-L', 'arms'], ['old/undated.md']],
    ['-l after -c', ['-c', '-l', 'embargo'], ['2021-05-01-embargo.md']],
    ['-c after -l', ['-l', '-c', 'embargo'], ['2021-05-01-embargo.md:1']],
    ['-o', ['-o', '\\w+bargo'], ['2021-05-01-embargo.md:6:embargo']],
    ['-n changes nothing', ['-n', 'embargo'], ['2021-05-01-embargo.md:6:embargo stands.']],
    ['-m', ['-m', '1', 'oil', '2020'], ['2020-02-03-oil.md:5:oil']],
    [
      '-A',
      ['-A1', 'embargo'],
      ['2021-05-01-embargo.md:6:embargo stands.', '2021-05-01-embargo.md-7-No ARMS, no oil.'],
    ],
    [
      '-B',
      ['-B', '1', 'embargo'],
      ['2021-05-01-embargo.md-5-The arms', '2021-05-01-embargo.md:6:embargo stands.'],
    ],
    [
      '-C',
      ['-C1', 'embargo'],
      [
        '2021-05-01-embargo.md-5-The arms',
        '2021-05-01-embargo.md:6:embargo stands.',
        '2021-05-01-embargo.md-7-No ARMS, no oil.',
      ],
    ],
    [
      '-A goes before -C',
      ['-A0', '-C1', 'embargo'],
      ['2021-05-01-embargo.md-5-The arms', '2021-05-01-embargo.md:6:embargo stands.'],
    ],
    ['-e, then every operand is a statement', ['-e', 'oil', 'old'], ['old/undated.md:5:-oil']],
    ['-e with a pattern that begins with a hyphen', ['-e', '-oil'], ['old/undated.md:5:-oil']],
    ['-- before a pattern that begins with a hyphen', ['--', '-oil'], ['old/undated.md:5:-oil']],
    [
      'several -e, letters joined',
      ['-ie', 'NO ARMS', '-e', '^-'],
      ['2021-05-01-embargo.md:7:No ARMS, no oil.', 'old/undated.md:5:-oil'],
    ],
    ['-f, lines may end in CRLF', ['-f', 'patterns.txt', 'old/undated'], ['old/undated.md:5:-oil']],
    [
      '--all',
      ['--all', '-e', 'arms', '-e', 'oil$'],
      ['2020-02-03-oil.md:5:oil', '2020-02-03-oil.md:7:arms oil'],
    ],
    [
      '--within a sentence',
      ['--all', '--within', 'sentence', '-e', 'The', '-e', 'stands'],
      ['2021-05-01-embargo.md:5:The arms', '2021-05-01-embargo.md:6:embargo stands.'],
    ],
    ['not in one sentence', ['--all', '--within', 'sentence', '-e', 'The', '-e', 'oil'], []],
    [
      '--within a paragraph, -o',
      ['--all', '--within', 'paragraph', '-o', '-e', 'The', '-e', 'oil'],
      ['2021-05-01-embargo.md:5:The', '2021-05-01-embargo.md:7:oil'],
    ],
    [
      'only matches in such a paragraph',
      ['--all', '--within', 'paragraph', '-e', 'arms', '-e', 'oil', '2020'],
      ['2020-02-03-oil.md:7:arms oil'],
    ],
    [
      '--within the statement is --all',
      ['--all', '--within', 'statement', '-e', 'arms', '-e', 'oil', '2020'],
      ['2020-02-03-oil.md:5:oil', '2020-02-03-oil.md:7:arms oil'],
    ],
    [
      '--near, without --all',
      ['--near', '1', '-e', 'arms', '-e', 'oil'],
      ['2020-02-03-oil.md:7:arms oil'],
    ],
    ['--near, one word more', ['--near=3', '-l', '-e', 'stands', '-e', 'oil'], []],
    ['--near, -l', ['--near=4', '-l', '-e', 'stands', '-e', 'oil'], ['2021-05-01-embargo.md']],
    [
      '--near, -L',
      ['--near', '1', '-L', '-e', 'arms', '-e', 'embargo'],
      ['2020-02-03-oil.md', 'old/undated.md'],
    ],
    [
      '--near, -c',
      ['--near', '1', '-c', '-e', 'arms', '-e', 'embargo'],
      ['2021-05-01-embargo.md:2'],
    ],
    ['--near, -c -o', ['--near', '1', '-co', '-e', 'arms', '-e', 'oil'], ['2020-02-03-oil.md:2']],
    [
      '--near, the outer two of three too far apart',
      ['--near', '1', '-e', 'embargo', '-e', 'stands', '-e', 'arms'],
      [],
    ],
    [
      '--near, -m',
      ['--near', '2', '-m1', '-e', 'embargo', '-e', 'stands', '-e', 'arms'],
      ['2021-05-01-embargo.md:5:The arms'],
    ],
    [
      '--near, context',
      ['--near', '1', '-B1', '-e', 'arms', '-e', 'oil'],
      ['2020-02-03-oil.md-6-', '2020-02-03-oil.md:7:arms oil'],
    ],
    [
      '--near with --within',
      ['--near', '1', '--within', 'sentence', '-e', 'stands', '-e', 'No'],
      [],
    ],
    [
      '--near with --across',
      ['--near', '1', '--across', '-e', 'arms embargo', '-e', 'stands'],
      ['2021-05-01-embargo.md:5:The arms', '2021-05-01-embargo.md:6:embargo stands.'],
    ],
    [
      '--near with -P',
      ['--near', '1', '-P', '-e', 'arms(?= )', '-e', 'oil'],
      ['2020-02-03-oil.md:7:arms oil'],
    ],
    [
      '--across',
      ['--across', 'arms embargo'],
      ['2021-05-01-embargo.md:5:The arms', '2021-05-01-embargo.md:6:embargo stands.'],
    ],
    [
      '--front-matter',
      ['--front-matter', 'title: .* oil'],
      ['2020-02-03-oil.md:3:title: Synthetic oil'],
    ],
    ['--limit', ['--limit', '1', 'oil'], ['2021-05-01-embargo.md:7:No ARMS, no oil.']],
    [
      '--sort',
      ['--sort', '-date', 'arms'],
      ['2020-02-03-oil.md:7:arms oil', '2021-05-01-embargo.md:5:The arms'],
    ],
    ['--count', ['--count', 'oil'], ['4']],
    ['--count of matches', ['--count', '-o', 'o'], ['7']],
    ['--count of statements', ['--count', '-l', 'arms'], ['2']],
    ['--count, without lines of context', ['--count', '-C1', 'embargo'], ['1']],
    [
      '--format tsv',
      ['--format', 'tsv', '-w', 'oil', 'old'],
      ['id\tdate\tpath\tline\ttype\ttext', "old/undated\t\told/undated.md\t5\tmatch\t'-oil"],
    ],
  ])('%s', async (_, words, lines) => {
    const { out, err, code } = await run(words);
    expect({ lines: out.split('\n').slice(0, -1), err }).toEqual({ lines, err: '' });
    expect(code).toBe(lines.length === 0 ? 1 : 0);
  });

  test('-q prints nothing, whether it finds or not', async () => {
    expect(await run(['-q', 'arms'])).toEqual({ out: '', ...silent });
    expect(await run(['-q', 'tanks at sea'])).toEqual({ out: '', err: '', code: 1 });
    expect(await run(['-q', 'arms', '--since', '2021'])).toEqual({ out: '', ...silent });
  });

  test('--json: one document', async () => {
    const { out } = await run(['--json', '-A1', 'embargo']);
    expect(JSON.parse(out)).toEqual({
      schemaVersion: 1,
      meta: {
        version: '0.0.0',
        catalogue: expect.any(String),
        corpusHash: expect.stringMatching(/^[0-9a-f]+$/),
      },
      matches: [
        {
          statement: expect.objectContaining({ id: '2021-05-01-embargo', date: '2021-05-01' }),
          line: 6,
          text: 'embargo stands.',
          type: 'match',
          submatches: [{ start: 0, end: 7 }],
          citations: [],
        },
        {
          statement: expect.objectContaining({ id: '2021-05-01-embargo' }),
          line: 7,
          text: 'No ARMS, no oil.',
          type: 'context',
          submatches: [],
          citations: [],
        },
      ],
    });
  });

  test('--json of statements', async () => {
    const { out } = await run(['--json', '-c', 'arms']);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      statements: [
        { id: '2021-05-01-embargo', count: 1 },
        { id: '2020-02-03-oil', count: 1 },
      ],
    });
  });

  test('--json of nothing is a document, exit code 1', async () => {
    const { out, code } = await run(['--json', 'tanks']);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, matches: [] });
    expect(code).toBe(1);
  });

  test('--format jsonl: one row a line', async () => {
    const { out } = await run(['--format', 'jsonl', 'arms']);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { schemaVersion: 1, line: 5, text: 'The arms' },
      { schemaVersion: 1, line: 7, text: 'arms oil' },
    ]);
  });

  test('in a terminal', async () => {
    const { out } = await run(['embargo'], { size: { columns: 80 } });
    const [bold, dim, none] = ['\u001b[1m', '\u001b[2m', '\u001b[22m'];
    expect(out.split('\n')).toEqual([
      `${bold}2021-05-01-embargo${none}`,
      `${dim}  6: ${none}${bold}\u001b[31membargo\u001b[39m${none} stands.`,
      `${dim}1 match on 1 line in 1 statement${none}`,
      '',
    ]);
  });

  test('-f -: patterns from standard input', async () => {
    const { out } = await run(['-f', '-', 'old/undated'], { stdin: 'tanks\noil\n' });
    expect(out).toBe('old/undated.md:5:-oil\n');
  });

  test('an empty file of patterns matches nothing', async () => {
    expect(await run(['-f', '-'], { stdin: '' })).toEqual({ out: '', err: '', code: 1 });
  });

  test('an empty line of a file of patterns matches everywhere', async () => {
    expect((await run(['-c', '-f', '-', '2020'], { stdin: '\n' })).out).toBe(
      '2020-02-03-oil.md:3\n',
    );
  });
});

describe('an answer that is written as it is found', () => {
  const many = corpusFolder(
    Object.fromEntries(
      Array.from({ length: 90 }, (_, day) => [
        `2020-01-01-${String(day).padStart(2, '0')}.md`,
        `---\ntype: synthetic\ntitle: "Synthetic, ${day}"\n---\narms, "${day}"\nUNSC resolution 1718 (2006) – oil oil\n`,
      ]),
    ),
  );
  const forms = ['json', 'jsonl', 'csv', 'tsv', 'markdown'];
  const views = [[], ['-c'], ['-l'], ['-L'], ['-v'], ['-C1'], ['-o'], ['--limit', '70']];

  async function both(words: readonly string[]) {
    const given = ['--corpus', many, '--no-pager', ...words];
    const piped = await run(given);
    const whole = await run(given, { size: { columns: 80 }, variables: { NO_COLOR: '1' } });
    return { piped, whole };
  }

  test.each(forms.flatMap((form) => views.map((view) => [form, ...view])))(
    'is the one that is written as a whole: %s %s',
    async (form, ...view) => {
      for (const pattern of ['oil|7', 'none of these']) {
        const { piped, whole } = await both(['--format', form, ...view, pattern]);
        expect(piped).toEqual(whole);
      }
    },
  );

  test.each(views)('the number of rows is the same: %s %s', async (...view) => {
    const { piped, whole } = await both(['--count', ...view, 'oil|7']);
    expect(piped).toEqual(whole);
  });

  test('citations are marked where colour is asked for', async () => {
    const { out } = await run([
      '--corpus',
      many,
      '--color',
      'always',
      '-m1',
      'oil',
      '2020-01-01-07',
    ]);
    const cyan = '\u001b[1m\u001b[36m';
    expect(out).toContain(`UNSC resolution ${cyan}1718\u001b[39m`);
  });

  test('begins with what is found first, and ends where nobody reads on', async () => {
    const environment = fakeEnvironment({ cwd: corpus, closesAfter: 1 });
    const context = new Context(environment, '0.0.0', shippedCatalogue);
    const words = ['--corpus', many, 'oil'];
    const given = define(context).exitOverride().parseAsync(words, { from: 'user' });
    await expect(given).rejects.toBeInstanceOf(ClosedPipe);
    const lines = environment.out().split('\n').length - 1;
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThan(90);
    expect(environment.err()).toBe('');
  });

  test('nothing is written where a name is wrong', async () => {
    const { out, code } = await run(['--corpus', many, '--json', 'oil', 'no such statement']);
    expect({ out, code }).toEqual({ out: '', code: 2 });
  });
});

describe('what is said besides', () => {
  test('a phrase that only --across would find', async () => {
    expect(await run(['arms embargo'])).toEqual({
      out: '',
      err: 'unsc: no line matches by itself, but 1 place where a line is broken: --across finds it.\n',
      code: 1,
    });
  });

  test('in several places', async () => {
    expect((await run(['[a-z]+ +[a-z]+ stands|No x'])).err).toBe(
      'unsc: no line matches by itself, but 1 place where a line is broken: --across finds it.\n',
    );
    expect((await run(['The\\s\\w+\\s\\w+|oil\\s+-|stands\\.\\sNo'])).err).toBe(
      'unsc: no line matches by itself, but 2 places where a line is broken: --across finds them.\n',
    );
  });

  test.each([
    ['--quiet', ['--quiet', 'arms embargo']],
    ['nothing there either', ['arms  trade']],
    ['something found', ['arms']],
    ['-v', ['-v', 'The arms embargo|.|^$']],
    ['--across itself', ['--across', 'arms trade']],
    ['-P', ['-P', 'arms embargo']],
  ])('not with %s', async (_, words) => {
    expect((await run(words)).err).toBe('');
  });

  test('statements that a date filter left out', async () => {
    expect((await run(['oil', '--since', '2021'])).err).toBe(
      'unsc: 1 statement without a date was left out; --undated takes it in.\n',
    );
  });
});

describe('what is wrong', () => {
  test.each<readonly [string, readonly string[], string]>([
    [
      'no pattern',
      [],
      "unsc: grep needs a pattern.\n      Write, for example, `unsc grep 'arms embargo'`.\n",
    ],
    [
      'a pattern that cannot be read',
      ['arms(?=embargo)'],
      'unsc: the pattern cannot be read: look-ahead and look-behind are not supported.\n' +
        '          arms(?=embargo)\n' +
        '              ^^^\n' +
        '      Use -P, which reads the pattern as JavaScript does and knows them.\n',
    ],
    [
      'a number that is none',
      ['-A', 'x', 'arms'],
      'unsc: --after-context is "x", which is not a number of lines.\n      Write a whole number, such as --after-context 2.\n',
    ],
    [
      '-P with --across',
      ['-P', '--across', 'a b'],
      'unsc: --across cannot be used with -P: it changes what a space in the pattern means.\n      Leave -P out, or --across.\n',
    ],
    [
      '--within without --all',
      ['--within', 'sentence', '-e', 'a', '-e', 'b'],
      'unsc: --within needs --all: it tells where all patterns must match together.\n      Add --all, or leave --within out.\n',
    ],
    [
      '--within with one pattern',
      ['--all', '--within', 'paragraph', 'a'],
      'unsc: --within needs two patterns or more.\n      Write, for example, `unsc grep --all --within paragraph -e arms -e embargo`.\n',
    ],
    [
      '--near with one pattern',
      ['--near', '3', 'a'],
      'unsc: --near needs two patterns or more.\n      Write, for example, `unsc grep --near 3 -e arms -e embargo`.\n',
    ],
    [
      '--near without a number',
      ['--near', '-e', 'a', 'b'],
      'unsc: --near is "-e", which is not a number of words.\n      Write a whole number, such as --near 2.\n',
    ],
    [
      '--near with -v',
      ['--near', '3', '-v', '-e', 'a', '-e', 'b'],
      'unsc: -v cannot be used with --near: a line by itself has no other pattern near it, or far from it.\n      Leave -v out, or --near; -L lists the statements without such matches.\n',
    ],
    [
      'a statement that there is not',
      ['arms', '2021-05-01-embargoo'],
      'unsc: there is no statement "2021-05-01-embargoo".\n      Did you mean "2021-05-01-embargo"?\n',
    ],
    [
      'a file of patterns that there is not',
      ['-f', 'none.txt'],
      'unsc: none.txt: cannot be read: there is no such file.\n',
    ],
  ])('%s', async (_, words, err) => {
    expect(await run(words)).toEqual({ out: '', err, code: 2 });
  });
});

test('the folder of the corpus stands in the path', async () => {
  const environment = fakeEnvironment({ cwd: corpus });
  const context = new Context(environment, '0.0.0', shippedCatalogue);
  await context.loadInk([]);
  await define(context).parseAsync(['--corpus', corpus, 'embargo'], { from: 'user' });
  expect(environment.out()).toBe(`${join(corpus, '2021-05-01-embargo.md')}:6:embargo stands.\n`);
});
