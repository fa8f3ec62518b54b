import { longDate } from '../catalogue/dates.js';
import type { WelcomeAnswer } from '../query/answers.js';
import { grouped } from './counts.js';
import { dotted, type TableRow, table } from './layout.js';
import type { Style } from './style.js';

/** What to try first, and what it answers. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  ['unsc lookup 2270', 'what is it, and who cites it'],
  ['unsc cites 1718 1874 --all', 'statements citing both'],
  ["unsc grep 'ballistic missile'", 'lines that match'],
  ["unsc search 'balistic misile'", 'statements about it, misspelled or not'],
  ['unsc check draft.md', 'are my citations right'],
  ['unsc --help', 'everything else'],
];

/** Room for the longest example. */
const WIDEST = 30;

/** The screen of `unsc` alone: what it is for, how much there is, what to try. */
export function renderWelcome(answer: WelcomeAnswer, style: Style): string {
  const { statements, resolutionsCited, newest, meta } = answer;
  const counts = [
    `${grouped(statements)} statement${statements === 1 ? '' : 's'}`,
    `${grouped(resolutionsCited)} resolution${resolutionsCited === 1 ? '' : 's'} cited`,
    `catalogue of ${grouped(newest)} (${longDate(meta.catalogue)})`,
  ];
  const title: TableRow = {
    cells: [style.bold('unsc')],
    text: 'who cites which UN Security Council resolution, and what it imposes',
  };
  const examples = EXAMPLES.map(([command, purpose]) => ({ cells: [command], text: purpose }));
  return `${[
    ...table([title], style, 0),
    '',
    ...dotted(counts, style, 2),
    '',
    ...table(examples, style, 2, WIDEST),
  ].join('\n')}\n`;
}
