import { findParagraphs } from '../../index/passages/paragraphs.js';
import { PLACE, type Place } from '../../index/segment.js';
import type { CitedStatement } from '../../index/statement-index.js';
import type { QueriedSegment } from './queried-segment.js';

/** A passage of a statement that is shown: the text that it is a part of, and from where to where. */
export interface ShownPassage {
  /** Its number in the segment. */
  readonly passage: number;
  readonly place: Place;
  /** Of a label, which has no text of its own: that of the statement, empty. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The passages of one statement with their texts. */
export function passagesOf(
  { block }: QueriedSegment,
  ordinal: number,
  { statement }: CitedStatement,
): ShownPassage[] {
  const first = block.firstPassages[ordinal] ?? 0;
  const end = block.firstPassages[ordinal + 1] ?? 0;
  const paragraphs = findParagraphs(statement).values();
  return Array.from({ length: end - first }, (_, offset): ShownPassage => {
    const passage = first + offset;
    const place = (block.places[passage] ?? PLACE.paragraph) as Place;
    const { text, title } = statement;
    if (place === PLACE.title) return { passage, place, text: title, from: 0, to: title.length };
    const { start, end: to } = (place === PLACE.paragraph
      ? paragraphs.next().value
      : undefined) ?? { start: 0, end: 0 };
    return { passage, place, text, from: start, to };
  });
}
