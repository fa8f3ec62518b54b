import type { Command } from 'commander';

/** Which of some options was given last; null where none was. */
export interface LastOf<Name extends string> {
  readonly name: Name | null;
}

/**
 * Watches options of which the last one given holds (`-i -S` is `-S`). The answer is there once the command line
 * has been read.
 *
 * @param names - as the command keeps the options: `ignoreCase` for `--ignore-case`.
 */
export function lastOf<Name extends string>(
  command: Command,
  names: readonly Name[],
): LastOf<Name> {
  const last: { name: Name | null } = { name: null };
  for (const option of command.options) {
    const name = names.find((known) => known === option.attributeName());
    if (name === undefined) continue;
    command.on(`option:${option.name()}`, () => {
      last.name = name;
    });
  }
  return last;
}
