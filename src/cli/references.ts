import { longDate } from '../catalogue/dates.js';
import { UserError } from '../catalogue/user-error.js';
import { parseReferences } from '../citation/reference.js';
import type { Reference } from '../citation/types.js';
import { type Context, formatError } from './context.js';

/**
 * Reads the resolutions that operands name. Where they are a name instead, the regimes that it may mean are
 * offered on stderr, and nothing is looked up: a name is never silently taken for a number.
 *
 * @returns null where a name was typed; the command then ends with exit code 1.
 * @throws UserError - for what is neither a resolution nor near a name.
 */
export async function readReferences(
  context: Context,
  words: readonly string[],
): Promise<readonly Reference[] | null> {
  const parsed = parseReferences(words, context.catalogue);
  if (parsed.kind === 'references') return parsed.references;
  const { name } = parsed;
  const [{ findNameCandidates }, { nearOwnNames }, { renderCandidates }] = await Promise.all([
    import('../query/name-candidates.js'),
    import('../query/own-name-candidates.js'),
    import('../output/name-candidates.js'),
  ]);
  const candidates = findNameCandidates(name, context.catalogue.regimes());
  const ownNames = candidates.exact ? [] : nearOwnNames(name, context.ownNames);
  if (candidates.regimes.length + ownNames.length === 0) {
    throw new UserError(
      `"${name}" is neither a resolution nor a name that this catalogue knows.`,
      'Write a number, a symbol or a paragraph: 2270, "S/RES/2270 (2016)", "2270 OP 17".',
    );
  }
  context.environment.stderr.write(formatError(renderCandidates(name, candidates, ownNames)));
  context.finish(false);
  return null;
}

/** A number that may well exist by now: nothing is wrong, and nothing is known. */
export function sayNewer(context: Context, number: number): void {
  const { newest, date } = context.catalogue;
  const problem = `resolution ${number} is newer than this catalogue (${newest}, ${longDate(date)}).`;
  const remedy = '`unsc catalogue update <file>` takes newer ones in.';
  context.environment.stderr.write(formatError(new UserError(problem, remedy)));
  context.finish(false);
}
