import { renderLookup } from '../../src/output/lookup.js';
import { createStyle } from '../../src/output/style.js';
import type { CitingStatement } from '../../src/query/citing.js';
import type { LookedUp } from '../../src/query/lookup.js';
import type { LabelledMeasure } from '../../src/query/resolution.js';

/** A measure (synthetic) that imposes something, in force, with no end. */
export function measure(facts: Partial<LabelledMeasure> = {}): LabelledMeasure {
  return {
    category: 'arms-embargo',
    label: 'Arms embargo',
    paragraphs: ['1'],
    binding: true,
    bindingNote: null,
    effect: 'imposes',
    verb: 'decides',
    description: 'States must supply no arms.',
    exemptions: [],
    amends: [],
    amendedBy: [],
    until: null,
    renewal: null,
    status: null,
    note: null,
    ...facts,
  };
}

/** A resolution (synthetic) of which little is known. */
export function lookedUp(facts: Partial<LookedUp> = {}): LookedUp {
  return {
    number: 2100,
    symbol: 'S/RES/2100 (2013)',
    subject: 'A synthetic subject',
    about: null,
    adopted: '2013-04-25',
    year: 2013,
    meeting: 'S/PV.6952',
    letter: null,
    vote: { yes: 15, no: 0, abstain: 0, against: [], abstaining: [] },
    adoption: 'vote',
    chapterVII: null,
    article41: null,
    draft: null,
    operativeParagraphs: null,
    preambularParagraphs: null,
    regime: null,
    regimeName: null,
    regimeKind: null,
    committee: null,
    status: null,
    statusBy: null,
    statusNote: null,
    readings: [],
    curated: true,
    confidence: 'verified',
    summary: null,
    measures: [],
    generalExemptions: [],
    recalls: [],
    recalledBy: [],
    names: [],
    namedBy: [],
    referencesComplete: true,
    conflicts: [],
    url: 'https://docs.un.org/S/RES/2100(2013)',
    regimeTimeline: [],
    citedByCount: 0,
    citedBy: [],
    ...facts,
  };
}

/** A statement (synthetic) that cites in one sentence; what stands between stars there is the number cited. */
export function citing(
  id: string,
  sentence: string,
  kind: 'resolution' | 'committee' = 'resolution',
): CitingStatement {
  const start = sentence.indexOf('*');
  const context = sentence.replaceAll('*', '');
  const end = sentence.lastIndexOf('*') - 1;
  return {
    statement: {
      id,
      title: `Statement ${id}`,
      date: '2024-11-05',
      type: 'synthetic',
      issuers: ['JP', 'KR'],
      language: 'en',
      source: null,
      path: `corpus/${id}.md`,
    },
    citations: [
      {
        number: 2100,
        symbol: 'S/RES/2100 (2013)',
        year: 2013,
        known: true,
        writtenYear: null,
        kind,
        paragraphs: [],
        paragraphSpans: [],
        text: context.slice(start, end),
        field: 'body',
        start,
        end,
        line: 1,
        column: start + 1,
        endLine: 1,
        endColumn: end + 1,
        context,
        contextStart: 0,
        contextEnd: context.length,
        highlight: [{ start, end }],
      },
    ],
  };
}

const meta = { version: '0.0.0', catalogue: '2026-06-29', corpusHash: '0123456789abcdef' };
const plain = createStyle({ width: 80, terminal: false, ink: null });

/** The page of a resolution of which some facts are known, as it is piped at 80 columns. */
export function page(facts: Partial<LookedUp>, style = plain): string {
  return pages([lookedUp(facts)], style);
}

/** The pages of several. */
export function pages(resolutions: readonly LookedUp[], style = plain): string {
  return renderLookup({ meta, resolutions }, style, { allMeasures: false, date: '2026-06-29' });
}

/** The lines of a page that hold some words. */
export function linesWith(words: string, facts: Partial<LookedUp>): string[] {
  return page(facts)
    .split('\n')
    .filter((line) => line.includes(words));
}
