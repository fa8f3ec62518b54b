import type { MatchedMeasure, ResolutionRow, ResolutionsAnswer } from '../query/resolutions.js';
import type { Table } from './delimited.js';
import { dimmed } from './dimmed.js';
import { dotted, isNarrow, prose, table } from './layout.js';
import { EFFECTS, endDate } from './measures.js';
import { compactLabels } from './paragraph-labels.js';
import { printableLine } from './printable.js';
import type { Style } from './style.js';
import { padEnd } from './wrap.js';

export interface ResolutionsView {
  /** How many resolutions there are before `--limit`. */
  readonly total: number;
  /** Whether measures were asked for: then each row is what one resolution does to them in one way. */
  readonly byMeasure: boolean;
  /** Whether rows name the regime: they may be of several. */
  readonly showRegime: boolean;
  /** ISO date of the catalogue. */
  readonly date: string;
}

/** Room for a number and the space after it. */
const NUMBER = 6;

/** Measures of one resolution that have the same effect and the same state. */
interface Group {
  readonly measures: readonly MatchedMeasure[];
  readonly first: MatchedMeasure;
  /** What is to be said of its end date; '' where it has none. */
  readonly until: string;
}

/** Resolutions as rows, and a last line that counts them. */
export function renderResolutions(
  { resolutions }: ResolutionsAnswer,
  style: Style,
  view: ResolutionsView,
): string {
  const rows = view.byMeasure
    ? resolutions.flatMap((resolution) => measureRows(resolution, style, view))
    : table(
        resolutions.map((resolution) => plainRow(resolution, style)),
        style,
        0,
      );
  const notes = [summary(resolutions.length, view), ...disputedNote(resolutions)];
  return `${[...rows, ...notes.flatMap((note) => dimmed(note, style))].join('\n')}\n`;
}

/** Resolutions as cells: a line each; where measures were asked for, a line for each effect and state. */
export function resolutionsTable({ resolutions }: ResolutionsAnswer, date: string): Table {
  return {
    columns: [
      ...['number', 'symbol', 'adopted', 'regime', 'status', 'chapterVII'],
      ...['paragraphs', 'effect', 'state', 'binding', 'until', 'description'],
      ...['subject', 'about', 'citedByCount', 'url'],
    ],
    rows: resolutions.flatMap((resolution) => {
      const { number, symbol, adopted, regime, status, chapterVII, subject, about, url } =
        resolution;
      const head = [number, symbol, adopted, regime, status, chapterVII];
      const tail = [subject, about, resolution.citedByCount ?? null, url];
      if (resolution.matched === undefined) {
        return [[...head, null, null, null, null, null, null, ...tail]];
      }
      return groupsOf(resolution, date).map(({ measures, first, until }) => [
        ...head,
        labels(measures),
        first.effect,
        first.state,
        first.binding,
        until === '' ? null : until,
        descriptions(measures).join(' '),
        ...tail,
      ]);
    }),
  };
}

function plainRow(resolution: ResolutionRow, style: Style) {
  const { number, adopted, year, status, about, subject, citedByCount } = resolution;
  const cited = citedByCount === undefined ? [] : [style.dim(`cited by ${citedByCount}`)];
  return {
    cells: [
      style.bold(String(number)),
      adopted ?? String(year),
      status === null ? '' : style.status(status),
      ...cited,
    ],
    text: printableLine(about ?? subject ?? 'subject unknown'),
  };
}

/** A line of number, date, paragraphs, effect and state for each effect and state, with what it says under it. */
function measureRows(
  resolution: ResolutionRow,
  style: Style,
  { date, showRegime }: ResolutionsView,
): string[] {
  const { number, adopted, year, regimeName, citedByCount } = resolution;
  return groupsOf(resolution, date).flatMap(({ measures, first, until }) => {
    const paragraphs = labels(measures);
    const parts = [
      adopted ?? String(year),
      ...(paragraphs === '' ? [] : [`OP ${paragraphs}`]),
      first.effect,
      ...(first.binding ? [] : [style.dim('not binding')]),
      ...(first.state === null ? [] : [style.status(first.state)]),
      ...(showRegime && regimeName !== null ? [style.dim(printableLine(regimeName))] : []),
      ...(citedByCount === undefined ? [] : [style.dim(`cited by ${citedByCount}`)]),
    ];
    const indent = isNarrow(style) ? 2 : NUMBER;
    const [head = '', ...rest] = dotted(parts, style, indent);
    const name = style.bold(String(number));
    return [
      ...(isNarrow(style) ? [name, head] : [padEnd(name, NUMBER) + head.trimStart()]),
      ...rest,
      ...descriptions(measures).flatMap((text) => prose(text, style, indent)),
      ...(until === '' ? [] : dimmed(until, style, indent)),
    ];
  });
}

/** The measures asked for, in the order in which a reader wants the effects, an ending never beside a ban. */
function groupsOf(resolution: ResolutionRow, date: string): Group[] {
  const { matched = [], status, statusBy } = resolution;
  const endedBy = status === 'terminated' ? statusBy : null;
  const groups = new Map<string, MatchedMeasure[]>();
  for (const measure of matched) {
    const { effect, state, binding } = measure;
    const key = JSON.stringify([effect, state, binding, endDate(measure, { date, endedBy })]);
    groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  return [...groups.values()]
    .flatMap((measures) => {
      const [first] = measures;
      if (first === undefined) return [];
      return [{ measures, first, until: endDate(first, { date, endedBy }).join(' ') }];
    })
    .sort((a, b) => EFFECTS.indexOf(a.first.effect) - EFFECTS.indexOf(b.first.effect));
}

function labels(measures: readonly MatchedMeasure[]): string {
  return compactLabels([...new Set(measures.flatMap(({ paragraphs }) => paragraphs))]);
}

/** What the measures say; where there are several, with the paragraphs of each. */
function descriptions(measures: readonly MatchedMeasure[]): string[] {
  return measures.map(({ description, paragraphs }) =>
    measures.length === 1 || paragraphs.length === 0
      ? description
      : `OP ${compactLabels(paragraphs)}: ${description}`,
  );
}

function summary(shown: number, { total }: ResolutionsView): string {
  if (total === 0) return 'No resolution.';
  const counted = `${total} resolution${total === 1 ? '' : 's'}`;
  return shown < total ? `${shown} of ${counted}.` : `${counted}.`;
}

/** Where readings differ, a row has no room for them, and says where they stand. */
function disputedNote(resolutions: readonly ResolutionRow[]): string[] {
  const disputed = resolutions.find(
    ({ status, matched = [] }) =>
      status === 'disputed' || matched.some(({ state }) => state === 'disputed'),
  );
  if (disputed === undefined) return [];
  return [`Disputed: there are two readings. unsc lookup ${disputed.number} gives both.`];
}
