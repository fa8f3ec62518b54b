import { UserError } from '../../catalogue/user-error.js';
import type { Span } from '../../citation/types.js';
import { UNICODE_WORD } from './character-sets.js';
import type { Matcher } from './matcher.js';
import type { Boundary } from './patterns.js';
import { spansInLines } from './spans.js';

/**
 * A matcher for patterns in JavaScript's own syntax (`-P`), each line looked at by itself. Of several patterns, the
 * match counts that begins first, or, where two begin at one place, that of the earlier pattern.
 *
 * @throws UserError - for a pattern that JavaScript refuses, with its reason.
 */
export function createJavaScriptMatcher(
  patterns: readonly string[],
  caseless: boolean,
  boundary: Boundary,
): Matcher {
  const expressions = patterns.map((pattern) => compile(pattern, caseless, boundary));
  const find = (line: string, from: number): Span | null => {
    let first: Span | null = null;
    for (const expression of expressions) {
      expression.lastIndex = from;
      const match = expression.exec(line);
      if (match !== null && (first === null || match.index < first.start)) {
        first = { start: match.index, end: match.index + match[0].length };
      }
    }
    return first;
  };
  return {
    spans: spansInLines(find, (_, from) => from),
    ifSlow: 'give up',
    sieve: null,
    withinLines: true,
  };
}

/** Whether a pattern has a capital that stands for itself; one after a backslash, as in `\S`, does not. */
export function hasCapital(pattern: string): boolean {
  return /\p{Uppercase}/u.test(pattern.replace(/\\./gsu, ''));
}

function compile(pattern: string, caseless: boolean, boundary: Boundary): RegExp {
  // By itself first: an unclosed group must not close the one that is put around it.
  tryOut(pattern);
  return new RegExp(bounded(pattern, boundary), caseless ? 'giu' : 'gu');
}

function bounded(pattern: string, boundary: Boundary): string {
  switch (boundary) {
    case 'none':
      return pattern;
    case 'line':
      return `^(?:${pattern})$`;
    case 'word':
      return `(?<!${UNICODE_WORD})(?:${pattern})(?!${UNICODE_WORD})`;
  }
}

function tryOut(pattern: string): void {
  try {
    new RegExp(pattern, 'u');
  } catch (cause) {
    // "Invalid regular expression: /(/u: Unterminated group"
    const reason = cause instanceof Error ? cause.message.replace(/^.*\/[a-z]*: /su, '') : '';
    throw new UserError(
      `JavaScript cannot read the pattern "${pattern}": ${reason}.`,
      'With -P a pattern is read as JavaScript reads it, with the flag u.',
      undefined,
      { cause },
    );
  }
}
