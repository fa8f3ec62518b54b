// What a user gets wrong: each message whole, on stderr, with the exit code.
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../support/corpus-folder.js';
import { unsc } from '../support/unsc.js';

const GOOD =
  '---\ntitle: Synthetic good\ntype: synthetic\n---\nUN Security Council resolution 2270.\n';

const corpus = corpusFolder({ 'good.md': GOOD });
const on = (folder: string, ...words: readonly string[]) => [...words, '--corpus', folder];

describe('a wrong command line', () => {
  test.each<readonly [string, readonly string[], string]>([
    [
      'a number that no resolution has',
      ['lookup', '9999'],
      'unsc: there is no resolution 9999: the newest this catalogue knows is 2825 (29 June 2026).\n',
    ],
    [
      'the same without the command',
      ['9999'],
      'unsc: there is no resolution 9999: the newest this catalogue knows is 2825 (29 June 2026).\n',
    ],
    [
      'a word that is no resolution',
      ['lookup', 'banana'],
      'unsc: "banana" is neither a resolution nor a name that this catalogue knows.\n' +
        '      Write a number, a symbol or a paragraph: 2270, "S/RES/2270 (2016)", "2270 OP 17".\n',
    ],
    [
      'the same for cites',
      ['cites', 'banana'],
      'unsc: "banana" is neither a resolution nor a name that this catalogue knows.\n' +
        '      Write a number, a symbol or a paragraph: 2270, "S/RES/2270 (2016)", "2270 OP 17".\n',
    ],
    [
      'a misspelt command',
      ['lokup', '2270'],
      'unsc: unknown command "lokup". Did you mean "lookup"?\n',
    ],
    [
      'a misspelt alias',
      ['cited-bye'],
      'unsc: unknown command "cited-bye". Did you mean "cited-by"?\n',
    ],
    [
      'help for a misspelt command',
      ['help', 'lst'],
      'unsc: unknown command "lst". Did you mean "list"?\n',
    ],
    [
      'a command that is near none',
      ['banana'],
      'unsc: unknown command "banana".\n      `unsc --help` names them all.\n',
    ],
    [
      'a misspelt option',
      ['list', '--jsn'],
      'unsc: unknown option "--jsn". Did you mean "--json"?\n',
    ],
    [
      'a misspelt option with a value',
      ['list', '--isuer=JP'],
      'unsc: unknown option "--isuer". Did you mean "--issuer"?\n',
    ],
    [
      'a misspelt option before the command',
      ['--jsn', 'list'],
      'unsc: unknown option "--jsn". Did you mean "--json"?\n',
    ],
    [
      'an option that is near none',
      ['list', '--banana'],
      'unsc: unknown option "--banana".\n      `unsc list --help` shows what list takes.\n',
    ],
    [
      'an unknown letter',
      ['list', '-z'],
      'unsc: unknown option "-z".\n      `unsc list --help` shows what list takes.\n',
    ],
    [
      'an option without its value',
      ['list', '--limit'],
      'unsc: --limit needs a value: --limit <number>.\n      `unsc list --help` shows what list takes.\n',
    ],
    [
      'the same without a command',
      ['--corpus'],
      'unsc: --corpus needs a value: --corpus <path>.\n      `unsc --help` shows what unsc takes.\n',
    ],
    [
      'a choice that is none',
      ['list', '--format', 'jsn'],
      'unsc: --format is "jsn"; it may be text, json, jsonl, csv, tsv, markdown.\n      Did you mean "json"?\n',
    ],
    [
      'a choice that is near none',
      ['list', '--color', 'banana'],
      'unsc: --color is "banana"; it may be auto, always, never.\n',
    ],
    [
      'a form that an answer without rows does not have',
      ['show', 'good', '--format', 'csv'],
      'unsc: --format is "csv"; it may be text, json.\n',
    ],
    [
      'no operand',
      ['show'],
      'unsc: show needs a <statement>.\n      `unsc show --help` shows what show takes.\n',
    ],
    [
      'no words',
      ['search'],
      'unsc: search needs <words>.\n      `unsc search --help` shows what search takes.\n',
    ],
    [
      'no resolution',
      ['cites'],
      'unsc: cites needs a resolution, a regime with --regime, or a measure with --measure.\n      Write, for example, `unsc cites 2270`.\n',
    ],
    [
      'too many operands',
      ['show', 'a', 'b', 'c'],
      'unsc: show takes one operand; "b", "c" is too much.\n      `unsc show --help` shows what show takes.\n',
    ],
    [
      'an operand where none is taken',
      ['list', 'a'],
      'unsc: list takes no operand; "a" is too much.\n      `unsc list --help` shows what list takes.\n',
    ],
    [
      'a date that is none',
      ['list', '--since', 'yesterday'],
      'unsc: --since is "yesterday", which is not a date.\n      Write a year, a month or a day: 2024, 2024-11 or 2024-11-05.\n',
    ],
    [
      'a limit that is none',
      ['list', '--limit', '-1'],
      'unsc: --limit is "-1", which is not a number of rows.\n      Write a whole number, such as --limit 20, or --limit all.\n',
    ],
    [
      'an issuer that is none',
      ['list', '--issuer', 'japn'],
      'unsc: no statement is by "japn", and no country has that name.\n      Did you mean japan (JP)?\n',
    ],
    [
      'a statement that is none',
      ['show', 'god'],
      'unsc: there is no statement "god".\n      Did you mean "good"?\n',
    ],
    [
      'control characters',
      ['\u001b[2J'],
      'unsc: unknown command "\\u{1b}[2J".\n      `unsc --help` names them all.\n',
    ],
  ])('%s', async (_name, words, err) => {
    const variables = { UNSC_CORPUS: corpus };
    expect(await unsc(words, { variables })).toMatchObject({ code: 2, out: '', err });
  });

  test('everything is refused before anything is answered', async () => {
    const { code, out } = await unsc(['lookup', '2270', '9999', '--corpus', corpus]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('a corpus that cannot be read', () => {
  test('an empty folder', async () => {
    const folder = corpusFolder({});
    const { code, out, err } = await unsc(on(folder, 'list'));
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err:
        `unsc: there is no statement in "${folder}".\n` +
        '      A statement is a Markdown file (.md or .markdown). Names that begin with "." or "_", README,\n' +
        '      LICENSE or CHANGELOG do not count, nor what .unscignore names.\n',
    });
  });

  test('a folder that does not exist', async () => {
    const { code, out, err } = await unsc(on('no/such/folder', 'list'));
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err:
        'unsc: there is no folder or file "no/such/folder".\n' +
        '      Check what --corpus or UNSC_CORPUS names.\n',
    });
  });

  test('the same, named by the variable', async () => {
    const { code, err } = await unsc(['list'], { variables: { UNSC_CORPUS: 'no/such/folder' } });
    expect({ code, err: err.split('\n')[0] }).toEqual({
      code: 2,
      err: 'unsc: there is no folder or file "no/such/folder".',
    });
  });
});

describe('a file that cannot be read is left out of an answer that is otherwise complete', () => {
  const ids = (out: string) =>
    (JSON.parse(out) as { statements: { id: string }[] }).statements.map(({ id }) => id);

  test.each<readonly [string, string | Uint8Array, string]>([
    [
      'a date that is none',
      '---\ntitle: Synthetic\ndate: 2024-13-01\n---\n',
      'unsc: bad.md:3: "date" is "2024-13-01", which is not a calendar date.\n' +
        '      Write it as YYYY-MM-DD, YYYY-MM or YYYY, or remove the field if the date is not known.\n',
    ],
    [
      'bytes that are no UTF-8',
      new Uint8Array([0x61, 0xff, 0x62]),
      'unsc: bad.md: is not UTF-8: byte 0xff at offset 1.\n      Save the file as UTF-8.\n',
    ],
  ])('%s', async (_name, content, err) => {
    const folder = corpusFolder({ 'good.md': GOOD, 'bad.md': content });
    const outcome = await unsc(on(folder, 'list', '--json'), {}, folder);
    expect(outcome).toMatchObject({ code: 2, err });
    expect(ids(outcome.out)).toEqual(['good']);
  });

  test('front matter that is no YAML', async () => {
    const folder = corpusFolder({ 'good.md': GOOD, 'bad.md': '---\ntitle: [\n---\nText.\n' });
    const outcome = await unsc(on(folder, 'list', '--json'), {}, folder);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(/^unsc: bad\.md:\d+:/);
    expect(ids(outcome.out)).toEqual(['good']);
  });

  test('a link that leads nowhere', async () => {
    const folder = corpusFolder({ 'good.md': GOOD, 'bad.md': { link: 'gone.md' } });
    const outcome = await unsc(on(folder, 'list', '--json'), {}, folder);
    expect(outcome).toMatchObject({
      code: 2,
      err: 'unsc: bad.md: cannot be read: there is no such file.\n',
    });
    expect(ids(outcome.out)).toEqual(['good']);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file without permission (not told by a superuser, who may read all)',
    async () => {
      const folder = corpusFolder({ 'good.md': GOOD, 'bad.md': GOOD });
      chmodSync(join(folder, 'bad.md'), 0);
      const outcome = await unsc(on(folder, 'list', '--json'), {}, folder);
      expect(outcome).toMatchObject({
        code: 2,
        err: 'unsc: bad.md: cannot be read: permission denied.\n',
      });
      expect(ids(outcome.out)).toEqual(['good']);
    },
  );

  test('--quiet silences no error', async () => {
    const folder = corpusFolder({ 'good.md': GOOD, 'bad.md': { link: 'gone.md' } });
    const { err } = await unsc(on(folder, 'list', '--quiet'), {}, folder);
    expect(err).toBe('unsc: bad.md: cannot be read: there is no such file.\n');
  });
});
