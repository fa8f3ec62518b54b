import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { outputs } from '../../src/output/schema/documents.js';
import { jsonSchemaOf, SCHEMA_COMMANDS } from '../../src/output/schema/json-schema.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { projectRoot } from '../support/environment.js';
import { useOwnCache } from '../support/own-cache.js';
import { unsc } from '../support/unsc.js';

useOwnCache();

const TEXT =
  'Paragraph 8 (a) of UN Security Council resolution 1718 (2006), the 1874 Committee, relevant UNSCRs, UNSCR 9999, UNSCR 2830.';
const cwd = corpusFolder({
  'corpus/a.md': `---\ntitle: Synthetic A on UNSCR 2270\ndate: 2024-11-05\ntype: synthetic\nissuers: [JP, KR]\ntags: [dprk]\n---\n${TEXT}\n`,
  'corpus/b.md': `---\ntitle: Synthetic B\n---\n${TEXT}\n`,
  'corpus/c.md': `---\ntitle: Synthetic C\n---\n${TEXT}\n`,
  'draft.md': TEXT,
});
const RECORDS = join(projectRoot, 'test', 'fixtures', 'catalogue');
const CORPUS = ['--corpus', `${cwd}/corpus`];

/** Command lines whose outputs hold every form of a document. */
const runs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  lookup: [
    ['1718', '2270', '1', ...CORPUS],
    ['1718/8(a)', ...CORPUS],
    ['2231', '1540', ...CORPUS],
    ['2231', '1970', '2270/17', '--as-of', '2026-01-01', ...CORPUS],
    ['2270', '242', '--as-of', '2015-06-01', ...CORPUS],
  ],
  cites: [['1718', ...CORPUS]],
  list: [CORPUS],
  show: [['a', ...CORPUS]],
  grep: [
    ['resolution', ...CORPUS],
    ['Council.resolution', '--across', ...CORPUS],
    ['-c', 'a', ...CORPUS],
    ['-l', 'a', ...CORPUS],
  ],
  search: [
    ['security', 'councl', 'japan', ...CORPUS],
    ['1718', ...CORPUS],
  ],
  resolutions: [
    ['--regime', 'dprk', '--measure', 'coal', '--cited', ...CORPUS],
    ['1', '687', '1737', '2270'],
    ['--measure', 'asset freeze', '--regime', 'iran,mali'],
  ],
  regimes: [[], ['1718'], ['--status', 'disputed']],
  timeline: [['2270'], ['iran', '--statements', ...CORPUS], ['dprk', '--statements', ...CORPUS]],
  extract: [
    ['draft.md'],
    ['draft.md', '--context', '1'],
    ['draft.md', '--explain'],
    ['draft.md', 'corpus/a.md'],
    ['draft.md', '--summary'],
    ['corpus'],
  ],
  check: [
    ['draft.md', '--rule', 'missing-year=note'],
    ['draft.md', 'corpus/a.md'],
    ['corpus', '--level', 'warning'],
  ],
  index: [
    ['info', ...CORPUS],
    ['verify', ...CORPUS],
    ['build', ...CORPUS],
    ['refresh', ...CORPUS],
    ['verify', ...CORPUS],
    [...CORPUS],
    ['clear', ...CORPUS],
  ],
  catalogue: [[], ['info'], ['update', `${RECORDS}/newer.json`, '--dry-run']],
};

describe.each(Object.entries(runs))('%s prints what its schema says', (command, lines) => {
  const schema = v.union(outputs[command] ?? []);

  test.each(lines.map((words) => ({ words, name: words.slice(0, 3).join(' ') })))(
    '$name',
    async ({ words }) => {
      const json = await unsc([command, ...words, '--json'], { cwd });
      const documents = [json.out];
      const rows = await unsc([command, ...words, '--format', 'jsonl'], { cwd });
      documents.push(...rows.out.split('\n').filter(Boolean));
      for (const document of documents.map((line) => JSON.parse(line))) {
        // What the schema does not name is left out by `parse`: nothing may be.
        expect(v.parse(schema, document)).toEqual(document);
      }
    },
  );
});

test('every command with a schema is run here', () => {
  expect(Object.keys(runs)).toEqual(SCHEMA_COMMANDS);
});

describe('unsc schema', () => {
  test.each([...SCHEMA_COMMANDS])('%s', async (command) => {
    const { code, out, err } = await unsc(['schema', command]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const schema = JSON.parse(out);
    expect(schema).toEqual(jsonSchemaOf(command));
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:unsc:schema:${command}:1`,
      title: `What unsc ${command} prints as JSON`,
    });
  });

  test('without a command: every output', async () => {
    const schema = JSON.parse((await unsc(['schema'])).out);
    expect(schema.$id).toBe('urn:unsc:schema:all:1');
    const forms = new Set(Object.values(outputs).flat());
    expect(schema.anyOf).toHaveLength(forms.size);
  });

  test('an alias is its command', async () => {
    expect((await unsc(['schema', 'cited-by'])).out).toBe((await unsc(['schema', 'cites'])).out);
  });

  test('every reference leads somewhere, and every definition is referred to', async () => {
    for (const command of [...SCHEMA_COMMANDS, null]) {
      const text = JSON.stringify(jsonSchemaOf(command));
      const { $defs = {} } = JSON.parse(text);
      const referred = [...text.matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
      expect([...new Set(referred)].sort()).toEqual(Object.keys($defs));
    }
  });

  test.each([
    ['extrac', 'Did you mean "extract"?'],
    [
      'nothing',
      'There is one for lookup, cites, list, show, grep, search, resolutions, regimes, timeline, extract, check, index, catalogue, config.',
    ],
  ])('refuses "%s"', async (word, remedy) => {
    expect(await unsc(['schema', word])).toMatchObject({
      code: 2,
      out: '',
      err: `unsc: there is no schema for "${word}".\n      ${remedy}\n`,
    });
  });
});

describe('the schema of a citation', () => {
  const { $defs } = jsonSchemaOf('extract') as { $defs: Record<string, { required: string[] }> };

  test('names the fields that are always there', () => {
    expect($defs.citation?.required).toEqual([
      ...['number', 'symbol', 'year', 'known', 'writtenYear', 'kind', 'paragraphs'],
      ...['paragraphSpans', 'text', 'start', 'end', 'line', 'column', 'field'],
      ...['endLine', 'endColumn'],
    ]);
  });

  test('allows more: fields may be added', () => {
    expect(JSON.stringify($defs)).not.toContain('additionalProperties');
  });
});
