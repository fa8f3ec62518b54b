import type { Span } from '../../citation/types.js';
import type { CitedStatement } from '../../index/statement-index.js';
import {
  describeHits,
  describeLabels,
  type Match,
  type MatchField,
  placeHits,
  textOf,
} from './match-places.js';
import { type PassageIndex, PLACE } from './passage-index.js';
import type { RankedStatement, Ranking } from './rank.js';
import type { SearchPlan } from './search-plan.js';
import { cutSnippet, type Snippet, united } from './snippet.js';

/** A statement that was found, with what is shown of it. */
export interface FoundStatement extends Snippet {
  readonly entry: CitedStatement;
  readonly snippetField: Extract<MatchField, 'title' | 'body'>;
  readonly titleHighlight: readonly Span[];
  readonly matched: readonly Match[];
}

/**
 * What is shown of a statement: a snippet of its best paragraph, or of the title where no paragraph matched, and the matches.
 *
 * Where only labels matched, the snippet is the beginning of the text, so that a reader sees what it is about.
 */
export function describeStatement(
  index: PassageIndex,
  plan: SearchPlan,
  ranking: Ranking,
  { number, passage }: RankedStatement,
): FoundStatement {
  const entry = index.entries[number];
  if (entry === undefined) throw new RangeError(`there is no statement ${number} in the index`);
  const first = index.firstPassages[number] ?? 0;
  const end = index.firstPassages[number + 1] ?? 0;
  const passages = Array.from({ length: end - first }, (_, offset) => first + offset);
  const place = (at: number) => placeHits(index, entry, at, ranking.hitsIn(at));
  const isParagraph = (at: number) => index.places[at] === PLACE.paragraph;

  const title = passages.find((at) => index.places[at] === PLACE.title) ?? first;
  const titleHits = place(title);
  const firstParagraph = passages.find(isParagraph) ?? title;
  const shown = passage ?? (titleHits.length > 0 ? title : firstParagraph);
  const hits = shown === title ? titleHits : place(shown);
  const { text, from, to } = textOf(index, entry, shown);
  const snippet = cutSnippet(text, from, to, hits);
  const inSnippet = hits.filter(
    (hit) => hit.start >= snippet.snippetStart && hit.end <= snippet.snippetEnd,
  );
  const matched = [
    ...describeHits(index, plan, entry, title, titleHits),
    ...passages
      .filter((at) => at !== title && !isParagraph(at))
      .flatMap((at) => describeLabels(index, plan, at, ranking.hitsIn(at))),
    ...(shown === title ? [] : describeHits(index, plan, entry, shown, inSnippet)),
  ];
  const told = new Set(matched.map(({ word }) => word));
  for (const at of passages.filter(isParagraph)) {
    if (told.size === plan.parts.length) break;
    const others = place(at).filter(
      ({ hit }) => !told.has(plan.parts[hit.phrase.part]?.text ?? ''),
    );
    for (const match of describeHits(index, plan, entry, at, others)) {
      if (!told.has(match.word)) matched.push(match);
      told.add(match.word);
    }
  }
  const snippetField = shown === title ? 'title' : 'body';
  return { entry, ...snippet, snippetField, titleHighlight: united(titleHits), matched };
}
