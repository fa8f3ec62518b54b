import { run } from '../../src/cli/run.js';
import { shippedCatalogue } from './catalogue.js';
import { fakeEnvironment, type OutsideSettings } from './environment.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly paged: readonly { readonly text: string; readonly command: string }[];
}

/** Runs the program from its source, in this process; `folder` is cut out of what it says. */
export async function unsc(
  words: readonly string[],
  settings: OutsideSettings = {},
  folder?: string,
): Promise<Outcome> {
  const environment = fakeEnvironment(settings);
  const code = await run(words, environment, shippedCatalogue);
  const cut = (text: string) => (folder === undefined ? text : text.replaceAll(`${folder}/`, ''));
  return {
    code,
    out: cut(environment.out()),
    err: cut(environment.err()),
    paged: environment.paged,
  };
}
