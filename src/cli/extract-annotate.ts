import { UserError } from '../catalogue/user-error.js';
import type { FoundSources } from '../corpus/text/operands.js';
import { readSource, type TextFile } from '../corpus/text/text-file.js';
import { printable } from '../output/printable.js';
import { annotate, type LinkFormat } from '../query/extract/annotate.js';
import type { ExtractQuestion } from '../query/extract/question.js';
import type { Context } from './context.js';

/**
 * Writes one text back with its citations as links: byte for byte as it was but for them, save that all is UTF-8.
 * In a terminal, what could steer it is shown as its code.
 *
 * @throws UserError - for more than one text, and for a text that cannot be read.
 */
export async function printAnnotated(
  context: Context,
  { sources, problems }: FoundSources,
  question: ExtractQuestion,
  links: LinkFormat,
): Promise<void> {
  const [source] = sources;
  if (source === undefined && problems.length > 0) return;
  if (source === undefined || sources.length > 1) {
    throw new UserError(
      `--annotate writes one text back, and these are ${sources.length}.`,
      'Name one file, or - for standard input.',
    );
  }
  const { terminal, stdout, readStdin } = context.environment;
  const file = readSource(source, question, readStdin);
  const { filter, unique, newerYears, names } = question;
  const { text, citations } = await annotate(file, {
    links,
    filter,
    unique,
    newerYears,
    names,
  });
  stdout.write(terminal.stdout ? printable(text) : mark(file) + text);
  context.finish(citations > 0);
}

/** The byte order mark that was left out; in a text that is no longer UTF-16 there is none. */
function mark({ marked, encoding }: TextFile): string {
  return marked && encoding === 'utf-8' ? '\ufeff' : '';
}
