import { resolutionNumbers } from '../catalogue/years.js';
import { type EarlierEvidence, NO_EARLIER } from './evidence.js';
import { type ExtractOptions, namesCouncil } from './extract.js';
import { findCandidates } from './finder.js';
import { LineCounter } from './lines.js';
import { GivenPlaces, inDigits, numeralsFrom } from './numerals.js';
import { namePattern } from './prose-names.js';
import { settle } from './settle.js';
import type { Extraction } from './types.js';

/** Reads a text that comes in pieces; what is found is given out as soon as it is sure. */
export interface CitationStream {
  /** Takes the next piece and returns what can be decided by now. Offsets and lines are of the whole text. */
  push(chunk: string): Extraction;
  /** Ends the text and returns the rest. */
  end(): Extraction;
}

/** How much is read at a time. */
const WINDOW = 1 << 20;
/** More than any evidence may look ahead, and than the beginning and what it looks ahead. */
const OVERLAP = 8192;
/** A text without a place to cut is cut anyway when this much has come. */
const LONGEST_WINDOW = 1 << 25;
const NOTHING: Extraction = { citations: [], unspecified: [], doubtful: [] };

/**
 * Extracts from a text of any size in bounded memory, with the same answer as `extractCitations` of the whole.
 *
 * The text is cut where no phrase can reach across: at an empty line or, in a paragraph of more than a
 * million units, after a sentence. Only a text that has neither for 32 million units is cut between words.
 */
export function createCitationStream(
  options: Pick<ExtractOptions, 'title' | 'numbers' | 'names'> = {},
): CitationStream {
  const numbers = options.numbers ?? resolutionNumbers;
  const inTitle = options.title !== undefined && namesCouncil(options.title, numbers);
  const names = namePattern(options.names);
  let earlier: EarlierEvidence = { ...NO_EARLIER, inTitle };
  let pieces: string[] = [];
  let waiting = 0;
  let shift = 0;
  let line = 1;
  let lineStart = 0;
  let numerals = Number.POSITIVE_INFINITY;

  const read = (text: string, cut: number): Extraction => {
    if (numerals > 0) numerals = numeralsFrom(text);
    const digits = inDigits(text, numerals);
    const written = digits?.text ?? text;
    const limit = digits?.fromGiven(cut) ?? cut;
    const found = findCandidates(written, 0, written.length, numbers, earlier);
    const lines = () => new LineCounter(text, line, lineStart);
    const settled = settle(found, { text: written, from: 0, numbers, names, shift, limit, lines });
    const extraction =
      digits === undefined
        ? settled
        : new GivenPlaces(digits, text, shift, lines).extraction(settled);
    earlier = found.evidence.upTo(limit);
    numerals -= cut;
    const place = lines().at(cut);
    line = place.line;
    lineStart = 1 - place.column;
    shift += cut;
    return extraction;
  };

  return {
    push(chunk) {
      pieces.push(chunk);
      waiting += chunk.length;
      if (waiting < WINDOW + OVERLAP) return NOTHING;
      const text = pieces.join('');
      const cut = findCut(text);
      if (cut === undefined) {
        pieces = [text];
        return NOTHING;
      }
      const rest = text.slice(cut);
      pieces = [rest];
      waiting = rest.length;
      return read(text, cut);
    },
    end() {
      const text = pieces.join('');
      pieces = [];
      waiting = 0;
      return read(text, text.length);
    },
  };
}

/** The last place to cut a window, with enough text after it; undefined where there is none yet. */
function findCut(text: string): number | undefined {
  const last = text.length - OVERLAP;
  for (let at = text.lastIndexOf('\n', last); at > OVERLAP; at = text.lastIndexOf('\n', at - 1)) {
    if (isEmptyLine(text, at)) return at + 1;
    if (last - at > WINDOW / 2) break;
  }
  for (let at = text.lastIndexOf('. ', last); at > OVERLAP; at = text.lastIndexOf('. ', at - 1)) {
    if (/[a-z]{5}\. [A-Z][a-z]/.test(text.slice(at - 5, at + 4))) return at + 2;
    if (last - at > WINDOW / 2) break;
  }
  if (text.length < LONGEST_WINDOW) return undefined;
  const space = text.lastIndexOf(' ', last);
  return space > 0 ? space + 1 : last;
}

/** Whether the line after this break is empty and no item of a list follows it. */
function isEmptyLine(text: string, index: number): boolean {
  let at = index - 1;
  while (at > 0 && ' \t\r>'.includes(text.charAt(at))) at -= 1;
  if (text.charAt(at) !== '\n') return false;
  return (
    /^[\p{L}\p{N}#"“«(]/u.test(text.slice(index + 1, index + 3)) &&
    !/^\d/.test(text.slice(index + 1, index + 2))
  );
}
