import type { Command } from 'commander';
import { renderShow } from '../output/show.js';
import { show } from '../query/show.js';
import type { Context } from './context.js';
import { withCorpus } from './open-corpus.js';
import { addCorpusOptions, type CorpusOptions, newCommand } from './options.js';

/** `unsc show`: one statement, its citations marked. */
export function define(context: Context): Command {
  const command = newCommand('show', 'one statement, its citations marked', ['text', 'json']);
  command.argument('<statement>', 'its id, the name of its file, or a beginning of either');
  addCorpusOptions(command);
  command.addHelpText(
    'after',
    `
Examples:
  unsc show 2024-11-05-dprk
  unsc show 2024-11 --json`,
  );
  return command.action(async (name: string, options: CorpusOptions) => {
    await withCorpus(context, options, async (index, meta) => {
      const answer = await show(index, meta, name, context.catalogue);
      const text = (style: Parameters<typeof renderShow>[1]) => renderShow(answer, style);
      context.answer({ found: true, text, json: () => answer }, options);
    });
  });
}
