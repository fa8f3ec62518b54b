import { isWithin } from '../catalogue/paragraph-labels.js';
import type { Catalogue } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import { parseReferences } from '../citation/reference.js';
import type { CitationKind, Reference } from '../citation/types.js';
import type { Statement } from '../corpus/statement.js';
import type { CitedStatement, PlacedCitation } from '../index/statement-index.js';
import { compare, isBetween, parseDate } from './dates.js';
import { fold, issuerCode, issuerWords } from './issuers.js';
import { nearest } from './nearest.js';
import { findRegime } from './regime-names.js';

/** The filters as typed; lists hold every value given. */
export interface FilterWords {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly undated?: boolean | undefined;
  readonly issuer?: readonly string[] | undefined;
  readonly cites?: readonly string[] | undefined;
  /** A statement must cite every one of `cites`, not only one of them. */
  readonly all?: boolean | undefined;
  readonly not?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly regime?: readonly string[] | undefined;
  readonly lang?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly tag?: readonly string[] | undefined;
}

/** An issuer that is asked for: as typed, and folded as statements may keep it. */
interface WantedIssuer {
  readonly text: string;
  readonly names: readonly string[];
  /** False for a name that no country has: then a statement must bear it. */
  readonly known: boolean;
}

/** Resolutions of which a statement must cite one, or every one. */
export interface CitesGroup {
  readonly references: readonly Reference[];
  readonly all: boolean;
}

/** Which statements are wanted. An empty list asks nothing; different members narrow, values widen. */
export interface StatementFilter {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; both ends are included. */
  readonly since: string | null;
  readonly until: string | null;
  readonly undated: boolean;
  readonly issuers: readonly WantedIssuer[];
  /** Each group must be satisfied. */
  readonly cites: readonly CitesGroup[];
  readonly not: readonly Reference[];
  /** The one kind of citation that counts; null where every kind does. */
  readonly kind: CitationKind | null;
  /** Numbers of the resolutions of the regimes asked for; null where none is. */
  readonly regimeNumbers: ReadonlySet<number> | null;
  /**
   * Under the numbers of resolutions the paragraphs of them, one of which a citation that names paragraphs must touch;
   * `[]` for any. Left out where nothing is asked.
   */
  readonly places?: ReadonlyMap<number, readonly string[]>;
  readonly languages: readonly string[];
  readonly types: readonly string[];
  readonly tags: readonly string[];
}

/**
 * Reads the filters that a user typed.
 *
 * @throws UserError - for a date, reference, kind or regime that is none. An issuer that is none shows
 *   only when the statements are seen, because a statement may bear any name.
 */
export function parseFilter(words: FilterWords, catalogue: Catalogue): StatementFilter {
  const since = words.since === undefined ? null : parseDate(words.since, '--since');
  const until = words.until === undefined ? null : parseDate(words.until, '--until');
  if (since !== null && until !== null && compare(since, until) > 0) {
    throw new UserError(
      `--since ${since} is later than --until ${until}, so no date lies between them.`,
    );
  }
  return {
    since,
    until,
    undated: words.undated ?? false,
    issuers: (words.issuer ?? []).map(wantedIssuer),
    cites: words.cites?.length
      ? [{ references: references(words.cites, '--cites', catalogue), all: words.all ?? false }]
      : [],
    not: references(words.not, '--not', catalogue),
    kind: parseKind(words.kind ?? []),
    regimeNumbers: words.regime?.length ? regimeNumbers(words.regime, catalogue) : null,
    languages: (words.lang ?? []).map((tag) => tag.toLowerCase()),
    types: (words.type ?? []).map(foldType),
    tags: (words.tag ?? []).map(fold),
  };
}

/**
 * The statements that a filter lets through, in the order in which they come. Where the filter names a kind
 * of citation, they carry only citations of that kind.
 *
 * @returns also how many statements were left out for the one reason that they bear no date.
 * @throws UserError - for an issuer that is neither a country nor borne by any of `entries`.
 */
export async function selectStatements(
  entries: AsyncIterable<CitedStatement>,
  filter: StatementFilter,
): Promise<{ statements: CitedStatement[]; undatedLeftOut: number }> {
  const statements: CitedStatement[] = [];
  const unknown = filter.issuers.filter((issuer) => !issuer.known);
  const borne = new Map<string, string>();
  let undatedLeftOut = 0;
  for await (const entry of entries) {
    if (unknown.length > 0) {
      for (const name of entry.statement.issuers) borne.set(fold(name), name);
    }
    if (!fitsButForDate(entry, filter)) continue;
    const { date } = entry.statement;
    if (fitsDate(date, filter)) statements.push(withCountedCitations(entry, filter));
    else if (date === null) undatedLeftOut += 1;
  }
  for (const issuer of unknown) {
    if (!issuer.names.some((name) => borne.has(name))) throw unknownIssuer(issuer, borne);
  }
  return { statements, undatedLeftOut };
}

/** Whether a filter can be judged only over the whole corpus: an issuer's name may be a statement's own. */
export function needsWholeCorpus(filter: StatementFilter): boolean {
  return filter.issuers.some((issuer) => !issuer.known);
}

/** Whether statements without a date are left out for that reason. */
export function leavesUndatedOut({ since, until, undated }: StatementFilter): boolean {
  return (since !== null || until !== null) && !undated;
}

/** Whether a citation points to what a reference names; a sub-paragraph points to its paragraph too. */
function pointsTo(citation: PlacedCitation, { number, paragraph }: Reference): boolean {
  if (citation.number !== number) return false;
  if (paragraph === null) return true;
  return citation.paragraphs.some((label) => isWithin(label, paragraph));
}

function withCountedCitations(entry: CitedStatement, filter: StatementFilter): CitedStatement {
  return filter.kind === null ? entry : { ...entry, citations: countedCitations(entry, filter) };
}

function countedCitations(
  { citations }: CitedStatement,
  { kind }: StatementFilter,
): readonly PlacedCitation[] {
  return kind === null ? citations : citations.filter((citation) => citation.kind === kind);
}

/** Whether a filter lets a statement through, whatever it says of dates. Citations are read only where it says something of them. */
export function fitsButForDate(entry: CitedStatement, filter: StatementFilter): boolean {
  if (!fitsFacts(entry.statement, filter)) return false;
  return !asksOfCitations(filter) || fitsCitations(countedCitations(entry, filter), filter);
}

/** Whether a filter asks nothing of a statement but its date. */
export function asksOfDatesAlone(filter: StatementFilter): boolean {
  const { issuers, languages, types, tags } = filter;
  const facts = [issuers, languages, types, tags].some(({ length }) => length > 0);
  return !facts && !asksOfCitations(filter);
}

function asksOfCitations({ cites, not, kind, regimeNumbers, places }: StatementFilter): boolean {
  const listed = cites.length > 0 || not.length > 0;
  return listed || kind !== null || regimeNumbers !== null || places !== undefined;
}

function fitsCitations(citations: readonly PlacedCitation[], filter: StatementFilter): boolean {
  const cites = (reference: Reference) =>
    citations.some((citation) => pointsTo(citation, reference));
  const { regimeNumbers, kind, places } = filter;
  if (kind !== null && citations.length === 0) return false;
  const satisfied = ({ references, all }: CitesGroup) =>
    all ? references.every(cites) : references.some(cites);
  if (!filter.cites.every(satisfied)) return false;
  if (filter.not.some(cites)) return false;
  if (regimeNumbers !== null && !citations.some(({ number }) => regimeNumbers.has(number))) {
    return false;
  }
  return places === undefined || citations.some((citation) => isPlaced(citation, places));
}

/** Whether a citation points to one of some places: to the whole resolution, or to a paragraph that touches them. */
function isPlaced(
  { number, paragraphs }: Pick<PlacedCitation, 'number' | 'paragraphs'>,
  places: ReadonlyMap<number, readonly string[]>,
): boolean {
  const labels = places.get(number);
  if (labels === undefined) return false;
  if (paragraphs.length === 0 || labels.length === 0) return true;
  return paragraphs.some((cited) =>
    labels.some((label) => isWithin(cited, label) || isWithin(label, cited)),
  );
}

function fitsFacts(statement: Statement, filter: StatementFilter): boolean {
  const { issuers, languages, types, tags } = filter;
  const borne = issuers.length === 0 ? [] : statement.issuers.map(fold);
  if (issuers.length > 0) {
    if (!issuers.some(({ names }) => names.some((name) => borne.includes(name)))) return false;
  }
  const language = statement.language?.toLowerCase() ?? '';
  if (languages.length > 0) {
    if (!languages.some((tag) => language === tag || language.startsWith(`${tag}-`))) return false;
  }
  if (types.length > 0 && !types.includes(foldType(statement.type ?? ''))) return false;
  return tags.length === 0 || statement.tags.some((tag) => tags.includes(fold(tag)));
}

/** Whether a filter asks for every date, and for none. */
export function fitsAnyDate({ since, until, undated }: StatementFilter): boolean {
  return since === null && until === null && !undated;
}

/** Whether a date, null where none is known, is one that a filter asks for. */
export function fitsDate(date: string | null, { since, until, undated }: StatementFilter): boolean {
  const ranged = since !== null || until !== null;
  if (date === null) return undated || !ranged;
  return ranged ? isBetween(date, since, until) : !undated;
}

function wantedIssuer(text: string): WantedIssuer {
  const code = issuerCode(text);
  const names = [fold(text)];
  return code === undefined
    ? { text, names, known: false }
    : { text, names: [...names, fold(code)], known: true };
}

function unknownIssuer({ text }: WantedIssuer, borne: ReadonlyMap<string, string>): UserError {
  const near = nearest(fold(text), [...borne.keys(), ...issuerWords()]);
  const meant = near === undefined ? undefined : (borne.get(near) ?? issuerCode(near));
  return new UserError(
    `no statement is by "${text}", and no country has that name.`,
    meant === undefined
      ? 'Give a country code or a name: JP, japan, EU.'
      : `Did you mean ${near === meant.toLowerCase() ? meant : `${near} (${meant})`}?`,
  );
}

function references(
  words: readonly string[] | undefined,
  option: string,
  catalogue: Catalogue,
): readonly Reference[] {
  if (words === undefined || words.length === 0) return [];
  const parsed = parseReferences(words, catalogue);
  if (parsed.kind === 'references') return parsed.references;
  throw new UserError(
    `${option} takes resolutions, and "${parsed.name}" is none.`,
    `Write a number, such as ${option} 2270, or name a regime with --regime.`,
  );
}

function parseKind(words: readonly string[]): CitationKind | null {
  const kinds = new Set<CitationKind>();
  for (const word of words) {
    if (word !== 'resolution' && word !== 'committee') {
      throw new UserError(
        `--kind is "${word}", which is no kind of citation.`,
        'Write --kind resolution or --kind committee.',
      );
    }
    kinds.add(word);
  }
  const [only = null] = kinds;
  return kinds.size === 1 ? only : null;
}

function regimeNumbers(words: readonly string[], catalogue: Catalogue): ReadonlySet<number> {
  const regimes = words.map((word) => findRegime(word, catalogue));
  return new Set(regimes.flatMap(({ resolutions }) => resolutions));
}

/** `Joint-Statement` and `joint statement` are one type. */
function foldType(type: string): string {
  return fold(type.replace(/[-_]/g, ' '));
}
