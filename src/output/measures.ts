import type { MeasureEffect, NamedReference } from '../catalogue/types.js';
import type { LabelledMeasure } from '../query/resolution.js';
import { longDate } from './dates.js';
import { dimmed } from './dimmed.js';
import { dotted, prose } from './layout.js';
import { compactLabels } from './paragraph-labels.js';
import type { Style } from './style.js';

/** Measures shown unless all are asked for. */
const SHOWN = 5;

/** In the order in which a reader wants them: what binds anew first, what only asks last. */
const HEADINGS: readonly (readonly [MeasureEffect, string])[] = [
  ['imposes', 'Imposes'],
  ['widens', 'Widens'],
  ['extends', 'Extends'],
  ['lists', 'Lists'],
  ['narrows', 'Narrows'],
  ['exempts', 'Exempts'],
  ['ends', 'Ends'],
  ['clarifies', 'Clarifies'],
  ['administers', 'Administers'],
  ['asks', 'Asks (not binding)'],
];

/** The effects in that order. */
export const EFFECTS: readonly MeasureEffect[] = HEADINGS.map(([effect]) => effect);

export interface MeasuresView {
  /** All measures, or the first five. */
  readonly all: boolean;
  /** With exemptions, notes and what they build on. */
  readonly details: boolean;
  /** ISO date of the catalogue. */
  readonly date: string;
  /** The resolution that ended the whole, where one did. */
  readonly endedBy: number | null;
}

/**
 * Measures in groups by effect: an ending or an exemption never stands under "Imposes"; in each group those
 * that no longer stand come last.
 *
 * @returns the lines, and how many measures they leave out.
 */
export function measureLines(
  measures: readonly LabelledMeasure[],
  style: Style,
  view: MeasuresView,
): GroupedLines {
  return groupedLines(measures, style, {
    all: view.all,
    stands: ({ status }) => status === null,
    block: (measure) => block(measure, style, view),
  });
}

/** Lines, and how many measures they leave out. */
export interface GroupedLines {
  readonly lines: readonly string[];
  readonly leftOut: number;
}

/** Measures under the headings of their effects, the standing ones of each first; the first few unless `all` are shown. */
export function groupedLines<Shown extends { readonly effect: MeasureEffect }>(
  measures: readonly Shown[],
  style: Style,
  how: {
    readonly all: boolean;
    readonly stands: (measure: Shown) => boolean;
    readonly block: (measure: Shown) => readonly string[];
  },
): GroupedLines {
  const ranked = HEADINGS.flatMap(([effect]) => {
    const group = measures.filter((measure) => measure.effect === effect);
    return [...group.filter(how.stands), ...group.filter((measure) => !how.stands(measure))];
  });
  const shown = how.all ? ranked : ranked.slice(0, SHOWN);
  const lines = HEADINGS.flatMap(([effect, heading]) => {
    const group = shown.filter((measure) => measure.effect === effect);
    if (group.length === 0) return [];
    return [style.heading(heading), ...group.flatMap(how.block)];
  });
  return { lines, leftOut: ranked.length - shown.length };
}

/** A measure: what kind and where, then what it says, then what else is known of it. */
function block(measure: LabelledMeasure, style: Style, view: MeasuresView): string[] {
  const { paragraphs, effect, binding, status } = measure;
  const head = [
    measure.label,
    ...(paragraphs.length === 0 ? [] : [style.dim(`OP ${compactLabels(paragraphs)}`)]),
    ...(binding || effect === 'asks' ? [] : [style.dim('not binding')]),
    ...(status === null ? [] : [style.status(status)]),
  ];
  return [
    ...dotted(head, style, 2),
    ...prose(measure.description, style, 4),
    ...[...endDate(measure, view), ...notes(measure, view)].flatMap((line) =>
      dimmed(line, style, 4),
    ),
  ];
}

/** An end date is never shown without what is known of its renewal; `[]` where there is none. */
export function endDate(
  { until, renewal }: LabelledMeasure,
  { date, endedBy }: Pick<MeasuresView, 'date' | 'endedBy'>,
): readonly string[] {
  if (until === null) return [];
  const end = `until ${longDate(until)}`;
  if (renewal !== null) {
    const since = renewal.until === null ? 'without an end date' : `to ${longDate(renewal.until)}`;
    return [`${end}; renewed since, last by ${renewal.number} ${since}`];
  }
  if (endedBy !== null) return [`${end}; ended for good by ${endedBy}`];
  return [`${end}; no later renewal known to this catalogue of ${longDate(date)}`];
}

/** Why something does not bind is told even in short. */
function notes(measure: LabelledMeasure, { details }: MeasuresView): string[] {
  const { binding, bindingNote, exemptions, amends, amendedBy, note } = measure;
  const why = bindingNote !== null && (details || !binding) ? [bindingNote] : [];
  if (!details) return why;
  return [
    ...why,
    ...exemptions.map((exemption) => `Except: ${exemption}`),
    ...(amends.length === 0 ? [] : [`Builds on ${places(amends)}`]),
    ...(amendedBy.length === 0 ? [] : [`Taken up by ${places(amendedBy)}`]),
    ...(note === null ? [] : [note]),
  ];
}

/** `1718 OP 8(a), 8(b); 1874 OP 10`. */
export function places(references: readonly NamedReference[]): string {
  return references
    .map(({ number, paragraphs }) =>
      paragraphs.length === 0 ? String(number) : `${number} OP ${compactLabels(paragraphs)}`,
    )
    .join('; ');
}
