import { describe, expect, test } from 'vitest';
import { holdsAll, isExactly, readWords, tellingTerms } from '../../src/query/word-match.js';

const KNOWN = ['arms', 'embargo', 'embargoes', 'travel', 'ban', 'coal', 'nuclear', 'tests', '2270'];
const read = (typed: string) => readWords(typed, KNOWN);

describe('tellingTerms', () => {
  test.each([
    ['Arms embargo', ['arms', 'embargo']],
    ['the freeze of assets', ['freeze', 'assets']],
    ['Séoul', ['seoul']],
    ['S/RES/2270 (2016)', ['s', 'res', '2270', '2016']],
    ['of the', []],
    ['', []],
  ])('%j', (text, terms) => {
    expect(tellingTerms(text)).toEqual(terms);
  });
});

describe('holdsAll', () => {
  test.each([
    ['every word', 'travel ban', ['ban', 'on', 'travel'], true],
    ['another form of a word', 'nuclear test', ['nuclear', 'tests'], true],
    ['a slip of the finger', 'arms embagro', ['arms', 'embargo'], true],
    ['one word too few', 'travel ban', ['travel'], false],
    ['a word that nothing holds', 'travel xyzzy', ['travel', 'ban'], false],
    ['no word at all', 'of the', ['travel'], false],
    ['a number is never read as another', '2271', ['2270'], false],
  ])('%s', (_name, typed, terms, held) => {
    expect(holdsAll(terms, read(typed))).toBe(held);
  });
});

describe('isExactly', () => {
  test.each([
    ['the words in their order', 'travel ban', ['travel', 'ban'], true],
    ['another form', 'arms embargoes', ['arms', 'embargo'], true],
    ['another order', 'ban travel', ['travel', 'ban'], false],
    ['more', 'travel ban coal', ['travel', 'ban'], false],
    ['less', 'travel', ['travel', 'ban'], false],
    ['nothing', '', [], false],
  ])('%s', (_name, typed, terms, exact) => {
    expect(isExactly(terms, read(typed))).toBe(exact);
  });
});

describe('readings', () => {
  test.each([
    ['a slip', 'embagro', [{ word: 'embagro', as: ['embargo'] }]],
    ['a word that is there', 'embargo', []],
    ['another form of one', 'test', []],
    ['a word that is near none', 'xyzzy', []],
    ['a short word', 'cal', []],
  ])('%s', (_name, typed, readings) => {
    expect(read(typed).readings).toEqual(readings);
  });
});
