import type { UserError } from '../../catalogue/user-error.js';
import { patternError } from './pattern-error.js';

/** The flags in force at a place of a pattern: `(?i)`, `(?x)` … */
export interface Flags {
  /** `i` */
  readonly caseless: boolean;
  /** `x`: white space and comments in the pattern do not count. */
  readonly verbose: boolean;
  /** `u`: `\w \d \s \b` are Unicode. */
  readonly unicode: boolean;
  /** `U`: `*` is lazy and `*?` greedy. */
  readonly swapGreed: boolean;
}

/** How deep brackets, groups and repetitions may stand in each other: Rust's regex has this limit too. */
export const MAX_DEPTH = 250;

/** A position in a pattern, and the few moves that every part of the parser needs. */
export class PatternReader {
  at = 0;
  private depth = 0;

  constructor(
    readonly pattern: string,
    public flags: Flags,
    /** Whether a line break may stand in the pattern. */
    readonly lineBreaks: boolean,
  ) {}

  get done(): boolean {
    return this.at >= this.pattern.length;
  }

  /** The character here, whole even where it takes two code units; '' at the end. */
  peek(): string {
    const codePoint = this.pattern.codePointAt(this.at);
    return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
  }

  next(): string {
    const character = this.peek();
    this.at += character.length;
    return character;
  }

  startsWith(text: string): boolean {
    return this.pattern.startsWith(text, this.at);
  }

  /** Takes `text` if it stands here. */
  accept(text: string): boolean {
    if (!this.startsWith(text)) return false;
    this.at += text.length;
    return true;
  }

  /** Takes what a sticky expression matches here; null, and no move, where it does not. */
  take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const match = expression.exec(this.pattern);
    if (match !== null) this.at += match[0].length;
    return match;
  }

  /** Under `(?x)`, passes white space and comments. */
  skipBlanks(): void {
    if (this.flags.verbose) this.take(/(?:\p{White_Space}|#[^\n]*)*/uy);
  }

  /**
   * Enters a bracket or a group.
   *
   * @throws UserError - where they nest too deep: whatever reads the tree may then recurse.
   */
  open(start: number): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw this.tooDeep(start);
  }

  close(): void {
    this.depth -= 1;
  }

  tooDeep(start: number): UserError {
    return this.error(
      start,
      start + 1,
      `here it nests more than ${MAX_DEPTH} levels deep.`,
      'Write it with fewer brackets, groups and repetitions in each other.',
    );
  }

  error(start: number, end: number, problem: string, remedy: string): UserError {
    return patternError(this.pattern, start, end, problem, remedy);
  }
}
