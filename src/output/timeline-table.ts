import type { MeasureEffect } from '../catalogue/types.js';
import type { TimelineAnswer, TimelineEvent } from '../query/timeline.js';
import type { Cell, Table } from './delimited.js';

/** The columns of effects: what a resolution added, extended, eased or ended. */
const EFFECTS = ['imposes', 'widens', 'lists', 'extends', 'narrows', 'exempts', 'ends'] as const;

/** A timeline as cells: a line for each resolution, lists in one cell. */
export function timelineTable({ regime, events }: TimelineAnswer): Table {
  return {
    columns: [
      'regime',
      'number',
      'adopted',
      'yes',
      'no',
      'abstain',
      'change',
      'read',
      ...EFFECTS,
      'statements',
    ],
    rows: events.map((event) => [
      regime,
      event.number,
      event.adopted,
      event.vote?.yes ?? null,
      event.vote?.no ?? null,
      event.vote?.abstain ?? null,
      event.change,
      event.curated,
      ...EFFECTS.map((effect) => categories(event, effect)),
      event.statements?.map(({ id }) => id).join('; ') ?? null,
    ]),
  };
}

/** The ids of the categories, each once; an empty cell where the resolution was not read. */
function categories({ curated, effects }: TimelineEvent, effect: MeasureEffect): Cell {
  if (!curated) return null;
  const own = effects.filter((measure) => measure.effect === effect);
  return [...new Set(own.map(({ category }) => category))].join('; ');
}
