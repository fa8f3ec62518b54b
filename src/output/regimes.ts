import type { RegimeRow, RegimesAnswer } from '../query/regimes.js';
import { longDate } from './dates.js';
import type { Table } from './delimited.js';
import { dimmed } from './dimmed.js';
import { dotted, isNarrow, prose, proseWidth, spread } from './layout.js';
import { printableLine } from './printable.js';
import type { Style } from './style.js';
import { columns, padEnd } from './wrap.js';

export interface RegimesView {
  /** How many regimes there are before `--limit`. */
  readonly total: number;
  /** ISO date of the catalogue. */
  readonly date: string;
}

/** Room for an id and the space after it. */
const ID = 6;

/** Kinds of measures shown of a row before the rest is counted. */
const MEASURES_SHOWN = 4;

/** Regimes as rows, and a last line that counts them. */
export function renderRegimes(
  { regimes }: RegimesAnswer,
  style: Style,
  { total, date }: RegimesView,
): string {
  const rows = regimes.flatMap((regime) => row(regime, style, date));
  const counted = `${total} regime${total === 1 ? '' : 's'}`;
  const shown = regimes.length < total ? `${regimes.length} of ${counted}.` : `${counted}.`;
  const last = total === 0 ? 'No regime.' : shown;
  return `${[...rows, ...dimmed(last, style)].join('\n')}\n`;
}

/** The page of each regime. */
export function renderRegimePages(
  { regimes }: RegimesAnswer,
  style: Style,
  { date }: Pick<RegimesView, 'date'>,
): string {
  if (regimes.length === 0) return `${style.dim('No regime.')}\n`;
  const rule = style.terminal ? ['', style.dim('─'.repeat(proseWidth(style))), ''] : ['', ''];
  const pages = regimes.map((regime) => page(regime, style, date));
  return `${pages.flatMap((lines, at) => (at === 0 ? lines : [...rule, ...lines])).join('\n')}\n`;
}

/** Regimes as cells: a line each, lists in one cell. */
export function regimesTable({ regimes }: RegimesAnswer, date: string): Table {
  return {
    columns: [
      ...['id', 'name', 'kind', 'status', 'committee', 'established', 'establishedOn'],
      ...['endedBy', 'endedOn', 'until', 'measures', 'resolutions', 'subject', 'note'],
    ],
    rows: regimes.map((regime) => [
      regime.id,
      regime.name,
      regime.kind,
      regime.status,
      regime.committee,
      regime.established,
      regime.establishedOn,
      regime.endedBy,
      regime.endedOn,
      endDate(regime, date)[0] ?? null,
      regime.measures.map(({ category }) => category).join('; '),
      regime.resolutions.join(' '),
      regime.subject,
      regime.note,
    ]),
  };
}

function row(regime: RegimeRow, style: Style, date: string): string[] {
  const { id, name, status, measures } = regime;
  const indent = isNarrow(style) ? 2 : ID;
  const first = style.bold(printableLine(name));
  const head = isNarrow(style)
    ? [style.bold(id), first]
    : [`${padEnd(style.bold(id), ID)}${first}`];
  const more = measures.length - MEASURES_SHOWN;
  const kinds = measures.slice(0, MEASURES_SHOWN).map(({ label }) => label);
  return [
    ...head.flatMap((line, at) =>
      columns(line) > style.width ? prose(line, style, at * 2) : [line],
    ),
    ...dotted([style.status(status), ...lifetime(regime), ...endDate(regime, date)], style, indent),
    ...dimmed([...kinds, ...(more > 0 ? [`+${more}`] : [])].join(' · '), style, indent),
  ];
}

function page(regime: RegimeRow, style: Style, date: string): string[] {
  const { id, name, kind, status, subject, committee, note, measures, resolutions } = regime;
  const title = style.bold(`${id} ${kind === 'sanctions' ? 'regime' : 'obligations'}`);
  const { confidence, current, expertBody } = regime;
  return [
    ...spread(title, style.status(status), style),
    ...prose(printableLine(name), style),
    ...(subject === '' || subject === name
      ? []
      : prose(`Agenda item: ${printableLine(subject)}`, style)),
    ...(committee === null ? [] : prose(printableLine(committee), style)),
    ...dotted([...lifetime(regime), ...endDate(regime, date)].map(capital), style),
    ...(expertBody === null ? [] : prose(expertLine(expertBody), style)),
    ...(note === null ? [] : ['', ...prose(printableLine(note), style)]),
    ...(confidence === 'known'
      ? ['', ...dimmed('From general knowledge: its texts were not at hand.', style)]
      : []),
    ...(measures.length === 0
      ? []
      : [
          '',
          style.heading('Measures in the course of it'),
          ...dotted(
            measures.map(({ label }) => label),
            style,
            2,
          ),
          ...dimmed(
            `What became of one: unsc resolutions --regime ${id} --measure '${measures[0]?.label.toLowerCase()}'`,
            style,
            2,
          ),
        ]),
    '',
    ...(current.length === 0 || status !== 'active'
      ? []
      : prose(`Carried today by ${current.join(' ')}`, style)),
    ...prose(
      `${resolutions.length} resolution${resolutions.length === 1 ? '' : 's'}: ${resolutions.join(' ')}`,
      style,
    ),
    ...history(regime, style),
  ];
}

function history({ history: events }: RegimeRow, style: Style): string[] {
  if (events.length === 0) return [];
  const indent = isNarrow(style) ? 4 : 20;
  const lines = events.flatMap(({ number, date, what }) => {
    const [first = '', ...rest] = prose(printableLine(what), style, indent);
    const head = `  ${padEnd(date, 10)}  ${style.bold(String(number).padEnd(4))}`;
    if (isNarrow(style)) return [head.trimEnd(), first, ...rest];
    return [`${padEnd(head, indent)}${first.trimStart()}`, ...rest];
  });
  return ['', style.heading('History'), ...lines];
}

/** When it began and by what, and when it ended. */
function lifetime({ established, establishedOn, status, endedBy, endedOn }: RegimeRow): string[] {
  const by = established === null ? '' : ` by ${established}`;
  const on = establishedOn === null ? '' : ` on ${longDate(establishedOn)}`;
  const began = by + on === '' ? 'beginning unknown' : `established${by}${on}`;
  if (status !== 'terminated') return [began];
  const end = endedBy === null ? 'lapsed' : `ended by ${endedBy}`;
  return [began, endedOn === null ? end : `${end} on ${longDate(endedOn)}`];
}

/** The last end date of anything in it (the note says of what), never without what is known of its renewal. */
function endDate({ status, renewedUntil, renewedBy }: RegimeRow, date: string): string[] {
  if (renewedUntil === null || status === 'terminated') return [];
  const by = renewedBy === null ? '' : `, set by ${renewedBy}`;
  const until = `last end date ${longDate(renewedUntil)}${by}`;
  return [`${until}; no later renewal known to this catalogue of ${longDate(date)}`];
}

function expertLine({ name, createdBy, until }: NonNullable<RegimeRow['expertBody']>): string {
  const last = until === null ? '' : `; its mandate last ran to ${longDate(until)}`;
  return `${printableLine(name)}, created by ${createdBy}${last}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
