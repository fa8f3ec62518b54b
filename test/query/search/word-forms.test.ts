import { describe, expect, test } from 'vitest';
import { compound, otherForms, splits } from '../../../src/query/search/word-forms.js';
import { vocabularyOf } from './corpus.js';

describe('otherForms', () => {
  test.each([
    { term: 'missile', form: 'missiles' },
    { term: 'missiles', form: 'missile' },
    { term: 'supply', form: 'supplies' },
    { term: 'countries', form: 'country' },
    { term: 'train', form: 'training' },
    { term: 'transfer', form: 'transferred' },
    { term: 'violate', form: 'violation' },
    { term: 'russia', form: 'russian' },
    { term: 'iranian', form: 'iran' },
    { term: 'deploy', form: 'deployment' },
    { term: 'nation', form: 'national' },
    { term: 'balistique', form: 'balistiques' },
    { term: 'ракета', form: 'ракеты' },
    { term: 'صواريخ', form: 'الصواريخ' },
  ])('$term finds $form', ({ term, form }) => {
    const vocabulary = vocabularyOf(form);
    const found = otherForms(term, vocabulary).map((other) => vocabulary.wordOf(other.term));
    expect(found).toEqual([form]);
  });

  test.each([
    { name: 'a short word', term: 'arm', other: 'arms' },
    { name: 'another word with the same beginning', term: 'coal', other: 'coalition' },
    { name: 'a statement is no form of a state', term: 'state', other: 'statement' },
    { name: 'a party is no form of a part', term: 'part', other: 'party' },
    { name: 'a number', term: '2270', other: '22701' },
    { name: 'a word with a digit', term: 'covid', other: 'covid19' },
    { name: 'the word itself', term: 'missile', other: 'missile' },
  ])('$name: not $other for $term', ({ term, other }) => {
    expect(otherForms(term, vocabularyOf(other))).toEqual([]);
  });

  test('an ending of the same word is nearer than a neighbour of it', () => {
    const vocabulary = vocabularyOf('exports exporter');
    const forms = otherForms('export', vocabulary);
    expect(forms.map(({ term, quality }) => [vocabulary.wordOf(term), quality])).toEqual([
      ['exporter', 0.75],
      ['exports', 0.9],
    ]);
  });
});

describe('compounds', () => {
  const vocabulary = vocabularyOf('non proliferation nonproliferation');
  const words = (numbers: readonly number[]) => numbers.map((number) => vocabulary.wordOf(number));

  test('one word may be written as two', () => {
    expect(splits('nonproliferation', vocabulary).map(words)).toEqual([['non', 'proliferation']]);
    expect(splits('proliferation', vocabulary)).toEqual([]);
  });

  test('two words may be written as one', () => {
    expect(words([compound('non', 'proliferation', vocabulary) ?? 0])).toEqual([
      'nonproliferation',
    ]);
    expect(compound('non', 'missile', vocabulary)).toBeUndefined();
  });
});
