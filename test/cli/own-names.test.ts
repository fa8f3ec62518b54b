// aliases.yaml, wherever a resolution is typed, searched for or found.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { corpusFolder } from '../support/corpus-folder.js';
import { unsc } from '../support/unsc.js';

const NAMES = `the snapback resolution: 2231
training ban: 2270 OP 17
the Iran deal:
  resolution: 2231
  extract: true
`;
const STATEMENTS = {
  'a.md': '---\ntitle: Synthetic A\n---\nWe recall the Iran deal.\n',
  'b.md': '---\ntitle: Synthetic B\n---\nUNSCR 2270, paragraph 17.\n',
};
const corpus = corpusFolder({ ...STATEMENTS, 'aliases.yaml': NAMES });
const plain = corpusFolder(STATEMENTS);
const variables = { UNSC_CORPUS: corpus };
const config = corpusFolder({ 'unsc/aliases.yaml': 'my text: 1718\nsnapback: 1737\n' });

afterEach(() => vi.unstubAllEnvs());

async function ids(...words: readonly string[]): Promise<string[]> {
  const { out } = await unsc([...words, '--format', 'jsonl'], { variables });
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, number, statement }) => id ?? number ?? statement.id);
}

describe('a name in aliases.yaml', () => {
  test.each([
    [['lookup', 'the snapback resolution'], [2231]],
    [['lookup', 'The', 'Snapback', 'Resolution'], [2231]],
    [
      ['lookup', 'snapback,1718', 'training ban'],
      [2231, 1718, 2270],
    ],
    [['cites', 'snapback'], ['a']],
    [['cites', 'training', 'ban'], ['b']],
    [['list', '--cites', 'snapback'], ['a']],
    [['list', '--not', 'the snapback'], ['b']],
    [['search', 'the', 'snapback', 'resolution'], ['a']],
    [['search', 'snapback', 'recall'], ['a']],
  ])('%j', async (words, expected) => {
    expect(await ids(...words)).toEqual(expected);
  });

  test('is read from the corpus that --corpus names', async () => {
    expect((await unsc(['cites', 'snapback', '--corpus', corpus])).code).toBe(0);
    const { code, err } = await unsc(['cites', 'training', 'ban', '--corpus', plain]);
    expect({ code, err: err.split('\n')[0] }).toEqual({
      code: 2,
      err: 'unsc: "training ban" is neither a resolution nor a name that this catalogue knows.',
    });
  });

  test('that is misspelt is offered, and not taken', async () => {
    const { code, out, err } = await unsc(['lookup', 'snapbak'], { variables });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('  2231  the snapback resolution  unsc lookup 2231\n');
  });

  test('is no name of another word', async () => {
    expect((await unsc(['lookup', 'snapbackish'], { variables })).code).not.toBe(0);
  });

  test('is a citation where the file says so, and there alone', async () => {
    const stdin = 'The Iran deal and the snapback resolution.';
    const { out } = await unsc(['extract', '--explain', '--format', 'csv'], { variables, stdin });
    expect(out.trimEnd().split('\r\n').slice(1)).toHaveLength(1);
    expect(out).toContain('citation,alias,');
    const shown = await unsc(['show', 'a', '--json'], { variables });
    expect(JSON.parse(shown.out).citations).toMatchObject([
      { number: 2231, text: 'the Iran deal', context: 'We recall the Iran deal.' },
    ]);
    expect((await unsc(['cites', '2231', '--corpus', plain])).code).toBe(1);
  });

  test('is told in the answer of a search', async () => {
    const numbered = corpusFolder({
      'a.md': '---\ntitle: Synthetic A\n---\nNumber 2231 stands.\n',
      'aliases.yaml': NAMES,
    });
    const { out } = await unsc(['search', 'snapback', '--corpus', numbered]);
    expect(out).toContain('"snapback" found as "2231"');
  });

  test.runIf(process.platform === 'linux')(
    'may stand in the configuration; the corpus comes first',
    async () => {
      vi.stubEnv('XDG_CONFIG_HOME', config);
      expect(await ids('lookup', 'my', 'text')).toEqual([1718]);
      expect(await ids('lookup', 'snapback')).toEqual([2231]);
    },
  );
});

test('corpusHash changes with the names', async () => {
  const folder = corpusFolder(STATEMENTS);
  const hash = async () => {
    const { out } = await unsc(['list', '--corpus', folder, '--json']);
    return JSON.parse(out).meta.corpusHash;
  };
  const hashes = [await hash()];
  for (const text of ['x: 1718', 'x: 1874', 'x: { resolution: 1874, extract: true }']) {
    writeFileSync(join(folder, 'aliases.yaml'), text);
    hashes.push(await hash());
  }
  expect(new Set(hashes).size).toBe(4);
});

test('what is wrong in the file is told with its line; the rest is answered, and the exit code is 2', async () => {
  const folder = corpusFolder({ ...STATEMENTS, 'aliases.yaml': 'x: 1718\ny: 99999\n' });
  const { code, out, err } = await unsc(['list', '--count', '--corpus', folder], {}, folder);
  expect({ code, out }).toEqual({ code: 2, out: '2\n' });
  expect(err).toBe(
    'unsc: aliases.yaml:2: there is no resolution 99999: the newest this catalogue knows is 2825 (29 June 2026).\n',
  );
  // To a command that has no use for names, a wrong one is nothing.
  const schema = await unsc(['schema', 'cites'], { variables: { UNSC_CORPUS: folder } });
  expect({ code: schema.code, err: schema.err }).toEqual({ code: 0, err: '' });
});
