import { symbolOf } from '../../../catalogue/symbol.js';
import { formerNames, type NameChange } from '../facts.js';
import type { Fault, ReadDraft } from '../read-draft.js';

const SPACE = '[\\s>*_]{1,8}';
/** Said of what was called so at the time. */
const OF_ITS_TIME =
  /\b(?:then|former|formerly|previously|was|were|had|renamed|known as|hereafter|henceforth|becomes?|became|cease|ceased)\b/i;

/**
 * A committee by a name that it had lost before the day as of which the draft is judged. A number alone stays right where
 * the committee is still called by it: "the 1267 Committee".
 *
 * Source: data/committee-names.json, each name with the paragraph that changed it.
 */
export function outdatedCommitteeName(draft: ReadDraft): readonly Fault[] {
  const { text, bodyStart, catalogue, asOf } = draft;
  const isBefore = ({ by }: NameChange) => (catalogue.record(by)?.adopted ?? asOf) < asOf;
  const faults = NAMES.flatMap(({ pattern, changes }) => {
    const known = changes.filter(isBefore);
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return [];
    return Array.from(text.matchAll(pattern)).flatMap((match) => {
      const place = { start: match.index, end: match.index + match[0].length };
      if (place.start < bodyStart || isOfItsTime(draft, place)) return [];
      const by = symbolOf(first.by, catalogue.yearOf(first.by)).slice('S/RES/'.length);
      const message = `this committee’s name was changed by resolution ${by}, paragraph ${first.paragraph}`;
      return [{ ...place, message, suggestion: `write ${last.name}` }];
    });
  });
  return widest(faults);
}

/** Without those that lie in the one before: of two names that begin alike the longer is meant. */
function widest(faults: readonly Fault[]): Fault[] {
  let reach = 0;
  return [...faults]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const wider = end > reach;
      if (wider) reach = end;
      return wider;
    });
}

function isOfItsTime({ text, sentence }: ReadDraft, place: { start: number; end: number }) {
  const { start, end } = sentence(place);
  return OF_ITS_TIME.test(text.slice(start, place.start) + text.slice(place.end, end));
}

const NAMES: readonly { readonly pattern: RegExp; readonly changes: readonly NameChange[] }[] =
  formerNames.flatMap(({ names, changes }) =>
    names.map((name) => ({ pattern: patternOf(name), changes })),
  );

/** A name as a pattern: white space and the years of its numbers may be written in any way. */
function patternOf(name: string): RegExp {
  const words = name
    .replace('pursuant to', '(?:established )?pursuant to')
    .replace(/(?<=resolutions? )\d+(?: and \d+)?/, (numbers) =>
      numbers.replace(/\d+/g, '$& ?(?:\\(\\d{4}\\))?'),
    )
    .replaceAll(/ (?=\?)/g, '\\s')
    .replaceAll(' ', SPACE);
  return new RegExp(`(?<![\\w/-])(?<!and${SPACE})${words}(?![\\w/])`, 'giu');
}
