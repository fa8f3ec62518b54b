import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { readParticular, skipTopic } from '../../src/citation/list-topics.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

const settings = { numbers: resolutionNumbers, languages: ALL_LANGUAGES, plural: true };

/** What stands where a step arrives; undefined where it does not go. */
function rest(text: string, index: number | undefined): string | undefined {
  return index === undefined || index < 0 ? undefined : text.slice(index);
}

describe('skipTopic: over what a resolution is on, in a plural list', () => {
  test.each([
    ['one topic', '1325| on women and 2250 on youth', '2250 on youth'],
    ['a list in it', '1325| on women, peace and security and 2250', '2250'],
  ])('%s', (_, marked, expected) => {
    const { reader, index, text } = cursor(marked);
    expect(rest(text, skipTopic(reader, index, settings))).toBe(expected);
  });

  test.each([
    ['no number', '1325| on women and girls'],
    ['a count', '1325| on women and 2250 troops'],
    ['the next mention', '1325| on women and resolution 2250'],
    ['no topic', '1325| and 2250'],
  ])('not: %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(skipTopic(reader, index, settings)).toBeUndefined();
  });

  test('not after one resolution', () => {
    const { reader, index } = cursor('1325| on women and 2250');
    expect(skipTopic(reader, index, { ...settings, plural: false })).toBeUndefined();
  });
});

describe('readParticular: to the first number after a topic', () => {
  test.each([
    ['in particular', 'resolutions| on Iraq, in particular 1500', '1500'],
    ['including', 'resolutions| on Iraq, including 1500', '1500'],
    ['none: no such word', 'resolutions| on Iraq, 1500', undefined],
    ['none: a count', 'resolutions| on Iraq, including 1500 troops', undefined],
  ])('%s', (_, marked, expected) => {
    const { reader, index, text } = cursor(marked);
    expect(rest(text, readParticular(reader, index, settings))).toBe(expected);
  });
});
