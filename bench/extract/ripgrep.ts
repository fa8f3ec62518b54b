import { spawnSync } from 'node:child_process';
import type { Timed } from './protocol.js';

/** What one would type to find such citations without a tool for them. */
const PATTERN =
  '(UNSCRs?|[Rr]esolutions?) +(No\\. *)?[0-9]{1,4}( *\\([0-9]{4}\\))?|S/RES/[0-9]{1,4}';

/** Prints user and system time of ripgrep, in seconds, as its errors, and how many matches there are. */
const TIMED = 'TIMEFORMAT="%U %S"; { time rg -o -e "$1" -- "$2"; } | wc -l';

/** The version of ripgrep, or undefined where it, or the shell that times it, is not installed. */
export function ripgrepVersion(): string | undefined {
  const { status, stdout } = spawnSync('bash', ['-c', 'rg --version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/** `rg -o` over a file; the reading of it is part of the time. */
export function timeRipgrep(file: string): Timed {
  const words = ['-c', TIMED, 'rg', PATTERN, file];
  const { stdout, stderr } = spawnSync('bash', words, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [user, system] = stderr.trim().split(' ').map(Number);
  return { seconds: (user ?? Number.NaN) + (system ?? Number.NaN), found: Number(stdout) };
}
