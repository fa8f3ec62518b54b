import { describe, expect, test } from 'vitest';
import { type Item, itemOf } from '../../src/citation/item.js';
import { withLast, withParagraphs } from '../../src/citation/item-paragraphs.js';

const span = (label: string) => ({ label, text: label, start: 0, end: label.length });
const items = (...paragraphs: readonly (readonly string[])[]) =>
  paragraphs.map((labels, place) => itemOf(place, 0, 4, { paragraphs: labels.map(span) }));
const labels = (list: readonly Item[]) =>
  list.map((item) => item.paragraphs.map(({ label }) => label));

describe('withParagraphs: what stands before a list', () => {
  test.each([
    ['of several: each has it', items([], []), ['8'], true, [['8'], ['8']]],
    ['of one word in the singular: the first has it', items([], []), ['8'], false, [['8'], []]],
    ['one with paragraphs of its own keeps them', items([], ['17']), ['8'], true, [['8'], ['17']]],
    ['nothing stands there', items([], ['17']), [], true, [[], ['17']]],
  ])('%s', (_, list, before, all, expected) => {
    expect(labels(withParagraphs(list, before.map(span), all))).toEqual(expected);
  });
});

describe('withLast: what stands after a list', () => {
  test.each([
    ['the last one has it', items([], []), ['8'], [[], ['8']]],
    ['beside its own, each once', items(['8', '9']), ['9', '10'], [['8', '9', '10']]],
    ['nothing stands there', items(['8']), [], [['8']]],
    ['there is no item', items(), ['8'], []],
  ])('%s', (_, list, after, expected) => {
    expect(labels(withLast(list, after.map(span)))).toEqual(expected);
  });
});
