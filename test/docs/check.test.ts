// docs/check.md lists the rules as they are; the hook and the action name commands and options that there are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfiguration } from '../../src/cli/check/configuration-file.js';
import { COMMANDS, findCommand } from '../../src/cli/commands.js';
import { Context } from '../../src/cli/context.js';
import { DIRECTIVES } from '../../src/query/check/directives.js';
import { CHECK_RULES, DEFAULT_LEVELS } from '../../src/query/check/finding.js';
import { RULE_HELP } from '../../src/query/check/rule-help.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { fakeEnvironment, projectRoot } from '../support/environment.js';

const read = (name: string) => readFileSync(join(projectRoot, name), 'utf8');
const page = read('docs/check.md');

describe('docs/check.md', () => {
  test('lists every rule with its level, whether it is mended, and what it finds', () => {
    const rows = Array.from(
      page.matchAll(/^\| `([\w-]+)` \| (\w+) \| (yes)? ?\| (.+) \|$/gm),
      ([, rule, level, fixes = '', summary]) => ({ rule, level, fixes, summary }),
    );
    expect(rows).toEqual(
      CHECK_RULES.map((rule) => ({
        rule,
        level: DEFAULT_LEVELS[rule],
        fixes: RULE_HELP[rule].fixes ? 'yes' : '',
        summary: RULE_HELP[rule].summary,
      })),
    );
  });

  test('shows every comment that silences, and no other', () => {
    const shown = Array.from(page.matchAll(/<!-- unsc-([\w-]+)/g), ([, word]) => word);
    expect(new Set(shown)).toEqual(new Set(DIRECTIVES));
  });

  test('shows a configuration that is one', () => {
    const [, text = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const folder = corpusFolder({ 'unsc.config.json': text });
    const read = loadConfiguration(join(folder, 'unsc.config.json'), folder);
    expect(read.check).toMatchObject({ maxWarnings: 0 });
    const { $schema = '' } = read;
    expect($schema).toBe('./node_modules/unsc/dist/config.schema.json');
  });
});

/** The options that a command has, by their long names. */
async function optionsOf(name: string): Promise<string[]> {
  const { define } = (await findCommand(name)?.load()) ?? {};
  const command = define?.(new Context(fakeEnvironment(), '0.0.0', shippedCatalogue));
  return command?.options.flatMap(({ long }) => (long ? [long] : [])) ?? [];
}

const flagsIn = (text: string) => [...text.matchAll(/(?<=[\s"(])--[a-z-]+/g)].map(([flag]) => flag);

describe('.pre-commit-hooks.yaml', () => {
  const hooks: Record<string, unknown>[] = parse(read('.pre-commit-hooks.yaml'));

  test('names each hook as the page does', () => {
    for (const { id } of hooks) expect(page).toContain(String(id));
    expect(hooks.map(({ id }) => id)).toEqual(['unsc-check', 'unsc-check-fix']);
  });

  test.each(hooks.map((hook) => ({ hook, name: String(hook.id) })))(
    '$name runs a command that there is, with options that it has',
    async ({ hook }) => {
      const [program, name = '', ...words] = String(hook.entry).split(' ');
      const { bin } = JSON.parse(read('package.json'));
      expect(Object.keys(bin)).toContain(program);
      expect(COMMANDS.map((command) => command.name)).toContain(name);
      expect(await optionsOf(name)).toEqual(expect.arrayContaining(words));
      expect(hook).toMatchObject({ language: 'node', name: expect.any(String) });
    },
  );
});

describe('action.yml', () => {
  const action = parse(read('action.yml'));
  const steps: readonly { readonly run?: string; readonly env?: Record<string, string> }[] =
    action.runs.steps;

  test('is a composite action, each of whose scripts has a shell', () => {
    expect(action.runs.using).toBe('composite');
    for (const step of steps.filter(({ run }) => run !== undefined)) {
      expect(step).toMatchObject({ shell: 'bash' });
    }
  });

  test('runs a command that there is, with options that it has', async () => {
    const script = steps.map(({ run = '' }) => run).join('\n');
    const names = [...script.matchAll(/node "\$UNSC" (\w+)/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['check']));
    const flags = flagsIn(script).filter((flag) => !['--no-audit', '--no-fund'].includes(flag));
    expect(flags.length).toBeGreaterThan(4);
    expect(await optionsOf('check')).toEqual(expect.arrayContaining(flags));
    expect(existsSync(join(projectRoot, 'bin', 'unsc.js'))).toBe(true);
  });

  test('hands what was put in on as variables, never within a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    const used = Object.values(steps.at(-1)?.env ?? {}).flatMap((value) =>
      [...value.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name),
    );
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });
});
