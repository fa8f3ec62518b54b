import { createRandom, type Random } from '../search-quality/random.js';

/** A statement that nobody made: it says so in its title, its type and its file's name. */
export interface SyntheticStatement {
  /** `2004/07/2004-07-19-synthetic-000123.md`: a few hundred files a folder in a corpus of 100,000. */
  readonly path: string;
  readonly text: string;
}

const FIRST_YEAR = 1995;
const LAST_YEAR = 2026;
const PARAGRAPHS = { fewest: 4, most: 16 };

const ISSUERS = ['AU', 'CA', 'DE', 'EU', 'FR', 'GB', 'IT', 'JP', 'KR', 'NO', 'NZ', 'US'];
/** None is found by a pattern that is asked for: front matter is searched by ripgrep, not by unsc. */
const TOPICS = [
  'aid workers',
  'arms embargoes',
  'asset freezes',
  'ballistic missiles',
  'border crossings',
  'cargo inspections',
  'ceasefires',
  'child soldiers',
  'coal exports',
  'elections',
  'grain shipments',
  'luxury goods',
  'maritime piracy',
  'nuclear safeguards',
  'peacekeepers',
  'refugees',
  'timber and diamonds',
  'travel bans',
];

function drawDate({ below }: Random): string {
  const year = FIRST_YEAR + below(LAST_YEAR - FIRST_YEAR + 1);
  const [month, day] = [1 + below(12), 1 + below(28)].map((part) => String(part).padStart(2, '0'));
  return `${year}-${month}-${day}`;
}

/** The smaller of two draws: short statements are more frequent, as real ones are. */
function drawLength({ below }: Random): number {
  const choices = PARAGRAPHS.most - PARAGRAPHS.fewest + 1;
  return PARAGRAPHS.fewest + Math.min(below(choices), below(choices));
}

function frontMatter(number: number, date: string, { pick, shuffled, below }: Random): string {
  const [one, other] = shuffled(TOPICS);
  const issuers = shuffled(ISSUERS).slice(0, 1 + below(3));
  return [
    '---',
    `title: Synthetic statement ${number} on ${one} and ${other}`,
    `date: '${date}'`,
    'type: synthetic',
    `issuers: [${issuers.join(', ')}]`,
    `subject: ${pick(TOPICS)}`,
    'language: en',
    '---',
  ].join('\n');
}

/**
 * Puts a statement together. It depends on the seed and its number alone, but for what is planted: so of two corpora with the same
 * seed the smaller one is the beginning of the larger one, by intention, with the plants elsewhere.
 *
 * @param number - of the statement in its corpus, from 0.
 * @param pool - paragraphs to draw from.
 * @param planted - paragraphs to put in besides, at drawn places.
 */
export function syntheticStatement(
  seed: number,
  number: number,
  pool: readonly string[],
  planted: readonly string[],
): SyntheticStatement {
  // Neighbouring numbers must not give neighbouring states: 2^32 by the golden ratio, odd, moves them apart.
  const random = createRandom(Math.imul(number + 1, 0x9e3779b1) ^ seed);
  const date = drawDate(random);
  const head = frontMatter(number, date, random);
  const paragraphs = Array.from({ length: drawLength(random) }, () => random.pick(pool));
  for (const text of planted) paragraphs.splice(random.below(paragraphs.length + 1), 0, text);
  const name = `${date}-synthetic-${String(number).padStart(6, '0')}.md`;
  return {
    path: `${date.slice(0, 4)}/${date.slice(5, 7)}/${name}`,
    text: `${head}\n\n${paragraphs.join('\n\n')}\n`,
  };
}
