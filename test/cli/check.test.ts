// `unsc check` as it is typed: operands, forms of the answer, exit codes, mending.
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../support/corpus-folder.js';
import { unsc } from '../support/unsc.js';

const WRONG = 'See S/RES/2270(2016) and Security Council resolution 1874 (2010).\r\n';
const RIGHT = 'See S/RES/2270 (2016) and Security Council resolution 1874 (2009).\r\n';

const folder = () =>
  corpusFolder({
    '.git/HEAD': '',
    'wrong.md': WRONG,
    'right.md': RIGHT,
    'warning.md': 'See S/RES/2270(2016).\n',
    'note.md': 'Other relevant UN Security Council resolutions.\n',
    'sub/unsc.config.json': '{"check": {"rules": {"year-mismatch": "off"}}}',
    'sub/wrong.md': WRONG,
    'strict/unsc.config.json': '{"check": {"maxWarnings": 0}}',
    'strict/warning.md': 'See S/RES/2270(2016).\n',
    'broken/unsc.config.json': '{"chek": 1}',
    'broken/a.md': RIGHT,
    'broken/b.md': RIGHT,
    'empty/x.pdf': '',
  });

const cwd = folder();
const check = (words: readonly string[], more: Parameters<typeof unsc>[1] = {}) =>
  unsc(['check', ...words], { cwd, ...more });

describe('exit codes', () => {
  test.each([
    { name: 'nothing wrong', words: ['right.md'], code: 0 },
    { name: 'an error', words: ['wrong.md'], code: 1 },
    { name: 'warnings alone', words: ['warning.md'], code: 0 },
    { name: 'notes alone', words: ['note.md'], code: 0 },
    { name: 'more warnings than may be', words: ['warning.md', '--max-warnings', '0'], code: 1 },
    { name: 'as many as may be', words: ['warning.md', '--max-warnings', '1'], code: 0 },
    { name: 'notes are no warnings', words: ['note.md', '--max-warnings', '0'], code: 0 },
    {
      name: 'an error that is not shown',
      words: ['wrong.md', '--rule', 'year-mismatch=off'],
      code: 0,
    },
    {
      name: 'a warning made an error',
      words: ['warning.md', '--rule', 'symbol-style=error'],
      code: 1,
    },
    {
      name: 'warnings below the level that is shown',
      words: ['warning.md', '--level', 'error', '--max-warnings', '0'],
      code: 1,
    },
    {
      name: 'what cannot be read, beside what is wrong',
      words: ['nowhere.md', 'wrong.md'],
      code: 2,
    },
    { name: 'a folder without any text', words: ['empty'], code: 0 },
    { name: 'a rule that there is not', words: ['right.md', '--rule', 'x=off'], code: 2 },
    { name: 'a configuration that is wrong', words: ['broken/a.md'], code: 2 },
    { name: 'the same, without it', words: ['broken/a.md', '--no-config'], code: 0 },
    {
      name: 'a configuration that is not there',
      words: ['right.md', '--config', 'x.json'],
      code: 2,
    },
    { name: 'the settings of a folder', words: ['sub'], code: 0 },
    { name: 'two that exclude each other', words: ['right.md', '--fix', '--diff'], code: 2 },
    { name: 'a patch as JSON', words: ['right.md', '--diff', '--json'], code: 2 },
  ])('$name: $code', async ({ words, code }) => {
    expect((await check(words)).code).toBe(code);
  });

  test('more warnings than may be are told', async () => {
    expect((await check(['warning.md', '--max-warnings', '0'])).err).toBe(
      'unsc: there is 1 warning, and at most 0 may be.\n',
    );
  });

  test('maxWarnings is that of the folder the program runs in', async () => {
    expect((await check(['strict/warning.md'])).code).toBe(0);
    expect((await check(['warning.md'], { cwd: join(cwd, 'strict') })).code).toBe(1);
  });
});

describe('operands', () => {
  const sources = async (words: readonly string[], more: Parameters<typeof unsc>[1] = {}) => {
    const { out } = await check([...words, '--format', 'jsonl', '--no-config'], more);
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).source);
  };
  test.each([
    { words: ['right.md', 'sub'], found: ['right.md', 'sub/wrong.md'] },
    { words: ['*r*.md', '-'], found: ['right.md', 'warning.md', 'wrong.md', '<stdin>'] },
    { words: ['-'], found: ['<stdin>'] },
    { words: [], found: ['<stdin>'] },
  ])('$words', async ({ words, found }) => {
    expect(await sources(words)).toEqual(found);
  });

  test('none, in a terminal: says what it waits for', async () => {
    expect((await check([], { stdinTerminal: true })).err).toBe(
      'unsc: reading from the terminal: end the text with Ctrl-D on a new line.\n',
    );
  });

  test('standard input is read as Markdown, so that its comments count', async () => {
    const stdin = '<!-- unsc-disable-next-line -->\nUNSCR 9999';
    expect((await check(['-', '--count'], { stdin })).out).toBe('0\n');
    expect((await check(['-', '--count', '--from', 'text'], { stdin })).out).toBe('1\n');
  });

  test('an encoding may be named', async () => {
    const stdin = Buffer.from(
      'r\u00e9solution 2270 (2015) du Conseil de s\u00e9curit\u00e9',
      'latin1',
    );
    expect((await check(['-'], { stdin })).code).toBe(2);
    const { out } = await check(['-', '--encoding', 'latin1', '--json'], { stdin });
    expect(JSON.parse(out).findings).toMatchObject([{ rule: 'year-mismatch', column: 12 }]);
  });
});

describe('forms of the answer', () => {
  test('JSON: one document for one draft, documents for more', async () => {
    expect(JSON.parse((await check(['wrong.md', '--json'])).out)).toMatchObject({
      schemaVersion: 1,
      source: 'wrong.md',
      asOf: { date: '2026-06-29', from: 'catalogue' },
      citations: 2,
      findings: [
        {
          rule: 'symbol-style',
          level: 'warning',
          fix: { start: 4, end: 20, text: 'S/RES/2270 (2016)' },
        },
        { rule: 'year-mismatch', level: 'error', line: 1, column: 54, endLine: 1, endColumn: 65 },
      ],
    });
    const { documents } = JSON.parse((await check(['wrong.md', 'right.md', '--json'])).out);
    expect(documents).toMatchObject([{ source: 'wrong.md' }, { source: 'right.md', findings: [] }]);
  });

  test('a table', async () => {
    expect((await check(['wrong.md', '--format', 'csv'])).out).toBe(
      [
        'source,line,column,endLine,endColumn,start,end,level,rule,text,message,suggestion',
        'wrong.md,1,5,1,21,4,20,warning,symbol-style,S/RES/2270(2016),a space stands before the year of a symbol: write S/RES/2270 (2016),write S/RES/2270 (2016)',
        'wrong.md,1,54,1,65,53,64,error,year-mismatch,1874 (2010),resolution 1874 was adopted in 2009: write 1874 (2009),write 1874 (2009)',
        '',
      ].join('\r\n'),
    );
  });

  test('only what is grave enough', async () => {
    const { out } = await check(['wrong.md', '--level', 'error', '--json']);
    expect(JSON.parse(out).findings).toMatchObject([{ level: 'error' }]);
    expect((await check(['warning.md', '--level', 'error'])).out).toBe(
      '1 warning in 1 file · 1 citation checked · catalogue of 29 June 2026\n1 not shown\n',
    );
  });

  test('GitHub annotations name paths from the folder of the run', async () => {
    const { out } = await check(['../warning.md'], { cwd: join(cwd, 'sub') });
    expect(out).toContain('../warning.md:1:5  warning  symbol-style');
    const github = await check(['./warning.md', '--format', 'github']);
    expect(github.out).toMatch(/^::warning file=warning\.md,line=1,/);
  });

  test('in colour where it is asked for', async () => {
    const { out } = await check(['wrong.md', '--color', 'always']);
    expect(out).toContain('\u001b[');
    expect((await check(['wrong.md'])).out).not.toContain('\u001b');
  });
});

describe('--diff', () => {
  test('shows a patch and writes nothing', async () => {
    const own = folder();
    const { out, err, code } = await unsc(['check', 'wrong.md', 'right.md', '--diff'], {
      cwd: own,
    });
    expect({ out, err, code }).toEqual({
      out: `--- a/wrong.md\n+++ b/wrong.md\n@@ -1,1 +1,1 @@\n-${WRONG}+${RIGHT}`,
      err: 'unsc: --fix would mend 2 places in 1 file.\n',
      code: 1,
    });
    expect(readFileSync(join(own, 'wrong.md'), 'utf8')).toBe(WRONG);
  });

  test('says where there is nothing to mend', async () => {
    expect(await check(['right.md', '--diff'])).toMatchObject({
      out: '',
      err: 'unsc: there is nothing that --fix could mend.\n',
      code: 0,
    });
  });

  test('in a terminal nothing steers it', async () => {
    const stdin = '\u001b[31m S/RES/2270(2016)';
    const { out } = await check(['-', '--diff', '--color', 'never'], {
      stdin,
      size: { columns: 80 },
    });
    expect(out).not.toContain('\u001b');
  });
});

describe('--fix', () => {
  test('mends files, keeps all else, and judges what is left', async () => {
    const own = folder();
    chmodSync(join(own, 'wrong.md'), 0o640);
    const before = statSync(join(own, 'right.md')).mtimeMs;
    const { code, err, out } = await unsc(['check', '.', '--fix', '--no-config'], { cwd: own });
    expect(readFileSync(join(own, 'wrong.md'), 'utf8')).toBe(RIGHT);
    expect(readFileSync(join(own, 'sub', 'wrong.md'), 'utf8')).toBe(RIGHT);
    expect(statSync(join(own, 'right.md')).mtimeMs).toBe(before);
    expect(code).toBe(0);
    expect(err).toBe('unsc: mended 6 places in 4 files.\n');
    expect(out).toContain('1 note in 8 files');
  });

  test('keeps encoding and byte order mark', async () => {
    const own = folder();
    const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    writeFileSync(join(own, 'wrong.md'), wide(WRONG));
    expect((await unsc(['check', 'wrong.md', '--fix'], { cwd: own })).code).toBe(0);
    expect(readFileSync(join(own, 'wrong.md'))).toEqual(wide(RIGHT));
  });

  test('a second run changes nothing', async () => {
    const own = folder();
    const first = await unsc(['check', '.', '--fix'], { cwd: own });
    // One configuration is wrong: the files that it is for are left alone, and it is told once.
    expect(first.code).toBe(2);
    expect(first.err).toContain(
      'unsc: broken/unsc.config.json:1: there is no setting "chek".\n      Did you mean "check"?\nunsc: mended 5 places in 4 files.\n',
    );
    const { err } = await unsc(['check', '.', '--fix', '--no-config'], { cwd: own });
    const again = await unsc(['check', '.', '--diff', '--no-config'], { cwd: own });
    expect(err).toBe('unsc: mended 1 place in 1 file.\n');
    expect(again.out).toBe('');
  });

  test('does not mend what a comment silences', async () => {
    const own = folder();
    const text = '<!-- unsc-disable-next-line symbol-style -->\nSee S/RES/2270(2016).\n';
    writeFileSync(join(own, 'a.md'), text);
    await unsc(['check', 'a.md', '--fix'], { cwd: own });
    expect(readFileSync(join(own, 'a.md'), 'utf8')).toBe(text);
  });

  test('of standard input: the mended text, and what is left on standard error', async () => {
    const stdin = `\ufeff${WRONG}UNSCR 9999\r\n`;
    const { out, err, code } = await check(['-', '--fix'], { stdin });
    expect(out).toBe(`\ufeff${RIGHT}UNSCR 9999\r\n`);
    expect(err).toContain('<stdin>:2:7  error  no-such-resolution');
    expect(err).toContain('unsc: mended 2 places in 1 file.\n');
    expect(code).toBe(1);
    expect((await check(['-', '--fix'], { stdin: RIGHT })).err).toBe('');
  });

  test.each([
    [['-', 'right.md', '--fix'], 'Name - alone, or files alone.'],
    [
      ['-', '--fix', '--json'],
      'Leave out --json, --format and --count: what is left to mend is told on standard error.',
    ],
  ])('%j is refused', async (words, remedy) => {
    expect(await check(words)).toMatchObject({
      code: 2,
      out: '',
      err: `unsc: --fix writes the mended text of standard input to standard output, where nothing else may be.\n      ${remedy}\n`,
    });
  });
});
