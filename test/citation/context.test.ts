// The sentence around a citation, as it is shown.
import { describe, expect, test } from 'vitest';
import { type SentenceContext, sentenceAround } from '../../src/citation/context.js';

const PLACE = '2270';

function around(text: string, place = PLACE): SentenceContext {
  const start = text.indexOf(place);
  if (start < 0) throw new Error(`the text lacks ${place}`);
  return sentenceAround(text, start, start + place.length);
}

interface Row {
  readonly name: string;
  readonly text: string;
  readonly context: string;
}

const ends: readonly Row[] = [
  { name: 'the whole text', text: 'We recall UNSCR 2270', context: 'We recall UNSCR 2270' },
  {
    name: 'full stops',
    text: 'First. We recall UNSCR 2270. Last.',
    context: 'We recall UNSCR 2270.',
  },
  { name: 'a question', text: 'Why? We recall UNSCR 2270! Yes.', context: 'We recall UNSCR 2270!' },
  {
    name: 'a closing quotation mark goes with its stop',
    text: '“First.” “We recall UNSCR 2270.” Last.',
    context: '“We recall UNSCR 2270.”',
  },
  {
    name: 'an empty line',
    text: 'First\n\nWe recall UNSCR 2270\n\nLast',
    context: 'We recall UNSCR 2270',
  },
  {
    name: 'an empty line with CRLF',
    text: 'First\r\n\r\nWe recall UNSCR 2270\r\n\r\nLast',
    context: 'We recall UNSCR 2270',
  },
  {
    name: 'an item of a list',
    text: '- First\n- We recall UNSCR 2270\n- Last',
    context: '- We recall UNSCR 2270',
  },
  {
    name: 'a heading',
    text: '# First\nWe recall UNSCR 2270\n# Last',
    context: 'We recall UNSCR 2270',
  },
  {
    name: 'Chinese',
    text: '第一句。我们回顾第2270号决议。最后。',
    context: '我们回顾第2270号决议。',
  },
  { name: 'Arabic', text: 'أولا؟ نذكر بالقرار 2270؟ أخيرا.', context: 'نذكر بالقرار 2270؟' },
];

const goesOn: readonly Row[] = [
  {
    name: 'U.N.',
    text: 'The U.N. Security Council resolution 2270 stands.',
    context: 'The U.N. Security Council resolution 2270 stands.',
  },
  {
    name: 'No.',
    text: 'We recall Resolution No. 2270. Last.',
    context: 'We recall Resolution No. 2270.',
  },
  { name: 'Res.', text: 'We recall UNSC Res. 2270. Last.', context: 'We recall UNSC Res. 2270.' },
  {
    name: 'para.',
    text: 'We recall UNSCR 2270, para. 17, today. Last.',
    context: 'We recall UNSCR 2270, para. 17, today.',
  },
  {
    name: 'Mr.',
    text: 'As Mr. Ban said, UNSCR 2270 stands. Last.',
    context: 'As Mr. Ban said, UNSCR 2270 stands.',
  },
  {
    name: 'a month',
    text: 'On 2 Mar. Korea cited UNSCR 2270. Last.',
    context: 'On 2 Mar. Korea cited UNSCR 2270.',
  },
  {
    name: 'a single letter',
    text: 'Donald J. Trump cited UNSCR 2270. Last.',
    context: 'Donald J. Trump cited UNSCR 2270.',
  },
  {
    name: 'a decimal',
    text: 'Some 1.5 tons, says UNSCR 2270. Last.',
    context: 'Some 1.5 tons, says UNSCR 2270.',
  },
  {
    name: 'a small letter after the stop',
    text: 'We recall i.a. the text of UNSCR 2270. Last.',
    context: 'We recall i.a. the text of UNSCR 2270.',
  },
  {
    name: 'a Russian year',
    text: 'Принята в 2016 г. Резолюция 2270 действует. Всё.',
    context: 'Принята в 2016 г. Резолюция 2270 действует.',
  },
  {
    name: 'brackets before',
    text: 'We (see above. Twice.) recall UNSCR 2270. Last.',
    context: 'We (see above. Twice.) recall UNSCR 2270.',
  },
  {
    name: 'brackets after',
    text: 'We recall UNSCR 2270 (of 2016. Really.) today. Last.',
    context: 'We recall UNSCR 2270 (of 2016. Really.) today.',
  },
  {
    name: 'a hard wrap',
    text: 'First. We\nrecall UNSCR\n2270 and\nmore. Last.',
    context: 'We recall UNSCR 2270 and more.',
  },
  {
    name: 'a hard wrap with CRLF',
    text: 'First. We\r\nrecall UNSCR 2270\r\nand more. Last.',
    context: 'We recall UNSCR 2270 and more.',
  },
  {
    name: 'a hard wrap in a quotation',
    text: '> We recall\n> UNSCR 2270 and\n> more.',
    context: 'We recall UNSCR 2270 and more.',
  },
];

const marks: readonly Row[] = [
  {
    name: 'white space folded',
    text: 'We  recall\tUNSCR\u00a02270  now.',
    context: 'We recall UNSCR 2270 now.',
  },
  { name: 'bold', text: 'We **recall UNSCR 2270** now.', context: 'We recall UNSCR 2270 now.' },
  {
    name: 'underscores',
    text: 'We _recall_ UNSCR 2270 now.',
    context: 'We recall UNSCR 2270 now.',
  },
  {
    name: 'an underscore within a word stays',
    text: 'We recall a_b of UNSCR 2270.',
    context: 'We recall a_b of UNSCR 2270.',
  },
  {
    name: 'a star that stands alone stays',
    text: 'We recall 2 * 3 and UNSCR 2270.',
    context: 'We recall 2 * 3 and UNSCR 2270.',
  },
  { name: 'a heading', text: '## On UNSCR 2270\n\nText.', context: 'On UNSCR 2270' },
  {
    name: 'a link: its words stay',
    text: 'We recall [UNSCR 2270](https://docs.un.org/S/RES/2270(2016)) now.',
    context: 'We recall UNSCR 2270 now.',
  },
  {
    name: 'a link elsewhere in the sentence',
    text: 'We [all](https://example.org "yes") recall UNSCR 2270.',
    context: 'We all recall UNSCR 2270.',
  },
  {
    name: 'brackets that are no link',
    text: 'We recall UNSCR [2270] now.',
    context: 'We recall UNSCR [2270] now.',
  },
  {
    name: 'an escape',
    text: 'We recall UNSCR 2270 \\(2016\\).',
    context: 'We recall UNSCR 2270 (2016).',
  },
  { name: 'a table', text: '| UNSCR 2270 | arms |', context: '| UNSCR 2270 | arms |' },
];

describe.each([
  ['where a sentence ends', ends],
  ['where it goes on', goesOn],
  ['what is shown of it', marks],
] as const)('%s', (_, rows) => {
  test.each(rows)('$name', ({ text, context }) => {
    expect(around(text).context).toBe(context);
  });
});

describe('the exact slice', () => {
  test.each([
    ['a sentence', 'First. We recall UNSCR 2270. Last.', 'We recall UNSCR 2270.'],
    [
      'marks and line breaks are in it',
      'First. **We**\nrecall UNSCR 2270. Last.',
      '**We**\nrecall UNSCR 2270.',
    ],
    [
      'without the white space around it',
      'First.  \n We recall UNSCR 2270  ',
      'We recall UNSCR 2270',
    ],
  ])('%s', (_, text, slice) => {
    const { contextStart, contextEnd } = around(text);
    expect(text.slice(contextStart, contextEnd)).toBe(slice);
  });

  test('not before `from`, not after `to`', () => {
    const text = 'title: x We recall UNSCR 2270 now and then';
    const start = text.indexOf('2270');
    expect(sentenceAround(text, start, start + 4, 9, 33).context).toBe('We recall UNSCR 2270 now');
  });
});

describe('the highlight', () => {
  test.each([
    ['in a plain sentence', 'First. We recall UNSCR 2270. Last.', '2270', '2270'],
    [
      'after marks that are left out',
      'We **really** recall [UNSCR](u) *2270* now.',
      '2270',
      '2270',
    ],
    ['of a symbol', 'We recall S/RES/2270 (2016).', 'S/RES/2270 (2016)', 'S/RES/2270 (2016)'],
    [
      'of a symbol over a line break',
      'We recall S/RES/2270\n(2016).',
      'S/RES/2270\n(2016)',
      'S/RES/2270 (2016)',
    ],
    ['after a character of two units', '🕊🕊 UNSCR 2270', '2270', '2270'],
    ['at the beginning', '2270 is recalled.', '2270', '2270'],
  ])('%s', (_, text, place, shown) => {
    const { context, highlight } = around(text, place);
    expect(highlight.map(({ start, end }) => context.slice(start, end))).toEqual([shown]);
  });
});

describe('a long sentence is cut to 400 units, at words', () => {
  const word = 'paragraph ';
  const cut = (before: number, after: number) =>
    around(`${word.repeat(before)}UNSCR 2270 ${word.repeat(after)}end`);

  test.each([
    ['on both sides', 100, 100, /^… paragraph .*UNSCR 2270 .* paragraph …$/],
    ['after', 1, 100, /^paragraph UNSCR 2270 .* paragraph …$/],
    ['before', 100, 1, /^… paragraph .*UNSCR 2270 paragraph end$/],
    ['not one that has 400', 19, 19, /^paragraph .*UNSCR 2270 .* end$/],
  ] as const)('%s', (_, before, after, form) => {
    const { context, highlight } = cut(before, after);
    expect(context).toMatch(form);
    expect(context.length).toBeLessThanOrEqual(400);
    expect(highlight.map(({ start, end }) => context.slice(start, end))).toEqual([PLACE]);
  });

  test('much of what there is room for is shown', () => {
    for (const [before, after] of [
      [100, 100],
      [1, 100],
      [100, 1],
    ] as const) {
      expect(cut(before, after).context.length).toBeGreaterThan(370);
    }
  });

  test('where there is no space, between characters, never within one', () => {
    const text = `${'𐀀'.repeat(500)}2270${'𐀀'.repeat(500)}`;
    const { context } = around(text);
    expect(context.length).toBeLessThanOrEqual(400);
    expect(context).toMatch(/^… (?:𐀀)+2270(?:𐀀)+ …$/u);
  });

  test('without spaces, as Chinese is written', () => {
    const { context } = around(`${'安理会通过决议'.repeat(100)}2270${'号决议重申'.repeat(100)}`);
    expect(context.length).toBeLessThanOrEqual(400);
    expect(context).toMatch(/^… .*2270.* …$/);
  });
});
