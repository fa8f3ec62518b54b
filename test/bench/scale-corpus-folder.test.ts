import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { syntheticParagraphs } from '../../bench/extract/prose.js';
import {
  nextNote,
  statementFiles,
  touchCorpus,
  touchedFiles,
  writeCorpus,
} from '../../bench/scale/corpus-folder.js';

const words = { statements: 30, seed: 2026, pool: syntheticParagraphs(50) };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unsc-scale-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function textsOf(corpus: string): Record<string, string> {
  const files = statementFiles(corpus);
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(corpus, name), 'utf8')]));
}

describe('writing a corpus', () => {
  test('gives the same files in any folder', () => {
    writeCorpus(join(folder, 'one'), words);
    writeCorpus(join(folder, 'other'), words);
    expect(statementFiles(join(folder, 'one'))).toHaveLength(30);
    expect(textsOf(join(folder, 'one'))).toEqual(textsOf(join(folder, 'other')));
  });

  test('leaves a corpus that is there as it is', () => {
    const corpus = join(folder, 'corpus');
    writeCorpus(corpus, words);
    touchCorpus(corpus, 1);
    const before = textsOf(corpus);
    writeCorpus(corpus, words);
    expect(textsOf(corpus)).toEqual(before);
  });

  test('replaces a corpus of other words', () => {
    const corpus = join(folder, 'corpus');
    writeCorpus(corpus, words);
    writeCorpus(corpus, { ...words, statements: 7 });
    expect(statementFiles(corpus)).toHaveLength(7);
  });

  test('replaces one that was interrupted', () => {
    const corpus = join(folder, 'corpus');
    mkdirSync(corpus);
    writeFileSync(join(corpus, '.synthetic.json'), '');
    writeFileSync(join(corpus, '2001-01-01-left-over.md'), '');
    writeCorpus(corpus, words);
    expect(statementFiles(corpus)).toHaveLength(30);
  });

  test('refuses a folder that holds something else', () => {
    writeFileSync(join(folder, 'mine.md'), '');
    expect(() => writeCorpus(folder, words)).toThrow(
      `${folder} is there and holds no synthetic corpus; it is left alone.`,
    );
  });
});

describe('touching a corpus', () => {
  test('changes so many files, the same ones each time, and no others', () => {
    writeCorpus(join(folder, 'corpus'), words);
    const before = textsOf(join(folder, 'corpus'));
    const first = touchCorpus(join(folder, 'corpus'), 3);
    const middle = textsOf(join(folder, 'corpus'));
    const second = touchCorpus(join(folder, 'corpus'), 3);
    const after = textsOf(join(folder, 'corpus'));
    const changed = (a: typeof before, b: typeof before) =>
      Object.keys(a).filter((name) => a[name] !== b[name]);
    expect(changed(before, middle)).toEqual(first);
    expect(changed(middle, after)).toEqual(first);
    expect(second).toEqual(first);
  });

  const rows = [
    { files: ['a', 'b', 'c', 'd'], count: 2, chosen: ['a', 'c'] },
    { files: ['a', 'b'], count: 5, chosen: ['a', 'b'] },
    { files: [], count: 5, chosen: [] },
    { files: ['a'], count: 0, chosen: [] },
  ];
  test.each(rows)('$count of $files', ({ files, count, chosen }) => {
    expect(touchedFiles(files, count)).toEqual(chosen);
  });

  test('adds a note to a text, and counts it up', () => {
    const first = nextNote('A text.\n');
    expect(first).toBe('A text.\n\nMade-up note 1.\n');
    expect(nextNote(first)).toBe('A text.\n\nMade-up note 2.\n');
    expect(nextNote('Made-up note 9.\n\nA text.\n')).toBe(
      'Made-up note 9.\n\nA text.\n\nMade-up note 1.\n',
    );
  });
});
