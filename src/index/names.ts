import type { Statement } from '../corpus/statement.js';

type Named = Pick<Statement, 'id' | 'path'>;

/**
 * The ids that a typed name may mean: the one whose id or path it is; else those whose bare name (the last part of
 * the path, without its ending) it is; else those of which the id or the bare name begins with it. An
 * ending `.md` or `.markdown` may be typed. Names that differ only in how Unicode composes them are equal, since
 * some file systems change that.
 *
 * @param statements - by id in code-point order; so is the result.
 */
export function matchNames(statements: readonly Named[], typed: string): string[] {
  const name = typed.normalize('NFC');
  if (name === '') return [];
  const stem = withoutEnding(name);
  const ids = (matches: (statement: Named) => boolean): string[] =>
    statements.filter(matches).map(({ id }) => id);
  const attempts: ((statement: Named) => boolean)[] = [
    ({ id }) => id === typed,
    ({ id }) => id.normalize('NFC') === name,
    ({ path }) => path.normalize('NFC') === name,
    ({ id }) => id.normalize('NFC') === stem,
    ({ path }) => bareName(path) === stem,
    ({ id, path }) => id.normalize('NFC').startsWith(name) || bareName(path).startsWith(name),
  ];
  for (const attempt of attempts) {
    const found = ids(attempt);
    if (found.length > 0) return found;
  }
  return [];
}

function bareName(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1)).normalize('NFC');
}

function withoutEnding(path: string): string {
  return path.replace(/\.(?:md|markdown)$/i, '');
}
