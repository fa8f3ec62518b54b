import { UserError } from '../../catalogue/user-error.js';
import { resolutionNumbers } from '../../catalogue/years.js';
import type { KnownNumbers } from '../../citation/reference/errors.js';
import { BREAK } from '../../index/passages/term-reader.js';
import { PLACE, type Place } from '../../index/segment.js';
import { findAliases } from '../aliases.js';
import { namePhrases, nearNames } from './name-phrases.js';
import {
  type ClauseDraft,
  draft,
  exactly,
  type PhraseDraft,
  phraseTerms,
  placed,
  prefixPhrases,
  runPhrases,
  termNumber,
  UNKNOWN,
  wordPhrases,
} from './phrase-drafts.js';
import { type Clause, type Condition, type Field, parseQuery } from './query-syntax.js';
import { type NamedResolution, numberIn, resolutionAt } from './resolution-words.js';
import type { Part, Phrase, SearchPlan } from './search-plan.js';
import type { SpellingChecker } from './spelling.js';
import type { Vocabulary } from './vocabulary.js';
import { compound } from './word-forms.js';

const LONGEST_QUERY = 10_000;
const MOST_WORDS = 100;
/** Words up to this length ("of", "the", "UN") do not decide whether a text is found. */
const LONGEST_SMALL_WORD = 3;
const COMPOUND_QUALITY = 0.8;
/** A number as such, against a citation of the resolution. */
const BARE_NUMBER_QUALITY = 0.85;
const REMEDY = 'Give one or more words, as in: unsc search ballistic missile';

const PLACES: Readonly<Record<Field, Place>> = {
  title: PLACE.title,
  issuer: PLACE.issuers,
  tag: PLACE.tags,
};

type PartDraft = Omit<Part, 'anywhere'> & { readonly phrases: readonly PhraseDraft[] };

/**
 * Reads a query: its conditions, the other names of what it names, and what each word stands for in this corpus.
 *
 * @throws UserError if there is no word in it to look for, or more than can be meant.
 */
export async function planSearch(
  query: string,
  vocabulary: Vocabulary,
  spelling: SpellingChecker,
  known: KnownNumbers = resolutionNumbers,
): Promise<SearchPlan> {
  const planner = new Planner(query, vocabulary, spelling, known);
  const drafts: PartDraft[] = [];
  let stretch: Clause[] = [];
  for (const condition of readConditions(query)) {
    const [clause] = condition.clauses;
    if (condition.role === 'wanted' && condition.clauses.length === 1 && clause?.kind === 'word') {
      stretch.push(clause);
      continue;
    }
    drafts.push(...(await planner.planStretch(stretch)));
    drafts.push(await planner.planCondition(condition));
    stretch = [];
  }
  drafts.push(...(await planner.planStretch(stretch)));
  return assemble(drafts);
}

function readConditions(query: string): readonly Condition[] {
  if (query.length > LONGEST_QUERY) {
    throw new UserError(
      `the query has ${query.length} characters; at most ${LONGEST_QUERY} can be searched for.`,
      REMEDY,
    );
  }
  const conditions = parseQuery(query);
  const tokens = conditions.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.tokens));
  const words = new Set(tokens.map(({ term }) => term)).size;
  if (words === 0) throw new UserError('there is no word in the query.', REMEDY);
  if (words > MOST_WORDS) {
    throw new UserError(
      `the query has ${words} different words; at most ${MOST_WORDS} can be searched for.`,
      REMEDY,
    );
  }
  if (conditions.every(({ role }) => role === 'excluded')) {
    throw new UserError('the query only says what to leave out.', REMEDY);
  }
  return conditions;
}

/** Turns the clauses of one query into parts of a plan. */
class Planner {
  private readonly near;

  constructor(
    private readonly query: string,
    private readonly vocabulary: Vocabulary,
    private readonly spelling: SpellingChecker,
    private readonly known: KnownNumbers,
  ) {
    this.near = nearNames(vocabulary);
  }

  /** Words that stand side by side: some of them may be one name, or name one resolution. */
  async planStretch(clauses: readonly Clause[]): Promise<PartDraft[]> {
    const tokens = clauses.flatMap((clause) => clause.tokens.slice(0, 1));
    const aliases = findAliases(tokens, this.near);
    const parts: PartDraft[] = [];
    for (let at = 0; at < clauses.length; ) {
      const resolution = resolutionAt(this.query, clauses.slice(at), this.known);
      const alias = aliases.find(({ from }) => from === at);
      const to = resolution === undefined ? (alias?.to ?? at + 1) : at + resolution.clauses;
      const own = clauses.slice(at, to);
      if (resolution !== undefined) {
        const phrases = this.resolutionPhrases(own, resolution);
        const { number: cites, text } = resolution;
        const counts = { words: 1, longWords: 1 };
        parts.push({ text, ...counts, role: 'wanted', cites, pieces: null, phrases });
      } else if (alias !== undefined) {
        const names = namePhrases(alias, tokens.slice(at, to), this.vocabulary);
        parts.push({ ...this.measure(own), role: 'wanted', cites: null, ...names });
      } else {
        parts.push(await this.planWord(clauses, at));
      }
      at = to;
    }
    return parts;
  }

  /** Anything that stands for itself: a phrase, a prefix, a word with a field, words that `OR` joins, what is left out. */
  async planCondition({ role, clauses }: Condition): Promise<PartDraft> {
    const [only] = clauses;
    const alone = clauses.length === 1 && only?.field === null;
    const phrases: PhraseDraft[] = [];
    let pieces: Part['pieces'] = null;
    for (const clause of clauses) {
      const found = role === 'excluded' ? this.exclude(clause) : await this.planClause(clause);
      if (alone) pieces = found.pieces;
      const whole = alone ? found.phrases : found.phrases.filter(({ piece }) => piece === -1);
      phrases.push(...(clause.field === null ? whole : placed(whole, PLACES[clause.field])));
    }
    return {
      text: clauses.map(({ text }) => text).join(' OR '),
      role,
      words: 1,
      longWords: clauses.some(isLong) ? 1 : 0,
      cites: role === 'excluded' || !alone || only === undefined ? null : numberIn(only),
      pieces,
      phrases,
    };
  }

  /** A word among others: it may be one half of a word that the corpus writes together. */
  private async planWord(clauses: readonly Clause[], at: number): Promise<PartDraft> {
    const own = clauses.slice(at, at + 1);
    const [clause] = own;
    const { phrases, pieces } =
      clause === undefined ? { phrases: [], pieces: null } : await this.planClause(clause);
    const compounds = [at - 1, at].flatMap((first) => {
      const [before, after] = [clauses[first]?.tokens[0], clauses[first + 1]?.tokens[0]];
      if (before === undefined || after === undefined || before.sign || after.sign) return [];
      const term = compound(before.term, after.term, this.vocabulary);
      if (term === undefined) return [];
      return [draft([term], 'form', COMPOUND_QUALITY, { as: this.vocabulary.wordOf(term) })];
    });
    const cites = clause === undefined ? null : numberIn(clause);
    const typed = cites === null ? phrases : phrases.map(asBareNumber);
    return {
      ...this.measure(own),
      role: 'wanted',
      cites,
      pieces,
      phrases: [...typed, ...compounds],
    };
  }

  private async planClause({ kind, tokens, field }: Clause): Promise<ClauseDraft> {
    const [token] = tokens;
    const [alias] = kind === 'word' || field === 'issuer' ? findAliases(tokens, this.near) : [];
    if (alias !== undefined && alias.to === tokens.length) {
      return namePhrases(alias, tokens, this.vocabulary);
    }
    if (kind === 'phrase' || token === undefined) {
      return { phrases: exactly(tokens, this.vocabulary), pieces: null };
    }
    if (token.sign) return runPhrases(tokens, this.vocabulary);
    if (kind === 'prefix') {
      return { phrases: prefixPhrases(token.term, this.vocabulary), pieces: null };
    }
    return { phrases: await wordPhrases(token, this.vocabulary, this.spelling), pieces: null };
  }

  private exclude({ kind, tokens }: Clause): ClauseDraft {
    const [token] = tokens;
    const phrases =
      kind === 'prefix' && token?.sign === false
        ? prefixPhrases(token.term, this.vocabulary)
        : exactly(tokens, this.vocabulary);
    return { phrases, pieces: null };
  }

  private resolutionPhrases(
    clauses: readonly Clause[],
    { number, isName }: NamedResolution,
  ): PhraseDraft[] {
    const tokens = clauses.flatMap((clause) => clause.tokens);
    const digits = String(number);
    const bare = [termNumber(digits, this.vocabulary)];
    return [
      draft(phraseTerms(tokens, this.vocabulary), 'word', 1),
      asBareNumber(isName ? draft(bare, 'alias', 1, { as: digits }) : draft(bare, 'word', 1)),
    ];
  }

  private measure(clauses: readonly Clause[]): Pick<Part, 'text' | 'words' | 'longWords'> {
    const tokens = clauses.flatMap((clause) => clause.tokens);
    const text = this.query.slice(tokens[0]?.start, tokens.at(-1)?.end);
    return { text, words: clauses.length, longWords: clauses.filter(isLong).length };
  }
}

/** A number that may be anything is worth less than a citation of the resolution. */
function asBareNumber(phrase: PhraseDraft): PhraseDraft {
  return { ...phrase, quality: phrase.quality * BARE_NUMBER_QUALITY };
}

function isLong({ tokens }: Clause): boolean {
  return tokens.some(({ term, sign }) => sign || [...term].length > LONGEST_SMALL_WORD);
}

/** Numbers parts and phrases. The same part typed twice counts once, and so does a phrase found in two ways: the better one. */
function assemble(drafts: readonly PartDraft[]): SearchPlan {
  const parts = new Map<string, Part>();
  const phrases: Phrase[] = [];
  for (const { phrases: own, ...part } of drafts) {
    const places = own.map(({ place }) => place);
    const key = JSON.stringify([part.role, places[0], part.text.toLowerCase()]);
    if (parts.has(key)) continue;
    const seen = new Set<string>();
    for (const phrase of [...own].sort((a, b) => b.quality - a.quality)) {
      const phraseKey = JSON.stringify([phrase.terms, phrase.place, phrase.piece]);
      if (phrase.terms.includes(UNKNOWN) || seen.has(phraseKey)) continue;
      seen.add(phraseKey);
      phrases.push({ ...phrase, part: parts.size });
    }
    parts.set(key, { ...part, anywhere: places.includes(null) });
  }
  const all = [...parts.values()];
  return { parts: all, phrases: [...phrases, ...citationPhrases(all)] };
}

/** A citation of a resolution stands where its number does. Of parts that name the same one, the last is looked for. */
function citationPhrases(parts: readonly Part[]): Phrase[] {
  const cited = new Map<number, number>();
  for (const [part, { cites }] of parts.entries()) if (cites !== null) cited.set(cites, part);
  return Array.from(cited.values(), (part) => ({ ...draft([BREAK], 'citation', 1), part }));
}
