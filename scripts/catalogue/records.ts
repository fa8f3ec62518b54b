import { symbolOf, urlOf } from '../../src/catalogue/symbol.js';
import type { ResolutionRecord } from '../../src/catalogue/types.js';
import type { SourceParagraphs, SourceRecord } from './schemas.js';
import type { Sources } from './sources.js';

/** The first resolution of 2000: from there on the sources say where a reference stands. */
const FIRST_WITH_PLACES = 1285;

/** The facts in bulk about every resolution, joined with its references and its regime. */
export function joinRecords(sources: Sources): ResolutionRecord[] {
  const regimes = regimeOfEach(sources);
  return sources.records.map((record) => joinRecord(record, sources, regimes));
}

function joinRecord(
  { source, against, abstaining, ...facts }: SourceRecord,
  { paragraphs, references }: Sources,
  regimes: ReadonlyMap<number, string>,
): ResolutionRecord {
  const { number, year } = facts;
  const list = paragraphs.get(number);
  const outgoing = references.outgoing.get(number);
  return {
    number,
    symbol: symbolOf(number, year),
    subject: facts.subject,
    about: facts.about,
    adopted: facts.adopted,
    year,
    meeting: facts.meeting,
    letter: facts.letter,
    vote: facts.vote && { ...facts.vote, against, abstaining },
    adoption: facts.adoption,
    chapterVII: facts.chapterVII,
    draft: facts.draft,
    operativeParagraphs: countParagraphs(list),
    preambularParagraphs: list?.preambular ?? null,
    regime: regimes.get(number) ?? null,
    recalls: outgoing?.recalls ?? [],
    recalledBy: references.recalledBy.get(number) ?? [],
    names: outgoing?.names ?? [],
    namedBy: references.namedBy.get(number) ?? [],
    // Where neither paragraphs nor references are listed, the text itself was not at hand.
    referencesComplete:
      number >= FIRST_WITH_PLACES && (list !== undefined || outgoing !== undefined),
    url: urlOf(number, year),
    conflicts: facts.conflicts,
    source,
  };
}

/** How many operative paragraphs there are, or null unless none can be missing. */
function countParagraphs(list: SourceParagraphs | undefined): number | null {
  if (list === undefined || !list.complete || !list.closes) return null;
  return list.operative.filter(({ label }) => !label.includes('(')).length;
}

/** A resolution that was read knows its regime; any other belongs to the first that lists it. */
function regimeOfEach({ regimes, curated }: Sources): ReadonlyMap<number, string> {
  const byNumber = new Map<number, string>();
  for (const { id, resolutions } of regimes) {
    for (const number of resolutions) if (!byNumber.has(number)) byNumber.set(number, id);
  }
  for (const { number, regime } of curated) {
    if (regime === null) byNumber.delete(number);
    else byNumber.set(number, regime);
  }
  return byNumber;
}
