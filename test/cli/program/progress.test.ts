// The bar that shows how far long reading has come, in a pseudo-terminal.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../../support/corpus-folder.js';
import { bareVariables, program, run } from '../../support/run.js';
import { hasTerminals, runInTerminal } from '../../support/terminal.js';

const ESCAPE = '\u001b';

/** Some seven megabytes, which take more than half a second. */
const corpus = corpusFolder(
  Object.fromEntries(
    Array.from({ length: 600 }, (_, number) => [
      `s${number}.md`,
      `Synthetic statement ${number}.\n\n${`UN Security Council resolution ${1700 + number} (2010) and word${number}.\n`.repeat(200)}`,
    ]),
  ),
);

/** Where indexes are kept. */
const cache = corpusFolder({}, 'cache');
const variables = { XDG_CACHE_HOME: cache };

const BUILD = ['index', 'build', '--corpus', corpus];

/** Runs a command in a pseudo-terminal and types Ctrl-C when something stands there. */
const INTERRUPTED = `
import os, pty, sys
sign, command = sys.argv[1].encode(), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
seen, typed = b'', False
while True:
    try:
        data = os.read(terminal, 65536)
    except OSError:
        break
    if not data:
        break
    seen += data
    if sign in seen and not typed:
        typed = True
        os.write(terminal, b'\\x03')
sys.stdout.buffer.write(seen)
sys.exit(-os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;

describe.skipIf(!hasTerminals)('in a terminal (needs python3 for a pseudo-terminal)', () => {
  test('a build shows a bar and takes it off the screen', () => {
    const { code, out } = runInTerminal(80, BUILD, variables);
    expect(code).toBe(0);
    const [bar = '', rest = ''] = out.split(`${ESCAPE}[2K`);
    expect(bar).toMatch(/░ 0 % · 0 of 600 files · 0 bytes of [\d.]+ MB/);
    expect(rest).toMatch(/^Built: 600 files read\n/);
  });

  test('so does any command that makes an index', () => {
    run(['index', 'clear', '--corpus', corpus], { variables });
    const { code, out } = runInTerminal(80, ['list', '--count', '--corpus', corpus], variables);
    expect(code).toBe(0);
    expect(out).toContain(' of 600 files');
    expect(out.split(`${ESCAPE}[2K`)[1]).toBe('600\n');
  });

  test('nothing is shown with --quiet', () => {
    const { out } = runInTerminal(80, [...BUILD, '--quiet'], variables);
    expect(out).toMatch(/^Built: 600 files read\n/);
  });

  test('Ctrl-C takes the bar off and ends the program by the signal, without a stack', () => {
    const words = ['-c', INTERRUPTED, ' of 600 files', process.execPath, program, ...BUILD];
    const { status, stdout } = spawnSync('python3', words, {
      env: bareVariables({ TERM: 'xterm-256color', ...variables }),
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout.replace('^C', '')).toMatch(new RegExp(`${ESCAPE}\\[1G${ESCAPE}\\[2K$`));
    const still = run(['index', 'verify', '--corpus', corpus], { variables });
    expect(still.err).toBe('');
    expect(still.out).toMatch(/^Sound/);
    run(BUILD, { variables });
    const [folder = ''] = readdirSync(join(cache, 'unsc', 'index')).filter((name) =>
      /^[0-9a-f]+$/.test(name),
    );
    const names = readdirSync(join(cache, 'unsc', 'index', folder));
    expect(names.filter((name) => !name.startsWith('lock'))).toHaveLength(3);
  });
});

test('nothing is shown in a pipe', () => {
  const { out, err } = run(BUILD, { variables });
  expect(out).toMatch(/^Built: 600 files read\n/);
  expect(err).toBe('');
});

test('no Node.js says that its SQLite is experimental', () => {
  expect(run(['list', '--engine', 'sqlite', '--count'], { variables }).err).toBe('');
});
