import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../catalogue/user-error.js';
import { decodeUtf8 } from '../corpus/decode.js';
import { readText } from '../corpus/read-text.js';
import { STDIN } from '../corpus/text/operands.js';
import { userCatalogueFile } from '../corpus/user-folder.js';
import { renderInfo, renderUpdate } from '../output/catalogue.js';
import { catalogueInfo } from '../query/catalogue/info.js';
import { EXPECTED_FILES } from '../query/catalogue/taken-file.js';
import { planUpdate } from '../query/catalogue/update.js';
import { nearest } from '../query/nearest.js';
import { writeAdditions } from './additions-file.js';
import type { Context } from './context.js';
import { newCommand, type SharedOptions } from './options.js';

type CatalogueOptions = SharedOptions & { readonly dryRun?: true };

const EXAMPLES = `
Examples:
  unsc catalogue                             how new it is, and what is in it
  unsc catalogue update 2026.json            take newer resolutions in
  unsc catalogue update votes.csv --dry-run  what that would change`;

/** More errors than these are no help. */
const MOST_SHOWN = 10;

/** `unsc catalogue`: how new the catalogue is, and the way newer records come in. */
export function define(context: Context): Command {
  return newCommand('catalogue', 'how new the catalogue is; takes newer records in', [
    'text',
    'json',
  ])
    .argument('[action]', 'info (without it the same), or update')
    .argument(
      '[file]',
      'of update: a file of the United Nations, CSV or JSON; - for standard input',
    )
    .option('--dry-run', 'with update: show what would change, and change nothing')
    .addHelpText('after', EXAMPLES)
    .action((action: string | undefined, file: string | undefined, options: CatalogueOptions) => {
      if (action === 'update') return update(context, file, options);
      if (action === undefined || action === 'info') return info(context, file, options);
      const near = nearest(action, ['info', 'update']);
      throw new UserError(
        `catalogue does not know "${action}".`,
        near === undefined ? 'Write info or update.' : `Did you mean "${near}"?`,
      );
    });
}

function info(context: Context, file: string | undefined, options: CatalogueOptions): void {
  if (file !== undefined) {
    throw new UserError(`catalogue info takes no operand; "${file}" is too much.`);
  }
  if (options.dryRun) throw new UserError('--dry-run goes with update.');
  const answer = catalogueInfo(context.catalogue, context.version, userCatalogueFile());
  context.answer(
    { found: true, text: (style) => renderInfo(answer, style), json: () => answer },
    options,
  );
}

function update(context: Context, file: string | undefined, options: CatalogueOptions): void {
  if (file === undefined) {
    throw new UserError('catalogue update needs a <file>.', EXPECTED_FILES);
  }
  const { environment, catalogue } = context;
  const isInput = file === '-';
  const shown = isInput ? STDIN : file;
  const text = isInput
    ? decodeUtf8(environment.readStdin(), STDIN)
    : readShown(resolve(environment.cwd, file), file);
  const dryRun = options.dryRun ?? false;
  const name = isInput ? STDIN : basename(file);
  const plan = planUpdate(catalogue, text, { file: shown, name, dryRun });
  if ('problems' in plan) {
    for (const problem of plan.problems.slice(0, MOST_SHOWN)) context.report(problem);
    const more = plan.problems.length - MOST_SHOWN;
    const rest = more > 0 ? `${more} more are wrong. ` : '';
    context.note(`${rest}nothing was taken in.`, options);
    return;
  }
  if (plan.additions !== null && !dryRun) writeAdditions(plan.additions);
  const { answer } = plan;
  context.answer(
    { found: true, text: (style) => renderUpdate(answer, style), json: () => answer },
    options,
  );
}

/** @param shown - the path as it was given. */
function readShown(path: string, shown: string): string {
  try {
    return readText(path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.message, error.remedy, { file: shown }, { cause: error });
  }
}
