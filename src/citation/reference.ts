// Typed references: what a user writes to name resolutions on the command line. Terse input is fine here
// ("2270 17" is two resolutions); running text has its own, stricter grammar in extract.ts.
import { type KnownNumbers, notAReference, unreadable } from './reference/errors.js';
import { takeItem } from './reference/item.js';
import { Scanner } from './reference/scanner.js';
import { takeOwnName } from './reference/typed-names.js';
import type { Reference } from './types.js';

/** What typed operands come to: references, or a name to be looked up among regimes and aliases. */
export type ParsedReferences =
  | { readonly kind: 'references'; readonly references: readonly Reference[] }
  | { readonly kind: 'name'; readonly name: string };

/** How far above the newest known number one may lie and still be "newer", not a mistake. */
const NEWER_BY_AT_MOST = 300;

const SEPARATOR = /\s*(?:(?:[,;&+]|and\b)\s*)*/iy;

/** What makes numbers the name of a body: "1718 regime", "1267/1989/2253 Committee". */
const BODY =
  /^[\d\s/,]+\s(?:[\p{L}()'’-]+\s+){0,6}(?:regime|committee|sanctions|panel|team|group|list)\b/iu;

/**
 * Reads what a user typed to name resolutions; operands are joined before they are read.
 *
 * @param operands - such as `['resolution', '2270', 'OP', '17']`, `['1718,1874']`, `['2270:8(a)']`.
 * @param numbers - where it has a date, that is told with the newest number; names of the user's own are read as what they name.
 * @returns references in the order typed, at least one, with canonical paragraph labels; a number may be up
 *   to 300 above the newest known (`numbers.yearOf` is null for it). Or the words typed, where they are a name.
 * @throws UserError - for a wrong year, a symbol of another body, a number that no resolution has. Nothing else.
 */
export function parseReferences(
  operands: readonly string[],
  numbers: KnownNumbers,
): ParsedReferences {
  const text = withAsciiDigits(operands.join(' ')).trim();
  const { ownNames = [] } = numbers;
  const isNamed = ownNames.length > 0 && takeOwnName(new Scanner(text), ownNames) !== undefined;
  if (!isNamed && BODY.test(text)) return { kind: 'name', name: text };
  const scanner = new Scanner(text.endsWith('.') ? text.slice(0, -1) : text);
  const references: Reference[] = [];
  scanner.take(SEPARATOR);
  while (!scanner.atEnd) {
    const own = takeOwnName(scanner, ownNames);
    const items = own === undefined ? takeItem(scanner, numbers, NEWER_BY_AT_MOST) : [own];
    if (items === undefined) {
      if (references.length === 0 && /^\p{L}/u.test(text)) return { kind: 'name', name: text };
      throw unreadable(scanner.word(), text);
    }
    references.push(...items);
    const from = scanner.at;
    scanner.take(SEPARATOR);
    if (scanner.at === from && !scanner.atEnd) throw unreadable(scanner.word(), text);
  }
  if (references.length === 0) throw notAReference(text);
  return { kind: 'references', references };
}

/** Full-width digits as ASCII ones, one for one. */
function withAsciiDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
