import { UserError } from '../../catalogue/user-error.js';

/** The remedy for what Rust's regex leaves out because it would take backtracking. */
export const PASS_P = 'Use -P, which reads the pattern as JavaScript does and knows them.';

/**
 * An error about one place of a pattern: the pattern, carets under the place, what is wrong.
 *
 * @param start - where the place begins in `pattern`, UTF-16 code units; `end` is exclusive. An empty place
 *   is shown as one caret.
 */
export function patternError(
  pattern: string,
  start: number,
  end: number,
  problem: string,
  remedy: string,
): UserError {
  // A control character would move the caret, or the terminal.
  const show = (text: string) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
  const indent = ' '.repeat(Array.from(pattern.slice(0, start)).length);
  const carets = '^'.repeat(Math.max(1, Array.from(pattern.slice(start, end)).length));
  return new UserError(
    `the pattern cannot be read: ${problem}\n    ${show(pattern)}\n    ${indent}${carets}`,
    remedy,
  );
}
