import { noParagraph, wrongRange } from './errors.js';
import type { Scanner } from './scanner.js';

/** A paragraph by its number, then letters or Roman numerals in brackets; the first letter may stand bare. */
const LABEL =
  /([1-9]\d{0,2})(?!\d)(?:([a-z])(?![a-z]))?((?:\s?\(\s?(?:[a-z]{1,5}|\d{1,2})\s?\))*)/iy;

/** The words that announce a paragraph; a comma may stand before them. */
const WORD =
  /\s*,?\s*(?:(?:operative\s+)?(?:sub-?)?para(?:graph)?s?\b\.?|ops?(?![a-z])\.?|§{1,2})\s*/iy;

/** Another paragraph of the same resolution: at most two digits, and not a resolution with its year. */
const FURTHER = /\s*(?:,|&|and\b)\s*(?=[1-9]\d?(?:\(|[a-z]?(?![a-z\d/:])(?!\s*\(\d{4}\))))/iy;

const RANGE = /\s?(?:-|–|—|to\b)\s?([1-9]\d{0,2})(?![\d(])/iy;

const LONGEST_RANGE = 100;

/** The words that announce a paragraph, or undefined where none stand here. */
export function takeParagraphWord(scanner: Scanner): string | undefined {
  return scanner.take(WORD)?.[0];
}

/** Whether more paragraphs of the same resolution follow, announced by a word of their own. */
function takeFurtherWord(scanner: Scanner): boolean {
  const from = scanner.at;
  scanner.take(/\s*(?:,|&|and\b)?/iy);
  const further = takeParagraphWord(scanner) !== undefined && isBeforeLabel(scanner);
  if (!further) scanner.at = from;
  return further;
}

/** A label that no "of" follows: "17, OP 18", not "17, paragraph 18 of 1718". */
function isBeforeLabel(scanner: Scanner): boolean {
  const from = scanner.at;
  const found = scanner.take(LABEL) !== undefined && scanner.peek(/\s+of\b/iy) === undefined;
  scanner.at = from;
  return found;
}

/**
 * One label, canonical: `8 (A)(iii)` → `8(a)(iii)`.
 *
 * @throws UserError - where none stands here.
 */
export function takeLabel(scanner: Scanner): string {
  const match = scanner.take(LABEL);
  if (match === undefined) throw noParagraph(scanner.text.slice(0, scanner.at).trim());
  const [, number = '', letter, brackets = ''] = match;
  const bare = letter === undefined ? '' : `(${letter})`;
  return (number + bare + brackets.replace(/\s/g, '')).toLowerCase();
}

/**
 * One label or several: `17`, `17-19`, `8(a), 9 and 10`, `17, OP 18`.
 *
 * @returns in the order typed; ranges of plain numbers written out.
 * @throws UserError - where none stands here, or a range descends.
 */
export function takeLabels(scanner: Scanner): string[] {
  const labels: string[] = [];
  do {
    const from = scanner.at;
    const label = takeLabel(scanner);
    const end = scanner.take(RANGE)?.[1];
    if (end === undefined) labels.push(label);
    else labels.push(...range(label, Number(end), scanner.text.slice(from, scanner.at)));
  } while (takeFurtherWord(scanner) || scanner.take(FURTHER) !== undefined);
  return labels;
}

function range(label: string, last: number, text: string): string[] {
  const length = last - Number(label) + 1;
  if (!(length > 1 && length <= LONGEST_RANGE)) throw wrongRange(text);
  return Array.from({ length }, (_, at) => String(Number(label) + at));
}
