import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CitedStatement } from '../../../src/index/statement-index.js';
import { statement } from './statements.js';

/** The name of the program. */
export const RIPGREP = 'rg';

/** Major version of the ripgrep on this machine; undefined where there is none. */
export const ripgrepVersion: number | undefined = findVersion();

function findVersion(): number | undefined {
  const { stdout } = spawnSync(RIPGREP, ['--version'], { encoding: 'utf8' });
  const major = /^ripgrep (\d+)\./.exec(stdout ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}

/** Texts, as statements and as files in which the front matter is blank: its lines are counted and match nothing. */
export interface TextFolder {
  readonly path: string;
  readonly entries: readonly CitedStatement[];
  /** Lines of front matter, by path. */
  readonly linesBefore: ReadonlyMap<string, number>;
  remove(): void;
}

/**
 * Copies Markdown files below a folder for ripgrep to read.
 *
 * @param every - 1 for all of them, 16 for every sixteenth by name.
 */
export function blankedCopy(folder: string, every: number): TextFolder {
  const copy = mkdtempSync(join(tmpdir(), 'unsc-ripgrep-'));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .filter((_, at) => at % every === 0);
  const entries: CitedStatement[] = [];
  const linesBefore = new Map<string, number>();
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8');
    const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
    const body = text.slice(head.length);
    const lines = head.split('\n').length - 1;
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), '\n'.repeat(lines) + body);
    const { statement: made, ...rest } = statement({ id: name.slice(0, -3), body, head });
    entries.push({ ...rest, statement: { ...made, path: name } });
    linesBefore.set(name, lines);
  }
  const remove = () => rmSync(copy, { recursive: true, force: true });
  return { path: copy, entries, linesBefore, remove };
}

/** Sets a line's parts apart where no text has it. */
export const MATCH = '\t:\t';
export const CONTEXT = '\t-\t';

/** What ripgrep prints of the texts' bodies, by path. */
export function ripgrep(
  folder: TextFolder,
  words: readonly string[],
): ReadonlyMap<string, string[]> {
  const { stdout, status, stderr } = spawnSync(
    RIPGREP,
    [
      '--no-config',
      '--no-heading',
      '--with-filename',
      '--line-number',
      '--color=never',
      '--no-context-separator',
      `--field-match-separator=${MATCH}`,
      `--field-context-separator=${CONTEXT}`,
      ...words,
      './',
    ],
    { cwd: folder.path, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status === 2 || stdout === null) throw new Error(`ripgrep: ${stderr}`);
  const lines = stdout.split('\n').map((line) => line.replace(/^\.\//, ''));
  return byPath(
    lines.filter((line) => {
      const [path = '', , number] = line.split('\t');
      return number === undefined || Number(number) > (folder.linesBefore.get(path) ?? 0);
    }),
  );
}

/** Lines that begin with a path, by it; the order within a path stays. */
export function byPath(lines: readonly string[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const path = /^[^\t:]*/.exec(line)?.[0] ?? '';
    if (path === '') continue;
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [line]);
    else group.push(line);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
