import { loadPassages, type Part } from './passage-files.js';
import { listErrors, type Report, tallyTable } from './report.js';
import {
  type Extract,
  engine,
  type Mention,
  type PassageScore,
  scorePassage,
  tally,
} from './score.js';
import { type Selection, select } from './selection.js';

export function scorePart(part: Part, extract: Extract = engine): PassageScore[] {
  return loadPassages(part).map((passage) => scorePassage(passage, extract));
}

/** Citations of a negative passage count too: they are all false. */
export function groupCitations(
  scores: readonly PassageScore[],
  group: (score: PassageScore) => string,
): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const score of scores) {
    const name = group(score);
    const mentions = groups.get(name) ?? [];
    mentions.push(...score.citations);
    groups.set(name, mentions);
  }
  return groups;
}

const byForm = new Intl.Collator('en', { numeric: true }).compare;

function tables(scores: readonly PassageScore[]): string[] {
  const lists = [
    ['citations', scores.flatMap(({ citations }) => citations)],
    ['unspecified', scores.flatMap(({ unspecified }) => unspecified)],
    ['doubtful', scores.flatMap(({ doubtful }) => doubtful)],
  ] as const;
  const languages = groupCitations(scores, ({ passage }) => passage.lang);
  const forms = groupCitations(scores, ({ passage }) => passage.form.replace(/:.*/, ''));
  const ordered = [...forms].sort(([a], [b]) => byForm(a, b));
  const counts = (groups: Iterable<readonly [string, readonly Mention[]]>) =>
    Array.from(groups, ([name, mentions]) => [name, tally(mentions)] as const);
  return [
    ...tallyTable('language', counts(languages)),
    '',
    ...tallyTable('form', counts(ordered)),
    '',
    ...tallyTable('list', counts(lists)),
  ];
}

/** Of the held-out part ids alone are named. */
function detail(part: Part, { passage, ...lists }: PassageScore): string[] {
  const mentions = [...lists.citations, ...lists.unspecified, ...lists.doubtful];
  if (part !== 'held-out') return listErrors(passage.id, passage.text, mentions);
  return mentions.some(({ verdict }) => verdict !== 'right')
    ? [`not all right: ${passage.id}`]
    : [];
}

export function measureConformance(selection: Selection, extract: Extract = engine): Report[] {
  return (['open', 'held-out', 'second', 'third', 'fourth'] as const).map((part) => {
    const scores = select(scorePart(part, extract), ({ passage }) => passage.lang, selection);
    return {
      heading: `conformance, ${part}; passages: ${scores.length}`,
      totals: tables(scores),
      detail: scores.flatMap((score) => detail(part, score)),
    };
  });
}
