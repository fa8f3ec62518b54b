import { pairsAreWords } from '../../index/passages/characters.js';
import { exactCaseWords } from '../../index/passages/indexed-terms.js';
import { BREAK } from '../../index/passages/term-reader.js';
import type { Token } from '../../index/passages/terms.js';
import type { Place } from '../../index/segment.js';
import type { Phrase, Pieces, Relation } from './search-plan.js';
import type { SpellingChecker } from './spelling.js';
import type { Vocabulary } from './vocabulary.js';
import { otherForms, splits } from './word-forms.js';

/** A phrase that does not know its part yet. A term that the vocabulary does not have is `UNKNOWN`. */
export type PhraseDraft = Omit<Phrase, 'part'>;

/** The number of a term that occurs nowhere: a phrase with it is not looked for. */
export const UNKNOWN = -1;

/** What one clause of a query is looked for as. */
export interface ClauseDraft {
  readonly phrases: readonly PhraseDraft[];
  readonly pieces: Pieces | null;
}

const SPLIT_QUALITY = 0.8;
const SPELLING_QUALITY = 0.75;
const LESS_PER_SLIP = 0.1;
const LESS_WHERE_UNSURE = 0.1;
const PAIRS_QUALITY = 0.85;

export function draft(
  terms: readonly number[],
  relation: Relation,
  quality: number,
  more: Partial<PhraseDraft> = {},
): PhraseDraft {
  return {
    terms,
    relation,
    quality,
    as: '',
    place: null,
    piece: -1,
    onlyBeside: false,
    within: [],
    ...more,
  };
}

export function termNumber(term: string, vocabulary: Vocabulary): number {
  return vocabulary.numberOf(term) ?? UNKNOWN;
}

/** The terms of words as they stand: between signs that are not written together there is a `BREAK`, as in a text. */
export function phraseTerms(tokens: readonly Token[], vocabulary: Vocabulary): number[] {
  return tokens.flatMap((token, at) => {
    const number = termNumber(token.term, vocabulary);
    const apart = token.sign && !token.glued && tokens[at - 1]?.sign === true;
    return apart ? [BREAK, number] : [number];
  });
}

/** Words that must stand as typed, one after the other. A word that in capitals is a name is found in capitals too. */
export function exactly(tokens: readonly Token[], vocabulary: Vocabulary): PhraseDraft[] {
  const phrases = [draft(phraseTerms(tokens, vocabulary), 'word', 1)];
  const capitals = tokens.length === 1 ? (tokens[0]?.term.toUpperCase() ?? '') : '';
  if (exactCaseWords.has(capitals) && capitals !== tokens[0]?.term) {
    phrases.push(draft([termNumber(capitals, vocabulary)], 'word', 1));
  }
  return phrases;
}

/** A word, its forms and, where it is misspelt, what it may have been meant for. */
export async function wordPhrases(
  token: Token,
  vocabulary: Vocabulary,
  spelling: SpellingChecker,
): Promise<PhraseDraft[]> {
  const phrases = exactly([token], vocabulary);
  for (const { term, quality } of otherForms(token.term, vocabulary)) {
    phrases.push(draft([term], 'form', quality, { as: vocabulary.wordOf(term) }));
  }
  for (const pair of splits(token.term, vocabulary)) {
    const as = pair.map((term) => vocabulary.wordOf(term)).join(' ');
    phrases.push(draft(pair, 'form', SPLIT_QUALITY, { as }));
  }
  for (const { word, slips, sure } of await spelling.corrections(token.term)) {
    const quality = SPELLING_QUALITY - LESS_PER_SLIP * (slips - 1) - (sure ? 0 : LESS_WHERE_UNSURE);
    const more = { as: word, onlyBeside: !sure };
    phrases.push(draft([termNumber(word, vocabulary)], 'spelling', quality, more));
    if (!sure) continue;
    for (const form of otherForms(word, vocabulary)) {
      phrases.push(draft([form.term], 'spelling', quality * form.quality, more));
    }
  }
  return phrases;
}

/** Every word that begins with these letters. */
export function prefixPhrases(prefix: string, vocabulary: Vocabulary): PhraseDraft[] {
  const folded = prefix.toLowerCase();
  const names = [...exactCaseWords].filter((name) => name.toLowerCase().startsWith(folded));
  const terms = [
    ...vocabulary.beginningWith(folded),
    ...names.flatMap((name) => vocabulary.numberOf(name) ?? []),
  ];
  return terms.sort((a, b) => a - b).map((term) => draft([term], 'prefix', 1));
}

/** A run of signs is looked for as it is, within longer runs too, and failing that by its pairs, of which half must be near. */
export function runPhrases(tokens: readonly Token[], vocabulary: Vocabulary): ClauseDraft {
  const whole = draft(phraseTerms(tokens, vocabulary), 'word', 1);
  const paired =
    tokens.length > 2 && tokens.every(({ term }) => pairsAreWords(term.codePointAt(0) ?? 0));
  if (!paired) return { phrases: [whole], pieces: null };
  const pairs = tokens.slice(1).map((token, piece) => {
    const before = tokens[piece];
    const terms = phraseTerms(before === undefined ? [token] : [before, token], vocabulary);
    return draft(terms, 'piece', 1, { piece });
  });
  const needed = Math.ceil(pairs.length / 2);
  return {
    phrases: [whole, ...pairs],
    pieces: { count: pairs.length, needed, quality: PAIRS_QUALITY, decide: true },
  };
}

/** The same phrases, of which only those count that stand in one place of a statement. */
export function placed(phrases: readonly PhraseDraft[], place: Place): PhraseDraft[] {
  return phrases.map((phrase) => ({ ...phrase, place }));
}
