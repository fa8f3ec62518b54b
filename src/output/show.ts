import type { CitedResolution, ShowAnswer } from '../query/answers.js';
import { prose, proseWidth, table } from './layout.js';
import { printableLine } from './printable.js';
import { markedLines, reflow } from './reflow.js';
import { statementHeader, statementTitle } from './statement.js';
import type { Style } from './style.js';

/**
 * A statement: its head, its text with the citations marked, and what each cited resolution is. In a
 * terminal paragraphs are wrapped anew; elsewhere the text keeps the lines of its file.
 */
export function renderShow(answer: ShowAnswer, style: Style): string {
  const lines = [...head(answer, style), '', ...body(answer, style)];
  lines.push('', ...foot(answer, style));
  return `${lines.join('\n')}\n`;
}

function head({ statement }: ShowAnswer, style: Style): string[] {
  const lines = [
    ...statementTitle(statement, style).map(style.bold),
    ...statementHeader(statement, style),
  ];
  if (statement.source !== null) {
    const source = printableLine(statement.source);
    lines.push(...prose(style.link(source, source), style));
  }
  if (statement.sameTextAs !== undefined) {
    const ids = statement.sameTextAs.map(printableLine).join(', ');
    lines.push(...prose(style.dim(`Same text as ${ids}`), style));
  }
  return lines;
}

function body({ statement, citations }: ShowAnswer, style: Style): string[] {
  const { body: whole, bodyStart } = statement;
  const start = textStart(whole, statement.title);
  const text = whole.slice(start).trimEnd();
  const spans = citations
    .filter(({ field }) => field === 'body')
    .map((span) => ({
      start: span.start - bodyStart - start,
      end: span.end - bodyStart - start,
    }));
  return style.terminal
    ? reflow(text, spans, proseWidth(style), style.citation)
    : markedLines(text, spans, style.citation).map(({ marked }) => marked);
}

/** Where the text begins: after blank lines, and after a first heading that is the title again. */
function textStart(body: string, title: string): number {
  const blank = /^\s*/.exec(body)?.[0].length ?? 0;
  const heading = /^# +(.*?)(?: +#+)?[ \t]*(?:\r\n|\r|\n|$)\s*/.exec(body.slice(blank));
  const isTitle = heading?.[1] !== undefined && printableLine(heading[1]) === printableLine(title);
  return isTitle ? blank + heading[0].length : blank;
}

function foot(answer: ShowAnswer, style: Style): string[] {
  const { resolutions, unspecified, doubtful } = answer;
  const lines =
    resolutions.length === 0
      ? [style.dim('Cites no resolution by its number')]
      : [
          style.heading('Cites'),
          ...table(
            resolutions.map((cited) => row(cited, style)),
            style,
          ),
        ];
  if (unspecified.length > 0) {
    const phrases = unspecified.map(({ text, line }) => `“${printableLine(text)}” (line ${line})`);
    lines.push(...prose(`Names without a number: ${phrases.join(', ')}`, style));
  }
  if (doubtful.length > 0) {
    const numbers = doubtful.map(({ text, line }) => `${printableLine(text)} (line ${line})`);
    lines.push(...prose(style.warning(`No such resolution: ${numbers.join(', ')}`), style));
  }
  return lines;
}

function row({ symbol, about, status, places }: CitedResolution, style: Style) {
  const state = status === null ? '' : style.status(status);
  const times = places > 1 ? `${places}×` : '';
  return {
    cells: [style.citation(symbol), times, state],
    text: about === null ? style.dim('nothing more is known of it') : printableLine(about),
  };
}
