import type { Command, Help, Option } from 'commander';
import { prose, table } from '../output/layout.js';
import type { Style } from '../output/style.js';

/** Room for the longest option. */
const TERM = 32;

/** `unsc lookup --help`: usage, operands, and the options in groups; examples follow. */
export function renderCommandHelp(command: Command, help: Help, style: Style): string {
  const operands = help
    .visibleArguments(command)
    .map((operand) => row(help.argumentTerm(operand), help.argumentDescription(operand)));
  const groups = help.groupItems<Option>(
    [...command.options],
    help.visibleOptions(command),
    (option) => option.helpGroupHeading ?? 'Options:',
  );
  const section = (heading: string, rows: readonly ReturnType<typeof row>[]) =>
    rows.length === 0 ? [] : ['', style.heading(heading), ...table(rows, style, 2, TERM)];
  const lines = [
    `Usage: ${help.commandUsage(command)}`,
    '',
    ...prose(help.commandDescription(command), style),
    ...section('Arguments:', operands),
    ...[...groups].flatMap(([heading, options]) =>
      section(
        heading,
        options.map((option) => row(help.optionTerm(option), describe(option))),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function describe({ description, argChoices }: Option): string {
  return argChoices === undefined ? description : `${description}: ${argChoices.join(', ')}`;
}

function row(term: string, text: string) {
  return { cells: [term], text };
}
