import {
  compareOldestFirst,
  type TimelineAnswer,
  type TimelineEvent,
  type TimelineStatement,
} from '../query/timeline.js';
import { longDate } from './dates.js';
import { dotted, proseWidth, spread } from './layout.js';
import { printableLine } from './printable.js';
import { voteText } from './resolution.js';
import { dateOf, issuersOf } from './statement.js';
import type { Style } from './style.js';
import { effectLines } from './timeline-effects.js';
import { wrap } from './wrap.js';

/** A statement once, with the numbers that it cites. */
interface CitingStatement {
  readonly statement: TimelineStatement;
  /** As shown: `1718`, `1718 (committee)`. */
  readonly numbers: readonly string[];
}

/** What stands on the line at one date. */
type Point =
  | { readonly date: string | null; readonly event: TimelineEvent }
  | { readonly date: string | null; readonly citing: CitingStatement };

/** A regime in time: in a terminal along a line, piped as plain text; the resolution asked for marked. */
export function renderTimeline(answer: TimelineAnswer, style: Style): string {
  const points = pointsOf(answer);
  const lines: string[] = [...headLines(answer, style)];
  let year: string | null = null;
  for (const point of points) {
    const own = yearOf(point);
    if (own !== year) lines.push('', style.heading(own));
    year = own;
    lines.push(...('event' in point ? eventLines(point.event, answer, style) : []));
    lines.push(...('citing' in point ? statementLines(point.citing, style) : []));
  }
  const { note } = answer;
  const foot = note === null ? [] : ['', ...wrap(note, proseWidth(style)).map(style.dim)];
  return `${[...lines, ...foot].join('\n')}\n`;
}

function headLines(answer: TimelineAnswer, style: Style): string[] {
  const { regime, name, kind, status, events, catalogue } = answer;
  const word = kind === 'obligations' ? 'obligations' : 'regime';
  const title = style.bold(`${regime} ${word}: ${name}`);
  const { endedBy, endedOn, renewedBy, renewedUntil } = answer;
  const count = events.length === 1 ? '1 resolution' : `${events.length} resolutions`;
  const first = events[0]?.adopted ?? null;
  const last = events.at(-1)?.adopted ?? null;
  const span = first === null || last === null ? '' : `, ${longDate(first)} to ${longDate(last)}`;
  const by = endedBy === null ? '' : ` by ${endedBy}`;
  const renewer = renewedBy === null ? '' : `renewed last by ${renewedBy}, `;
  return [
    ...spread(title, style.status(status), style),
    ...dotted(
      [
        count + span,
        ...(endedOn === null ? [] : [`ended${by} on ${longDate(endedOn)}`]),
        ...(renewedUntil === null
          ? []
          : [
              `${renewer}until ${longDate(renewedUntil)}; no later renewal known to this catalogue of ${longDate(catalogue)}`,
            ]),
      ],
      style,
    ),
  ];
}

/** Resolutions and statements by date, the oldest first; on one day the resolution stands first. */
function pointsOf({ events }: TimelineAnswer): Point[] {
  const points: Point[] = events.map((event) => ({
    date: event.adopted ?? String(event.year),
    event,
  }));
  const citing = new Map<string, { statement: TimelineStatement; numbers: string[] }>();
  for (const { number, statements } of events) {
    for (const statement of statements ?? []) {
      const found = citing.get(statement.id) ?? { statement, numbers: [] };
      found.numbers.push(statement.committeeOnly ? `${number} (committee)` : String(number));
      citing.set(statement.id, found);
    }
  }
  const along = [...citing.values()].sort((a, b) => compareOldestFirst(a.statement, b.statement));
  points.push(...along.map((entry) => ({ date: entry.statement.date, citing: entry })));
  return points.sort((a, b) => {
    if (a.date === b.date) return 0;
    if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
    return a.date < b.date ? -1 : 1;
  });
}

function yearOf({ date }: Point): string {
  return date === null ? 'Undated' : date.slice(0, 4);
}

function eventLines(event: TimelineEvent, answer: TimelineAnswer, style: Style): string[] {
  const { number, adopted, change, url } = event;
  const asked = number === answer.asked;
  const name = style.link(asked ? style.citation(String(number)) : style.bold(String(number)), url);
  const head = [
    name,
    adopted === null ? 'day unknown' : dayOf(adopted),
    voteText(event),
    ...(asked ? ['asked for'] : []),
  ];
  return hung(
    asked ? '◉' : '●',
    asked ? '>' : ' ',
    [
      ...dotted(head, narrower(style)),
      ...(change === null ? [] : wrap(change, narrower(style).width, 2)),
      ...effectLines(event, answer.catalogue, narrower(style)),
    ],
    style,
  );
}

function statementLines({ statement, numbers }: CitingStatement, style: Style): string[] {
  const inner = narrower(style);
  const head = [dateOf(statement), issuersOf(statement)];
  return hung(
    '○',
    ' ',
    [
      ...dotted(head, inner),
      ...wrap(printableLine(statement.title), inner.width, 2),
      ...wrap(`cites ${numbers.join(' ')}`, inner.width, 2).map(style.dim),
    ],
    style,
  );
}

/** `15 July`: the year stands above. */
function dayOf(date: string): string {
  return longDate(date).replace(/ \d{4}$/, '');
}

/** Room beside the line. */
function narrower(style: Style): Style {
  return { ...style, width: proseWidth(style) - 2 };
}

/** Lines beside a mark and under it the line of time; piped, a column that holds only the mark of what was asked for. */
function hung(mark: string, plain: string, lines: readonly string[], style: Style): string[] {
  return lines.map((line, at) => {
    if (!style.terminal) return `${at === 0 ? plain : ' '} ${line}`;
    return `${at === 0 ? mark : style.dim('│')} ${line}`;
  });
}
