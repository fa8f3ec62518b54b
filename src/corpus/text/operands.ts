import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { UserError } from '../../catalogue/user-error.js';
import { compareCodePoints } from '../code-points.js';
import { unreadable } from '../read-text.js';
import { TEXT_ENDINGS } from './text-format.js';

/** How standard input is named in answers and messages. */
export const STDIN = '<stdin>';

/** A text to be read. */
export interface TextSource {
  /** As it is shown: the path as given, or `<stdin>`. */
  readonly name: string;
  /** Where it is; null for standard input. */
  readonly path: string | null;
  /** In bytes; 0 where that is not known (standard input, a pipe). */
  readonly size: number;
}

/** What the operands of a command come to. */
export interface FoundSources {
  /** In the order of the operands, each file once; those of a folder or a pattern by name. */
  readonly sources: readonly TextSource[];
  /** Exactly one operand, and it is a file or standard input. */
  readonly single: boolean;
  readonly problems: readonly UserError[];
  /** Folders without any text file. */
  readonly empty: readonly string[];
}

/**
 * The texts that operands name: files, folders with all text files below them, patterns that the shell left as
 * they are, and `-` for standard input, which no operand at all means too.
 *
 * In a folder the files count whose ending says that they are text (`TEXT_ENDINGS`); names that begin with a dot
 * and `node_modules` do not. Links to files are followed, to folders not, so that no walk goes round in circles.
 *
 * @param cwd - paths are resolved against it, and shown as they were given.
 */
export async function findSources(operands: readonly string[], cwd: string): Promise<FoundSources> {
  const found = new Map<string, TextSource>();
  const problems: UserError[] = [];
  const empty: string[] = [];
  const asked = operands.length === 0 ? ['-'] : operands;
  let single = asked.length === 1;
  for (const operand of asked) {
    const sources = await sourcesOf(operand, cwd, problems);
    if (sources instanceof UserError) problems.push(sources);
    else {
      if (sources.kind !== 'one') single = false;
      if (sources.kind === 'folder' && sources.files.length === 0) empty.push(operand);
      for (const file of sources.files) {
        const key = file.path ?? STDIN;
        if (!found.has(key)) found.set(key, file);
      }
    }
  }
  return { sources: [...found.values()], single, problems, empty };
}

interface OperandFiles {
  readonly kind: 'one' | 'folder' | 'pattern';
  readonly files: readonly TextSource[];
}

async function sourcesOf(
  operand: string,
  cwd: string,
  problems: UserError[],
): Promise<OperandFiles | UserError> {
  if (operand === '-') return { kind: 'one', files: [{ name: STDIN, path: null, size: 0 }] };
  const path = resolve(cwd, operand);
  try {
    const found = statSync(path);
    if (!found.isDirectory()) {
      return { kind: 'one', files: [{ name: operand, path, size: found.size }] };
    }
    return { kind: 'folder', files: describe(textFilesBelow(operand, cwd, problems), cwd) };
  } catch (cause) {
    return (await matching(operand, cwd)) ?? unreadable(cause, operand);
  }
}

/** The files that a pattern matches, or undefined where the operand is no pattern. */
async function matching(
  operand: string,
  cwd: string,
): Promise<OperandFiles | UserError | undefined> {
  if (!/[*?[{(]/.test(operand)) return undefined;
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(operand)) return undefined;
  const names = await glob([operand], { cwd, onlyFiles: true, expandDirectories: false });
  if (names.length === 0) {
    return new UserError(`no file matches the pattern "${operand}".`);
  }
  return { kind: 'pattern', files: describe(names.sort(compareCodePoints), cwd) };
}

/** Names of the text files in a folder and below, by name at each level; a folder that cannot be read is a problem. */
function textFilesBelow(folder: string, cwd: string, problems: UserError[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(resolve(cwd, folder), { withFileTypes: true });
  } catch (cause) {
    problems.push(unreadable(cause, folder));
    return [];
  }
  entries.sort((a, b) => compareCodePoints(a.name, b.name));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return textFilesBelow(name, cwd, problems);
    return TEXT_ENDINGS.includes(extname(entry.name).toLowerCase()) ? [name] : [];
  });
}

/** The files of these names; a link to a folder is none, one that leads nowhere is, and will not be read. */
function describe(names: readonly string[], cwd: string): TextSource[] {
  return names.flatMap((name) => {
    const path = resolve(cwd, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) return [];
    return [{ name: name.replaceAll(sep, '/'), path, size: found?.size ?? 0 }];
  });
}
