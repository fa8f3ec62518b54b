import type { Random } from './random.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** In shorter words one wrong letter makes another word, which no search could tell from the one meant. */
const SHORTEST = 4;

/**
 * Words with `errors` typing errors in them: a letter left out, put in, replaced, or two neighbours swapped,
 * each in a word of at least four letters drawn at random, so that one word may get several.
 *
 * @returns undefined where no word is long enough.
 */
export function misspell(
  words: readonly string[],
  errors: number,
  random: Random,
): string[] | undefined {
  const result = [...words];
  const long = [...words.keys()].filter((at) => (words[at]?.length ?? 0) >= SHORTEST);
  if (errors > 0 && long.length === 0) return undefined;
  for (let error = 0; error < errors; error += 1) {
    const at = random.pick(long);
    result[at] = misspellWord(result[at] ?? '', random);
  }
  return result;
}

function misspellWord(word: string, random: Random): string {
  for (;;) {
    const at = random.below(word.length);
    const before = word.slice(0, at);
    const letter = LETTERS.charAt(random.below(LETTERS.length));
    const slips = [
      before + word.slice(at + 1),
      before + letter + word.slice(at),
      before + letter + word.slice(at + 1),
      before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ];
    const slip = random.pick(slips);
    if (slip !== word && slip !== '') return slip;
  }
}
