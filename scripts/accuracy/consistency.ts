// The same resolution in several languages names the same resolutions and the same paragraphs of them. Where
// two languages differ, the engine has missed something in one, or the translators have.
import { loadResolutions } from './marked-resolution.js';
import { columns, type Report } from './report.js';
import { type Extract, engine } from './score.js';
import type { Selection } from './selection.js';

/** The numbers that one language's text cites, each with all its paragraphs. */
export type NamedParagraphs = ReadonlyMap<number, ReadonlySet<string>>;

/** One thing that the languages of a resolution may agree on: what it is, and what each has. */
export interface Comparison {
  readonly subject: 'number' | 'paragraphs';
  readonly number: number;
  /** Language to what it has: `yes`/`no` for a number, the labels in order for paragraphs. */
  readonly answers: ReadonlyMap<string, string>;
}

const labelOrder = new Intl.Collator('en', { numeric: true }).compare;

export function namedParagraphs(text: string, extract: Extract = engine): NamedParagraphs {
  const named = new Map<number, Set<string>>();
  for (const { number, paragraphs } of extract(text).citations) {
    const labels = named.get(number) ?? new Set();
    for (const label of paragraphs) labels.add(label);
    named.set(number, labels);
  }
  return named;
}

/** One comparison for each number that any language has, and one for its paragraphs where all have the number. */
export function compareLanguages(byLanguage: ReadonlyMap<string, NamedParagraphs>): Comparison[] {
  const numbers = new Set([...byLanguage.values()].flatMap((named) => [...named.keys()]));
  const comparisons: Comparison[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const has = new Map<string, string>();
    const labels = new Map<string, string>();
    for (const [lang, named] of byLanguage) {
      const own = named.get(number);
      has.set(lang, own === undefined ? 'no' : 'yes');
      if (own !== undefined) labels.set(lang, [...own].sort(labelOrder).join(',') || 'none');
    }
    comparisons.push({ subject: 'number', number, answers: has });
    if (labels.size === byLanguage.size && [...labels.values()].some((label) => label !== 'none')) {
      comparisons.push({ subject: 'paragraphs', number, answers: labels });
    }
  }
  return comparisons;
}

/** The answer that most languages give; the first of several. */
export function commonAnswer(answers: ReadonlyMap<string, string>): string {
  const counts = new Map<string, number>();
  for (const answer of answers.values()) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const [[common] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
  return common;
}

function describe(id: string, { subject, number, answers }: Comparison): string {
  const common = commonAnswer(answers);
  const others = [...answers].filter(([, answer]) => answer !== common);
  const differing = others.map(([lang, answer]) => `${lang} ${answer}`).join('; ');
  return `${id} ${subject} of ${number}: most ${common}; ${differing}`;
}

const isAgreed = ({ answers }: Comparison) => new Set(answers.values()).size === 1;

/** How many comparisons all languages agree on, and in how many each language stands apart from most. */
function summarise(label: string, comparisons: readonly Comparison[]): string[] {
  const apart = new Map<string, number>();
  for (const { answers } of comparisons) {
    const common = commonAnswer(answers);
    for (const [lang, answer] of answers) {
      apart.set(lang, (apart.get(lang) ?? 0) + (answer === common ? 0 : 1));
    }
  }
  const agreed = comparisons.filter(isAgreed).length;
  const share = comparisons.length === 0 ? 1 : agreed / comparisons.length;
  return [
    label,
    String(comparisons.length),
    String(agreed),
    `${(share * 100).toFixed(2)} %`,
    [...apart].map(([lang, count]) => `${lang} ${count}`).join(', '),
  ];
}

export function measureConsistency(
  selection: Selection,
  extract: Extract = engine,
): Report | string {
  const texts = loadResolutions(selection);
  if (texts === undefined) return 'consistency: skipped, no ../shared/corpora';
  const resolutions = new Map<string, Map<string, NamedParagraphs>>();
  for (const { id, lang, text } of texts) {
    const [number = id] = id.split('-');
    const languages = resolutions.get(number) ?? new Map<string, NamedParagraphs>();
    languages.set(lang, namedParagraphs(text, extract));
    resolutions.set(number, languages);
  }
  const all: Comparison[] = [];
  const detail: string[] = [];
  for (const [id, languages] of resolutions) {
    const comparisons = compareLanguages(languages);
    all.push(...comparisons);
    detail.push(...comparisons.filter((one) => !isAgreed(one)).map((one) => describe(id, one)));
  }
  const subjects = ['number', 'paragraphs'] as const;
  const rows = subjects.map((subject) =>
    summarise(
      subject,
      all.filter((comparison) => comparison.subject === subject),
    ),
  );
  const head = ['subject', 'compared', 'agreed', 'share', 'apart from most'];
  return {
    heading: `consistency; resolutions: ${resolutions.size}`,
    totals: columns([head, ...rows]),
    detail,
  };
}
