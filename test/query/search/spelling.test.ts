import fc from 'fast-check';
import Fuse from 'fuse.js';
import { describe, expect, test } from 'vitest';
import { createSpellingChecker, FUSE_OPTIONS } from '../../../src/query/search/spelling.js';
import { wordDistance } from '../../../src/query/search/word-distance.js';
import { vocabularyOf } from './corpus.js';

async function corrections(term: string, text: string) {
  const found = await createSpellingChecker(vocabularyOf(text)).corrections(term);
  return found.map(({ word, sure }) => (sure ? word : `${word}?`));
}

describe('corrections', () => {
  test.each([
    { name: 'a letter left out', term: 'misile', text: 'missile', found: ['missile'] },
    { name: 'a letter put in', term: 'missille', text: 'missile', found: ['missile'] },
    { name: 'a letter replaced', term: 'mussile', text: 'missile', found: ['missile'] },
    { name: 'two letters swapped', term: 'missiel', text: 'missile', found: ['missile'] },
    { name: 'two letters swapped in a word of four', term: 'caol', text: 'coal', found: ['coal'] },
    { name: 'the first letter left out', term: 'oldiers', text: 'soldiers', found: ['soldiers'] },
    {
      name: 'two slips in a long word',
      term: 'prolifration',
      text: 'proliferations',
      found: ['proliferations'],
    },
    { name: 'the nearest alone', term: 'misile', text: 'missile missiles', found: ['missile'] },
    {
      name: 'of equally near ones, the most frequent first',
      term: 'sanctios',
      text: 'sanction sanctions sanctions',
      found: ['sanctions', 'sanction'],
    },
    {
      name: 'a rare word that may be a slip in a statement',
      term: 'balistic',
      text: 'balistic ballistic',
      found: ['ballistic'],
    },
    // Guesses: they count only beside another word of the query
    { name: 'two slips in a word of five', term: 'prezg', text: 'press', found: ['press?'] },
    { name: 'another first letter in a short word', term: 'joal', text: 'coal', found: ['coal?'] },
    { name: 'a word of three letters', term: 'wht', text: 'what', found: ['what?'] },
    { name: 'a digit in a word', term: 'o021', text: '2021', found: ['2021?'] },
    // Nothing
    { name: 'a number', term: '2271', text: '2270', found: [] },
    { name: 'a word of two letters', term: 'un', text: 'us uk', found: [] },
    { name: 'a word that is far from all', term: 'zebra', text: 'missile coal', found: [] },
    {
      name: 'a word that the corpus holds often',
      term: 'arms',
      text: 'arms arms arms army',
      found: [],
    },
    { name: 'a name of a country', term: 'iraq', text: 'iran', found: [] },
    { name: 'a name in capitals alone', term: 'uss', text: 'US', found: [] },
    { name: 'a word longer than any', term: 'a'.repeat(33), text: 'a'.repeat(32), found: [] },
  ])('$name', async ({ term, text, found }) => {
    expect(await corrections(term, text)).toEqual(found);
  });

  test('a word that is perhaps right has a guess if another is very much more frequent', async () => {
    const press = 'press '.repeat(150);
    expect(await corrections('pres', `pres pres pres ${press}`)).toEqual(['press?']);
    expect(await corrections('pres', `${'pres '.repeat(4)}${press}`)).toEqual([]);
  });

  test('to Fuse every word is near that is one slip away', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd');
    const word = fc.string({ unit: letter, minLength: 3, maxLength: 9 });
    const slip = fc.record({
      kind: fc.constantFrom('in', 'out', 'for', 'swap'),
      letter,
      at: fc.nat(),
    });
    fc.assert(
      fc.property(word, slip, (term, { kind, letter: other, at }) => {
        const [from, letters] = [at % term.length, [...term]];
        if (kind === 'in') letters.splice(from, 0, other);
        if (kind === 'out') letters.splice(from, 1);
        if (kind === 'for') letters[from] = other;
        if (kind === 'swap') letters.splice(from, 2, ...letters.slice(from, from + 2).reverse());
        const near = letters.join('');
        fc.pre(near.length >= 3);
        expect(new Fuse([near], FUSE_OPTIONS).search(term)).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  test('Fuse leaves out no word that is near enough', async () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd');
    const word = fc.string({ unit: letter, minLength: 4, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        word,
        async (words, term) => {
          const slips = term.length < 8 ? 1 : 2;
          const near = [...new Set(words)]
            .map((other) => ({ other, distance: wordDistance(term, other, slips) }))
            .filter(
              ({ other, distance }) => distance > 0 && distance <= slips && other[0] === term[0],
            );
          const fewest = Math.min(...near.map(({ distance }) => distance));
          const expected = near
            .filter(({ distance }) => distance === fewest)
            .map(({ other }) => other);
          fc.pre(words.filter((other) => other === term).length < 3);
          const offered = await createSpellingChecker(vocabularyOf(words.join(' '))).corrections(
            term,
          );
          const offeredWords = offered.map((correction) => correction.word);
          for (const other of expected.slice(0, 1)) {
            // A word with another first letter may be nearer still.
            const nearest = Math.min(...offered.map(({ slips: own }) => own));
            expect(nearest).toBeLessThanOrEqual(fewest);
            if (nearest === fewest) expect(offeredWords).toContain(other);
          }
        },
      ),
    );
  });
});
