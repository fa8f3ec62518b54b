import { KIND } from './characters.js';
import { LANGUAGES } from './languages/index.js';
import type { Reader } from './reader.js';

const LONGEST_ARTICLE = 5;

let articles: ReadonlySet<string> | undefined;

/** An article that stands for "the resolution" right before a number: « la 338 », "della 1701", "A 2712". */
export function readArticleBefore(reader: Reader, index: number): string | undefined {
  articles ??= new Set(LANGUAGES.flatMap((words) => words.articles ?? []));
  const end = reader.skipBack(index);
  let start = end;
  while (end - start <= LONGEST_ARTICLE && reader.kind(start - 1) === KIND.letter) start -= 1;
  if (end === index || start === end) return undefined;
  const word = reader.text.slice(start, end);
  if (articles.has(`=${word}`)) return word;
  return articles.has(word) || articles.has(word.toLowerCase()) ? word.toLowerCase() : undefined;
}
