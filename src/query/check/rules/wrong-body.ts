import { isInAddress } from '../address.js';
import type { Fault, ReadDraft } from '../read-draft.js';

/**
 * A number of the Council given to the General Assembly, or the reverse.
 *
 * The Council's numbers run on and bear the year of adoption in parentheses; the Assembly's bear their session: in Roman
 * numerals to 1975, `71/202` since. A number with its year is the Council's where the two agree in the catalogue.
 *
 * Source: docs/citations.md, on the Assembly's numbers; the years in data/year-ranges.json.
 */
export function wrongBody(draft: ReadDraft): readonly Fault[] {
  return [...givenToTheAssembly(draft), ...givenToTheCouncil(draft)];
}

const GAP = '[\\s>*_]{1,8}';
const PAIR = `(\\d{1,4})(?:${GAP})?\\((\\d{4})\\)`;
const ASSEMBLY_PAIR = new RegExp(
  `(?:general${GAP}assembly|\\bUNGA|\\bGA)(?:['’]s)?${GAP}res(?:olutions?|\\.)${GAP}((?:${PAIR}(?:${GAP})?(?:,|and|or|${GAP}){0,4}){1,20})`,
  'giu',
);
const PAIR_OF_ASSEMBLY = new RegExp(
  `res(?:olutions?|\\.)${GAP}${PAIR}${GAP}of${GAP}the${GAP}(?:(?:UN|United Nations)${GAP})?general${GAP}assembly`,
  'giu',
);
const ASSEMBLY_SYMBOL = new RegExp(`\\bA/RES/${PAIR}`, 'gu');
/** Assemblies of other organizations number their resolutions by themselves. */
const OTHER_ASSEMBLY = /(?:OAS|american states(?:['’]s?)?|interpol(?:['’]s)?|imo|wmo|unesco)\s*$/i;
/** "Security Council and General Assembly resolutions 2282 (2016) and 70/262": both bodies are named, and each number has its own. */
const BOTH_BEFORE =
  /(?:council|assembly)(?:['’]s)?\s*(?:and|or|&|\/|,)\s*(?:the\s+)?(?:(?:UN|United Nations)\s+)?$/i;
const BOTH_AFTER =
  /^\s*(?:and|or|&|\/|,)\s*(?:of\s+)?(?:the\s+)?(?:security\s+council|general\s+assembly)/i;

function givenToTheAssembly({ text, bodyStart, catalogue }: ReadDraft): Fault[] {
  const faults: Fault[] = [];
  const take = (digits: string, written: string, start: number, end: number) => {
    const [number, year] = [Number(digits), Number(written)];
    if (catalogue.yearOf(number) !== year || digits.startsWith('0')) return;
    faults.push({
      ...{ start, end },
      message: `${number} (${year}) is a resolution of the Security Council, not of the General Assembly`,
      suggestion: `write Security Council resolution ${number} (${year})`,
    });
  };
  for (const match of text.matchAll(ASSEMBLY_PAIR)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (match.index < bodyStart || OTHER_ASSEMBLY.test(before) || BOTH_BEFORE.test(before))
      continue;
    const list = match[1] ?? '';
    const from = match.index + match[0].length - list.length;
    for (const pair of list.matchAll(new RegExp(PAIR, 'gu'))) {
      const start = from + pair.index;
      take(pair[1] ?? '', pair[2] ?? '', start, start + pair[0].length);
    }
  }
  for (const pattern of [PAIR_OF_ASSEMBLY, ASSEMBLY_SYMBOL]) {
    for (const match of text.matchAll(pattern)) {
      if (match.index < bodyStart || isInAddress(text, match.index)) continue;
      const symbol = pattern === ASSEMBLY_SYMBOL;
      const last = match.index + match[0].length;
      if (!symbol && BOTH_AFTER.test(text.slice(last, last + 40))) continue;
      const start = match.index + (symbol ? 0 : match[0].indexOf(match[1] ?? ''));
      const end = match.index + (symbol ? match[0].length : match[0].indexOf(')') + 1);
      take(match[1] ?? '', match[2] ?? '', start, end);
    }
  }
  return faults;
}

/** The Council's name, or what only its resolutions are called by, directly before a number. */
const COUNCIL_BEFORE =
  /(?:security[\s>*_]{1,8}council(?:['’]s)?[\s>*_]{1,8}res(?:olutions?|\.)|\bUNSC[\s>*_]{1,8}res(?:olutions?|\.)|\bUNSCRs?)[\s>*_]{1,8}(?:nos?\.[\s>*_]{1,8})?$/i;
const OTHER_COUNCIL = /(?:national|russian|homeland)[\s>*_]{1,8}$/i;
const COUNCIL_AFTER =
  /^[\s>*_]{1,8}of[\s>*_]{1,8}the[\s>*_]{1,8}(?:(?:UN|United Nations)[\s>*_]{1,8})?security[\s>*_]{1,8}council/i;
const ASSEMBLY_NUMBER =
  /^(?:\d{2}\/\d{1,3}(?![\d/])|\d{1,4}(?:\s[A-F])?\s?\((?:[IVX]+|(?:S|ES)-[IVX]+)\))/u;

function givenToTheCouncil({ text, decisions, citations, sentence }: ReadDraft): Fault[] {
  const rejected = decisions
    .filter(({ rule }) => rule === 'assembly-number')
    .flatMap((place) => {
      const [number] = ASSEMBLY_NUMBER.exec(text.slice(place.start, place.start + 24)) ?? [];
      if (number === undefined) return [];
      const end = place.start + number.length;
      const before = text.slice(sentence(place).start, place.start).slice(-90);
      const [name] = COUNCIL_BEFORE.exec(before) ?? [];
      const earlier = before.slice(0, before.length - (name?.length ?? 0));
      const named =
        name !== undefined && !OTHER_COUNCIL.test(earlier) && !BOTH_BEFORE.test(earlier);
      const [body] = COUNCIL_AFTER.exec(text.slice(end, end + 60)) ?? [];
      const owned =
        body !== undefined &&
        !BOTH_AFTER.test(text.slice(end + body.length, end + body.length + 40));
      if (!named && !owned) return [];
      return [assemblys(number, place.start, end)];
    });
  const symbols = citations.flatMap(({ text: symbol, start, end }) => {
    const [session] = /^\/\d{1,3}(?![\d/])/.exec(text.slice(end, end + 5)) ?? [];
    if (session === undefined || !/^s\/res\/\d{2}$/i.test(symbol)) return [];
    const number = symbol.slice('S/RES/'.length) + session;
    return [assemblys(number, start, end + session.length)];
  });
  return [...rejected, ...symbols];
}

function assemblys(number: string, start: number, end: number): Fault {
  return {
    ...{ start, end },
    message: `${number} is the number of a resolution of the General Assembly, not of the Security Council`,
    suggestion: `write General Assembly resolution ${number}`,
  };
}
