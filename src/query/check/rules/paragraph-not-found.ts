import { symbolOf } from '../../../catalogue/symbol.js';
import type { ParagraphList } from '../../../catalogue/types.js';
import type { Citation } from '../../../citation/types.js';
import type { Level } from '../finding.js';
import { labelAndWholes, labelInWords, pinpointsOf } from '../pinpoints.js';
import type { Fault, ReadDraft } from '../read-draft.js';

/**
 * A paragraph that the resolution does not have. An error only where the list of paragraphs has no gap and its end is known;
 * elsewhere a warning, and nothing where the list has a gap that the paragraph may fill. A sub-paragraph of a paragraph
 * that is there is a note at most, and only where the source marks others beside it.
 *
 * Source: data/paragraphs.jsonl, `complete` and `closes`; `preambularParagraphs` in data/records.jsonl.
 */
export function paragraphNotFound({ text, citations, catalogue }: ReadDraft): readonly Fault[] {
  return citations.flatMap((citation) => {
    const list = catalogue.paragraphs(citation.number);
    const preamble = catalogue.record(citation.number)?.preambularParagraphs ?? null;
    const faults = pinpointsOf(text, citation).flatMap(({ label, words }) => {
      const missing = label.startsWith('PP')
        ? missingPreambular(citation, label, preamble, list)
        : list && missingOperative(citation, label, list);
      return missing ? [{ ...words, ...missing }] : [];
    });
    // The labels of a range stand in the same words.
    return faults.filter(({ end }, at) => faults[at - 1]?.end !== end);
  });
}

interface Missing {
  readonly message: string;
  readonly level: Level;
}

function missingPreambular(
  citation: Citation,
  label: string,
  count: number | null,
  list: ParagraphList | undefined,
): Missing | undefined {
  const number = Number(label.slice(2));
  if (count === null || count === 0 || number <= count) return undefined;
  const message = `${nameOf(citation)} has ${counted(count, 'preambular')}`;
  return { message, level: list && isWhole(list) ? 'error' : 'warning' };
}

function missingOperative(
  citation: Citation,
  label: string,
  list: ParagraphList,
): Missing | undefined {
  const { operative } = list;
  if (operative.some((paragraph) => paragraph.label === label)) return undefined;
  const [top = ''] = label.split('(');
  const tops = operative.map((paragraph) => paragraph.label).filter((one) => /^\d+$/.test(one));
  if (tops.includes(top)) return missingPart(citation, label, list);
  if (!/^\d+$/.test(top) || tops.length === 0) return undefined;
  const last = Math.max(...tops.map(Number));
  if (isWhole(list)) {
    const message = `${nameOf(citation)} has ${counted(tops.length, 'operative')}`;
    return { message, level: 'error' };
  }
  if (!list.complete || Number(top) <= last) return undefined;
  const message = `this catalogue knows ${counted(last, 'operative')} of ${nameOf(citation)}, and not whether it has more`;
  return { message, level: 'warning' };
}

/** A part of a paragraph that is there, where the source marks other parts beside it. */
function missingPart(
  citation: Citation,
  label: string,
  { operative }: ParagraphList,
): Missing | undefined {
  const whole = wholeOf(label);
  if (whole === undefined) return undefined;
  const beside = operative
    .map((paragraph) => paragraph.label)
    .filter((other) => wholeOf(other) === whole);
  const [first, last] = [beside[0], beside.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const parts =
    first === last
      ? last.slice(whole.length)
      : `${first.slice(whole.length)} to ${last.slice(whole.length)}`;
  const message = `${labelInWords(whole)} of ${nameOf(citation)} has ${parts}, as far as its parts are marked in the source`;
  return { message, level: 'note' };
}

/** What a label is a part of, first hand; undefined for a paragraph. */
const wholeOf = (label: string) => labelAndWholes(label)[1];

const isWhole = ({ complete, closes }: ParagraphList) => complete && closes;

const nameOf = ({ number, year }: Citation) =>
  `resolution ${symbolOf(number, year).slice('S/RES/'.length)}`;

function counted(count: number, kind: string): string {
  return `${count} ${kind} paragraph${count === 1 ? '' : 's'}`;
}
