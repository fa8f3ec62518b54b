import { describe, expect, test } from 'vitest';
import { judgePlace, judgeResolution } from '../../bench/extract/marked-texts.js';
import type { Find } from '../../bench/extract/protocol.js';

const nothing = { right: 0, wrong: 0, missed: 0, false: 0, unmarked: 0 };

/** Finds of the numbers as they stand in a text. */
const at = (text: string, ...numbers: readonly number[]): Find[] =>
  numbers.map((number) => {
    const start = text.indexOf(String(number));
    return [number, start, start + String(number).length];
  });

describe('judgePlace', () => {
  const text = 'Of 2231 nothing. We cite 1718 and 1874 here. And 2270.';
  const place = {
    file: '',
    start: 20,
    context: 'We cite 1718 and 1874 here.',
    numbers: [1718, 1874],
  };
  const rows = [
    { reason: 'all of it', finds: at(text, 1718, 1874), verdict: { right: 2 } },
    {
      reason: 'a number twice is found once',
      finds: at(text, 1718, 1718, 1874),
      verdict: { right: 2 },
    },
    { reason: 'one missed', finds: at(text, 1718), verdict: { right: 1, missed: 1 } },
    {
      reason: 'what is outside does not count',
      finds: at(text, 2231, 2270),
      verdict: { missed: 2 },
    },
  ];
  test.each(rows)('$reason', ({ finds, verdict }) => {
    expect(judgePlace(text, place, finds)).toEqual({ ...nothing, ...verdict });
  });

  test('a number that is not annotated is false', () => {
    const bare = { ...place, numbers: [1718] };
    const found = judgePlace(text, bare, at(text, 1718, 1874));
    expect(found).toEqual({ ...nothing, right: 1, false: 1 });
  });
});

describe('judgeResolution', () => {
  const text =
    'Recalling 1718 (2006), resolution 2270, S/RES/2321 (2016), the 1267 Committee, page 1540.';
  const marks = at(text, 1718).map(([number, start, end]) => ({
    number,
    start,
    end,
    writtenYear: 2006,
  }));
  const resolution = { id: '1-en', lang: 'en', text, citations: marks };
  const rows = [
    { reason: 'a marked number', finds: at(text, 1718), verdict: { right: 1 } },
    {
      reason: 'a marked place with another number',
      finds: [[1719, 10, 14] as const],
      verdict: { wrong: 1 },
    },
    { reason: 'nothing', finds: [], verdict: { missed: 1 } },
    {
      reason: 'a number without its year is not judged',
      finds: at(text, 1718, 2270),
      verdict: { right: 1 },
    },
    { reason: 'a symbol is not judged', finds: at(text, 1718, 2321), verdict: { right: 1 } },
    { reason: 'a committee is not judged', finds: at(text, 1718, 1267), verdict: { right: 1 } },
    {
      reason: 'any other number is false',
      finds: at(text, 1718, 1540),
      verdict: { right: 1, false: 1 },
    },
  ];
  test.each(rows)('$reason', ({ finds, verdict }) => {
    expect(judgeResolution(resolution, finds)).toEqual({ ...nothing, ...verdict });
  });
});
