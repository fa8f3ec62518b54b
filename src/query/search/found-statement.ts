import type { Span } from '../../citation/types.js';
import { PLACE } from '../../index/segment.js';
import type { CitedStatement } from '../../index/statement-index.js';
import type { Hit } from './hits.js';
import {
  describeHits,
  describeLabels,
  type Match,
  type MatchField,
  placeHits,
} from './match-places.js';
import type { RankedStatement } from './rank.js';
import type { SearchPlan } from './search-plan.js';
import { passagesOf, type ShownPassage } from './shown-passages.js';
import { cutSnippet, type Snippet, united } from './snippet.js';
import type { Vocabulary } from './vocabulary.js';

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
  { in: segment, ordinal, passage: best }: RankedStatement,
  plan: SearchPlan,
  vocabulary: Vocabulary,
  hitsIn: (passage: number) => readonly Hit[],
): FoundStatement {
  const entry = segment.segment.entry(ordinal);
  const passages = passagesOf(segment, ordinal, entry);
  const paragraphs = passages.filter(({ place }) => place === PLACE.paragraph);
  const place = (at: ShownPassage) => placeHits(at, hitsIn(at.passage));

  const title = passages.find((at) => at.place === PLACE.title) ?? passages[0];
  if (title === undefined) throw new RangeError(`statement ${ordinal} has no passages`);
  const titleHits = place(title);
  const shown =
    passages.find(({ passage }) => passage === best) ??
    (titleHits.length > 0 ? title : (paragraphs[0] ?? title));
  const hits = shown === title ? titleHits : place(shown);
  const snippet = cutSnippet(shown.text, shown.from, shown.to, hits);
  const inSnippet = hits.filter(
    (hit) => hit.start >= snippet.snippetStart && hit.end <= snippet.snippetEnd,
  );
  const matched = [
    ...describeHits(plan, entry, title, titleHits),
    ...passages
      .filter((at) => at !== title && at.place !== PLACE.paragraph)
      .flatMap((at) => describeLabels(plan, vocabulary, at, hitsIn(at.passage))),
    ...(shown === title ? [] : describeHits(plan, entry, shown, inSnippet)),
  ];
  const told = new Set(matched.map(({ word }) => word));
  for (const at of paragraphs) {
    if (told.size === plan.parts.length) break;
    const others = place(at).filter(
      ({ hit }) => !told.has(plan.parts[hit.phrase.part]?.text ?? ''),
    );
    for (const match of describeHits(plan, entry, at, others)) {
      if (!told.has(match.word)) matched.push(match);
      told.add(match.word);
    }
  }
  const snippetField = shown === title ? 'title' : 'body';
  return { entry, ...snippet, snippetField, titleHighlight: united(titleHits), matched };
}
