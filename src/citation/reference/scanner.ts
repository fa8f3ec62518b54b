/** Reads a text from left to right by patterns that match where it stands. */
export class Scanner {
  /** Where it stands, in UTF-16 code units. */
  at = 0;

  constructor(readonly text: string) {}

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** What stands here, moving past it; undefined, without moving, where the pattern does not match. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = this.peek(pattern);
    if (match !== undefined) this.at += match[0].length;
    return match;
  }

  /** What stands here, without moving. @param pattern - sticky (`y`). */
  peek(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text) ?? undefined;
  }

  /** The run of what is not white space here: for messages. */
  word(): string {
    return this.peek(/\S+/y)?.[0] ?? '';
  }
}
