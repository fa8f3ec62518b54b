import { describe, expect, test } from 'vitest';
import { scorePlace } from '../../../scripts/accuracy/white-house.js';
import { type PlantedCitation, plantCitation } from './planted.js';

const text = 'UNSCR 2270. Later: resolutions 1718 and 1874, and the 1718 Committee. UNSCR 2270.';
const context = 'Later: resolutions 1718 and 1874, and the 1718 Committee.';
const place = {
  file: 'x.md',
  start: 19,
  end: 44,
  context,
  numbers: [1718, 1874],
  kinds: ['resolution', 'resolution'],
} as const;
const resolution1718 = { number: 1718, start: 31, end: 35 };
const resolution1874 = { number: 1874, start: 40, end: 44 };
const outside = { number: 2270, start: 6, end: 10 };
const committee = { number: 1718, start: 54, end: 58, kind: 'committee' } as const;

describe('a place that was read', () => {
  test.each<[string, readonly PlantedCitation[], readonly string[]]>([
    ['all its numbers', [resolution1718, resolution1874], ['right', 'right']],
    ['a number missed', [resolution1718], ['missed', 'right']],
    ['a number cited again', [resolution1718, resolution1874, committee], ['right', 'right']],
    ['a number outside', [outside, resolution1718, resolution1874], ['right', 'right']],
    [
      'another kind',
      [{ ...resolution1718, kind: 'committee' }, resolution1874],
      ['wrong', 'right'],
    ],
    [
      'a number that is not there',
      [resolution1718, resolution1874, { number: 5, start: 46, end: 49 }],
      ['right', 'right', 'false'],
    ],
  ])('%s', (_, found, verdicts) => {
    const mentions = scorePlace(place, text, found.map(plantCitation));
    expect(mentions.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  test('whose context is not in the file is an error', () => {
    expect(() => scorePlace({ ...place, context: 'elsewhere' }, text, [])).toThrow(
      new Error('x.md: its context is not in the file'),
    );
  });
});
