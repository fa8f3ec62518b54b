import { delimiter } from 'node:path';

/** A folder of statements, or a single one. */
export interface CorpusRoot {
  readonly path: string;
  /** Whether the user named it: then it has to exist and to hold a statement. */
  readonly named: boolean;
}

export interface RootsQuestion {
  /** The values of `--corpus`. */
  readonly corpus?: readonly string[] | undefined;
  /** `--with-shipped`. */
  readonly withShipped?: boolean | undefined;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The folder of the statements that ship. */
  readonly shipped: string;
  /** The user's own folder of statements, whether it exists or not. */
  readonly userFolder: string;
}

/**
 * Decides what the corpus of a command is: what `--corpus` names, else what `UNSC_CORPUS` names (a list with
 * the platform's separator, as in `PATH`), else the user's folder with the statements that ship.
 *
 * The order counts: of two statements with one id the first keeps it.
 */
export function corpusRoots(question: RootsQuestion): CorpusRoot[] {
  const { corpus = [], withShipped = false, variables, shipped, userFolder } = question;
  const named = corpus.length > 0 ? corpus : listed(variables.UNSC_CORPUS);
  const own: CorpusRoot = { path: shipped, named: false };
  if (named.length === 0) return [{ path: userFolder, named: false }, own];
  const roots = named.map((path) => ({ path, named: true }));
  return withShipped ? [...roots, own] : roots;
}

function listed(variable: string | undefined): string[] {
  return (variable ?? '').split(delimiter).filter((path) => path !== '');
}
