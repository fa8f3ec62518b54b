/** A document symbol of a resolution in a text. */
export interface WrittenSymbol {
  readonly number: number;
  readonly digitsStart: number;
  readonly writtenYear: number | null;
  readonly start: number;
  readonly end: number;
}

const PREFIX = 'S/RES/';

/**
 * The number, then what may stand before its year (spaces, also as an address or a page's source writes them, marks that
 * do not show, a quoted line's sign), then the year in brackets.
 */
const SYMBOL =
  /[Ss]\/(?:RES|Res|res)\/([\d０-９٠-٩]{1,9})(?![\d０-９٠-٩])(?:(?:[^\S\r\n]|[\u00ad\u200b-\u200f\u2060]|%20|&nbsp;|\+|\\){0,4}(?:\r?\n(?:> ?)?)?(?:[([（]|%28)(\d{4})(?:\\?[)\]）]|%29))?/y;

/**
 * Reads the symbol `S/RES/2270 (2016)` that begins at `index`.
 *
 * @see https://www.un.org/Depts/dhl/resguide/scres.htm, "Numbering System", for the form of a symbol.
 * @returns undefined where none begins, or where letters before it make it another document's (`GOV/RES/…`).
 */
export function readSymbol(text: string, index: number, from: number): WrittenSymbol | undefined {
  if (index > from && isWordBefore(text, index)) return undefined;
  SYMBOL.lastIndex = index;
  const match = SYMBOL.exec(text);
  if (match === null) return undefined;
  const end = index + match[0].length;
  if (match[2] === undefined && /[\d/]/.test(text.charAt(end)) && text.charAt(end) !== '/')
    return undefined;
  return {
    number: Number(
      (match[1] ?? '')
        .normalize('NFKC')
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
    ),
    digitsStart: index + PREFIX.length,
    writtenYear: match[2] === undefined ? null : Number(match[2]),
    start: index,
    end,
  };
}

function isWordBefore(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const letter = (before >= 0x41 && before <= 0x5a) || (before >= 0x61 && before <= 0x7a);
  return letter || (before >= 0x30 && before <= 0x39);
}
