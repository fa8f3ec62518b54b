/** A statement of its number in a corpus of so many gets these paragraphs besides the drawn ones. */
export const PLANTED = {
  /** Cited by exactly twelve statements, whatever the size: so that answers of one length are compared. */
  few: { resolution: '1298', statements: 12 },
  /** Cited by every fiftieth statement. */
  many: { resolution: '1718', share: 1 / 50 },
  /** A word of exactly five statements. */
  rare: { word: 'ptarmigan', statements: 5 },
} as const;

/** What is planted is nowhere else: no drawn paragraph holds these. */
export const RESERVED = new RegExp(
  `${PLANTED.few.resolution}|${PLANTED.many.resolution}|${PLANTED.rare.word}`,
  'i',
);

const SENTENCES = {
  few: `In this made-up paragraph the speakers recalled Security Council resolution ${PLANTED.few.resolution} (2000).`,
  many: `In this made-up paragraph the speakers recalled Security Council resolution ${PLANTED.many.resolution} (2006).`,
  rare: `In this made-up paragraph the speakers saw a ${PLANTED.rare.word} on their way.`,
};

/** The numbers of `count` statements of `total`, spread evenly, the first a share `offset` of a step in. */
function spread(count: number, total: number, offset: number): ReadonlySet<number> {
  const places = Array.from({ length: count }, (_, at) => ((at + offset) * total) / count);
  return new Set(places.map(Math.floor));
}

/**
 * Decides what is planted in each statement of a corpus.
 *
 * @param total - how many statements the corpus has. One that is smaller than a plant asks for has it everywhere.
 * @returns the planted paragraphs of the statement of a number, from 0.
 */
export function plantsOf(total: number): (number: number) => string[] {
  const few = spread(PLANTED.few.statements, total, 1 / 2);
  const rare = spread(PLANTED.rare.statements, total, 1 / 4);
  const every = 1 / PLANTED.many.share;
  return (number) => [
    ...(few.has(number) ? [SENTENCES.few] : []),
    ...(number % every === 0 ? [SENTENCES.many] : []),
    ...(rare.has(number) ? [SENTENCES.rare] : []),
  ];
}
