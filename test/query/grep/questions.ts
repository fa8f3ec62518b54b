import type { StatementFilter } from '../../../src/query/filters.js';
import { compilePatterns } from '../../../src/query/grep/patterns.js';
import type { GrepQuestion } from '../../../src/query/grep/question.js';
import { patternWords, type WordSettings } from './matching.js';

export const META = { version: '0.0.0', catalogue: '2026-06-29', corpusHash: '0123456789abcdef' };

/** A filter that lets everything through. */
const EVERYTHING: StatementFilter = {
  since: null,
  until: null,
  undated: false,
  issuers: [],
  cites: [],
  not: [],
  kind: null,
  regimeNumbers: null,
  languages: [],
  types: [],
  tags: [],
};

export type QuestionSettings = Partial<Omit<GrepQuestion, 'patterns'>> & WordSettings;

/** A question as the command line asks it where no option is given. */
export function question(
  patterns: string | readonly string[],
  settings: QuestionSettings = {},
): GrepQuestion {
  const { syntax, letters, boundary, across, ...rest } = settings;
  const words = Object.fromEntries(
    Object.entries({ syntax, letters, boundary, across }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return {
    patterns: compilePatterns(patternWords(patterns, words)),
    all: false,
    closeness: null,
    view: 'lines',
    countMatches: false,
    frontMatter: false,
    names: [],
    filter: EVERYTHING,
    order: { key: 'date', reversed: false, limit: null },
    inverted: false,
    before: 0,
    after: 0,
    most: null,
    ...rest,
  };
}
