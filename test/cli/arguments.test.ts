import { describe, expect, test } from 'vitest';
import { readInvocation, valueOptions } from '../../src/cli/arguments.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { Context } from '../../src/cli/context.js';
import { define as defineWelcome } from '../../src/cli/welcome.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { fakeEnvironment } from '../support/environment.js';

/** The command and its words, or the kind of anything else, as one line. */
function read(line: string): string {
  const invocation = readInvocation(line === '' ? [] : line.split(' '));
  switch (invocation.kind) {
    case 'command':
      return [`${invocation.name}:`, ...invocation.words].join(' ');
    case 'welcome':
      return ['welcome:', ...invocation.words].join(' ');
    case 'help':
      return `help: ${invocation.name}`;
    case 'unknown':
      return `unknown: ${invocation.name}`;
    case 'version':
      return 'version';
  }
}

describe('readInvocation', () => {
  test.each([
    ['a command', 'lookup 2270', 'lookup: 2270'],
    ['an alias', 'cited-by 2270', 'cites: 2270'],
    ['options after it stay', 'list --json --limit 3', 'list: --json --limit 3'],
    ['a switch before it', '--json lookup 2270', 'lookup: --json 2270'],
    ['a value before it', '--corpus x lookup 2270', 'lookup: --corpus x 2270'],
    ['a value after =', '--corpus=x lookup 2270', 'lookup: --corpus=x 2270'],
    ['several before it', '--quiet --issuer JP --json list', 'list: --quiet --issuer JP --json'],
    [
      'both sides: the later one is last',
      '--sort id list --sort date',
      'list: --sort id --sort date',
    ],
    [
      'both sides: lists are joined',
      '--issuer JP list --issuer KR',
      'list: --issuer JP --issuer KR',
    ],
    ['a value that looks like an option', '--sort -date list', 'list: --sort -date'],
    ['a value that is the name of a command', '--corpus list list', 'list: --corpus list'],
    ['letters before it', '-i grep x', 'grep: -i x'],
    ['letters with a value before it', '-A 3 -im 2 grep x', 'grep: -A 3 -im 2 x'],
    ['a letter with its value joined', '-A3 grep x', 'grep: -A3 x'],
    ['a letter with a letter as its value', '-em grep x', 'grep: -em x'],
    ['an unknown option before it is left to the command', '--nope list', 'list: --nope'],
    ['- is an operand', 'extract -', 'extract: -'],
    // A first word that can only be a reference
    ['a number', '2270', 'lookup: 2270'],
    ['a number with options on both sides', '--json 2270 --quiet', 'lookup: --json 2270 --quiet'],
    ['several numbers', '1718 1874', 'lookup: 1718 1874'],
    ['a list', '1718,1874', 'lookup: 1718,1874'],
    ['a number in other digits', '٢٢٧٠', 'lookup: ٢٢٧٠'],
    ['a paragraph', '2270/17', 'lookup: 2270/17'],
    ['a symbol', 'S/RES/2270 (2016)', 'lookup: S/RES/2270 (2016)'],
    ['a symbol in small letters', 's/res/2270', 'lookup: s/res/2270'],
    ['UNSCR', 'UNSCR 2270', 'lookup: UNSCR 2270'],
    ['UNSCR without a space', 'unscr2270', 'lookup: unscr2270'],
    ['resolution', 'resolution 2270 OP 17', 'lookup: resolution 2270 OP 17'],
    ['Resolution', 'Resolution 2270', 'lookup: Resolution 2270'],
    // -- ends the options
    ['-- before a reference', '-- 2270', 'lookup: -- 2270'],
    ['-- before a command', '-- list --json', 'list: -- --json'],
    ['options, then --', '--json -- 2270', 'lookup: --json -- 2270'],
    ['-- after the command', 'grep -- -x', 'grep: -- -x'],
    ['-- alone', '--', 'welcome: --'],
    ['--version as a value', '--corpus --version list', 'list: --corpus --version'],
    ['--help as a value', '--corpus --help', 'welcome: --corpus --help'],
    // Neither
    ['nothing', '', 'welcome:'],
    ['options alone', '--corpus x', 'welcome: --corpus x'],
    ['an option whose value is missing', '--corpus', 'welcome: --corpus'],
    ['help', 'help', 'help: null'],
    ['help for a command', 'help lookup', 'help: lookup'],
    ['help of help', 'help --help', 'help: null'],
    ['--help', '--help', 'help: null'],
    ['-h', '-h', 'help: null'],
    ['--help after a command is left to it', 'lookup --help', 'lookup: --help'],
    ['--help before a command is about it', '--help lookup', 'lookup: --help'],
    ['--version', '--version', 'version'],
    ['-V', '-V', 'version'],
    ['--version before a command', '--version list', 'version'],
    ['a word that is no command', 'lokup 2270', 'unknown: lokup'],
    ['a name of a regime', 'dprk', 'unknown: dprk'],
    ['a word that only begins like one', 'unscripted', 'unknown: unscripted'],
    ['resolutions is no reference', 'resolutionary', 'unknown: resolutionary'],
  ])('%s', (_name, line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

/** Every flag of every command, with whether it takes a value. */
async function flagsOfAll(): Promise<[command: string, flag: string, takes: boolean][]> {
  const context = new Context(fakeEnvironment(), '0.0.0', shippedCatalogue);
  const loaded = COMMANDS.map(async ({ name, load }) => ({ name, ...(await load()) }));
  const commands = [...(await Promise.all(loaded)), { name: 'welcome', define: defineWelcome }];
  return commands.flatMap(({ name, define }) =>
    define(context).options.flatMap(({ long, short, required }) =>
      [long, short].flatMap((flag) =>
        flag ? [[name, flag, required] as [string, string, boolean]] : [],
      ),
    ),
  );
}

describe('the list of options with a value', () => {
  test('agrees with the definition of every option of every command', async () => {
    const flags = await flagsOfAll();
    const wrong = flags.filter(([, flag, takes]) => valueOptions.includes(flag) !== takes);
    expect(wrong).toEqual([]);
  });

  test('knows no option that no command has', async () => {
    const known = new Set((await flagsOfAll()).map(([, flag]) => flag));
    expect(valueOptions.filter((flag) => !known.has(flag))).toEqual([]);
  });

  test('no option has an optional value, and none is variadic', async () => {
    const context = new Context(fakeEnvironment(), '0.0.0', shippedCatalogue);
    for (const { name, load } of COMMANDS) {
      const { define } = await load();
      const loose = define(context).options.filter(
        ({ optional, variadic }) => optional || variadic,
      );
      expect([name, loose.map(({ flags }) => flags)]).toEqual([name, []]);
    }
  });
});
