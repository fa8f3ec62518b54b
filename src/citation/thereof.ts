const THEREOF = /there(?:of|in)\b/i;
/** Finds all that `THEREOF` does, wherever a text is cut. */
const LIKE_THEREOF = /there(?:of|in)/i;
const LENGTH = 7;
/** How far ahead it is looked for. */
const AHEAD = 300;

/** Tells where "thereof" or "therein" follows; what was searched for one mention is not for the next. */
export class ThereofSearch {
  /** Nothing like it begins from the one place to the other. */
  private from = 0;
  private to = 0;

  constructor(private readonly text: string) {}

  /** Whether it stands soon after `index`. */
  follows(index: number): boolean {
    const { text } = this;
    const limit = index + AHEAD;
    if (index < this.from || index > this.to) {
      this.from = index;
      this.to = index;
    }
    if (!LIKE_THEREOF.test(text.slice(this.to, limit + LENGTH))) {
      this.to = limit;
      return false;
    }
    return THEREOF.test(text.slice(index, limit));
  }
}
