import table from '../../data/aliases.json' with { type: 'json' };

/** Regions that the Unicode list has besides countries and territories: pseudo-locales, groups, unknown. */
const NOT_ISSUERS = new Set(['EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

let codesByName: ReadonlyMap<string, string> | undefined;

/**
 * The code under which statements keep an issuer: ISO 3166 alpha-2, or `EU`. Codes and English names are
 * read in any case: `jp`, `Japan`, `united kingdom`.
 *
 * @returns undefined for what is neither: a group or a body, which statements keep by its name.
 */
export function issuerCode(name: string): string | undefined {
  return issuerCodes().get(fold(name));
}

/** Every code and name that `issuerCode` knows. */
export function issuerWords(): Iterable<string> {
  return issuerCodes().keys();
}

function issuerCodes(): ReadonlyMap<string, string> {
  codesByName ??= new Map([...namesOfUnicode(), ...namesOfTable()]);
  return codesByName;
}

/** The names in use at the United Nations, with their short forms. */
function* namesOfTable(): Generator<[string, string]> {
  for (const { code, names } of table.groups) {
    if (code === null) continue;
    for (const name of [code, ...names]) yield [fold(name), code];
  }
}

/** The names of the Unicode locale data, which Node carries; withdrawn codes mean what replaced them. */
function* namesOfUnicode(): Generator<[string, string]> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const written = first + second;
      const name = names.of(written);
      if (name === undefined || NOT_ISSUERS.has(written)) continue;
      const code = new Intl.Locale(`und-${written}`).region ?? written;
      yield [fold(written), code];
      yield [fold(name), code];
    }
  }
}

/** Case, accents and the shape of an apostrophe do not count. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
