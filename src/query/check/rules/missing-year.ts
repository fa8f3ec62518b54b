import type { Fault, ReadDraft } from '../read-draft.js';
import { isSymbol } from '../written-year.js';

/** After these a year in parentheses can follow a number as it does in a text in Latin or Cyrillic letters. */
const ROOM = /^(?:[\s.,;:)\]!?"”’»*_]|$)(?!s\b)/;

/**
 * The first mention of a resolution, without its year: `resolution 2270`. Off unless asked for: speeches leave years out.
 *
 * Source: the way in which the Council's own texts cite: "resolution 2270 (2016)".
 */
export function missingYear({ text, citations }: ReadDraft): readonly Fault[] {
  const seen = new Set<number>();
  return citations.flatMap((citation) => {
    const { number, year, writtenYear, kind, start, end } = citation;
    if (kind !== 'resolution' || seen.has(number)) return [];
    seen.add(number);
    if (writtenYear !== null || year === null || isSymbol(citation)) return [];
    const fits = ROOM.test(text.slice(end, end + 3));
    return [
      {
        ...{ start, end },
        message: `the first mention of resolution ${number} lacks its year`,
        suggestion: `write ${number} (${year})`,
        ...(fits && { fix: { start: end, end, text: ` (${year})` } }),
      },
    ];
  });
}
