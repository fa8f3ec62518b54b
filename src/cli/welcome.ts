import type { Command } from 'commander';
import { renderWelcome } from '../output/welcome.js';
import { welcome } from '../query/welcome.js';
import type { Context } from './context.js';
import { withCorpus } from './open-corpus.js';
import { addCorpusOptions, type CorpusOptions, newCommand } from './options.js';

/** `unsc` alone: what it is for, and how much there is. */
export function define(context: Context): Command {
  const command = newCommand('unsc', 'what unsc is for, and how much there is', ['text', 'json']);
  addCorpusOptions(command);
  return command.action(async (options: CorpusOptions) => {
    await withCorpus(context, options, async (index, meta) => {
      const answer = await welcome(index, meta, context.catalogue.newest);
      const text = (style: Parameters<typeof renderWelcome>[1]) => renderWelcome(answer, style);
      context.answer({ found: true, text, json: () => answer }, options);
    });
  });
}
