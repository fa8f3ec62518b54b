import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Current, readCurrent, writeCurrent } from '../../../src/index/sqlite/current-file.js';
import { checkContent, checkFiles } from '../../../src/index/sqlite/index-check.js';
import { openFiles } from '../../../src/index/sqlite/open-files.js';
import type { SegmentRow } from '../../../src/index/sqlite/tables.js';
import { describeFile } from '../../../src/index/sqlite/written-files.js';
import { updateIndex } from '../../../src/query/disk-index/update.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { indexOptionsOf, STATEMENTS, sqlite } from '../../support/disk-index.js';
import { useOwnCache } from '../../support/own-cache.js';

useOwnCache();

let folder: string;
let current: Current;

async function build(corpus?: string): Promise<ReturnType<typeof indexOptionsOf>> {
  const options = indexOptionsOf(corpus);
  await updateIndex(options, '0.0.0', false);
  folder = options.folder;
  reread();
  return options;
}

function reread(): void {
  const found = readCurrent(folder, null);
  if (typeof found === 'string') throw new Error(found);
  current = found;
}

beforeEach(async () => void (await build()));

async function problems(): Promise<string[]> {
  const files = openFiles(folder, null, sqlite());
  if (typeof files === 'string') throw new Error(files);
  try {
    return await checkContent(files, () => {});
  } finally {
    files.close();
  }
}

/** Lets changed files pass for those that were written: so that only what they say can be wrong. */
function pass(): void {
  const { maker, database, packs } = current;
  const described = (name: string) => describeFile(folder, name);
  writeCurrent(folder, {
    maker,
    database: described(database.name),
    packs: packs.map(({ name }) => described(name)),
  });
}

function inDatabase(sql: string): void {
  const database = sqlite()(join(folder, current.database.name));
  database.exec(sql);
  database.close();
  pass();
}

function firstSegment(): SegmentRow {
  const files = openFiles(folder, null, sqlite());
  if (typeof files === 'string') throw new Error(files);
  const [row] = files.tables.segments();
  files.close();
  if (row === undefined) throw new Error('there is no segment');
  return row;
}

/** Changes a byte of a part of the first segment. */
function inSegment(section: keyof SegmentRow['layout'] | 'entries', offset: number): void {
  const { pack, layout, group } = firstSegment();
  const path = join(folder, pack);
  const bytes = readFileSync(path);
  const extent = section === 'entries' ? group.layout.entries : layout[section];
  const at = extent.at + offset;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  pass();
}

describe('a sound index', () => {
  test('has no problems', async () => {
    expect(checkFiles(folder, current)).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  test('has none after changes either, with statements that are gone in its segments', async () => {
    const filler = Array.from({ length: 90 }, (_, number) => [
      `s${number}.md`,
      `---\ntitle: Synthetic ${number}\ntype: synthetic\n---\nUNSCR ${1700 + number}, coal ${number}.\n`,
    ]);
    const corpus = corpusFolder({ ...Object.fromEntries(filler), ...STATEMENTS });
    const options = await build(corpus);
    writeFileSync(join(corpus, 's1.md'), 'Another synthetic text, on UNSCR 2397.\n');
    rmSync(join(corpus, 'a.md'));
    await updateIndex(options, '0.0.0', false);
    reread();
    expect(firstSegment().dead.length).toBe(2);
    expect(await problems()).toEqual([]);
  });

  test('tells how far the check has come', async () => {
    const files = openFiles(folder, null, sqlite());
    if (typeof files === 'string') throw new Error(files);
    const shown: unknown[] = [];
    await checkContent(files, (progress) => shown.push({ ...progress }));
    files.close();
    const ofBytes = Object.values(STATEMENTS).reduce((sum, text) => sum + text.length + 1, 0);
    expect(shown).toEqual([{ files: 0, ofFiles: 3, bytes: 0, ofBytes }]);
  });
});

describe('checkFiles', () => {
  test('a file that is missing', () => {
    const [{ name } = { name: '' }] = current.packs;
    rmSync(join(folder, name));
    expect(checkFiles(folder, current)).toEqual([`"${name}" is missing.`]);
  });

  test('a file that is shorter', () => {
    const { name } = current.database;
    truncateSync(join(folder, name), 100);
    expect(checkFiles(folder, current)).toEqual([`"${name}" is not as it was written.`]);
  });

  test('a single bit', () => {
    const [{ name } = { name: '' }] = current.packs;
    const bytes = readFileSync(join(folder, name));
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(join(folder, name), bytes);
    expect(checkFiles(folder, current)).toEqual([`"${name}" is not as it was written.`]);
  });
});

const asTables = (id: string) => `the statement "${id}" is not as the tables say.`;
const notThat = (what: string) => `${what} is not that of the statements.`;

describe('checkContent', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'a text that is another',
      `UPDATE statements SET text_hash = '0' WHERE id = 'a'`,
      [asTables('a')],
    ],
    [
      'a body that is another',
      `UPDATE statements SET body_hash = '0' WHERE id = 'b'`,
      [asTables('b')],
    ],
    ['an id that is another', `UPDATE statements SET id = 'd' WHERE id = 'c'`, [asTables('c')]],
    ['a statement that no table knows', `DELETE FROM statements WHERE id = 'c'`, [asTables('c')]],
    [
      'a citation that is missing',
      'DELETE FROM citations WHERE resolution = 1718',
      [asTables('a')],
    ],
    [
      'a citation too many',
      'INSERT INTO citations SELECT 1, number FROM statements LIMIT 1',
      [notThat('the table of citations')],
    ],
    [
      'a statement that no segment holds',
      `INSERT INTO statements VALUES (7, 'z', '0', '0')`,
      [notThat('the table of statements')],
    ],
    [
      'other sums',
      `UPDATE facts SET value = replace(replace(value, '"statements":3', '"statements":4'), '2024-11-05', '2024-11-06') WHERE name = 'summary'`,
      [notThat('the number of statements'), notThat('the newest date')],
    ],
    [
      'another hash',
      `UPDATE facts SET value = replace(value, '"hashSum":"', '"hashSum":"1') WHERE name = 'summary'`,
      [notThat('the hash')],
    ],
  ])('%s', async (_name, sql, expected) => {
    inDatabase(sql);
    expect(await problems()).toEqual(expected);
  });

  test('a statement that is taken for dead', async () => {
    inDatabase(`UPDATE segments SET dead = '[1]'`);
    expect(await problems()).toEqual([
      notThat('the number of statements'),
      notThat('the table of statements'),
      notThat('the table of citations'),
      notThat('the list of files'),
      notThat('the number of paragraphs'),
      notThat('the length of all paragraphs'),
      notThat('the hash'),
      expect.stringMatching(/^the word ".*" is counted wrongly\.$/),
      ...Array.from({ length: 4 }, () => expect.stringMatching(/is counted wrongly\.$/)),
      expect.stringMatching(/^\d+ more words are so\.$/),
    ]);
  });

  test.each<readonly [string, keyof SegmentRow['layout'] | 'entries', number, string]>([
    ['a letter of a text', 'texts', 12, asTables('a')],
    ['a date', 'dates', 0, asTables('a')],
    ['where a word stands', 'entries', 3, 'the words of segment 1 are not where they should be.'],
    [
      'where a passage begins',
      'firstTerms',
      4,
      'the words of segment 1 are not where they should be.',
    ],
  ])('%s', async (_name, section, offset, expected) => {
    inSegment(section, offset);
    expect(await problems()).toContain(expected);
  });

  test('a record that cannot be read', async () => {
    inSegment('records', 0);
    expect(await problems()).toEqual([
      expect.stringMatching(/^segment 1 cannot be read: .*JSON.*\.$/),
    ]);
  });

  test('a database that SQLite finds broken', async () => {
    const path = join(folder, current.database.name);
    const database = sqlite()(path);
    const { page_size } = database.prepare('PRAGMA page_size').get() ?? {};
    const { rootpage } =
      database
        .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'statements_by_body'")
        .get() ?? {};
    database.close();
    // The first byte of a page says what kind it is; there is no kind 255.
    const bytes = readFileSync(path);
    bytes[(Number(rootpage) - 1) * Number(page_size)] = 255;
    writeFileSync(path, bytes);
    pass();
    expect(await problems()).toEqual([
      expect.stringMatching(/^(?:the database is broken|it cannot be read): .*\.$/s),
    ]);
  });
});
