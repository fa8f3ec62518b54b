import { symbolOf } from '../../../catalogue/symbol.js';
import { isInAddress } from '../address.js';
import type { Fault, ReadDraft } from '../read-draft.js';
import { findWrittenYear, isSymbol } from '../written-year.js';

const RIGHT = /^S\/RES\/\d+\s\(\d{4}\)$/;

/**
 * A symbol that is not written as the United Nations prints it: `S/RES/2270 (2016)`. Left alone are those in the address
 * of a page, those of resolutions newer than the catalogue, and those that a whole date follows, as law reviews have it; a
 * wrong year is left to `year-mismatch`.
 *
 * Source: the symbols in data/records.jsonl, as the United Nations' own records give them.
 */
export function symbolStyle({ text, citations }: ReadDraft): readonly Fault[] {
  return citations.flatMap((citation) => {
    const { number, year } = citation;
    if (!isSymbol(citation) || year === null || RIGHT.test(citation.text)) return [];
    if (isInAddress(text, citation.start)) return [];
    const written = findWrittenYear(text, citation);
    if (written === null && /^\/\d/.test(text.slice(citation.end, citation.end + 2))) return [];
    if (written?.alone === false) return [];
    const { start, end } = written?.whole ?? citation;
    const right = symbolOf(number, written?.year ?? year);
    const fault = { start, end, message: messageOf(text.slice(start, end), written !== null) };
    const suggestion = `write ${right}`;
    const fix = { start, end, text: right };
    return [{ ...fault, suggestion, fix }];
  });
}

function messageOf(symbol: string, dated: boolean): string {
  if (!dated) return 'the symbol lacks its year';
  if (!symbol.startsWith('S/RES/'))
    return 'a symbol is written in capitals, with its year in parentheses';
  return /\(\d{4}\)$/.test(symbol)
    ? 'a space stands before the year of a symbol'
    : 'the year of a symbol stands in parentheses';
}
