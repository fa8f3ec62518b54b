import { urlOf } from '../../catalogue/symbol.js';
import type { SentenceContext } from '../../citation/context.js';
import type { Doubtful, DoubtfulReason, Unspecified } from '../../citation/types.js';
import type { PlacedCitation } from '../../index/statement-index.js';
import type { ExtractedDocument, InSentence } from '../../query/extract/answers.js';
import { printableLine } from '../printable.js';
import type { Style } from '../style.js';

/** A place of a text in the words of a screen. */
export interface ShownPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** What it points to: a symbol, or what is said where it points to none. */
  readonly label: string;
  /** What more is known of it, a line each: its paragraphs, its kind. */
  readonly details: readonly string[];
  /** How its words are dressed within their sentence. */
  readonly mark: (text: string) => string;
  readonly sentence: SentenceContext | null;
}

const REASONS: Readonly<Record<DoubtfulReason, string>> = {
  'no-such-resolution': 'no such resolution',
  zero: 'zero is no number of one',
  'leading-zero': 'begins with a zero',
};

/** Every place of a document, in text order. */
export function placesOf(document: ExtractedDocument, style: Style): ShownPlace[] {
  return [
    ...document.citations.map((citation) => citationPlace(citation, style)),
    ...document.unspecified.map((place) => unspecifiedPlace(place, style)),
    ...document.doubtful.map((place) => doubtfulPlace(place, style)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The symbol of a citation, in a terminal with a way to the document itself. */
export function shownSymbol(
  { number, year, known, symbol }: Pick<PlacedCitation, 'number' | 'year' | 'known' | 'symbol'>,
  style: Style,
): string {
  return known ? style.link(symbol, urlOf(number, year)) : symbol;
}

/** `OP 8(a), 9`, and what makes a citation one of a committee. */
export function detailsOf({ paragraphs, kind, known }: PlacedCitation): string[] {
  return [
    ...(paragraphs.length === 0 ? [] : [`OP ${paragraphs.join(', ')}`]),
    ...(kind === 'committee' ? ['committee'] : []),
    ...(known ? [] : ['not in the catalogue']),
  ];
}

function citationPlace(citation: InSentence<PlacedCitation>, style: Style): ShownPlace {
  return {
    ...positionOf(citation),
    label: shownSymbol(citation, style),
    details: detailsOf(citation).map(style.dim),
    mark: style.citation,
  };
}

function unspecifiedPlace(place: InSentence<Unspecified>, style: Style): ShownPlace {
  return {
    ...positionOf(place),
    label: style.dim('no number'),
    details: place.after === null ? [] : [style.dim(`after ${place.after}`)],
    mark: style.bold,
  };
}

function doubtfulPlace(place: InSentence<Doubtful>, style: Style): ShownPlace {
  return {
    ...positionOf(place),
    label: style.warning(`${printableLine(place.text)}?`),
    details: [style.dim(REASONS[place.reason])],
    mark: style.warning,
  };
}

function positionOf(place: InSentence<Doubtful | Unspecified | PlacedCitation>) {
  const { start, end, line, column, context, contextStart, contextEnd, highlight } = place;
  const hasSentence =
    context !== undefined &&
    contextStart !== undefined &&
    contextEnd !== undefined &&
    highlight !== undefined;
  const sentence = hasSentence ? { context, contextStart, contextEnd, highlight } : null;
  return { start, end, line, column, sentence };
}
