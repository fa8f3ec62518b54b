import type { GrepLine } from '../query/grep/answers.js';
import { follows, type GrepTextView, textsOf } from './grep-lines.js';
import { printableLine } from './printable.js';
import type { Style } from './style.js';

/** A statement as a line that is piped names it. */
interface Named {
  readonly id: string;
  readonly path: string;
}

/** Lines of one statement as text; those of a statement may come in several parts. */
export type PipeWriter = (statement: Named, lines: readonly GrepLine[]) => string;

/** Writes lines as `path:line:text`, context as `path-line-text`, groups of lines apart by `--`. */
export function createPipeWriter(style: Style, view: GrepTextView): PipeWriter {
  let before: { readonly id: string; readonly line: number } | undefined;
  return ({ id, path }, lines) => {
    const name = printableLine(path);
    let written = '';
    for (const line of lines) {
      const sign = line.type === 'match' ? ':' : '-';
      if (view.context) {
        if (before !== undefined && !follows(id, line.line, before))
          written += `${style.dim('--')}\n`;
        before = { id, line: line.line };
      }
      const prefix = style.dim(name + sign + line.line + sign);
      for (const text of textsOf(line, style, view)) written += `${prefix}${text}\n`;
    }
    return written;
  };
}
