import { compilePatterns, type PatternWords } from '../../../src/query/grep/patterns.js';

export type WordSettings = Partial<Omit<PatternWords, 'patterns'>>;

export function patternWords(
  patterns: string | readonly string[],
  settings: WordSettings = {},
): PatternWords {
  return {
    patterns: typeof patterns === 'string' ? [patterns] : patterns,
    syntax: 'ripgrep',
    letters: 'as written',
    boundary: 'none',
    across: false,
    ...settings,
  };
}

/** Every match of a pattern in a text, as the text that matched. */
export function matchesIn(
  text: string,
  patterns: string | readonly string[],
  settings: WordSettings = {},
): string[] {
  const { any } = compilePatterns(patternWords(patterns, settings));
  const found = any.spans(text, 'each').map(({ start, end }) => text.slice(start, end));
  // What stands in for a slow way must always find the same.
  if (typeof any.ifSlow === 'function') {
    const other = any.ifSlow(text, 'each').map(({ start, end }) => text.slice(start, end));
    if (JSON.stringify(other) !== JSON.stringify(found)) {
      throw new Error(`two ways differ: ${JSON.stringify(found)}, ${JSON.stringify(other)}`);
    }
  }
  return found;
}

/** The whole message and the remedy of the error that a function throws. */
export function errorOf(action: () => unknown): { message: string; remedy: unknown } {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { message: error.message, remedy: 'remedy' in error ? error.remedy : undefined };
  }
  throw new Error('nothing was thrown');
}
