import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { isBroken, isKnown, whatFollows } from '../../src/citation/plausible.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

const settings = { numbers: resolutionNumbers, languages: ALL_LANGUAGES, plural: true };

describe('isBroken: what touches a number makes it no whole number', () => {
  test.each([
    ['a decimal', '1718|.5', true],
    ['thousands', '1|,718', true],
    ['a percentage', '17|%', true],
    ['letters', '1080|p', true],
    ['a measure', '1920|× 1080', true],
    ['a time', '17|:18', true],
    ['a full stop', '1718|. Next', false],
    ['a comma', '1718|, 1874', false],
    ['a list without spaces', '242|,338', false],
    ['a German suffix', '1718|er-Komitee', false],
    ['the end', '1718|', false],
  ])('%s', (_, marked, broken) => {
    const { reader, index } = cursor(marked);
    expect(isBroken(reader, index, index, settings)).toBe(broken);
  });
});

describe('whatFollows a number', () => {
  test.each([
    ['a thing that is counted', '1718| troops', 'unit'],
    ['a month', '15| March', 'unit'],
    ['a sign of a measure', '1920| × 1080', 'unit'],
    ['a degree', '17|°', 'unit'],
    ['another word', '1718| binds', 'noun'],
    ['and', '1718| and', 'end'],
    ['a preposition', '1718| on Syria', 'end'],
    ['a body noun', '1718| Committee', 'end'],
    ['a sign', '1718|; next', 'end'],
    ['the end', '1718|', 'end'],
  ])('%s', (_, marked, kind) => {
    const { reader, index } = cursor(marked);
    expect(whatFollows(reader, index, ALL_LANGUAGES)).toBe(kind);
  });
});

describe('isKnown: a number that only a resolution is likely to bear', () => {
  test.each([
    ['three digits', '|242', true],
    ['four', '|2270.', true],
    ['two digits', '|84', false],
    ['newer than the catalogue', '|2999', false],
    ['a count', '|1718 troops', false],
    ['a noun after it', '|1718 binds', false],
    ['a part of a number', '|1718.5', false],
  ])('%s', (_, marked, known) => {
    const { reader, index } = cursor(marked);
    expect(isKnown(reader, index, settings)).toBe(known);
  });
});
