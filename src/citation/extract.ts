import type { ResolutionNumbers } from '../catalogue/types.js';
import { resolutionNumbers } from '../catalogue/years.js';
import { NO_EARLIER } from './evidence.js';
import { findCandidates } from './finder.js';
import { LineCounter } from './lines.js';
import { GivenPlaces, inDigitsBetween } from './numerals.js';
import { namePattern, type ProseName } from './prose-names.js';
import { settle } from './settle.js';
import type { Decision, Extraction } from './types.js';

export interface ExtractOptions {
  /** Where reading begins: offsets stay those of the whole text. For front matter. */
  readonly from?: number;
  /** Where reading ends. */
  readonly to?: number;
  /** The title of the text, as evidence for what its later mentions mean. */
  readonly title?: string;
  /** The numbers and years to read with; those that ship unless given. */
  readonly numbers?: ResolutionNumbers;
  /** Names that count as citations where they stand in the text; none unless given. */
  readonly names?: readonly ProseName[];
}

/**
 * Finds every reference to a Security Council resolution in a text, in eleven languages at once.
 *
 * Offsets are UTF-16 code units into the text as given, half-open: `text.slice(start, end) === citation.text`.
 * Each list is in text order, and nothing in it overlaps. The time it takes is linear in the text's length,
 * whatever the text; there is no state between calls.
 *
 * @returns `citations` with a number that a resolution bears or, up to 300 above the newest known, will bear;
 *   `unspecified` for phrases without a number; `doubtful` for numbers that no resolution can have.
 * @throws nothing.
 */
export function extractCitations(text: string, options: ExtractOptions = {}): Extraction {
  return extract(text, options, undefined);
}

/** The same, with the rule that decided about each candidate, those that were rejected included. */
export function explainCitations(
  text: string,
  options: ExtractOptions = {},
): Extraction & { readonly decisions: readonly Decision[] } {
  const decisions: Decision[] = [];
  const extraction = extract(text, options, decisions);
  return { ...extraction, decisions };
}

function extract(
  text: string,
  options: ExtractOptions,
  decisions: Decision[] | undefined,
): Extraction {
  const last = Math.max(0, Math.min(options.to ?? text.length, text.length));
  const digits = inDigitsBetween(text, Math.max(0, Math.min(options.from ?? 0, last)), last);
  if (digits === undefined) return extractDigits(text, options, decisions);
  const made: Decision[] = [];
  const from = digits.fromGiven(Math.max(0, options.from ?? 0));
  const to = digits.fromGiven(last);
  const found = extractDigits(digits.text, { ...options, from, to }, decisions && made);
  const places = new GivenPlaces(digits, text, 0, () => new LineCounter(text));
  decisions?.push(...places.decisions(made));
  return places.extraction(found);
}

function extractDigits(
  text: string,
  options: ExtractOptions,
  decisions: Decision[] | undefined,
): Extraction {
  const numbers = options.numbers ?? resolutionNumbers;
  const to = Math.max(0, Math.min(options.to ?? text.length, text.length));
  const from = Math.max(0, Math.min(options.from ?? 0, to));
  const inTitle = options.title !== undefined && namesCouncil(options.title, numbers);
  const found = findCandidates(text, from, to, numbers, { ...NO_EARLIER, inTitle });
  const lines = () => new LineCounter(text);
  const names = namePattern(options.names);
  return settle(found, { text, from, numbers, names, shift: 0, limit: to, lines, decisions });
}

/** Whether a title names the Council, or surely cites one of its resolutions. */
export function namesCouncil(title: string, numbers: ResolutionNumbers): boolean {
  return !findCandidates(title, 0, title.length, numbers, NO_EARLIER).evidence.isEmpty;
}
