import type { WordReading } from '../query/word-match.js';

/** What a misspelt word was read as, for stderr: `"embaro" was read as "embargo".` */
export function readingNotes(readings: readonly WordReading[]): string[] {
  return readings.map(({ word, as }) => {
    const words = as.map((one) => `"${one}"`).join(' or ');
    return `"${word}" was read as ${words}.`;
  });
}
