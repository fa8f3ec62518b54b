import { describe, expect, test } from 'vitest';
import {
  commonAnswer,
  compareLanguages,
  namedParagraphs,
} from '../../../scripts/accuracy/consistency.js';
import { plant } from './planted.js';

const named = (entries: Readonly<Record<number, readonly string[]>>) =>
  new Map(Object.entries(entries).map(([number, labels]) => [Number(number), new Set(labels)]));

describe('namedParagraphs', () => {
  test('joins the paragraphs of all mentions of a number', () => {
    const found = plant([
      { number: 1718, start: 0, end: 4, paragraphs: ['8(a)'] },
      { number: 1718, start: 9, end: 13, paragraphs: ['9', '8(a)'] },
      { number: 1874, start: 20, end: 24 },
    ]);
    expect(namedParagraphs('', found)).toEqual(named({ 1718: ['8(a)', '9'], 1874: [] }));
  });
});

describe('compareLanguages', () => {
  test('compares numbers, and paragraphs where every language has the number', () => {
    const comparisons = compareLanguages(
      new Map([
        ['en', named({ 1718: ['10', '9'], 1874: ['2'], 2270: [] })],
        ['fr', named({ 1718: ['9', '10'], 2270: [] })],
      ]),
    );
    expect(comparisons).toEqual([
      {
        subject: 'number',
        number: 1718,
        answers: new Map([
          ['en', 'yes'],
          ['fr', 'yes'],
        ]),
      },
      {
        subject: 'paragraphs',
        number: 1718,
        answers: new Map([
          ['en', '9,10'],
          ['fr', '9,10'],
        ]),
      },
      {
        subject: 'number',
        number: 1874,
        answers: new Map([
          ['en', 'yes'],
          ['fr', 'no'],
        ]),
      },
      {
        subject: 'number',
        number: 2270,
        answers: new Map([
          ['en', 'yes'],
          ['fr', 'yes'],
        ]),
      },
    ]);
  });
});

describe('commonAnswer', () => {
  test('is what most say', () => {
    expect(
      commonAnswer(
        new Map([
          ['en', '9'],
          ['fr', 'none'],
          ['es', '9'],
        ]),
      ),
    ).toBe('9');
  });

  test('is the first of several', () => {
    expect(
      commonAnswer(
        new Map([
          ['en', '8'],
          ['fr', '9'],
        ]),
      ),
    ).toBe('8');
  });
});
