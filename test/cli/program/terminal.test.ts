// The built program in a terminal and in a pipe: width, colour, links.
import { describe, expect, test } from 'vitest';
import { run } from '../../support/run.js';
import { hasTerminals, runInTerminal } from '../../support/terminal.js';

const STATEMENT = '2024-11-05-dprk-troops-russia';
const COMMANDS: readonly (readonly string[])[] = [
  [],
  ['--help'],
  ['lookup', '2270'],
  ['cites', '1718', '1874', '--all'],
  ['list'],
  ['show', STATEMENT],
  ['index'],
];

const ESCAPE = '\u001b';
const plain = (text: string) =>
  text
    .replaceAll(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), '')
    .replaceAll(new RegExp(`${ESCAPE}\\]8;;[^\u0007]*\u0007`, 'g'), '');

describe.skipIf(!hasTerminals)('in a terminal (needs python3 for a pseudo-terminal)', () => {
  describe.each([40, 80, 200])('of %i columns', (columns) => {
    test.each(COMMANDS.map((words) => [words]))('no line of %j is longer', (words) => {
      const { code, out } = runInTerminal(columns, words);
      expect(code).toBe(0);
      const long = plain(out)
        .split('\n')
        .filter((line) => [...line].length > columns);
      expect(long.filter((line) => !line.startsWith('  unsc '))).toEqual([]);
    });

    test('prose keeps to 90 columns', () => {
      const { out } = runInTerminal(columns, ['show', STATEMENT]);
      const longest = Math.max(
        ...plain(out)
          .split('\n')
          .map((line) => [...line].length),
      );
      expect(longest).toBeLessThanOrEqual(Math.min(columns, 90));
    });
  });

  test('there is colour, and links', () => {
    const { out } = runInTerminal(80, ['lookup', '2270']);
    expect(out).toContain(`${ESCAPE}[1mS/RES/2270 (2016)${ESCAPE}[22m`);
    expect(out).toContain(`${ESCAPE}]8;;https://docs.un.org/S/RES/2270(2016)\u0007`);
  });

  test.each<readonly [string, readonly string[], Readonly<Record<string, string>>]>([
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['--color never', ['--color', 'never'], {}],
    ['a terminal that is dumb', [], { TERM: 'dumb' }],
  ])('there is none with %s', (_name, words, variables) => {
    expect(runInTerminal(80, ['lookup', '2270', ...words], variables).out).not.toContain(ESCAPE);
  });

  test('messages hang under their first word', () => {
    expect(runInTerminal(60, ['lookup', '9999'])).toEqual({
      code: 2,
      out:
        'unsc: there is no resolution 9999: the newest this catalogue\n' +
        '      knows is 2825 (29 June 2026).\n',
    });
  });

  test('COLUMNS is not trusted', () => {
    const { out } = runInTerminal(40, ['list'], { COLUMNS: '200' });
    for (const line of plain(out).split('\n')) expect([...line].length).toBeLessThanOrEqual(40);
  });
});

describe('in a pipe', () => {
  test.each(COMMANDS.map((words) => [words]))('%j has no escape sequence', (words) => {
    const { code, out, err } = run(words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain(ESCAPE);
  });

  test.each(COMMANDS.map((words) => [words]))(
    '%j does not hang on the width of the terminal',
    (words) => {
      const { out } = run(words, { variables: { COLUMNS: '40' } });
      expect(out).toBe(run(words).out);
    },
  );

  test('colour comes with --color always and with FORCE_COLOR', () => {
    expect(run(['list', '--color', 'always']).out).toContain(ESCAPE);
    expect(run(['list'], { variables: { FORCE_COLOR: '1' } }).out).toContain(ESCAPE);
  });
});
