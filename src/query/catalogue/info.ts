import { SOURCE_NAMES } from '../../catalogue/additions.js';
import type { TakenFile } from '../../catalogue/taken-in.js';
import type { Catalogue } from '../../catalogue/types.js';
import {
  type ShippedConflict,
  shippedConflicts,
  type TakenResolution,
  takenResolutions,
} from './update.js';

export interface CatalogueInfo {
  /** Of the program. */
  readonly version: string;
  readonly newest: number;
  /** ISO date up to which resolutions are known, and that up to which their measures are. */
  readonly date: string;
  readonly measuresDate: string;
  /** The newest number and the date of the part that ships. */
  readonly shipped: { readonly newest: number; readonly date: string };
  readonly counts: CatalogueCounts;
  /** Where the records are from; null for those of which only number, year and perhaps the date are known. */
  readonly sources: readonly { readonly name: string | null; readonly resolutions: number }[];
  readonly additions: AdditionsInfo;
}

export interface CatalogueCounts {
  readonly resolutions: number;
  /** With the day of adoption, with the figures of the vote, with a list of operative paragraphs. */
  readonly dated: number;
  readonly votes: number;
  readonly paragraphLists: number;
  /** Read paragraph by paragraph, and the measures found. */
  readonly curated: number;
  readonly measures: number;
  readonly regimes: number;
}

export interface AdditionsInfo {
  /** Where they are kept, whether there are any or not. */
  readonly path: string;
  readonly files: readonly (Omit<TakenFile, 'source'> & { readonly source: string })[];
  readonly resolutions: readonly TakenResolution[];
  readonly conflicts: readonly ShippedConflict[];
}

/** How new the catalogue is, how much it holds, where that is from, and what was taken in. */
export function catalogueInfo(catalogue: Catalogue, version: string, path: string): CatalogueInfo {
  const { newest, date, measuresDate, takenIn } = catalogue;
  const shipped = takenIn?.shipped ?? catalogue;
  return {
    version,
    newest,
    date,
    measuresDate,
    shipped: { newest: shipped.newest, date: shipped.date },
    counts: countsOf(catalogue),
    sources: sourcesOf(catalogue),
    additions: {
      path,
      files: (takenIn?.additions.files ?? []).map(({ source, ...file }) => ({
        ...file,
        source: SOURCE_NAMES[source],
      })),
      resolutions: takenResolutions(catalogue),
      conflicts: shippedConflicts(catalogue),
    },
  };
}

function* numbersOf({ newest }: Catalogue): Generator<number> {
  for (let number = 1; number <= newest; number += 1) yield number;
}

function countsOf(catalogue: Catalogue): CatalogueCounts {
  const counts = { resolutions: 0, dated: 0, votes: 0, paragraphLists: 0, curated: 0, measures: 0 };
  for (const number of numbersOf(catalogue)) {
    const record = catalogue.record(number);
    const curated = catalogue.curated(number);
    if (record === undefined) continue;
    counts.resolutions += 1;
    if (record.adopted !== null) counts.dated += 1;
    if (record.vote !== null) counts.votes += 1;
    if (catalogue.paragraphs(number) !== undefined) counts.paragraphLists += 1;
    if (curated !== undefined) counts.curated += 1;
    counts.measures += curated?.measures.length ?? 0;
  }
  return { ...counts, regimes: catalogue.regimes().length };
}

/** The most frequent first. */
function sourcesOf(catalogue: Catalogue): CatalogueInfo['sources'] {
  const counts = new Map<string | null, number>();
  for (const number of numbersOf(catalogue)) {
    const record = catalogue.record(number);
    if (record !== undefined) counts.set(record.source, (counts.get(record.source) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, resolutions]) => ({ name, resolutions }))
    .sort((a, b) => b.resolutions - a.resolutions);
}
