import type { Token } from '../../index/passages/terms.js';
import { type AliasMatch, type NearTerms, nameTerms } from '../aliases.js';
import { type ClauseDraft, draft, type PhraseDraft, termNumber } from './phrase-drafts.js';
import { slipsAllowed } from './spelling.js';
import type { Vocabulary } from './vocabulary.js';
import { wordDistance } from './word-distance.js';
import { otherForms } from './word-forms.js';

/** Another name of the same thing is nearly as good as the name typed. */
const ALIAS_QUALITY = 0.95;
/** Taken off all names where the typed one is misspelt. */
const MISSPELT = 0.75;
/** "north" and "Korea" in one paragraph, but not as a name. */
const APART_QUALITY = 0.6;

/**
 * A name that has other names: any of them, or the words of the typed one apart from each other. These only help a statement that is
 * found by other words: not everything that speaks of the north and of Korea speaks of North Korea.
 */
export function namePhrases(
  { name, others }: AliasMatch,
  typed: readonly Token[],
  vocabulary: Vocabulary,
): ClauseDraft {
  const spelt = name.terms.every((term, at) => typed[at]?.term === term);
  const factor = spelt ? 1 : MISSPELT;
  const phrases = [name, ...others].map((alias): PhraseDraft => {
    const terms = alias.terms.map((term) => termNumber(term, vocabulary));
    const within = alias.within.map((longer) => ({
      at: longer.at,
      terms: longer.terms.map((term) => termNumber(term, vocabulary)),
    }));
    if (alias !== name) {
      return draft(terms, 'alias', ALIAS_QUALITY * factor, { as: alias.name, within });
    }
    return spelt
      ? draft(terms, 'word', 1, { within })
      : draft(terms, 'spelling', factor, { as: alias.name, within });
  });
  const [only] = typed;
  if (only !== undefined && typed.length === 1) {
    for (const { term, quality } of otherForms(name.terms[0] ?? '', vocabulary)) {
      phrases.push(draft([term], 'form', quality * factor, { as: vocabulary.wordOf(term) }));
    }
    return { phrases, pieces: null };
  }
  for (const [piece, { term }] of typed.entries()) {
    phrases.push(draft([termNumber(term, vocabulary)], 'piece', 1, { piece }));
  }
  const count = typed.length;
  return { phrases, pieces: { count, needed: count, quality: APART_QUALITY, decide: false } };
}

/** Words of names that a term may be a misspelling of; none for a word that the corpus holds, or a name does. */
export function nearNames(vocabulary: Vocabulary): NearTerms {
  const known = new Map<string, readonly string[]>();
  const find = (term: string): readonly string[] => {
    const slips = slipsAllowed(term);
    if (slips === 0 || nameTerms.has(term) || vocabulary.numberOf(term) !== undefined) return [];
    return [...nameTerms].filter(
      (name) => name[0] === term[0] && wordDistance(term, name, slips) <= slips,
    );
  };
  return (term) => {
    const found = known.get(term) ?? find(term);
    known.set(term, found);
    return found;
  };
}
