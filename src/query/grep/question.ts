import type { StatementFilter } from '../filters.js';
import type { Order, STATEMENT_KEYS } from '../order.js';
import type { Closeness } from './closeness.js';
import type { LineChoice } from './line-rows.js';
import type { Patterns } from './patterns.js';

/** What is told of what was found: the lines, how many per statement, or which statements (not) to look at. */
export type GrepView = 'lines' | 'counts' | 'with' | 'without' | 'whether';

export interface GrepQuestion extends LineChoice {
  readonly patterns: Patterns;
  /** Whether a statement must hold every pattern, not only one of them. */
  readonly all: boolean;
  /** How close to each other all patterns must match, and which matches then count; null for anywhere. */
  readonly closeness: Closeness | null;
  readonly view: GrepView;
  /** Whether matches are counted, not lines (`-o`). */
  readonly countMatches: boolean;
  readonly frontMatter: boolean;
  /** Names of the statements to search; `[]` for all. */
  readonly names: readonly string[];
  readonly filter: StatementFilter;
  /** `limit` counts matching lines, or, where the view has none, statements. */
  readonly order: Order<(typeof STATEMENT_KEYS)[number]>;
}

/** Whether each pattern must match for itself, so that several of them are looked for. */
export function needsEach({ all, closeness, patterns }: GrepQuestion): boolean {
  return closeness !== null || (all && patterns.each.length > 1);
}
