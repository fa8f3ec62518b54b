// What the user takes in beside the catalogue that ships.
import type { Catalogue, Conflict, ResolutionRecord } from './types.js';

/** Which of the United Nations' files a record was taken in from. */
export type RecordSource = 'machine-readable' | 'voting-data';

/** What a file of the United Nations says of one resolution. */
export type TakenRecord = Pick<
  ResolutionRecord,
  | 'number'
  | 'year'
  | 'meeting'
  | 'letter'
  | 'subject'
  | 'about'
  | 'vote'
  | 'adoption'
  | 'chapterVII'
  | 'draft'
  | 'conflicts'
> & { readonly adopted: string };

/** A file that records were taken in from. */
export interface TakenFile {
  /** Its name, without the folder. */
  readonly name: string;
  readonly source: RecordSource;
  /** How many resolutions it told of, those that ship counted in. */
  readonly resolutions: number;
}

/** All that was taken in: newer resolutions, and those that ship of which a file says something else. */
export interface Additions {
  readonly format: 1;
  readonly files: readonly TakenFile[];
  /** By number in ascending order, each once. */
  readonly records: Readonly<Record<RecordSource, readonly TakenRecord[]>>;
}

/** What became of additions beside the catalogue that ships. */
export interface TakenIn {
  readonly shipped: Catalogue;
  readonly additions: Additions;
  /** The resolutions that do not ship, in ascending order without a gap. */
  readonly records: readonly ResolutionRecord[];
  /** Where a file says something else than what ships, which stands. In order of number. */
  readonly conflicts: readonly (Conflict & { readonly number: number })[];
}
