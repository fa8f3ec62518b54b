import type { Citation, Span } from '../../citation/types.js';
import type { ReadDraft } from './read-draft.js';
import { findWrittenYear } from './written-year.js';

const S = '[\\s>*_]{1,8}';
const WORDS_OF_RESOLUTION = new RegExp(
  `(?:the${S})?(?:(?:UN|U\\.N\\.|United${S}Nations|UNSC)${S})?(?:(?:Security${S})?Council${S})?(?:resolutions?|UNSCR|Res\\.)${S}(?:No\\.${S})?$`,
  'i',
);
const WORDS_OF_PARAGRAPH = new RegExp(
  `(?:the${S})?(?:operative${S})?(?:sub-?)?(?:paragraphs?|paras?\\.?|OP|§)[\\s>*_]{0,8}$`,
  'i',
);

const SUBJECT = new RegExp(
  `(?:^|[.;:,(—–]${S}?|\\b(?:that|while|but|because|as|where|whereas)${S})$`,
  'i',
);
const RULES_ONE = new RegExp(
  `^(?:,)?${S}(?:(?:also|further|clearly|explicitly)${S})?(demands|requires|obliges|decides|prohibits|bans|forbids)\\b`,
  'i',
);
const RULES_MANY = new RegExp(
  `^(?:,)?${S}(?:(?:also|further|clearly|explicitly)${S})?(demand|require|oblige|decide|prohibit|ban|forbid)\\b`,
  'i',
);

const RULED_BY = new RegExp(
  `\\b(demanded|required|obliged|prohibited|banned|forbidden|(?:obligations?|prohibitions?|bans?)(?:${S}(?:imposed|laid${S}down|set${S}out))?)${S}(?:by|under|in)${S}$`,
  'i',
);
const NEGATED = /\b(?:not|nor|never|neither|no longer|no|without)\b[^,;]{0,24}$/i;

const OPENS = new RegExp(
  `(?:^|[.;:,(]${S}?)(?:in|under|by|pursuant${S}to|according${S}to)${S}$`,
  'i',
);
const COUNCIL_RULES = new RegExp(
  `^,?${S}(?:(?:the${S})?(?:(?:UN|United${S}Nations)${S})?(?:Security${S})?Council|it)${S}(?:also${S})?(demand(?:s|ed)|require(?:s|d)|oblige(?:s|d)|decide(?:s|d)|prohibit(?:s|ed)|ban(?:s|ned)|forbids?|forbade)\\b`,
  'i',
);
const STATES_MUST = new RegExp(
  `^,?${S}(?:(?:all|every|each|Member|UN|its)${S}){0,3}(?:States?|Members|countries|Governments)${S}(must|(?:are|is)${S}(?:required|obliged|prohibited|banned|forbidden))\\b`,
  'i',
);
const COUNCIL_RULED_IN = new RegExp(
  `\\bCouncil${S}(demand(?:s|ed)|require(?:s|d)|oblige(?:s|d)|decide(?:s|d)|prohibit(?:s|ed)|ban(?:s|ned)),?${S}in${S}$`,
  'i',
);

/**
 * The strong word that a sentence says of the very paragraph, or resolution, that a citation names: "paragraph 12 of
 * resolution 2270 requires", "as required by paragraph 12", "under paragraph 12, States must". Anything else in between, or
 * a subject of another kind ("the Panel created by paragraph 26 demands"), and nothing is found.
 */
export function findStrongWord(draft: ReadDraft, citation: Citation): Span | null {
  const { text } = draft;
  const sentence = draft.sentence(citation);
  const place = placeOf(text, citation);
  const before = text.slice(sentence.start, place.start);
  const after = text.slice(place.end, sentence.end);
  const many = citation.paragraphs.length > 1;
  const follows = (match: RegExpExecArray | null) => spanOf(match, place.end);
  const precedes = (match: RegExpExecArray | null) => spanOf(match, sentence.start);

  if (SUBJECT.test(before)) {
    const rules = follows((many ? RULES_MANY : RULES_ONE).exec(after));
    if (rules !== null) return rules;
  }
  if (OPENS.test(before)) {
    const rules = follows(COUNCIL_RULES.exec(after)) ?? follows(STATES_MUST.exec(after));
    if (rules !== null) return rules;
  }
  const ruled = RULED_BY.exec(before) ?? COUNCIL_RULED_IN.exec(before);
  return ruled === null || NEGATED.test(before.slice(0, ruled.index)) ? null : precedes(ruled);
}

function spanOf(match: RegExpExecArray | null, shift: number): Span | null {
  const word = match?.[1];
  if (!match || word === undefined) return null;
  const start = shift + match.index + match[0].indexOf(word);
  return { start, end: start + word.length };
}

/** All the words that name it: "paragraph 12 of Security Council resolution 2270 (2016)", "UNSCR 2270, para. 12". */
function placeOf(text: string, citation: Citation): Span {
  const spans = citation.paragraphSpans;
  const year = findWrittenYear(text, citation)?.whole.end ?? citation.end;
  const end = Math.max(year, ...spans.map((span) => span.end));
  const first = Math.min(citation.start, ...spans.map((span) => span.start));
  const words = first < citation.start ? WORDS_OF_PARAGRAPH : WORDS_OF_RESOLUTION;
  const before = text.slice(Math.max(0, first - 90), first);
  return { start: first - (words.exec(before)?.[0].length ?? 0), end };
}
