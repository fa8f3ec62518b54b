import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { printable } from '../printable.js';
import type { Style } from '../style.js';

/** A file before and after. */
export interface Patch {
  /** As `git` names it: from the folder of the run. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Changes as a unified diff that `git apply` and `patch -p1` take. */
export function renderDiff(patches: readonly Patch[], style: Style): string {
  return patches.map((patch) => renderPatch(patch, style)).join('');
}

function renderPatch({ path, before, after }: Patch, style: Style): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  // In a pipe it is for other programs, to the byte.
  if (!style.terminal) return patch;
  return patch
    .split('\n')
    .map((line) => painted(printable(line.replace(/\r$/, '')), style))
    .join('\n');
}

function painted(line: string, style: Style): string {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return style.bold(line);
  if (line.startsWith('@@')) return style.dim(line);
  if (line.startsWith('-')) return style.error(line);
  return line.startsWith('+') ? style.added(line) : line;
}
