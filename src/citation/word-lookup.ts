import { folded, lowered } from './characters.js';
import { isArabic, type Lexicon, type Node } from './lexicon.js';

/** The longest word that is looked up. */
export const LONGEST_WORD = 40;

/**
 * The node of the word `text.slice(start, end)` among those of `level`: as written, in small letters, without
 * accents, or without what Arabic writes before a word.
 */
export function findWord(
  lexicon: Lexicon,
  level: ReadonlyMap<string, Node>,
  text: string,
  start: number,
  end: number,
): Node | undefined {
  if (end - start > LONGEST_WORD) return undefined;
  const table =
    level === lexicon.forward
      ? lexicon.forwardTable
      : level === lexicon.backward
        ? lexicon.backwardTable
        : undefined;
  const found = table?.find(text, start, end);
  if (table !== undefined && found !== null) return found;
  const written = text.slice(start, end);
  const known = level.get(written);
  if (known !== undefined) return known;
  if (isAscii(written)) {
    const lower = written.toLowerCase();
    const bare = lower.includes('.') ? lower.replaceAll('.', '') : lower;
    return bare === written ? undefined : level.get(bare);
  }
  const lower = lowered(written.replaceAll('.', ''));
  const accented = level.get(lower) ?? level.get(lower.normalize('NFC'));
  if (accented !== undefined) return accented;
  const plain = folded(lower);
  return level.get(plain) ?? (isArabic(plain) ? findStem(level, plain) : undefined);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Without the particles and the article that Arabic writes as a word's first letters. */
function findStem(level: ReadonlyMap<string, Node>, word: string): Node | undefined {
  let stem = word;
  for (const particles of ['وف', 'بلك']) {
    if (stem.length > 3 && particles.includes(stem.charAt(0))) {
      stem = stem.slice(1);
      const known = level.get(stem);
      if (known !== undefined) return known;
      if (stem.startsWith('ل') && word.length - stem.length > 0 && level.has(stem.slice(1))) {
        return level.get(stem.slice(1));
      }
    }
  }
  if (stem.startsWith('ال')) return level.get(stem.slice(2));
  return stem.startsWith('ل') ? level.get(stem.slice(1)) : undefined;
}
