/** The two ways to look for a pattern: JavaScript's regular expressions, and the steady simulation. */
export type Way = 'quick' | 'steady';

/** Nanoseconds a code unit from which the quick way is slow enough to try the other. */
const SLOW = 150;

/** So often may the quick way overrun its time before it is left for good. */
const PATIENCE = 3;

/**
 * Chooses a way for each batch of texts from how long the batches before took. Which way is taken changes nothing in
 * what is found.
 */
export class Pace {
  private overruns = 0;
  private quickRate = 0;
  private steadyRate: number | undefined;

  /** The way for the next batch. */
  next(): Way {
    if (this.overruns >= PATIENCE) return 'steady';
    if (this.quickRate < SLOW) return 'quick';
    return this.steadyRate === undefined || this.steadyRate < this.quickRate ? 'steady' : 'quick';
  }

  /** A batch of so many code units took so many milliseconds. */
  took(way: Way, milliseconds: number, size: number): void {
    const rate = (milliseconds * 1e6) / Math.max(size, 1);
    if (way === 'quick') this.quickRate = rate;
    else this.steadyRate = rate;
  }

  /** The quick way was broken off; the batch is done again in the steady one. */
  overran(): void {
    this.overruns += 1;
  }
}
