import type { Extract } from '../../../scripts/accuracy/score.js';
import type { Citation, CitationKind, Doubtful, Unspecified } from '../../../src/citation/types.js';

const PLACE = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export interface PlantedCitation {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly kind?: CitationKind;
  readonly writtenYear?: number | null;
  readonly paragraphs?: readonly string[];
}

/** A citation as the engine would give it, from what the scorer looks at. */
export function plantCitation(planted: PlantedCitation): Citation {
  return {
    ...PLACE,
    symbol: `S/RES/${planted.number}`,
    year: null,
    known: true,
    writtenYear: null,
    kind: 'resolution',
    paragraphs: [],
    paragraphSpans: [],
    text: '',
    ...planted,
  };
}

/** An engine that finds the same in every text. */
export function plant(
  citations: readonly PlantedCitation[],
  unspecified: readonly Omit<Unspecified, 'line' | 'column'>[] = [],
  doubtful: readonly Omit<Doubtful, 'line' | 'column'>[] = [],
): Extract {
  const extraction = {
    citations: citations.map(plantCitation),
    unspecified: unspecified.map((one) => ({ ...PLACE, ...one })),
    doubtful: doubtful.map((one) => ({ ...PLACE, ...one })),
  };
  return () => extraction;
}
