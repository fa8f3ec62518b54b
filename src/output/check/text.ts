import { longDate } from '../../catalogue/dates.js';
import type { AsOf, Finding, Level } from '../../query/check/finding.js';
import { GRAVITY } from '../../query/check/gravity.js';
import type { CheckReport, ReportedDraft } from '../../query/check/report.js';
import { dotted, prose } from '../layout.js';
import { printable, printableLine } from '../printable.js';
import type { Style } from '../style.js';
import { columns } from '../wrap.js';
import { cutAround } from './excerpt.js';

/** The findings as a compiler shows them, and what was looked at. */
export function renderReport(report: CheckReport, style: Style): string {
  const findings = report.drafts.flatMap((draft) =>
    draft.document.findings.map((finding) => findingLines(draft, finding, style)),
  );
  const closing = dotted(closingParts(report, style), style);
  return `${[...findings.flatMap((lines) => [...lines, '']), ...closing].join('\n')}\n`;
}

function findingLines(draft: ReportedDraft, finding: Finding, style: Style): string[] {
  const { line, column, level, rule, message, suggestion } = finding;
  const place = `${printableLine(draft.document.source)}:${line}:${column}`;
  const paint = painter(level, style);
  const number = String(line);
  const margin = ' '.repeat(number.length + 3);
  const messages = [
    message,
    ...(suggestion === null || message.includes(suggestion) ? [] : [suggestion]),
  ];
  return [
    `${style.bold(place)}  ${paint(level)}  ${rule}`,
    ...excerptLines(draft.lines.get(line) ?? '', finding, number, style, paint),
    ...messages.flatMap((text) => prose(printableLine(text), style, margin.length)),
  ];
}

/** The line, and under it the marks; of a span over several lines the part on the first. */
function excerptLines(
  text: string,
  finding: Finding,
  number: string,
  style: Style,
  paint: (text: string) => string,
): string[] {
  const start = finding.column - 1;
  const end = finding.endLine === finding.line ? finding.endColumn - 1 : text.length;
  const gutter = `  ${number} │ `;
  const room = Math.max(style.width - gutter.length, 20);
  const { before, span, after } = cutAround(text, start, end, room);
  const marks = '^'.repeat(Math.max(columns(span), 1));
  return [
    `${style.dim(gutter)}${before}${span === '' ? '' : paint(span)}${after}`.trimEnd(),
    `${style.dim(`${' '.repeat(number.length + 3)}│`)} ${' '.repeat(columns(before))}${paint(marks)}`,
  ];
}

function painter(level: Level, style: Style): (text: string) => string {
  switch (level) {
    case 'error':
      return style.error;
    case 'warning':
      return style.warning;
    case 'note':
      return style.bold;
  }
}

/** `2 errors in 1 file`, what was looked at, and by which state of knowledge. */
function closingParts(report: CheckReport, style: Style): string[] {
  const { drafts, counts, hidden } = report;
  const listed = drafts.flatMap(({ document }) => document.findings);
  const found = GRAVITY.filter((level) => counts[level] > 0).map((level) =>
    painter(level, style)(counted(counts[level], level)),
  );
  const citations = drafts.reduce((sum, { document }) => sum + document.citations, 0);
  const fixes = listed.filter(({ fix }) => fix !== null).length;
  return [
    `${found.length === 0 ? 'nothing wrong' : found.join(', ')} in ${counted(drafts.length, 'file')}`,
    `${counted(citations, 'citation')} checked`,
    `catalogue of ${longDate(report.catalogue)}`,
    ...judgedAsOf(drafts.map(({ document }) => document.asOf)),
    ...(hidden === 0 ? [] : [`${hidden} not shown`]),
    ...(fixes === 0 ? [] : [`${fixes} that --fix can mend`]),
  ];
}

/** As of which day the drafts were judged, where that is not the catalogue's. */
function judgedAsOf(days: readonly AsOf[]): string[] {
  const others = days.filter(({ from }) => from !== 'catalogue');
  const [first] = others;
  if (first === undefined) return [];
  if (first.from === 'option') return [`judged as of ${longDate(first.date)}`];
  const same = others.every(({ date }) => date === first.date);
  if (days.length === 1) return [`judged as of ${longDate(first.date)}, the date of the draft`];
  const which = others.length === days.length ? 'each' : `${others.length} of them`;
  return same && others.length === days.length
    ? [`judged as of ${longDate(first.date)}, the date of the drafts`]
    : [`${which} judged as of the draft's own date`];
}

function counted(count: number, noun: string): string {
  return printable(`${count} ${noun}${count === 1 ? '' : 's'}`);
}
