import type { MeasureEffect } from '../catalogue/types.js';
import type { TimelineEffect, TimelineEvent } from '../query/timeline.js';
import { longDate } from './dates.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

/** What a resolution added, ended or extended, in the order in which a reader wants it. */
const SHOWN: readonly (readonly [MeasureEffect, string])[] = [
  ['imposes', 'Imposes'],
  ['widens', 'Widens'],
  ['lists', 'Lists under'],
  ['extends', 'Extends'],
  ['narrows', 'Narrows'],
  ['exempts', 'Exempts'],
  ['ends', 'Ends'],
];

/** A line for each kind of effect, with the kinds of measure that it touches. */
export function effectLines(
  { effects }: TimelineEvent,
  catalogueDate: string,
  style: Style,
): string[] {
  return SHOWN.flatMap(([effect, word]) => {
    const own = effects.filter((measure) => measure.effect === effect);
    return grouped(own, catalogueDate).flatMap(([tail, labels]) =>
      wrap(`${word}: ${labels.join(', ')}${tail}`, style.width, 2).map(style.dim),
    );
  });
}

/** The labels, each once, by what is to be said of them. */
function grouped(
  effects: readonly TimelineEffect[],
  catalogueDate: string,
): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, Set<string>>();
  for (const measure of effects) {
    const tail = tailOf(measure, catalogueDate);
    const labels = groups.get(tail) ?? new Set();
    groups.set(tail, labels.add(measure.label));
  }
  return [...groups].map(([tail, labels]) => [tail, [...labels]]);
}

/** An end date is never shown without what is known of its renewal. */
function tailOf({ binding, until, renewal }: TimelineEffect, catalogueDate: string): string {
  const force = binding ? '' : ' (not binding)';
  if (until === null) return force;
  const end = `${force}, until ${longDate(until)}`;
  if (renewal !== null) return `${end}; renewed since`;
  return `${end}; no later renewal known to this catalogue of ${longDate(catalogueDate)}`;
}
