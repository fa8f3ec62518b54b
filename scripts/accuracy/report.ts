import { type Mention, rates, type Tally } from './score.js';

/** Lines for a reader; `detail` names single mentions, `totals` counts them. */
export interface Report {
  readonly heading: string;
  readonly totals: readonly string[];
  readonly detail: readonly string[];
}

const REACH = 50;
/** What would break a line or hide in it. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2009\u202f]/gu;

function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    if (character === '\n') return '⏎';
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The place with the text around it: `… of resolution ▸2270◂ (2016) …`. */
function inContext(text: string, { start, end }: Mention): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return visible(`${before}▸${text.slice(start, end)}◂${after}`);
}

/** One line for each mention that is not right. */
export function listErrors(name: string, text: string, mentions: readonly Mention[]): string[] {
  return mentions
    .filter(({ verdict }) => verdict !== 'right')
    .map((mention) => {
      const { verdict, expected, found } = mention;
      const what = verdict === 'wrong' ? `${found}, expected ${expected}` : (expected ?? found);
      return `${verdict.padEnd(8)} ${name} ${mention.start}: ${what}: ${inContext(text, mention)}`;
    });
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

/** A table of counts and rates, one line for each group, in the order given. */
export function tallyTable(label: string, groups: Iterable<readonly [string, Tally]>): string[] {
  const rows = [
    [label, 'right', 'wrong', 'missed', 'false', 'unmarked', 'precision', 'recall', 'F1'],
  ];
  for (const [name, count] of groups) {
    const { precision, recall, f1 } = rates(count);
    const counts = [count.right, count.wrong, count.missed, count.false, count.unmarked].map(
      String,
    );
    rows.push([name, ...counts, percent(precision), percent(recall), percent(f1)]);
  }
  return columns(rows);
}

/** Lines up cells: the first column to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
