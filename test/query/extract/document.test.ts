import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExtractedDocument } from '../../../src/query/extract/answers.js';
import { extractDocument } from '../../../src/query/extract/document.js';
import { type ExtractQuestion, PLAIN_QUESTION } from '../../../src/query/extract/question.js';
import { fileOf, SENTENCE } from './texts.js';

async function extract(text: string, name = 'a.md', question: Partial<ExtractQuestion> = {}) {
  return extractDocument(fileOf(text, name), { ...PLAIN_QUESTION, ...question });
}

/** Every place with a `text`: of citations, of their paragraphs, of phrases and of numbers that are none. */
function placesOf({ citations, unspecified, doubtful, decisions = [] }: ExtractedDocument) {
  const paragraphs = citations.flatMap(({ paragraphSpans }) => paragraphSpans);
  return [...citations, ...paragraphs, ...unspecified, ...doubtful, ...decisions];
}

describe('extractDocument', () => {
  test('gives the fields of the documentation, in its order', async () => {
    const { citations } = await extract('In paragraph 17 of UNSCR 2270 (2016).');
    expect(JSON.stringify(citations)).toBe(
      JSON.stringify([
        {
          ...{ number: 2270, symbol: 'S/RES/2270 (2016)', year: 2016, known: true },
          ...{ writtenYear: 2016, kind: 'resolution', paragraphs: ['17'] },
          paragraphSpans: [{ label: '17', text: '17', start: 13, end: 15 }],
          ...{ text: '2270', field: 'body', start: 25, end: 29 },
          ...{ line: 1, column: 26, endLine: 1, endColumn: 30 },
        },
      ]),
    );
  });

  test.each([
    {
      name: 'in a line',
      text: `a\n${SENTENCE}`,
      places: [
        [2, 49],
        [2, 55],
        [2, 64],
      ],
    },
    {
      name: 'after CRLF',
      text: `a\r\n\r\n${SENTENCE}`,
      places: [
        [3, 49],
        [3, 55],
        [3, 64],
      ],
    },
    {
      name: 'after a front matter, which is counted and not read',
      text: `---\ntitle: On UNSCR 1540\n---\n${SENTENCE}`,
      places: [
        [4, 49],
        [4, 55],
        [4, 64],
      ],
    },
    {
      name: 'after a rule that begins no front matter',
      text: `---\n\n${SENTENCE}\n\n---\n`,
      places: [
        [3, 49],
        [3, 55],
        [3, 64],
      ],
    },
    {
      name: 'after two units of one character',
      text: `🕊 ${SENTENCE}`,
      places: [
        [1, 52],
        [1, 58],
        [1, 67],
      ],
    },
    {
      name: 'on a page',
      text: `<p>\n<b>${SENTENCE}</b>`,
      file: 'a.html',
      places: [
        [2, 52],
        [2, 58],
        [2, 67],
      ],
    },
    { name: 'nowhere in a text without any', text: 'resolution 1080p', places: [] },
    { name: 'nowhere in an empty text', text: '', places: [] },
  ])('tells line and column $name', async ({ text, file, places }) => {
    const { citations } = await extract(text, file);
    expect(citations.map(({ line, column }) => [line, column])).toEqual(places);
  });

  test('takes the title as evidence, from a front matter that need not be right', async () => {
    const later = 'Later, resolution 1718 was recalled.';
    const numbers = async (head: string) =>
      (await extract(`${head}${later}`)).citations.map(({ number }) => number);
    expect(await numbers('---\ntitle: The Security Council\n---\n')).toEqual([1718]);
    expect(await numbers('---\ntitle: The committee\n---\n')).toEqual([]);
    expect(await numbers('---\ntitle: 12\n---\n')).toEqual([]);
    expect(await numbers('---\ntitle: "The Security Council\n---\n')).toEqual([]);
  });

  describe('reads a page', () => {
    test.each([
      {
        name: 'a tag within a symbol',
        page: 'S/RES/<b>2270</b> (2016)',
        text: 'S/RES/<b>2270</b> (2016)',
      },
      {
        name: 'white space within a symbol',
        page: '<p>S/RES/2270\n\n  (2016)',
        text: 'S/RES/2270\n\n  (2016)',
      },
      {
        name: 'a reference within a symbol',
        page: 'S/RES/2270&nbsp;(2016)',
        text: 'S/RES/2270&nbsp;(2016)',
      },
      { name: 'a number with a note', page: 'UNSCR 2270<sup>3</sup>', text: '2270' },
      {
        name: 'a reference before it',
        page: 'Security&nbsp;Council resolution&#160;2270',
        text: '2270',
      },
    ])('$name', async ({ page, text }) => {
      const { citations } = await extract(page, 'a.html');
      expect(citations).toMatchObject([{ number: 2270, text, start: page.indexOf(text) }]);
    });

    test.each([
      ['an address', '<a href="https://docs.un.org/S/RES/2270(2016)">text</a>'],
      ['a script', '<script>"S/RES/2270 (2016)"</script>'],
      ['a comment', '<!-- S/RES/2270 (2016) -->'],
      ['two cells that are no phrase', '<tr><td>UN Security Council resolutions<td>15</tr>'],
    ])('and nothing in %s', async (_, page) => {
      expect((await extract(page, 'a.html')).citations).toEqual([]);
    });

    test('with the end of a citation on its own line', async () => {
      const { citations } = await extract('S/RES/2270\n <b>(2016)</b>', 'a.html');
      expect(citations).toMatchObject([{ line: 1, column: 1, endLine: 2, endColumn: 11 }]);
    });

    test('with its words in the sentence, without tags', async () => {
      const page = '<p>One.\n<p>Two <b>UNSCR\n2270</b> &amp; more.<p>Three.';
      const { citations } = await extract(page, 'a.html', { sentences: true });
      const [citation] = citations;
      expect(citation?.context).toBe('Two UNSCR 2270 & more.');
      expect(page.slice(citation?.contextStart, citation?.contextEnd)).toBe(
        'Two <b>UNSCR\n2270</b> &amp; more.',
      );
      expect(citation?.highlight).toEqual([{ start: 10, end: 14 }]);
    });
  });

  describe('chooses', () => {
    const TEXT = `The 1718 Committee, ${SENTENCE}, and UNSCR 2270. Other UNSCRs. UNSCR 9999 is none.`;
    const none = { kind: null, years: [], numbers: null };
    test.each([
      { name: 'all', question: {}, numbers: [1718, 1718, 1874, 2270, 2270] },
      { name: 'each once', question: { unique: true }, numbers: [1718, 1874, 2270] },
      { name: 'a kind', question: { filter: { ...none, kind: 'committee' } }, numbers: [1718] },
      {
        name: 'years',
        question: { filter: { ...none, years: [{ from: 2009, to: 2016 }] } },
        numbers: [1874, 2270, 2270],
      },
      {
        name: 'each once of a kind: the first of that kind',
        question: { unique: true, filter: { ...none, kind: 'resolution' } },
        numbers: [1718, 1874, 2270],
      },
      {
        name: 'numbers',
        question: { filter: { ...none, numbers: new Set([1718]) } },
        numbers: [1718, 1718],
      },
    ] as const)('$name', async ({ question, numbers }) => {
      const { citations, unspecified, doubtful } = await extract(TEXT, 'a.md', question);
      expect(citations.map(({ number }) => number)).toEqual(numbers);
      // Where resolutions are asked for, what names none is no answer.
      const isAsked = 'filter' in question;
      expect(unspecified.map(({ text }) => text)).toEqual(isAsked ? [] : ['Other UNSCRs']);
      expect(doubtful.map(({ text }) => text)).toEqual(isAsked ? [] : ['9999']);
    });
  });

  test('gives sentences where they are asked for', async () => {
    const text = `One. Two ${SENTENCE}. Relevant UNSCRs. Three.`;
    const { citations, unspecified } = await extract(text, 'a.md', { sentences: true });
    expect(citations.map(({ context }) => context)).toEqual(Array(3).fill(`Two ${SENTENCE}.`));
    expect(unspecified.map(({ context }) => context)).toEqual(['Relevant UNSCRs.']);
    for (const place of [...citations, ...unspecified]) {
      const [shown] = place.highlight ?? [];
      expect(place.context?.slice(shown?.start, shown?.end)).toBe(place.text);
    }
    expect((await extract(text)).citations[0]).not.toHaveProperty('context');
  });

  test('gives decisions in text order where they are asked for', async () => {
    const text = `Relevant UNSCRs, ${SENTENCE}, and GA resolution 71/202.`;
    const { decisions = [], citations } = await extract(text, 'a.md', { explain: true });
    expect(decisions.map(({ text: words, outcome }) => [words, outcome])).toEqual([
      ['Relevant UNSCRs', 'unspecified'],
      ['1718', 'citation'],
      ['1874', 'citation'],
      ['2270', 'citation'],
      [expect.any(String), 'rejected'],
    ]);
    expect(citations).toEqual((await extract(text)).citations);
    expect(await extract(text)).not.toHaveProperty('decisions');
  });
});

const pieces = fc.array(
  fc.constantFrom(
    ...['UNSCR 2270', 'S/RES/1718 (2006)', 'paragraph 17 of ', 'Security Council resolution 1874'],
    ...[
      ' and ',
      ', ',
      '\n',
      '\r\n',
      '\n\n',
      '<b>',
      '</b>',
      '&nbsp;',
      '&amp;',
      '<p>',
      '**',
      '🕊',
      '> ',
    ],
    ...[
      'relevant UNSCRs',
      '9999',
      ' 2270',
      ' (2016)',
      '<!--',
      '-->',
      '<td>',
      '---\n',
      'title: x\n',
      '. ',
    ],
  ),
  { maxLength: 25 },
);

test.each(['a.md', 'a.txt', 'a.html'])('%s: every place stands where it says', async (name) => {
  await fc.assert(
    fc.asyncProperty(pieces, async (words) => {
      const text = words.join('');
      const document = await extract(text, name, { explain: true, sentences: true });
      for (const place of placesOf(document)) {
        expect(text.slice(place.start, place.end)).toBe(place.text);
        if ('line' in place) {
          const before = text.slice(0, place.start).split('\n');
          expect([place.line, place.column]).toEqual([
            before.length,
            (before.at(-1)?.length ?? 0) + 1,
          ]);
        }
      }
      for (const { start, end, contextStart = 0, contextEnd = 0 } of document.citations) {
        expect(contextStart).toBeLessThanOrEqual(start);
        expect(contextEnd).toBeGreaterThanOrEqual(end);
      }
    }),
    { numRuns: 300 },
  );
});
