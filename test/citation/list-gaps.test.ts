import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { itemOf } from '../../src/citation/item.js';
import { skipLines, skipMarker, skipToNext } from '../../src/citation/list-gaps.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

const settings = { numbers: resolutionNumbers, languages: ALL_LANGUAGES, plural: true };

/** What stands where a step arrives; undefined where it does not go. */
function rest(text: string, index: number | undefined): string | undefined {
  return index === undefined || index < 0 ? undefined : text.slice(index);
}

describe('skipToNext: from one number of a list to the next', () => {
  test.each([
    ['a comma', '1718|, 1874'],
    ['and', '1718| and 1874'],
    ['a comma and and', '1718|, and 1874'],
    ['a semicolon', '1718|; 1874'],
    ['&', '1718| & 1874'],
    ['a dash', '1718| – 1874'],
    ['as well as', '1718|, as well as 1874'],
    ['and most recently', '1718| and most recently 1874'],
    ['a sign', '1718|, No. 1874'],
    ['the Council again', '1718| and UNSC 1874'],
    ['a bullet', '1718|;\n- 1874'],
    ['a bullet after an empty line', '1718|\n\n* 1874'],
    ['a number of a list', '1718|;\n2. 1874'],
    ['a remark', '1718| (nuclear), 1874'],
    ['a footnote mark', '1718|,³ 1874'],
    ['a forgotten comma', '1718| 1874'],
  ])('%s', (_, marked) => {
    const { reader, index, text } = cursor(marked);
    expect(rest(text, skipToNext(reader, index, settings, itemOf(1718, 0, 4)))).toBe('1874');
  });

  test.each([
    ['a full stop', '1718|. 1874'],
    ['a verb', '1718| and binds 1874'],
    ['the next mention', '1718| and resolution 1874'],
    ['another body', '1718| and General Assembly 1874'],
    ['an empty line', '1718|,\n\n1874'],
    ['a remark with a number', '1718| (see 5), 1874'],
    ['the end', '1718|'],
  ])('not over %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(skipToNext(reader, index, settings, itemOf(1718, 0, 4))).toBeUndefined();
  });
});

describe('lines', () => {
  test.each([
    ['to a bullet after empty lines', '|\n\n- x', '- x'],
    ['not to a word after an empty line', '|\n\nx', '\n\nx'],
    ['over one line break', '|\nx', 'x'],
  ])('skipLines %s', (_, marked, expected) => {
    const { reader, index, text } = cursor(marked);
    expect(text.slice(skipLines(reader, index))).toBe(expected);
  });

  test.each([
    ['a number and a stop', 'x\n|2. y', 'y'],
    ['a number and a bracket', 'x\n|2) y', 'y'],
    ['none: within a line', 'x |2. y', '2. y'],
    ['none: three digits', 'x\n|242. y', '242. y'],
  ])('skipMarker: %s', (_, marked, expected) => {
    const { reader, index, text } = cursor(marked);
    expect(text.slice(skipMarker(reader, index))).toBe(expected);
  });
});
