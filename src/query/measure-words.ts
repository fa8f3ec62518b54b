import type {
  Catalogue,
  Measure,
  MeasureCategory,
  MeasureEffect,
  ResolutionStatus,
} from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import {
  holdsAll,
  isExactly,
  type ReadWords,
  readWords,
  tellingTerms,
  type WordReading,
} from './word-match.js';

/** What was asked for with `--measure`. */
export interface MeasureQuestion {
  /** As typed. */
  readonly words: readonly string[];
  /** Ids of the categories that are meant. */
  readonly categories: ReadonlySet<string>;
  /** What misspelt words were read as. */
  readonly readings: readonly WordReading[];
  /** Whether a measure is one that was asked for. */
  matches(measure: Measure): boolean;
}

/** Effects by which a measure comes to bind, or goes on to: all but its narrowing, its end and what is around it. */
const LAID_DOWN: ReadonlySet<MeasureEffect> = new Set<MeasureEffect>([
  'imposes',
  'widens',
  'extends',
  'lists',
  'clarifies',
]);

/** States in which a measure stands, at least in part or by one of two readings. */
const STANDING: ReadonlySet<ResolutionStatus | null> = new Set<ResolutionStatus | null>([
  'in force',
  'in force in part',
  'disputed',
]);

/** Whether it lays a measure down, widens it, puts names under it, lets it run on, or says what it bars. */
export function isLaidDown({ effect }: Pick<Measure, 'effect'>): boolean {
  return LAID_DOWN.has(effect);
}

/** Whether what has this state still stands, for all that this catalogue knows. */
export function stands(state: ResolutionStatus | null): boolean {
  return STANDING.has(state);
}

/** What became of a measure: its own state where it has one, else that of its resolution. An ending has none. */
export function stateOf(
  { effect, status }: Pick<Measure, 'effect' | 'status'>,
  ofResolution: ResolutionStatus | null,
): ResolutionStatus | null {
  return effect === 'ends' ? status : (status ?? ofResolution);
}

/**
 * Reads the words of `--measure`: a kind of measure by its name or one of the words that users type for it, or
 * words of what a measure says.
 *
 * The label of a kind, or a word that users type for it, means that kind. Several words that are no label mean the
 * measures too that say all of them. Other words mean the kinds with a name, and the measures, that hold them all.
 *
 * @throws UserError - for words that no kind and no measure has.
 */
export function readMeasures(typed: readonly string[], catalogue: Catalogue): MeasureQuestion {
  if (typed.length === 0) throw unknownMeasure('', []);
  const categories = catalogue.categories().map((category) => ({
    category,
    own: [category.label, category.id].map(tellingTerms),
    synonyms: category.synonyms.map(tellingTerms),
  }));
  const said = new Map<string, readonly string[]>();
  const saidBy = ({ description }: Measure) => {
    const terms = said.get(description) ?? tellingTerms(description);
    said.set(description, terms);
    return terms;
  };
  for (const measure of allMeasures(catalogue)) saidBy(measure);
  const known = [
    ...categories.flatMap(({ own, synonyms }) => [...own, ...synonyms].flat()),
    ...[...said.values()].flat(),
  ];
  const questions = typed.map((text) => {
    const read = readWords(text, known);
    const called = categories.filter(({ own }) => own.some((name) => isExactly(name, read)));
    const meant = categories.filter(({ own, synonyms }) =>
      [...own, ...synonyms].some((name) => isExactly(name, read)),
    );
    const holding = categories.filter(({ own, synonyms }) =>
      [...own, ...synonyms].some((name) => holdsAll(name, read)),
    );
    const named = meant.length > 0 ? meant : holding;
    const byText = called.length === 0 && (meant.length === 0 || read.words.length > 1);
    const ids = named.map(({ category }) => category.id);
    const says = (terms: readonly string[]) => byText && holdsAll(terms, read);
    if (ids.length === 0 && ![...said.values()].some(says)) {
      throw unknownMeasure(
        text,
        near(
          read,
          categories.map(({ category }) => category),
        ),
      );
    }
    return { read, ids, says };
  });
  const ids = new Set(questions.flatMap((question) => question.ids));
  return {
    words: typed,
    categories: ids,
    readings: questions.flatMap(({ read }) => read.readings),
    matches: (measure) =>
      ids.has(measure.category) || questions.some(({ says }) => says(saidBy(measure))),
  };
}

/** Whether any of some resolutions lays down a measure that was asked for. */
export function isLaidDownBy(
  numbers: readonly number[],
  question: MeasureQuestion,
  catalogue: Catalogue,
): boolean {
  return numbers.some((number) =>
    catalogue
      .curated(number)
      ?.measures.some((measure) => isLaidDown(measure) && question.matches(measure)),
  );
}

/**
 * The places where measures are laid down: under the number of each resolution, the paragraphs that do so; `[]`
 * where the catalogue does not say which.
 */
export function placesOf(
  question: MeasureQuestion,
  catalogue: Catalogue,
): ReadonlyMap<number, readonly string[]> {
  const places = new Map<number, readonly string[]>();
  for (let number = 1; number <= catalogue.newest; number += 1) {
    const measures = (catalogue.curated(number)?.measures ?? []).filter(
      (measure) => isLaidDown(measure) && question.matches(measure),
    );
    if (measures.length === 0) continue;
    const known = measures.every(({ paragraphs }) => paragraphs.length > 0);
    places.set(number, known ? measures.flatMap(({ paragraphs }) => paragraphs) : []);
  }
  return places;
}

function* allMeasures(catalogue: Catalogue): Generator<Measure> {
  for (let number = 1; number <= catalogue.newest; number += 1) {
    yield* catalogue.curated(number)?.measures ?? [];
  }
}

/** The kinds that have any of the words in a name. */
function near({ words }: ReadWords, categories: readonly MeasureCategory[]): MeasureCategory[] {
  return categories.filter(({ label, synonyms }) => {
    const terms = [label, ...synonyms].flatMap(tellingTerms);
    return words.some((forms) => terms.some((term) => forms.has(term)));
  });
}

/** More than these are no help. */
const MOST_OFFERED = 5;

function unknownMeasure(text: string, offered: readonly MeasureCategory[]): UserError {
  const rows = offered.slice(0, MOST_OFFERED).map(({ label }) => `  ${label}`);
  return new UserError(
    `--measure is "${text}", which is no measure of this catalogue.`,
    rows.length > 0
      ? `Did you mean one of these?\n${rows.join('\n')}`
      : 'Write a kind of measure, such as --measure "arms embargo", or words of what one says.',
  );
}
