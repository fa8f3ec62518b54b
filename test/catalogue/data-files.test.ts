import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DataFiles } from '../../scripts/catalogue/files.js';
import { curatedSchema, recordSchema } from '../../scripts/catalogue/schemas.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { messageFrom } from '../support/errors.js';

/** What reading one file of a folder ends with. */
function reading(text: string, read: (files: DataFiles, path: string) => unknown): Promise<string> {
  const folder = corpusFolder({ 'data/file': text });
  return messageFrom(() => read(new DataFiles(folder), join(folder, 'data/file')));
}

const schema = v.strictObject({ number: v.number() });

describe('a data file that is not as it must be is named, with the line', () => {
  test('no JSON', async () => {
    expect(
      await reading('{"number": 1}\n{', (files, path) => files.jsonLines(path, schema)),
    ).toMatch(/^data\/file:2: .*JSON/);
  });

  test('a wrong value', async () => {
    expect(
      await reading('{"number":1}\n{"number":"2"}', (files, path) => files.jsonLines(path, schema)),
    ).toBe('data/file:2: number: Invalid type: Expected number but received "2"');
  });

  test('a field that there is not', async () => {
    expect(await reading('{"number":1,"x":2}', (files, path) => files.json(path, schema))).toBe(
      'data/file: x: Invalid key: Expected never but received "x"',
    );
  });

  test('another header', async () => {
    expect(await reading('from;to\n', (files, path) => files.csv(path, 'from,to'))).toBe(
      'data/file:1: the header is "from;to", not "from,to"',
    );
  });

  test('no front matter', async () => {
    expect(await reading('# 2270\n', (files, path) => files.frontMatter(path, schema))).toBe(
      'data/file:1: there is no front matter between two lines "---"',
    );
  });

  test('a key given twice', async () => {
    expect(
      await reading('---\nnumber: 1\nnumber: 2\n---\n', (files, path) =>
        files.frontMatter(path, schema),
      ),
    ).toMatch(/^data\/file: Map keys must be unique/);
  });
});

describe('the schemas', () => {
  const record = {
    number: 1,
    year: 1946,
    adopted: '1946-01-25',
    meeting: 'S/PV.2',
    letter: null,
    subject: null,
    about: null,
    vote: null,
    adoption: 'without vote',
    against: null,
    abstaining: null,
    chapterVII: null,
    draft: null,
    source: null,
    conflicts: [],
  };

  test.each([
    [{ adopted: '25 January 1946' }, false],
    [{ adopted: '1946-02-30x' }, false],
    [{ against: ['USA'] }, false],
    [{ against: ['US'] }, true],
    [{ vote: { yes: 11, no: 0 } }, false],
    [{ adoption: 'acclamation' }, false],
    [{}, true],
  ])('a record with %j: %j', (facts, fits) => {
    expect(v.is(recordSchema, { ...record, ...facts })).toBe(fits);
  });

  const measure = {
    category: 'arms-embargo',
    paragraphs: [6],
    effect: 'imposes',
    binding: true,
    verb: 'decides',
    description: 'Stops arms.',
  };

  test.each([
    [{}, true],
    [{ paragraphs: ['8(a)(iii)', 9] }, true],
    [{ paragraphs: ['8a'] }, false],
    [{ effect: 'forbids' }, false],
    [{ until: '2026-07' }, false],
    [{ amends: { '1718': ['8(a)'] } }, true],
    [{ amends: { resolution: [1] } }, false],
  ])('a measure with %j: %j', (facts, fits) => {
    const curated = {
      number: 26,
      regime: null,
      status: null,
      statusBy: null,
      statusNote: null,
      article41: null,
      confidence: 'verified',
      sources: ['text of the resolution'],
      measures: [{ ...measure, ...facts }],
    };
    expect(v.is(curatedSchema, curated)).toBe(fits);
  });
});
