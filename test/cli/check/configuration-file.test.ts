// unsc.config.json: where it is looked for, what counts before what, and what is said of a wrong one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findConfiguration, loadConfiguration } from '../../../src/cli/check/configuration-file.js';
import { Settings } from '../../../src/cli/check/settings.js';
import { userConfigurationFolder } from '../../../src/corpus/user-folder.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { messageFrom } from '../../support/errors.js';

const CONFIG = 'unsc.config.json';
const rules = (levels: object) => JSON.stringify({ check: { rules: levels } });

afterEach(() => vi.unstubAllEnvs());

describe('findConfiguration', () => {
  const root = corpusFolder({
    'unsc.config.json': '{}',
    'repo/.git/HEAD': '',
    'repo/a/b/draft.md': '',
    'repo/c/unsc.config.json': '{}',
    'repo/c/d/draft.md': '',
    'worktree/.git': 'gitdir: elsewhere',
    'worktree/a/draft.md': '',
    'plain/a/draft.md': '',
  });
  test.each([
    { name: 'in the folder itself', folder: 'repo/c', found: 'repo/c' },
    { name: 'above it', folder: 'repo/c/d', found: 'repo/c' },
    { name: 'not above the root of the repository', folder: 'repo/a/b', found: null },
    { name: 'of a worktree too, whose .git is a file', folder: 'worktree/a', found: null },
    { name: 'outside of a repository, upwards', folder: 'plain/a', found: '' },
  ])('$name', ({ folder, found }) => {
    expect(findConfiguration(join(root, folder))).toBe(
      found === null ? null : join(root, found, CONFIG),
    );
  });
});

describe('loadConfiguration', () => {
  test.each([
    {
      name: 'an unknown key',
      text: '{\n  "check": {\n    "rule": {}\n  }\n}',
      message: `${CONFIG}:3: there is no setting "rule" in "check".\nDid you mean "rules"?`,
    },
    {
      name: 'an unknown key at the top',
      text: '{\n  "banana": {}\n}',
      message: `${CONFIG}:2: there is no setting "banana".\nThere may be $schema, check.`,
    },
    {
      name: 'an unknown rule',
      text: '{"check": {"rules": {\n\n"supersede": "off"}}}',
      message: `${CONFIG}:3: there is no setting "supersede" in "check.rules".\nDid you mean "superseded"?`,
    },
    {
      name: 'an unknown level',
      text: '{"check": {"rules": {\n"superseded":\n"warn"}}}',
      message: `${CONFIG}:3: "check.rules.superseded" is "warn"; expected is "error", "warning", "note", "off".`,
    },
    {
      name: 'a number that is none',
      text: '{"check":\n{"maxWarnings": "0"}}',
      message: `${CONFIG}:2: "check.maxWarnings" is "0"; expected is a whole number, from 0.`,
    },
    {
      name: 'a list',
      text: '\n[]',
      message: `${CONFIG}:2: the file holds []; expected is an object.`,
    },
    {
      name: 'a comma too many',
      text: '{\n  "check": {},\n}',
      message: `${CONFIG}:3: is not valid JSON.\nJSON has names and texts in double quotes, no comments, and no comma after the last item.`,
    },
    {
      name: 'a word without quotes',
      text: '{\n  "check":\n x }',
      message: `${CONFIG}:3: is not valid JSON.\nJSON has names and texts in double quotes, no comments, and no comma after the last item.`,
    },
    {
      name: 'an end too early',
      text: '{\n  "check":\n',
      message: `${CONFIG}:2: is not valid JSON.\nJSON has names and texts in double quotes, no comments, and no comma after the last item.`,
    },
    {
      name: 'another encoding',
      text: Buffer.from('{"$schema": "\u00fc"}', 'latin1'),
      message: `${CONFIG}: is not UTF-8: byte 0xfc at offset 13.\nSave the file as UTF-8.`,
    },
  ])('refuses $name', async ({ text, message }) => {
    const folder = corpusFolder({ [CONFIG]: text });
    expect(await messageFrom(() => loadConfiguration(join(folder, CONFIG), folder))).toBe(message);
  });

  test('takes a byte order mark and a schema', () => {
    const folder = corpusFolder({ [CONFIG]: '\ufeff{"$schema": "x"}' });
    expect(loadConfiguration(join(folder, CONFIG), folder)).toEqual({ $schema: 'x' });
  });

  test('says that a file is not there', async () => {
    const folder = corpusFolder({});
    expect(await messageFrom(() => loadConfiguration(join(folder, 'x.json'), folder))).toBe(
      'x.json: cannot be read: there is no such file.',
    );
  });
});

describe.runIf(process.platform === 'linux')(
  'what counts before what (on Linux: its folders)',
  () => {
    const cwd = corpusFolder({
      '.git/HEAD': '',
      [CONFIG]: rules({ superseded: 'error', 'list-order': 'error' }),
      'sub/unsc.config.json': rules({ superseded: 'note' }),
      'own.json': rules({ superseded: 'off' }),
    });
    const home = corpusFolder({}, 'home');
    const levelsOf = async (options: ConstructorParameters<typeof Settings>[1], folder = '') => {
      vi.stubEnv('XDG_CONFIG_HOME', home);
      const file = join(userConfigurationFolder(), CONFIG);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        rules({ superseded: 'note', 'list-order': 'note', 'missing-year': 'note' }),
      );
      const path = join(cwd, folder, 'draft.md');
      const { levels } = await new Settings(cwd, options).of({ name: 'draft.md', path, size: 0 });
      return [levels.superseded, levels['list-order'], levels['missing-year']];
    };

    test.each([
      { name: 'the nearest file before the own', options: {}, levels: ['error', 'error', 'note'] },
      {
        name: 'only the nearest file',
        options: {},
        folder: 'sub',
        levels: ['note', 'note', 'note'],
      },
      {
        name: 'options before all',
        options: { rule: ['superseded=off'] },
        levels: ['off', 'error', 'note'],
      },
      {
        name: '--config in the place of the nearest',
        options: { config: 'own.json' },
        levels: ['off', 'note', 'note'],
      },
      { name: '--no-config', options: { config: false }, levels: ['warning', 'note', 'off'] },
    ])('$name', async ({ options, folder, levels }) => {
      expect(await levelsOf(options, folder)).toEqual(levels);
    });
  },
);
