import { hasParagraph, isWithin } from '../catalogue/paragraph-labels.js';
import type { Catalogue } from '../catalogue/types.js';
import type { CitingStatement } from './citing.js';
import type { LabelledMeasure, ResolutionAnswer } from './resolution.js';

/** What is known of one paragraph of a resolution. */
export interface ParagraphAnswer {
  /** Canonical: `8(a)`. */
  readonly label: string;
  /** The verb that it begins with, in lower case; null where not known. */
  readonly verb: string | null;
  /** Null where the list of paragraphs does not tell. */
  readonly exists: boolean | null;
  /** What it imposes, its sub-paragraphs counted in. */
  readonly measures: readonly LabelledMeasure[];
  /** The statements that point to it or to a part of it, with those places alone. */
  readonly citedBy: readonly CitingStatement[];
}

/**
 * What one paragraph does, and who points to it. A measure that the catalogue gives for a whole paragraph is
 * also what each of its sub-paragraphs is a part of, so it is named for them too; a statement that cites the
 * whole paragraph does not point to a sub-paragraph.
 *
 * @param citedBy - the statements that cite the resolution.
 */
export function describeParagraph(
  catalogue: Catalogue,
  { number, measures }: ResolutionAnswer,
  label: string,
  citedBy: readonly CitingStatement[],
): ParagraphAnswer {
  const list = catalogue.paragraphs(number);
  const touches = (other: string) => isWithin(other, label) || isWithin(label, other);
  return {
    label,
    verb: list?.operative.find((paragraph) => paragraph.label === label)?.verb ?? null,
    exists: hasParagraph(list, label),
    measures: measures.filter(({ paragraphs }) => paragraphs.some(touches)),
    citedBy: citedBy.flatMap(({ statement, citations }) => {
      const pointing = citations.filter(({ paragraphs }) =>
        paragraphs.some((cited) => isWithin(cited, label)),
      );
      return pointing.length === 0 ? [] : [{ statement, citations: pointing }];
    }),
  };
}
