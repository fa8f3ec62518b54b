import { spawnSync } from 'node:child_process';
import { projectRoot } from './environment.js';
import { bareVariables, program, type Run } from './run.js';

/** Runs a command in a pseudo-terminal of a given width, and prints what the terminal got. */
const IN_TERMINAL = `
import fcntl, os, pty, struct, sys, termios
columns, command = int(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', 1000, columns, 0, 0))
    os.execvp(command[0], command)
while True:
    try:
        data = os.read(terminal, 65536)
    except OSError:
        break
    if not data:
        break
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
status = os.waitpid(child, 0)[1]
sys.exit(os.waitstatus_to_exitcode(status))
`;

/** Whether this machine can open pseudo-terminals for tests. */
export const hasTerminals =
  process.platform !== 'win32' &&
  spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode']).status === 0;

/** Runs the built program in a pseudo-terminal; `out` holds what it wrote to stdout and stderr. */
export function runInTerminal(
  columns: number,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Omit<Run, 'err'> {
  const { status, stdout } = spawnSync(
    'python3',
    ['-c', IN_TERMINAL, String(columns), process.execPath, program, ...words],
    {
      cwd: projectRoot,
      env: bareVariables({ TERM: 'xterm-256color', ...variables }),
      encoding: 'utf8',
    },
  );
  return { code: status, out: stdout.replaceAll('\r\n', '\n') };
}
