import type { ExtractedDocument } from '../../query/extract/answers.js';
import { prose } from '../layout.js';
import { printable, printableLine } from '../printable.js';
import type { Style } from '../style.js';
import { counted, otherPlaces } from './counts.js';
import { excerptBlock } from './excerpt.js';
import { placesOf, type ShownPlace } from './places.js';
import { type SideBySide, sideBySide } from './side-by-side.js';

/** For a terminal: under the name of each text, its places beside the sentences that they stand in. */
export function renderDocuments(documents: readonly ExtractedDocument[], style: Style): string {
  const blocks = documents.flatMap((document) => {
    const body =
      document.excerpts === undefined
        ? sideBySide(sentences(placesOf(document, style)), style)
        : excerptBlock(document, style);
    return body.length === 0 ? [] : [[style.heading(printableLine(document.source)), ...body]];
  });
  const foot = prose(style.dim(countsOf(documents)), style);
  return `${[...blocks, foot].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Places that stand in one and the same sentence stand beside it together. */
function sentences(places: readonly ShownPlace[]): SideBySide[] {
  const groups: ShownPlace[][] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && isSameSentence(last[0], place)) last.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => ({
    lines: group.flatMap(({ line, column, label, details }) => [
      [`${line}:${column}`, label],
      ...details.map((detail) => ['', detail]),
    ]),
    prose: marked(group),
  }));
}

function isSameSentence({ sentence: a }: ShownPlace, { sentence: b }: ShownPlace): boolean {
  if (a === null || b === null) return false;
  return a.contextStart === b.contextStart && a.contextEnd === b.contextEnd;
}

/** The sentence of a group, each of its places dressed in its own way. */
function marked(group: readonly ShownPlace[]): string {
  const context = group[0]?.sentence?.context ?? '';
  const spans = group
    .flatMap(({ sentence, mark }) => (sentence?.highlight ?? []).map((span) => ({ ...span, mark })))
    .sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const { start, end, mark } of spans) {
    if (start < at) continue;
    text += printable(context.slice(at, start)) + mark(printable(context.slice(start, end)));
    at = end;
  }
  return printableLine(context) === '' ? '' : text + printable(context.slice(at));
}

function countsOf(documents: readonly ExtractedDocument[]): string {
  const citations = documents.flatMap((document) => document.citations);
  const resolutions = new Set(citations.map(({ number }) => number)).size;
  const citing = documents.filter((document) => document.citations.length > 0).length;
  const count = (list: 'unspecified' | 'doubtful') =>
    documents.reduce((sum, document) => sum + document[list].length, 0);
  const files = documents.length > 1 ? ` in ${citing} of ${documents.length} texts` : '';
  const cited = counted(citations.length, 'citation', 'citations');
  return [
    citations.length === 0
      ? 'No citation'
      : `${cited} of ${counted(resolutions, 'resolution', 'resolutions')}${files}`,
    ...otherPlaces(count('unspecified'), count('doubtful')),
  ].join(' · ');
}
