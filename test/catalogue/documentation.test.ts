import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedCatalogue, shippedSources } from '../support/catalogue.js';

const page = readFileSync(new URL('../../docs/catalogue.md', import.meta.url), 'utf8');
const catalogue = shippedCatalogue();
const { curated, paragraphs, regimes } = shippedSources();
const records = Array.from({ length: catalogue.newest }, (_, at) =>
  catalogue.record(at + 1),
).flatMap((record) => record ?? []);

/** How many records a fact is known of. */
function known(fact: (record: (typeof records)[number]) => unknown): number {
  return records.filter((record) => fact(record) !== null).length;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The numbers of the table, by the words in front of them. */
const counts = new Map(
  Array.from(page.matchAll(/^\| (.+?) \| ([\d,]+) \|$/gm), ([, words = '', count = '']) => [
    words,
    Number(count.replaceAll(',', '')),
  ]),
);

describe('docs/catalogue.md counts what there is', () => {
  test.each([
    ['resolutions, each with number, symbol, year and address', records.length],
    ['… with the day of adoption', known(({ adopted }) => adopted)],
    [
      '… with the meeting record, or the letter that stands for one (written procedure, 2020–21)',
      known(({ meeting, letter }) => meeting ?? letter),
    ],
    ['… with the agenda item', known(({ subject }) => subject)],
    ["… with the UN Library's record title", known(({ about }) => about)],
    ['… with the figures of the vote', known(({ vote }) => vote)],
    [
      '… with the States that voted against or abstained (since 2000)',
      known(({ vote }) => vote?.against ?? null),
    ],
    ['… with operative paragraphs', paragraphs.size],
    ['… with the number of operative paragraphs', known((record) => record.operativeParagraphs)],
    ['… for which sources differ in a field', known(({ conflicts }) => conflicts[0] ?? null)],
    [
      'operative paragraphs',
      total([...paragraphs.values()].map(({ operative }) => operative.length)),
    ],
    [
      'references in preambles, or anywhere before 2000',
      total(records.map(({ recalls }) => recalls.length)),
    ],
    ['references in operative paragraphs', total(records.map(({ names }) => names.length))],
    ['sanctions regimes', regimes.filter(({ kind }) => kind === 'sanctions').length],
    [
      'obligations for all States without a list of names',
      regimes.filter(({ kind }) => kind === 'obligations').length,
    ],
    ['resolutions that belong to one of these', known(({ regime }) => regime)],
    ['curated resolutions', curated.length],
    ['measures in them', total(curated.map(({ measures }) => measures.length))],
  ])('%s: %i', (words, count) => {
    expect(counts.get(words)).toBe(count);
  });

  test('and names its newest resolution', () => {
    expect(page).toContain(`1 to ${catalogue.newest}, from 25 January 1946 to 29 June 2026.`);
  });
});
