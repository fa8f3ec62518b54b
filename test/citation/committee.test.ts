import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { readCommittee, readCommitteeBefore } from '../../src/citation/committee.js';
import { readItems } from '../../src/citation/items.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

function read(marked: string) {
  const { reader, index } = cursor(marked);
  const settings = { numbers: resolutionNumbers, languages: ALL_LANGUAGES, plural: true };
  const list = readItems(reader, index, settings);
  return list === undefined ? undefined : readCommittee(reader, list, ALL_LANGUAGES);
}

describe('readCommittee: a body noun after a list, and how many of its numbers it takes', () => {
  test.each([
    ['right after', '|1718 Committee', { items: 1, weak: false }],
    ['after a hyphen', '|1718-Committee', { items: 1, weak: false }],
    ['a name between', '|1718 DPRK Sanctions Committee', { items: 1, weak: false }],
    [
      'a name in brackets between',
      '|2253 ISIL (Da’esh) and Al-Qaida Sanctions Committee',
      { items: 1, weak: false },
    ],
    ['slashes: all of them', '|1267/1989/2253 Committee', { items: 3, weak: false }],
    ['German, of the number', '|1718er-Komitee', { items: 1, weak: false }],
    ['Chinese', '|1718委员会', { items: 1, weak: false }],
    ['Chinese, a name between', '|2253伊黎伊斯兰国(达伊沙)制裁委员会', { items: 1, weak: false }],
    ['Korean', '|1718위원회', { items: 1, weak: false }],
    ['a noun that other numbers have too', '|1267 sanctions', { items: 1, weak: true }],
    ['a list', '|1718 Designated Vessels List', { items: 1, weak: true }],
  ])('%s', (_, marked, committee) => {
    expect(read(marked)).toMatchObject(committee);
  });

  test.each([
    ['a verb', '|1718 binds the Committee'],
    ['the noun in brackets', '|1874 (sanctions)'],
    ['another clause', '|1718, the Committee'],
    ['a small word first', '|1718 on the Committee'],
    ['a number that no committee has, and a name', '|2270 DPRK Committee'],
    ['the Assembly’s number', '|71/202 Committee'],
    ['a noun of counting', '|1718 members'],
    ['the Council', '|1718 Security Council Committee'],
  ])('none: %s', (_, marked) => {
    expect(read(marked)).toBeUndefined();
  });
});

describe('readCommitteeBefore: a body noun before a number', () => {
  test.each([
    'le Comité |1718',
    'le comité des sanctions |1718',
    'le régime |1718',
    'el Comité |1540',
    'Комитет |1718',
    'لجنة |1718',
    'der Sanktionsausschuss |1718',
    'il Comitato |1718',
    'o Comitê |1718',
  ])('%s', (marked) => {
    const { reader, index } = cursor(marked);
    expect(readCommitteeBefore(reader, index)).toBe(true);
  });

  test.each(['le Comité a 1718|', 'le |1718', 'Comité. |1718', 'la page |1718', '|1718'])(
    'none: %s',
    (marked) => {
      const { reader, index } = cursor(marked);
      expect(readCommitteeBefore(reader, index)).toBe(false);
    },
  );
});
