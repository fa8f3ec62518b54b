import { type TableRow, table } from '../output/layout.js';
import type { Style } from '../output/style.js';
import { COMMANDS } from './commands.js';

const REFERENCES: readonly TableRow[] = [
  { cells: ['2270'], text: 'a number; also S/RES/2270 (2016), UNSCR 2270, resolution 2270' },
  { cells: ['2270/17'], text: 'one of its paragraphs; also "2270 OP17", 2270:8(a)' },
  { cells: ['1718 1874'], text: 'several; also 1718,1874' },
];

const OPTIONS: readonly TableRow[] = [
  { cells: ['--json'], text: 'one JSON document; --format names other forms' },
  { cells: ['--corpus <path>'], text: 'your own folder of statements, instead of those that ship' },
  { cells: ['--color <when>'], text: 'auto, always or never' },
  { cells: ['-h, --help'], text: 'help; `unsc help lookup` for one command' },
  { cells: ['-V, --version'], text: 'the version' },
];

const EXAMPLES: readonly string[] = [
  'unsc 2270',
  'unsc cites 1718 1874 --all --since 2020',
  'unsc list --issuer JP --format csv',
  'unsc extract draft.md --json',
];

/** `unsc --help`: every command, the forms of a reference, the options that all commands have. */
export function renderHelp(style: Style): string {
  const commands = COMMANDS.map(({ name, summary }) => ({ cells: [name], text: summary }));
  const section = (heading: string, lines: readonly string[]) => [
    '',
    style.heading(heading),
    ...lines,
  ];
  return `${[
    'Usage: unsc <command> [options]',
    ...section('Commands', table(commands, style)),
    ...section('A resolution is written', table(REFERENCES, style)),
    ...section('Options of every command', table(OPTIONS, style)),
    ...section(
      'Examples',
      EXAMPLES.map((example) => `  ${example}`),
    ),
  ].join('\n')}\n`;
}
