import type { FoundSources } from '../corpus/text/operands.js';
import type { Context } from './context.js';
import type { SharedOptions } from './options.js';

/** Says which folders hold nothing to read, and that a terminal is waited for. */
export function noteSources(
  context: Context,
  { sources, empty }: FoundSources,
  options: Pick<SharedOptions, 'quiet'>,
): void {
  for (const folder of empty) {
    context.note(`${folder} holds no text file: .txt, .md or .html.`, options);
  }
  if (context.environment.terminal.stdin && sources.some(({ path }) => path === null)) {
    context.note('reading from the terminal: end the text with Ctrl-D on a new line.', options);
  }
}
