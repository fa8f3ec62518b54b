import type { ResolutionNumbers } from '../catalogue/types.js';
import { KIND } from './characters.js';
import type { ItemList } from './item.js';
import { readItems } from './items.js';
import { LANGUAGES } from './languages/index.js';
import { whatFollows } from './plausible.js';
import type { Reader } from './reader.js';
import { isYear } from './year.js';

const ALL_LANGUAGES = -1;
const LONGEST_ARTICLE = 5;
/** How far from the number the word "resolution" stands: before one of three digits, as many things bear one. */
const NEAR = 400;
const RESOLUTION = /(?:solution|soluci|solu[çc]|soluzion)/iu;
/** Verbs of a resolution, after its number, in Portuguese: "A 2334 foi aprovada". */
const VERB =
  /^\s(?:foi|exige|exigiu|pede|pediu|prevê|determina|determinou|reafirma|reafirmou|autoriza|autorizou|prorroga|prorrogou|criou|impôs|condena|condenou)(?!\p{L})/u;
const LONGEST_VERB = 14;
const JOINED = /\s(?:como|e)\s$/;
const EMPTY_LINE = /\n[ \t\r>]*\n/g;

let articles: ReadonlySet<string> | undefined;

/** The numbers after an article that stands for the word "resolution": « la 338 », "della 1701", "A 2712". */
export function readAfterArticle(
  reader: Reader,
  start: number,
  end: number,
  numbers: ResolutionNumbers,
): ItemList | undefined {
  const number = reader.number(start);
  const short = end - start < 4;
  if (isYear(number) || numbers.yearOf(number) === null) return undefined;
  const article = articleBefore(reader, start);
  if (article === undefined || !speaksOfResolutions(reader, start, short ? start : end + NEAR))
    return undefined;
  const list = readItems(reader, start, { numbers, languages: ALL_LANGUAGES, plural: false });
  if (list === undefined || list.items[0]?.foreign !== false) return undefined;
  // "las 678 y 687", not "les 242 députés"
  const plural = article.endsWith('s');
  if (plural && (list.items.length < 2 || whatFollows(reader, list.end, ALL_LANGUAGES) === 'noun'))
    return undefined;
  const follows = whatFollows(reader, list.end, ALL_LANGUAGES);
  // "A 338-page report"; in English and Italian "A" is no article of a resolution, nor before a noun.
  if (follows === 'unit' || reader.code(end) === 0x2d) return undefined;
  const acts = VERB.test(reader.text.slice(list.end, list.end + LONGEST_VERB));
  const weak =
    article.toLowerCase() === 'a' &&
    (short || (follows === 'noun' && list.items.length < 2 && !acts));
  return weak ? undefined : list;
}

function articleBefore(reader: Reader, index: number): string | undefined {
  articles ??= new Set(LANGUAGES.flatMap((words) => words.articles ?? []));
  const end = reader.skipBack(index);
  let start = end;
  while (end - start <= LONGEST_ARTICLE && reader.kind(start - 1) === KIND.letter) start -= 1;
  if (end === index || start === end) return undefined;
  const word = reader.text.slice(start, end);
  if (articles.has(`=${word}`)) return word;
  // "bem como a 1295", "e a 2720": in Portuguese, where something joins it to another.
  if (word === 'a' && JOINED.test(reader.text.slice(Math.max(reader.from, start - 8), start)))
    return word;
  return articles.has(word.toLowerCase()) ? word.toLowerCase() : undefined;
}

/** Whether a resolution is spoken of shortly before, or up to `end`, in the same paragraph. */
function speaksOfResolutions(reader: Reader, index: number, end: number): boolean {
  const before = reader.text.slice(Math.max(reader.from, index - NEAR), index);
  const after = reader.text.slice(index, Math.min(end, reader.to));
  return (
    RESOLUTION.test(before.split(EMPTY_LINE).at(-1) ?? '') ||
    RESOLUTION.test(after.split(EMPTY_LINE)[0] ?? '')
  );
}
