import { describe, expect, test } from 'vitest';
import {
  entityLength,
  entityLengthBack,
  tagLength,
  tagLengthBack,
} from '../../src/citation/markup.js';

describe('a tag within a line', () => {
  test.each([
    ['<b>', 3],
    ['</em>', 5],
    ['<span class="x">', 16],
    ['<p>', 0],
    ['<br>', 0],
    ['<b', 0],
    ['< b>', 0],
    [`<b ${'x'.repeat(200)}>`, 0],
    ['2 < 3', 0],
  ])('%s', (tag, length) => {
    expect(tagLength(`ab${tag}cd`, 2)).toBe(length);
    if (length > 0) expect(tagLengthBack(`ab${tag}cd`, 2 + length, 0)).toBe(length);
  });

  test('backwards, not before the beginning', () => {
    expect(tagLengthBack('<b>', 3, 1)).toBe(0);
  });
});

describe('an entity that shows as a space or not at all', () => {
  test.each([
    ['&nbsp;', 6],
    ['&#160;', 6],
    ['&shy;', 5],
    ['&amp;', 0],
    ['&', 0],
    ['&nbsp', 0],
  ])('%s', (entity, length) => {
    expect(entityLength(`ab${entity}cd`, 2)).toBe(length);
    expect(entityLengthBack(`ab${entity}`, 2 + entity.length)).toBe(length);
  });
});
