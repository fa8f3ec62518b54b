// Every command is described the same everywhere: in the list, in its own help and in the documents.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS, findCommand } from '../../src/cli/commands.js';
import { Context } from '../../src/cli/context.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { fakeEnvironment, projectRoot } from '../support/environment.js';
import { unsc } from '../support/unsc.js';

const docs = join(projectRoot, 'docs');
const documents = [
  join(projectRoot, 'README.md'),
  ...(existsSync(docs) ? readdirSync(docs).map((name) => join(docs, name)) : []),
].filter((path) => path.endsWith('.md') && existsSync(path));

describe.each(COMMANDS)('$name', ({ name, aliases, summary, load }) => {
  test('defines itself as the list of commands says', async () => {
    const { define } = await load();
    const command = define(new Context(fakeEnvironment(), '0.0.0', shippedCatalogue));
    expect({
      name: command.name(),
      aliases: command.aliases(),
      summary: command.summary(),
    }).toEqual({ name, aliases, summary });
  });

  test('shows an example in its help', async () => {
    const { out } = await unsc(['help', name]);
    expect(out).toMatch(new RegExp(`\\nExamples:\\n(?: {2}.*\\n)* {2}(?:.* \\| )?unsc ${name} `));
  });

  test('has every option described, each beginning as the others do', async () => {
    const { define } = await load();
    const command = define(new Context(fakeEnvironment(), '0.0.0', shippedCatalogue));
    for (const { flags, description } of command.options) {
      expect([flags, description]).toEqual([flags, expect.stringMatching(/^[^A-Z].*[^.]$/)]);
    }
  });

  test('is found by its name and aliases', () => {
    for (const word of [name, ...aliases]) expect(findCommand(word)?.name).toBe(name);
  });

  test('stands in the README or in docs/', () => {
    const texts = documents.map((path) => readFileSync(path, 'utf8'));
    expect(texts.some((text) => text.includes(`unsc ${name}`))).toBe(true);
  });
});

test('every command that reads a corpus says how, and index, which is about that, need not', async () => {
  const context = new Context(fakeEnvironment(), '0.0.0', shippedCatalogue);
  const flags = await Promise.all(
    COMMANDS.map(async ({ name, load }) => {
      const { define } = await load();
      return { name, flags: define(context).options.map(({ long }) => long) };
    }),
  );
  const reading = flags.filter(({ flags }) => flags.includes('--corpus'));
  expect(reading.length).toBeGreaterThan(5);
  for (const { name, flags } of reading) {
    const how = ['--with-shipped', ...(name === 'index' ? [] : ['--engine', '--refresh'])];
    expect([name, flags]).toEqual([name, expect.arrayContaining(how)]);
  }
});

test('findCommand knows no other word', () => {
  expect(findCommand('banana')).toBeUndefined();
});
