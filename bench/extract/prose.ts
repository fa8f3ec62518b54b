import { createRandom, type Random } from '../search-quality/random.js';

/** Units between two mentions of the word: about a printed page. */
const PAGE = 3000;
/** Any resolution, the Council and the United Nations by any name, and the symbols of their documents. */
const NAMES =
  /resolution|security\s+council|united\s+nations|\bUN(?:SC\w*)?\b|\bRes\.|\bS\/(?:RES|PRST|PV|\d)/i;
/** Shorter ones are headings and lists. */
const SHORTEST = 120;
const WORD_SENTENCE = ' The speakers hoped for a resolution of the dispute by spring.';

/** Those of the paragraphs that are prose and name neither a resolution nor the Council. */
export function plainParagraphs(paragraphs: readonly string[]): string[] {
  return paragraphs.filter((text) => text.length >= SHORTEST && !NAMES.test(text));
}

/**
 * A text like the news: it cites nothing, it has the digits of its paragraphs, and on each page the word
 * "resolution", in a sentence of ours. The paragraphs come in order, again and again.
 *
 * @param bytes - how long it becomes in UTF-8, or a little longer.
 */
export function newsProse(paragraphs: readonly string[], bytes: number): string {
  if (paragraphs.length === 0) throw new Error('there are no paragraphs to make prose of');
  const pieces: string[] = [];
  let length = 0;
  let page = 0;
  for (let at = 0; length < bytes; at = (at + 1) % paragraphs.length) {
    const own = paragraphs[at] ?? '';
    page += own.length;
    const text = `${own}${page >= PAGE ? WORD_SENTENCE : ''}\n\n`;
    if (page >= PAGE) page = 0;
    pieces.push(text);
    length += Buffer.byteLength(text);
  }
  return pieces.join('');
}

const WHO = ['The minister', 'A spokesman', 'The mayor', 'The committee', 'Her party', 'The bank'];
const DID = ['announced', 'denied', 'confirmed', 'postponed', 'welcomed', 'described'];
const WHAT = ['the budget', 'a harbour', 'new trains', 'the harvest', 'two bridges', 'the census'];

function syntheticSentence({ pick, below }: Random): string {
  const figure = pick([`${below(900) + 100} million`, `${below(99)} per cent`, `${below(9000)}`]);
  const when = `in ${1950 + below(75)}`;
  return `${pick(WHO)} ${pick(DID)} ${pick(WHAT)} ${when}, at a cost of ${figure} on the day.`;
}

/** Made-up paragraphs, for where no real ones are at hand; the same at every run. */
export function syntheticParagraphs(count: number): string[] {
  const random = createRandom(7);
  return Array.from({ length: count }, () =>
    Array.from({ length: 4 + random.below(5) }, () => syntheticSentence(random)).join(' '),
  );
}
