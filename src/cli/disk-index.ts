import type { Command } from 'commander';
import { UserError } from '../catalogue/user-error.js';
import {
  renderInfo,
  renderRemoval,
  renderUpdate,
  renderVerification,
} from '../output/disk-index.js';
import type { Style } from '../output/style.js';
import { clearIndex } from '../query/disk-index/clear.js';
import { indexInfo } from '../query/disk-index/info.js';
import { updateIndex } from '../query/disk-index/update.js';
import { verifyIndex } from '../query/disk-index/verify.js';
import { nearest } from '../query/nearest.js';
import type { Context } from './context.js';
import { indexOptions, tellAbout } from './open-corpus.js';
import { addCorpusPlaces, type CorpusOptions, newCommand } from './options.js';
import { type ProgressWatch, watchProgress } from './progress.js';

type IndexCommandOptions = CorpusOptions & { readonly all?: true };

/** Does one of the things, and answers. */
type Action = (
  context: Context,
  options: IndexCommandOptions,
  progress: ProgressWatch,
) => Promise<void>;

const EXAMPLES = `
Examples:
  unsc index info --corpus ~/statements      is there one, is it up to date
  unsc index build --corpus ~/statements     read every file and make it anew
  unsc index refresh --corpus ~/statements   read what has changed
  unsc index verify --corpus ~/statements    is it sound and up to date
  unsc index clear --all                     delete the indexes of all corpora`;

/** `unsc index`: what there is to do about the index on disk. */
export function define(context: Context): Command {
  const command = newCommand(
    'index',
    'the index on disk over a large corpus: make, check or delete it',
    ['text', 'json'],
  );
  addCorpusPlaces(command);
  return command
    .argument('[action]', 'info (without it the same), build, refresh, verify or clear')
    .option('--all', 'with clear: the indexes of all corpora')
    .addHelpText('after', EXAMPLES)
    .action(async (word: string | undefined, options: IndexCommandOptions) => {
      const action = actionOf(word ?? 'info');
      if (options.all && action !== clear) throw new UserError('--all goes with clear.');
      const progress = watchProgress(context.environment, options);
      await action(context, options, progress).finally(progress.end);
    });
}

/** @throws UserError - for a word that is no action. */
function actionOf(word: string): Action {
  const action = Object.hasOwn(ACTIONS, word) ? ACTIONS[word] : undefined;
  if (action !== undefined) return action;
  const near = nearest(word, Object.keys(ACTIONS));
  throw new UserError(
    `index does not know "${word}".`,
    near === undefined ? 'Write info, build, refresh, verify or clear.' : `Did you mean "${near}"?`,
  );
}

const info: Action = async (context, options) => {
  const { answer, listing } = await indexInfo(indexOptions(context, options), context.version);
  reply(context, options, answer, (style) => renderInfo(answer, style));
  tellAbout(listing, context, options);
};

function update(anew: boolean): Action {
  return async (context, options, progress) => {
    const asked = indexOptions(context, options, progress.show);
    const { answer, remarks } = await updateIndex(asked, context.version, anew);
    progress.end();
    reply(context, options, answer, (style) => renderUpdate(answer, style));
    tellAbout(remarks, context, options);
  };
}

const verify: Action = async (context, options, progress) => {
  const asked = indexOptions(context, options, progress.show);
  const answer = await verifyIndex(asked, context.version);
  progress.end();
  const isGood = answer.result === 'good';
  reply(context, options, answer, (style) => renderVerification(answer, style), isGood);
  if (answer.result !== 'damaged') return;
  context.report(
    new UserError(
      `the index in "${answer.folder}" is damaged.`,
      '`unsc index build` makes it anew; your statements are not part of it.',
    ),
  );
};

const clear: Action = async (context, options) => {
  const all = options.all ?? false;
  const answer = await clearIndex(indexOptions(context, options), context.version, all);
  reply(context, options, answer, (style) => renderRemoval(answer, style));
  for (const { folder, reason } of answer.skipped) {
    context.report(new UserError(`"${folder}" was not deleted: ${reason}.`));
  }
};

const ACTIONS: Readonly<Record<string, Action>> = {
  info,
  build: update(true),
  refresh: update(false),
  verify,
  clear,
};

function reply(
  context: Context,
  options: CorpusOptions,
  answer: object,
  text: (style: Style) => string,
  found = true,
): void {
  context.answer({ found, text, json: () => answer }, options);
}
