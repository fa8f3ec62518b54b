import { isWithin } from '../../../catalogue/paragraph-labels.js';
import { symbolOf } from '../../../catalogue/symbol.js';
import type { Catalogue } from '../../../catalogue/types.js';
import type { Citation } from '../../../citation/types.js';
import { labelAndWholes, labelInWords, pinpointsOf } from '../pinpoints.js';
import type { Fault, ReadDraft } from '../read-draft.js';
import { findStrongWord } from '../strong-words.js';

const WEAK =
  /^(?:calls(?: upon| on)?|urges|encourages|invites|recommends|requests|appeals|asks|exhorts)$/;

/**
 * «demands» or «requires» said of a paragraph that itself calls upon, urges or encourages. Found only where the sentence
 * says it of that very paragraph, or of a resolution none of whose paragraphs is stronger; a paragraph that the catalogue
 * holds binding all the same is left alone.
 *
 * Source: the verbs in data/paragraphs.jsonl; `binding` of the measures in data/resolutions. English is read.
 */
export function weakerThanStated(draft: ReadDraft): readonly Fault[] {
  return draft.citations.flatMap((citation) => {
    if (citation.kind === 'committee') return [];
    const labels = pinpointsOf(draft.text, citation).map(({ label }) => label);
    const said = saying(draft.catalogue, citation, labels);
    const word = said === null ? null : findStrongWord(draft, citation);
    if (said === null || word === null) return [];
    const stated = draft.text.slice(word.start, word.end).toLowerCase();
    const message = `${said.what} “${said.verb}”, which is weaker than “${stated}”`;
    return [{ ...word, message, suggestion: `keep to “${said.verb}”` }];
  });
}

/** What the paragraphs themselves say, where none of them is strong; null where one is, or it is not known. */
function saying(
  catalogue: Catalogue,
  { number, year }: Citation,
  labels: readonly string[],
): { readonly what: string; readonly verb: string } | null {
  const name = `resolution ${symbolOf(number, year).slice('S/RES/'.length)}`;
  const list = catalogue.paragraphs(number);
  if (list === undefined) return null;
  if (labels.length > 0) {
    const verbs = labels.map((label) => weakVerb(catalogue, number, label));
    const [verb] = verbs;
    if (!verb || verbs.includes(null)) return null;
    const [label = ''] = labels;
    return { what: `${labelInWords(label)} of ${name}`, verb };
  }
  // The last paragraph of nearly every resolution is the decision to remain seized of the matter.
  const tops = list.operative.filter(({ label }) => /^\d+$/.test(label)).slice(0, -1);
  if (!list.complete || !list.closes || tops.length === 0) return null;
  const verbs = tops.map(({ label }) => weakVerb(catalogue, number, label));
  const [verb] = verbs;
  return verb && !verbs.includes(null) ? { what: name, verb } : null;
}

/** The verb of a paragraph, or of the one that it is a part of, where it is weak and the paragraph binds nobody. */
function weakVerb(catalogue: Catalogue, number: number, label: string): string | null {
  const list = catalogue.paragraphs(number)?.operative ?? [];
  const verbs = labelAndWholes(label).map(
    (one) => list.find((paragraph) => paragraph.label === one)?.verb ?? null,
  );
  const verb = verbs.find((one) => one !== null) ?? null;
  const measures = catalogue.curated(number)?.measures ?? [];
  const binds = measures.some(
    ({ binding, paragraphs }) =>
      binding && paragraphs.some((other) => isWithin(other, label) || isWithin(label, other)),
  );
  return verb !== null && WEAK.test(verb) && !binds ? verb : null;
}
