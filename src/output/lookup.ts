import type { AsOfAnswer } from '../query/as-of.js';
import type { LookedUp, LookupAnswer } from '../query/lookup.js';
import type { ParagraphAnswer } from '../query/paragraph.js';
import { statementLines } from './cited-by.js';
import { longDate } from './dates.js';
import { dimmed } from './dimmed.js';
import { prose, proseWidth } from './layout.js';
import { measureLines } from './measures.js';
import { regimeLines } from './regime-lines.js';
import { aboutLines, headLines, referenceLines } from './resolution.js';
import type { Style } from './style.js';

export interface LookupView {
  /** All measures with all that is known of them, or the first five in short. */
  readonly allMeasures: boolean;
  /** ISO date up to which the catalogue knows what became of measures. */
  readonly date: string;
  /** What `--as-of` shows in place of the measures; null without it. */
  readonly asOfLines?: AsOfLines | null;
}

type AsOfLines = (
  resolution: LookedUp,
  asOf: AsOfAnswer,
  style: Style,
  view: { readonly all: boolean; readonly date: string },
) => readonly string[];

/** The page of each resolution that was looked up. */
export function renderLookup(answer: LookupAnswer, style: Style, view: LookupView): string {
  const rule = style.terminal ? ['', style.dim('─'.repeat(proseWidth(style))), ''] : ['', ''];
  const pages = answer.resolutions.map((resolution) =>
    resolution.paragraph === undefined
      ? resolutionPage(resolution, style, view)
      : paragraphPage(resolution, resolution.paragraph, style, view),
  );
  return `${pages.flatMap((lines, at) => (at === 0 ? lines : [...rule, ...lines])).join('\n')}\n`;
}

function resolutionPage(resolution: LookedUp, style: Style, view: LookupView): string[] {
  const { number, measures, generalExemptions } = resolution;
  const { lines, leftOut } = measureLines(measures, style, {
    all: view.allMeasures,
    details: view.allMeasures,
    date: view.date,
    endedBy: endedBy(resolution),
  });
  const { asOf } = resolution;
  if (asOf !== undefined && view.asOfLines) {
    const { allMeasures: all, date } = view;
    return [
      ...headLines({ ...resolution, status: null }, style),
      ...view.asOfLines(resolution, asOf, style, { all, date }),
      ...(all ? throughout(generalExemptions, style, longDate(date)) : []),
      ...section(referenceLines(resolution, style)),
      ...section(citedByLines(resolution, style)),
    ];
  }
  return [
    ...headLines(resolution, style),
    ...aboutLines(resolution, style),
    ...section(lines),
    ...(leftOut === 0 ? [] : more(`${leftOut} more: unsc lookup ${number} --all-measures`, style)),
    ...(view.allMeasures ? throughout(generalExemptions, style) : []),
    ...section(referenceLines(resolution, style)),
    ...section(regimeLines(resolution, style)),
    ...section(citedByLines(resolution, style)),
  ];
}

/** What one paragraph does and who points to it; of the resolution, only what it is. */
function paragraphPage(
  resolution: LookedUp,
  paragraph: ParagraphAnswer,
  style: Style,
  { date, asOfLines }: LookupView,
): string[] {
  const { measures, citedBy } = paragraph;
  const view = { all: true, details: true, date, endedBy: endedBy(resolution) };
  const { asOf } = resolution;
  return [
    ...headLines(asOf === undefined ? resolution : { ...resolution, status: null }, style),
    '',
    ...prose(style.bold(paragraphHeading(paragraph)), style),
    ...existence(resolution, paragraph).flatMap((line) => prose(line, style)),
    ...(asOf !== undefined && asOfLines
      ? asOfLines(resolution, asOf, style, { all: true, date })
      : section(measureLines(measures, style, view).lines)),
    ...(measures.length === 0
      ? []
      : throughout(resolution.generalExemptions, style, asOf && longDate(date))),
    '',
    ...(citedBy.length === 0
      ? dimmed('No statement of this corpus points to it', style)
      : [style.heading(`Pointed to by ${statements(citedBy.length)}`)]),
    ...withMore(statementLines(citedBy, style), `${resolution.number}:${paragraph.label}`, style),
    ...wholeLines(resolution, citedBy.length, style),
  ];
}

function paragraphHeading({ label, verb }: ParagraphAnswer): string {
  return verb === null ? `Paragraph ${label}` : `Paragraph ${label} (${verb})`;
}

function existence(
  { number, operativeParagraphs, curated }: LookedUp,
  { label, exists, measures }: ParagraphAnswer,
): string[] {
  if (exists === false) {
    const count =
      operativeParagraphs === 1
        ? '1 operative paragraph'
        : `${operativeParagraphs} operative paragraphs`;
    return [`Resolution ${number} has ${count}: there is no paragraph ${label}.`];
  }
  return [
    ...(exists === null
      ? [`Whether resolution ${number} has a paragraph ${label} is not known.`]
      : []),
    ...(measures.length > 0
      ? []
      : [
          curated
            ? 'This catalogue has no measure for it.'
            : 'What it does is not in this catalogue.',
        ]),
  ];
}

function wholeLines({ number, citedByCount }: LookedUp, pointing: number, style: Style): string[] {
  if (citedByCount <= pointing) return [];
  const whole = `${statements(citedByCount)} cite${citedByCount === 1 ? 's' : ''} the resolution`;
  return dimmed(`${whole}: unsc lookup ${number}`, style);
}

function citedByLines({ number, citedByCount, citedBy }: LookedUp, style: Style): string[] {
  if (citedByCount === 0) return dimmed('Cited by no statement of this corpus', style);
  return [
    style.heading(`Cited by ${statements(citedByCount)}`),
    ...withMore(
      statementLines(citedBy, style),
      String(number),
      style,
      citedByCount - citedBy.length,
    ),
  ];
}

function withMore(
  { lines, leftOut }: ReturnType<typeof statementLines>,
  reference: string,
  style: Style,
  beyond = 0,
): string[] {
  const rest = leftOut + beyond;
  return rest === 0
    ? [...lines]
    : [...lines, ...more(`${rest} more: unsc cites ${reference}`, style)];
}

function more(text: string, style: Style): string[] {
  return dimmed(`… ${text}`, style, 2);
}

/** @param day - the day for which they are known, where the page is of another. */
function throughout(exemptions: readonly string[], style: Style, day?: string): string[] {
  if (exemptions.length === 0) return [];
  return [
    style.heading(`Exempts throughout${day === undefined ? '' : `, on ${day}`}`),
    ...exemptions.flatMap((exemption) => prose(exemption, style, 4)),
  ];
}

/** The resolution that ended all that this one imposed. */
function endedBy({ status, statusBy }: LookedUp): number | null {
  return status === 'terminated' ? statusBy : null;
}

function statements(count: number): string {
  return count === 1 ? '1 statement' : `${count} statements`;
}

function section(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}
