import type { Command } from 'commander';
import { UserError } from '../catalogue/user-error.js';
import { renderResolutions, resolutionsTable } from '../output/resolutions.js';
import { readingNotes } from '../output/word-readings.js';
import { parseOrder } from '../query/order.js';
import { parseResolutionFilter, type ResolutionWords } from '../query/resolution-filters.js';
import {
  type CatalogueMeta,
  type Citedness,
  listResolutions,
  RESOLUTION_KEYS,
} from '../query/resolutions.js';
import type { Context } from './context.js';
import { withCorpus } from './open-corpus.js';
import {
  addCorpusOptions,
  addOrderOptions,
  type CorpusOptions,
  list,
  newCommand,
  type OrderOptions,
  ROW_FORMATS,
} from './options.js';

type ResolutionsOptions = CorpusOptions &
  OrderOptions &
  ResolutionWords & { readonly cited?: true; readonly uncited?: true };

const EXAMPLES = `
Examples:
  unsc resolutions --regime dprk --measure 'military training'
  unsc resolutions --measure 'travel ban' --in-force --format csv
  unsc resolutions --measure 'arms embargo' --effect ends
  unsc resolutions women peace security --year 2000-2010
  unsc resolutions --regime 1718 --uncited    none of the statements cites them

A row is one resolution; with --measure one for each effect and state, so that
an ending or an exemption never stands among bans. What a resolution imposes is
known only of those that were read paragraph by paragraph.`;

const WHERE_WORDS_ARE =
  'words are looked for in subjects, titles and summaries; --measure finds what resolutions impose.';

/** `unsc resolutions`: the catalogue as a table. */
export function define(context: Context): Command {
  const command = newCommand(
    'resolutions',
    'the resolutions of the catalogue, by regime, measure, year, status or words',
    ROW_FORMATS,
  )
    .argument('[words...]', 'words of the subject, title or summary; or numbers: 1718 1874')
    .optionsGroup('Which resolutions:')
    .addOption(list('--regime <name>', 'of this regime: 1718, dprk'))
    .addOption(
      list('--measure <words>', 'with this measure: "travel ban", coal, "military training"'),
    )
    .addOption(
      list('--effect <effect>', 'doing this to the measure: imposes, extends, exempts, ends'),
    )
    .option('--in-force', 'still standing, in part, or by one of two readings')
    .addOption(list('--year <year>', 'adopted in this year, or in a range: 2016, 2006-2017'))
    .addOption(list('--status <status>', 'with this status: "in force", superseded, terminated'))
    .option('--chapter-vii', 'acting under Chapter VII')
    .addOption(list('--recalls <ref>', 'naming this resolution in the preamble'))
    .option('--cited', 'cited by a statement of the corpus')
    .option('--uncited', 'cited by no statement of the corpus')
    .addHelpText('after', EXAMPLES);
  addCorpusOptions(command);
  addOrderOptions(command, RESOLUTION_KEYS);
  return command.action((words: string[], options: ResolutionsOptions) =>
    run(context, words, options),
  );
}

async function run(context: Context, words: string[], options: ResolutionsOptions): Promise<void> {
  const { catalogue, version } = context;
  const filter = parseResolutionFilter(words, options, catalogue);
  const order = parseOrder(options, RESOLUTION_KEYS);
  const { date } = catalogue;
  const give = (meta: CatalogueMeta, cited: Citedness | null) => {
    const result = listResolutions(catalogue, meta, { filter, cited, order });
    const { answer, total, chapterUnknown, readings } = result;
    for (const note of readingNotes(readings)) context.note(note, options);
    const view = {
      total,
      byMeasure: filter.measures !== null,
      showRegime: filter.regimeCount !== 1,
      date,
    };
    context.answer(
      {
        found: answer.resolutions.length > 0,
        text: (style) => renderResolutions(answer, style, view),
        json: () => answer,
        rows: () => answer.resolutions.map((resolution) => ({ meta, ...resolution })),
        table: () => resolutionsTable(answer, date),
        count: () => answer.resolutions.length,
      },
      options,
    );
    if (total === 0 && filter.words !== '' && filter.measures === null) {
      context.note(WHERE_WORDS_ARE, options);
    }
    if (chapterUnknown > 0) context.note(unknownChapter(chapterUnknown), options);
  };
  const wanted = wantedOf(options);
  if (wanted === null && order.key !== 'citations') return give({ version, catalogue: date }, null);
  await withCorpus(context, options, async (index, meta) =>
    give(meta, { counts: await index.citingCounts(), wanted }),
  );
}

/** @throws UserError - where both kinds are asked for at once. */
function wantedOf({ cited, uncited }: ResolutionsOptions): boolean | null {
  if (cited && uncited) {
    throw new UserError(
      '--cited and --uncited leave nothing between them.',
      'Give one of the two, or neither.',
    );
  }
  if (cited) return true;
  return uncited ? false : null;
}

function unknownChapter(count: number): string {
  const who = count === 1 ? '1 resolution was' : `${count} resolutions were`;
  return `${who} left out because it is not known whether ${count === 1 ? 'it acts' : 'they act'} under Chapter VII.`;
}
