import type { MeasureChange, Standing } from '../catalogue/state/types.js';
import type { AsOfAnswer, MeasureAsOf } from '../query/as-of.js';
import type { LookedUp } from '../query/lookup.js';
import { longDate } from './dates.js';
import { dimmed } from './dimmed.js';
import { dotted, prose } from './layout.js';
import { groupedLines, places } from './measures.js';
import { compactLabels } from './paragraph-labels.js';
import type { Style } from './style.js';

export interface AsOfView {
  /** All measures, or the first five. */
  readonly all: boolean;
  /** ISO date of the catalogue. */
  readonly date: string;
}

/** How a resolution stood on a day, then each measure with what was done to it before and since. */
export function asOfLines(
  resolution: LookedUp,
  asOf: AsOfAnswer,
  style: Style,
  view: AsOfView,
): string[] {
  const { lines, leftOut } = groupedLines(asOf.measures, style, {
    all: view.all,
    stands: ({ state }) => state === 'in force',
    block: (measure) => block(measure, style, view),
  });
  const { number } = resolution;
  const more = `… ${leftOut} more: unsc lookup ${number} --as-of ${asOf.date} --all-measures`;
  return [
    '',
    ...standingLines(resolution, asOf, style, view.date),
    ...(lines.length === 0 ? [] : ['', ...lines]),
    ...(leftOut === 0 ? [] : dimmed(more, style, 2)),
  ];
}

function standingLines(
  resolution: LookedUp,
  asOf: AsOfAnswer,
  style: Style,
  date: string,
): string[] {
  const { adopted, status, statusBy, curated } = resolution;
  const day = style.bold(`On ${longDate(asOf.date)}:`);
  const today = statusBy === null ? status : `${status} by ${statusBy}`;
  const open = [asOf, ...asOf.measures].some(({ state }) => state === null || state === 'in force');
  const unread = open ? asOf.unread.join(' ') : '';
  return [
    ...prose(`${day} ${wholeState(resolution, asOf, style)}`, style),
    ...(asOf.state === 'not adopted'
      ? prose(adoptedLater(adopted, resolution.year), style)
      : [
          ...(curated ? [] : dimmed('What its paragraphs do is not in this catalogue.', style)),
          ...(unread === ''
            ? []
            : dimmed(
                `Adopted by then in its regime, and not read by this catalogue, so that what they changed is not known: ${unread}.`,
                style,
              )),
        ]),
    ...(asOf.beyondCatalogue
      ? dimmed(`This catalogue ends on ${longDate(date)}: what changed later is not known.`, style)
      : []),
    ...asOf.readings.flatMap(({ heldBy, reading }) => [
      ...prose(style.bold(heldBy), style, 2),
      ...prose(reading, style, 4),
    ]),
    ...(status === null || asOf.beyondCatalogue
      ? []
      : prose(`On ${longDate(date)}, the date of this catalogue: ${today}`, style)),
  ];
}

function wholeState({ curated, status }: LookedUp, asOf: AsOfAnswer, style: Style): string {
  if (asOf.state === 'not adopted') return 'not adopted';
  if (asOf.state === null && curated && status === null) return 'it imposes nothing of its own';
  return stateWords({ ...asOf, state: asOf.state }, style);
}

function adoptedLater(adopted: string | null, year: number): string {
  const when = adopted === null ? `in ${year}` : `on ${longDate(adopted)}`;
  return `It was adopted ${when}: nothing of it was in force before.`;
}

function block(measure: MeasureAsOf, style: Style, { all, date }: AsOfView): string[] {
  const { label, paragraphs, binding, effect, description, exemptions, changes } = measure;
  const head = [
    label,
    ...(paragraphs.length === 0 ? [] : [style.dim(`OP ${compactLabels(paragraphs)}`)]),
    ...(binding || effect === 'asks' ? [] : [style.dim('not binding')]),
    // An ending is done once: it is neither in force nor over.
    ...(effect === 'ends' ? [] : [stateWords(measure, style)]),
  ];
  const before = changes.filter(({ later }) => !later);
  const since = changes.filter(({ later }) => later);
  return [
    ...dotted(head, style, 2),
    ...prose(description, style, 4),
    ...[
      ...endDate(measure, date),
      ...(all ? exemptions.map((exemption) => `Except: ${exemption}`) : []),
      ...told('By then', before),
      ...told('Since', since),
    ].flatMap((line) => dimmed(line, style, 4)),
  ];
}

/** `superseded by 2321 OP 26 (30 November 2016)`. */
function stateWords({ state, by, since }: Standing, style: Style): string {
  if (state === null) return style.warning('not known');
  const when = since === null ? '' : longDate(since);
  if (by !== null) {
    const link = state === 'in force' ? 'under' : 'by';
    return `${style.status(state)} ${link} ${places([by])}${when && ` (${when})`}`;
  }
  return style.status(state) + (when && ` since ${when}`);
}

/** An end date is never shown without what is known of its renewal. */
function endDate({ until, state, renewedSince }: MeasureAsOf, date: string): string[] {
  // What took the place of a measure stands in its state.
  if (until === null || state === 'superseded') return [];
  const end = `until ${longDate(until)}`;
  if (renewedSince) return [`${end}; renewed since`];
  return [`${end}; no later renewal known to this catalogue of ${longDate(date)}`];
}

/** `1874 OP 10 widens (12 June 2009)`. */
function told(word: string, changes: readonly MeasureChange[]): string[] {
  if (changes.length === 0) return [];
  const parts = changes.map(({ number, adopted, paragraphs, effects, endsIt }) => {
    const verbs = effects.map((effect) => (effect === 'ends' && !endsIt ? 'ends a part' : effect));
    const done = verbs.length === 0 ? 'refers to it' : verbs.join(', ');
    const when = adopted === null ? '' : ` (${longDate(adopted)})`;
    return `${places([{ number, paragraphs }])} ${done}${when}`;
  });
  return [`${word}: ${parts.join('; ')}`];
}
