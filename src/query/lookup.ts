import type { Catalogue } from '../catalogue/types.js';
import type { Reference } from '../citation/types.js';
import type { StatementIndex } from '../index/statement-index.js';
import type { Meta } from './answers.js';
import type { AsOfAnswer } from './as-of.js';
import { type CitingStatement, citing } from './citing.js';
import { needsWholeCorpus, type StatementFilter, selectStatements } from './filters.js';
import { type Order, ordered, type STATEMENT_KEYS } from './order.js';
import { describeParagraph, type ParagraphAnswer } from './paragraph.js';
import { regimeTimeline, type TimelineEntry } from './regime-timeline.js';
import { describeResolution, type ResolutionAnswer } from './resolution.js';

/** A resolution with the statements of the corpus that cite it. */
export interface LookedUp extends ResolutionAnswer {
  /** The resolutions of its regime, itself included; empty where it belongs to none. */
  readonly regimeTimeline: readonly TimelineEntry[];
  /** How many statements cite it, before `--limit`. */
  readonly citedByCount: number;
  readonly citedBy: readonly CitingStatement[];
  /** Where one paragraph was asked for. */
  readonly paragraph?: ParagraphAnswer;
  /** Where a day was asked for: how it stood then. Of one paragraph, with its measures alone. */
  readonly asOf?: AsOfAnswer;
}

export interface LookupAnswer {
  readonly meta: Meta;
  readonly resolutions: readonly LookedUp[];
}

export interface LookupQuestion {
  /** Every number is one that the catalogue knows. */
  readonly references: readonly Reference[];
  readonly filter: StatementFilter;
  readonly order: Order<(typeof STATEMENT_KEYS)[number]>;
}

export interface LookupResult {
  readonly answer: LookupAnswer;
  /** How many statements were left out for the one reason that they bear no date. */
  readonly undatedLeftOut: number;
}

/** What resolutions are and impose, and which statements cite them, in whose words; each asked-for place once. */
export async function lookup(
  catalogue: Catalogue,
  index: StatementIndex,
  meta: Meta,
  { references, filter, order }: LookupQuestion,
): Promise<LookupResult> {
  const asked = distinct(references);
  const numbers = [...new Set(asked.map(({ number }) => number))];
  const entries = needsWholeCorpus(filter) ? index.all() : index.citing(numbers);
  const whole = numbers.map((number) => ({ number, paragraph: null, text: String(number) }));
  const narrowed = { ...filter, cites: [...filter.cites, { references: whole, all: false }] };
  const { statements, undatedLeftOut } = await selectStatements(entries, narrowed);
  const sorted = ordered(statements, { ...order, limit: null });
  const resolutions = asked.flatMap(({ number, paragraph }) => {
    const resolution = describeResolution(catalogue, number);
    if (resolution === undefined) return [];
    const all = sorted.flatMap((entry) => citing(entry, number));
    const citedBy = order.limit === null ? all : all.slice(0, order.limit);
    const timeline = regimeTimeline(catalogue, resolution.regime);
    const found = {
      ...resolution,
      regimeTimeline: timeline,
      citedByCount: all.length,
      citedBy,
    };
    if (paragraph === null) return [found];
    return [{ ...found, paragraph: describeParagraph(catalogue, resolution, paragraph, all) }];
  });
  return { answer: { meta, resolutions }, undatedLeftOut };
}

function distinct(references: readonly Reference[]): Reference[] {
  const places = references.map(
    (reference) => [`${reference.number}:${reference.paragraph}`, reference] as const,
  );
  return [...new Map(places).values()];
}
