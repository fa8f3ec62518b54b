import { isWithin } from '../../../catalogue/paragraph-labels.js';
import { symbolOf } from '../../../catalogue/symbol.js';
import type {
  Catalogue,
  CuratedResolution,
  Measure,
  ResolutionStatus,
} from '../../../catalogue/types.js';
import type { Citation } from '../../../citation/types.js';
import { isCitedAsBinding } from '../binding.js';
import { labelInWords, pinpointsOf } from '../pinpoints.js';
import type { Fault, ReadDraft } from '../read-draft.js';
import { carriedBy, hasEnded } from './terminated-regime.js';

const GONE: readonly (ResolutionStatus | null)[] = ['superseded', 'expired', 'terminated'];

/**
 * A resolution, or a paragraph, cited as one that binds, whose measures had been replaced, had run out or had been ended
 * before the day as of which the draft is judged. Where its whole regime has ended, `terminated-regime` says so.
 *
 * Source: `status`, `statusBy`, `statusNote`, `until` and `amendedBy` of the curated resolutions (data/resolutions).
 */
export function superseded(draft: ReadDraft): readonly Fault[] {
  return draft.citations.flatMap((citation) => {
    const { catalogue, asOf } = draft;
    const curated = catalogue.curated(citation.number);
    if (curated === undefined || citation.kind === 'committee') return [];
    const regime = carriedBy(catalogue, citation);
    if (regime !== undefined && hasEnded(regime, asOf)) return [];
    if (isInName(catalogue, citation)) return [];
    const faults = GONE.includes(curated.status)
      ? whole(draft, citation, curated)
      : parts(draft, citation, curated);
    return faults.length > 0 && isCitedAsBinding(draft, citation) ? faults : [];
  });
}

/** A number that a committee bears today stands for its regime: "1267 (1999), 1989 (2011) and 2253 (2015)". */
function isInName(catalogue: Catalogue, { number, year }: Citation): boolean {
  const id = catalogue.record(number)?.regime ?? null;
  const committee = id === null ? null : (catalogue.regime(id)?.committee ?? null);
  return committee?.includes(`${number} (${year})`) ?? false;
}

function whole(
  { asOf, catalogue }: ReadDraft,
  { number, year, start, end }: Citation,
  { status, statusBy, statusNote, measures }: CuratedResolution,
): Fault[] {
  const ends = measures.flatMap(({ until }) => until ?? []);
  const gone = statusBy === null ? lastDay(ends, catalogue) : adopted(catalogue, statusBy);
  if (gone === null || gone >= asOf) return [];
  const by =
    statusBy === null ? '' : ` by resolution ${bare(statusBy, catalogue.yearOf(statusBy))}`;
  const how =
    status === 'expired'
      ? 'has expired'
      : `was ${status === 'superseded' ? 'superseded' : 'ended'}${by}`;
  const note = statusNote === null ? '' : ` (${withoutStop(statusNote)})`;
  return [{ start, end, message: `resolution ${bare(number, year)} ${how}${note}` }];
}

/** Paragraphs all of whose measures are gone. */
function parts(draft: ReadDraft, citation: Citation, { measures }: CuratedResolution): Fault[] {
  const { asOf, catalogue, text } = draft;
  return pinpointsOf(text, citation).flatMap(({ label, words }) => {
    const touched = measures.filter(({ paragraphs }) =>
      paragraphs.some((other) => isWithin(label, other) || isWithin(other, label)),
    );
    if (touched.length === 0 || !touched.every(({ status }) => GONE.includes(status))) return [];
    const replacing = replacements(touched, catalogue);
    const dates = replacing
      .map(({ number }) => adopted(catalogue, number))
      .filter((day) => day !== null);
    const isReplaced = touched.some(({ status }) => status === 'superseded');
    const ends = touched.flatMap(({ until }) => until ?? []);
    const gone = isReplaced && dates.length > 0 ? (dates[0] ?? null) : lastDay(ends, catalogue);
    if (gone === null || gone >= asOf) return [];
    const what = `${labelInWords(label)} of resolution ${bare(citation.number, citation.year)}`;
    const known = replacing.filter(({ number }) => (adopted(catalogue, number) ?? '') < asOf);
    const message = isReplaced
      ? `${what} was superseded${by(known, catalogue)}`
      : `${what} no longer has effect${explained(touched)}`;
    return [{ ...words, message }];
  });
}

type Replacement = Measure['amendedBy'][number];

function replacements(measures: readonly Measure[], catalogue: Catalogue): readonly Replacement[] {
  const all = new Map(
    measures
      .filter(({ status }) => status === 'superseded')
      .flatMap(({ amendedBy }) => amendedBy.map((one) => [one.number, one] as const)),
  );
  return [...all.values()]
    .filter(({ number }) => catalogue.yearOf(number) !== null)
    .sort((a, b) => a.number - b.number);
}

function by(replacing: readonly Replacement[], catalogue: Catalogue): string {
  const names = replacing.slice(-2).map(({ number, paragraphs }) => {
    const [first] = paragraphs;
    const where = paragraphs.length === 1 && first !== undefined ? `, ${labelInWords(first)}` : '';
    return `resolution ${bare(number, catalogue.yearOf(number))}${where}`;
  });
  return names.length === 0 ? '' : ` by ${names.join(', and ')}`;
}

function explained(measures: readonly Measure[]): string {
  const note = measures.find((measure) => measure.note !== null)?.note ?? null;
  return note === null ? '' : ` (${withoutStop(note)})`;
}

/** The day after which nothing of it ran; of what has no known end, the catalogue's own day, when it was known to be gone. */
function lastDay(ends: readonly string[], { date }: Catalogue): string | null {
  const [last] = [...ends].sort().reverse();
  return last ?? date;
}

const adopted = (catalogue: Catalogue, number: number) => catalogue.record(number)?.adopted ?? null;

const bare = (number: number, year: number | null) => symbolOf(number, year).slice('S/RES/'.length);

const withoutStop = (note: string) => note.replace(/\.$/, '');
