import type {
  Catalogue,
  MeasureEffect,
  Regime,
  RegimeKind,
  RegimeStatus,
  Renewal,
  ResolutionRecord,
  Vote,
} from '../catalogue/types.js';
import type { StatementIndex } from '../index/statement-index.js';
import type { Meta, StatementSummary } from './answers.js';
import { type StatementFilter, selectStatements } from './filters.js';
import { compareCodePoints, summaryOf } from './rows.js';

/** What one resolution did to one kind of measure. */
export interface TimelineEffect {
  readonly effect: MeasureEffect;
  readonly category: string;
  readonly label: string;
  readonly paragraphs: readonly string[];
  readonly binding: boolean;
  /** ISO date at which it ends by its own words; null where it has no end date. */
  readonly until: string | null;
  /** The last renewal that is known of an effect with an end date. */
  readonly renewal: Renewal | null;
}

/** A statement of the corpus beside the resolution that it cites. */
export type TimelineStatement = StatementSummary & {
  /** Whether it names only the committee or the regime of that number. */
  readonly committeeOnly: boolean;
};

export interface TimelineEvent {
  readonly number: number;
  readonly symbol: string;
  /** ISO date; null where not known. */
  readonly adopted: string | null;
  readonly year: number;
  /** What it did to the regime; null where not known. */
  readonly change: string | null;
  readonly vote: Vote | null;
  readonly adoption: ResolutionRecord['adoption'];
  /** Whether it was read paragraph by paragraph; where not, `effects` is empty and not known. */
  readonly curated: boolean;
  readonly effects: readonly TimelineEffect[];
  /** The statements that cite it, the oldest first; null where statements were not asked for. */
  readonly statements: readonly TimelineStatement[] | null;
  readonly url: string;
}

export interface TimelineAnswer {
  /** Where statements were asked for. */
  readonly meta?: Meta;
  /** ISO date up to which the catalogue is complete. */
  readonly catalogue: string;
  /** Id of the regime. */
  readonly regime: string;
  readonly name: string;
  readonly kind: RegimeKind;
  readonly status: RegimeStatus;
  readonly established: number | null;
  readonly endedBy: number | null;
  readonly endedOn: string | null;
  readonly renewedUntil: string | null;
  readonly renewedBy: number | null;
  readonly note: string | null;
  /** The resolution that was asked for, where one was. */
  readonly asked: number | null;
  /** In order of number. */
  readonly events: readonly TimelineEvent[];
}

/** What became of a regime, resolution by resolution. */
export function timeline(
  catalogue: Catalogue,
  regime: Regime,
  asked: number | null,
): TimelineAnswer {
  const { id, name, kind, status, established, endedBy, endedOn, renewedUntil, renewedBy, note } =
    regime;
  const labels = new Map(catalogue.categories().map((category) => [category.id, category.label]));
  return {
    catalogue: catalogue.date,
    regime: id,
    name,
    kind,
    status,
    established,
    endedBy,
    endedOn,
    renewedUntil,
    renewedBy,
    note,
    asked,
    events: regime.resolutions.flatMap((number) => eventOf(catalogue, regime, number, labels)),
  };
}

/** The timeline with the statements of a corpus that cite its resolutions. */
export async function withStatements(
  answer: TimelineAnswer,
  index: StatementIndex,
  meta: Meta,
  filter: StatementFilter,
): Promise<TimelineAnswer> {
  const numbers = answer.events.map(({ number }) => number);
  const { statements } = await selectStatements(index.citing(numbers), filter);
  const cited = new Map<number, TimelineStatement[]>(numbers.map((number) => [number, []]));
  for (const entry of statements) {
    for (const number of new Set(entry.citations.map((citation) => citation.number))) {
      const places = entry.citations.filter((citation) => citation.number === number);
      const committeeOnly = places.every(({ kind }) => kind === 'committee');
      cited.get(number)?.push({ ...summaryOf(entry), committeeOnly });
    }
  }
  const events = answer.events.map((event) => ({
    ...event,
    statements: (cited.get(event.number) ?? []).sort(compareOldestFirst),
  }));
  return { meta, ...answer, events };
}

/** Unknown dates last, then by id. */
export function compareOldestFirst(a: StatementSummary, b: StatementSummary): number {
  if (a.date !== b.date) {
    if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
    return a.date < b.date ? -1 : 1;
  }
  return compareCodePoints(a.id, b.id);
}

function eventOf(
  catalogue: Catalogue,
  { history }: Regime,
  number: number,
  labels: ReadonlyMap<string, string>,
): TimelineEvent[] {
  const record = catalogue.record(number);
  if (record === undefined) return [];
  const event = history.find((entry) => entry.number === number);
  const { symbol, adopted, year, vote, adoption, url } = record;
  const curated = catalogue.curated(number);
  const effects = (curated?.measures ?? []).map(
    ({ effect, category, paragraphs, binding, until, renewal }) => ({
      effect,
      category,
      label: labels.get(category) ?? category,
      paragraphs,
      binding,
      until,
      renewal,
    }),
  );
  return [
    {
      number,
      symbol,
      adopted: adopted ?? event?.date ?? null,
      year,
      change: event?.what ?? null,
      vote,
      adoption,
      curated: curated !== undefined,
      effects,
      statements: null,
      url,
    },
  ];
}
