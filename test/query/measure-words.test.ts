import { describe, expect, test } from 'vitest';
import type { MeasureEffect } from '../../src/catalogue/types.js';
import {
  isLaidDown,
  isLaidDownBy,
  placesOf,
  readMeasures,
  stands,
  stateOf,
} from '../../src/query/measure-words.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { messageOf } from '../support/errors.js';
import { thrownBy } from '../support/thrown.js';

const catalogue = shippedCatalogue();
const categories = (...typed: readonly string[]) =>
  [...readMeasures(typed, catalogue).categories].sort();

/** The places of a resolution's measures that fit the words, each as `9 clarifies`. */
function matched(number: number, typed: string): string[] {
  const question = readMeasures([typed], catalogue);
  return (catalogue.curated(number)?.measures ?? [])
    .filter(question.matches)
    .map(({ paragraphs, effect }) => `${paragraphs.join(',')} ${effect}`);
}

describe('readMeasures: the kind that is meant', () => {
  test.each<readonly [string, readonly string[]]>([
    ['arms embargo', ['arms-embargo']],
    ['Arms-Embargo', ['arms-embargo']],
    ['arms embargoes', ['arms-embargo']],
    ['arms embagro', ['arms-embargo']],
    ['travel ban', ['travel-ban']],
    ['coal', ['coal-iron']],
    ['military training', ['training-and-technical-assistance']],
    ['luxury', ['luxury-goods']],
    ['labour', ['labour', 'workers-abroad']],
    ['specialised teaching', ['specialised-teaching']],
    ['hosting trainers', []],
  ])('%j: %j', (typed, ids) => {
    expect(categories(typed)).toEqual(ids);
  });

  test('several widen', () => {
    expect(categories('coal', 'travel ban')).toEqual(['coal-iron', 'travel-ban']);
  });
});

describe('readMeasures: measures by what they say', () => {
  test.each([
    ['words of a measure', 2270, 'hosting trainers', ['9 clarifies']],
    [
      'several words that are no label, beside the kind',
      1343,
      'military training',
      ['5(a),5(b) imposes'],
    ],
    ['a label means the kind alone', 1343, 'travel ban', ['7(a) imposes']],
    ['an exemption is matched as one', 2397, 'coal', ['16 exempts']],
    ['a word for a kind means the kind alone', 2270, 'freeze', matched(2270, 'asset freeze')],
  ])('%s', (_name, number, typed, places) => {
    expect(matched(number, typed)).toEqual(places);
  });

  test.each([
    [
      'words that nothing says, some of them of a kind',
      'embargo xyzzy',
      '--measure is "embargo xyzzy", which is no measure of this catalogue.\nDid you mean one of these?\n  Arms embargo\n  Oil exports\n  Petroleum supply ban\n  Trade embargo',
    ],
    [
      'words near nothing',
      'xyzzy',
      '--measure is "xyzzy", which is no measure of this catalogue.\nWrite a kind of measure, such as --measure "arms embargo", or words of what one says.',
    ],
    [
      'no word',
      'of the',
      '--measure is "of the", which is no measure of this catalogue.\nWrite a kind of measure, such as --measure "arms embargo", or words of what one says.',
    ],
  ])('refuses %s', (_name, typed, message) => {
    expect(messageOf(thrownBy(() => readMeasures([typed], catalogue)))).toBe(message);
  });
});

describe('isLaidDown', () => {
  test.each<readonly [MeasureEffect, boolean]>([
    ['imposes', true],
    ['widens', true],
    ['extends', true],
    ['lists', true],
    ['clarifies', true],
    ['narrows', false],
    ['exempts', false],
    ['ends', false],
    ['administers', false],
    ['asks', false],
  ])('%s: %s', (effect, laid) => {
    expect(isLaidDown({ effect })).toBe(laid);
  });
});

describe('stateOf', () => {
  test.each([
    ['its own', { effect: 'imposes', status: 'superseded' }, 'in force in part', 'superseded'],
    [
      'else that of the resolution',
      { effect: 'imposes', status: null },
      'terminated',
      'terminated',
    ],
    ['an ending has none', { effect: 'ends', status: null }, 'in force', null],
    ['not known', { effect: 'clarifies', status: null }, null, null],
  ] as const)('%s', (_name, measure, ofResolution, state) => {
    expect(stateOf(measure, ofResolution)).toBe(state);
  });
});

test.each([
  ['in force', true],
  ['in force in part', true],
  ['disputed', true],
  ['superseded', false],
  ['expired', false],
  ['terminated', false],
  [null, false],
] as const)('stands(%j) is %s', (state, standing) => {
  expect(stands(state)).toBe(standing);
});

describe('where measures are laid down', () => {
  const places = placesOf(readMeasures(['travel ban'], catalogue), catalogue);

  test.each([
    ['it is imposed', 1718, ['8(e)']],
    ['names are put under it, and what it means is said', 2270, ['7', '11']],
    ['it is only ended', 2283, undefined],
    ['it is not spoken of', 1325, undefined],
  ])('%s', (_name, number, labels) => {
    expect(places.get(number)).toEqual(labels);
  });

  test.each([
    ['one of them lays it down', [1325, 1718], true],
    ['they end it or say nothing', [1325, 2283], false],
    ['none', [], false],
  ])('isLaidDownBy: %s', (_name, numbers, laid) => {
    expect(isLaidDownBy(numbers, readMeasures(['travel ban'], catalogue), catalogue)).toBe(laid);
  });
});
