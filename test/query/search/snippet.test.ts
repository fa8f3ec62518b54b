import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/citation/context.js';
import type { PlacedHit } from '../../../src/query/search/match-places.js';
import type { Phrase } from '../../../src/query/search/search-plan.js';
import { cutSnippet, united } from '../../../src/query/search/snippet.js';

const phrase: Phrase = {
  part: 0,
  terms: [1],
  quality: 1,
  relation: 'word',
  as: '',
  place: null,
  piece: -1,
  onlyBeside: false,
  within: [],
};

/** Hits for the words, each a part of its own, wherever they stand. */
function hitsFor(text: string, words: readonly string[]): PlacedHit[] {
  const hits = words.flatMap((word, part) =>
    Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => ({
      hit: { phrase: { ...phrase, part }, at: 0 },
      start: index,
      end: index + word.length,
    })),
  );
  return hits.sort((a, b) => a.start - b.start);
}

function marked(text: string, ...words: readonly string[]): string {
  const { snippet, highlight } = cutSnippet(text, 0, text.length, hitsFor(text, words));
  return [...highlight]
    .reverse()
    .reduce(
      (shown, { start, end }) =>
        `${shown.slice(0, start)}<${shown.slice(start, end)}>${shown.slice(end)}`,
      snippet,
    );
}

describe('cutSnippet', () => {
  test.each([
    {
      name: 'a short text is whole',
      text: 'The coal ban.',
      words: ['coal'],
      shown: 'The <coal> ban.',
    },
    {
      name: 'line breaks are folded',
      text: ' The\n  coal\tban.\n',
      words: ['coal'],
      shown: 'The <coal> ban.',
    },
    {
      name: 'Markdown marks are left out',
      text: '# A **coal** [ban](https://x.y)',
      words: ['coal'],
      shown: 'A <coal> ban',
    },
    {
      name: 'matches that touch are one',
      text: '安理会制裁',
      words: ['制', '裁'],
      shown: '安理会<制裁>',
    },
    { name: 'no match: the beginning', text: 'The ban.', words: [], shown: 'The ban.' },
  ])('$name', ({ text, words, shown }) => {
    expect(marked(text, ...words)).toBe(shown);
  });

  test('a long text is cut at words, with the match inside', () => {
    const text = `${'before '.repeat(60)}coal ${'after '.repeat(60)}`;
    expect(marked(text, 'coal')).toBe(`… ${'before '.repeat(16)}<coal> ${'after '.repeat(19)}…`);
  });

  test('a match at the very end is shown', () => {
    expect(marked(`${'before '.repeat(99)}coal`, 'coal').endsWith('before <coal>')).toBe(true);
  });

  test('the place with the most different words is shown', () => {
    const text = `coal coal coal ${'x '.repeat(300)}coal iron ${'x '.repeat(300)}`;
    expect(marked(text, 'coal', 'iron')).toContain('<coal> <iron>');
  });

  test('the slice is exact, no longer than it should be, and every mark is what matched', () => {
    const word = fc.constantFrom('coal', 'iron', '**x**', 'é', '制裁', '😀', '\n\n', 'longer');
    const texts = fc.array(word, { maxLength: 150 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const hits = hitsFor(text, ['coal', '裁']);
        const cut = cutSnippet(text, 0, text.length, hits);
        const { snippet, highlight, snippetStart, snippetEnd } = cut;
        expect(snippetEnd - snippetStart).toBeLessThanOrEqual(260);
        const inside = united(
          hits.filter(({ start, end }) => start >= snippetStart && end <= snippetEnd),
        );
        expect(highlight.map(({ start, end }) => snippet.slice(start, end))).toEqual(
          inside.map(({ start, end }) => plain(text, start, end)),
        );
        if (hits.length > 0) expect(highlight.length).toBeGreaterThan(0);
        expect(snippet).not.toMatch(/\s{2}|\n|^\s|\s$/);
      }),
    );
  });
});
