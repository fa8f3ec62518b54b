/**
 * The library: finds citations of Security Council resolutions in a text. Every function takes strings and
 * returns plain data; none reads a file, a clock or the network, so all of it runs in a browser as well.
 *
 * @example
 * import { extractCitations } from 'unsc';
 *
 * const { citations } = extractCitations('in violation of UN Security Council resolutions 1718 and 1874');
 * citations.map((citation) => citation.symbol); // ['S/RES/1718 (2006)', 'S/RES/1874 (2009)']
 *
 * @packageDocumentation
 */
export { symbolOf, urlOf } from './catalogue/symbol.js';
export type { ResolutionNumbers } from './catalogue/types.js';
export { type Place, UserError } from './catalogue/user-error.js';
export {
  catalogueDate,
  numbersOf,
  resolutionNumbers,
  type YearRange,
  yearRangeList,
} from './catalogue/years.js';
export { type SentenceContext, sentenceAround } from './citation/context.js';
export { type ExtractOptions, explainCitations, extractCitations } from './citation/extract.js';
export { type ParsedReferences, parseReferences } from './citation/reference.js';
export type {
  Citation,
  CitationKind,
  Decision,
  Doubtful,
  DoubtfulReason,
  Extraction,
  LocatedSpan,
  ParagraphSpan,
  Reference,
  Span,
  Unspecified,
} from './citation/types.js';
