import { describe, expect, test } from 'vitest';
import { parsePassages } from '../../../scripts/accuracy/passage.js';
import { rates, scorePassage, tally } from '../../../scripts/accuracy/score.js';
import { plant } from './planted.js';

const [passage] = parsePassages('== en-5-01\nUNSCR ⟦1718|2006 ¶8⟧ (2006), para. 8; UNSCR ⟦1874⟧');
if (passage === undefined) throw new Error('no passage');
const first = { number: 1718, start: 6, end: 10, writtenYear: 2006, paragraphs: ['8'] };
const second = { number: 1874, start: 34, end: 38 };
const verdicts = (...planted: Parameters<typeof plant>) =>
  scorePassage(passage, plant(...planted)).citations.map(({ verdict }) => verdict);

describe('a citation', () => {
  test.each([
    ['found as marked is right', [first, second], ['right', 'right']],
    ['not found is missed', [first], ['right', 'missed']],
    ['found where none is marked is false', [first, second, { number: 8, start: 26, end: 27 }]],
    ['with another number is wrong', [{ ...first, number: 1719 }, second], ['wrong', 'right']],
    ['with another kind is wrong', [{ ...first, kind: 'committee' }, second], ['wrong', 'right']],
    ['without its year is wrong', [{ ...first, writtenYear: null }, second], ['wrong', 'right']],
    ['without its paragraph is wrong', [{ ...first, paragraphs: [] }, second], ['wrong', 'right']],
    [
      'with its year in its span is missed, and another is false',
      [{ ...first, end: 17 }, second],
      ['missed', 'false', 'right'],
    ],
  ] as const)('%s', (_, planted, expected: readonly string[] = ['right', 'false', 'right']) => {
    expect(verdicts(planted)).toEqual(expected);
  });
});

describe('what is no citation', () => {
  const [other] = parsePassages('== en-10-01\n⟦relevant UNSCRs|?⟧, UNSCR ⟦0|!zero⟧');
  if (other === undefined) throw new Error('no passage');
  const unspecified = { text: 'relevant UNSCRs', start: 0, end: 15, after: null };
  const doubtful = { text: '0', start: 23, end: 24, number: 0, reason: 'zero' } as const;

  test('counts in lists of its own', () => {
    const score = scorePassage(other, plant([], [unspecified], [doubtful]));
    expect(score.unspecified).toMatchObject([{ verdict: 'right' }]);
    expect(score.doubtful).toMatchObject([{ verdict: 'right' }]);
  });

  test('is wrong with another number to hang on, or another reason', () => {
    const score = scorePassage(
      other,
      plant([], [{ ...unspecified, after: 1718 }], [{ ...doubtful, reason: 'leading-zero' }]),
    );
    expect(score.unspecified).toMatchObject([{ verdict: 'wrong' }]);
    expect(score.doubtful).toMatchObject([{ verdict: 'wrong' }]);
  });
});

test('a title is handed to the engine, and only where there is one', () => {
  const given: unknown[] = [];
  const [titled] = parsePassages('== en-6-01\ntitle: On UNSCR 1718\nIt holds.');
  for (const one of [titled, passage]) {
    if (one === undefined) throw new Error('no passage');
    scorePassage(one, (_, options) => {
      given.push(options);
      return { citations: [], unspecified: [], doubtful: [] };
    });
  }
  expect(given).toEqual([{ title: 'On UNSCR 1718' }, {}]);
});

describe('rates', () => {
  const none = { right: 0, wrong: 0, missed: 0, false: 0, unmarked: 0 };

  test.each([
    ['what is wrong lowers both', { ...none, right: 3, wrong: 1 }, 3 / 4, 3 / 4, 3 / 4],
    ['what is missed lowers recall', { ...none, right: 3, missed: 1 }, 1, 3 / 4, 6 / 7],
    ['what is false lowers precision', { ...none, right: 3, false: 1 }, 3 / 4, 1, 6 / 7],
    ['what is unmarked lowers nothing', { ...none, right: 3, unmarked: 9 }, 1, 1, 1],
    ['nothing to find and nothing found is right', none, 1, 1, 1],
    ['nothing found of something', { ...none, missed: 2 }, 1, 0, 0],
  ])('%s', (_, count, precision, recall, f1) => {
    expect(rates(count)).toEqual({ precision, recall, f1 });
  });

  test('count mentions', () => {
    const { citations } = scorePassage(passage, plant([first]));
    expect(tally(citations)).toEqual({ ...none, right: 1, missed: 1 });
  });
});
