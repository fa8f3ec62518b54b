import type { Citation } from '../../citation/types.js';
import type { ReadDraft } from './read-draft.js';
import { findWrittenYear } from './written-year.js';

/** How far a verb stands from the number that it is said of. */
const REACH = 200;

/** Words that can stand between a verb and a number without another thing being meant. No two branches begin alike: linear. */
const BETWEEN =
  /^(?:[\s>*_,\d)/.–§-]|\((?![a-z])|\([a-z]+\)|\b(?:the|its|their|all|relevant|un|united nations|unsc|unscrs?|security|council|resolutions?|operative|sub-?paragraphs?|paragraphs?|paras?|ops?|of|and|or|as well as|under|in|by|measures?|sanctions?|arms|embargo|asset|freeze|travel|ban|regimes?|imposed|committee|provisions|terms|requirements|obligations|established|pursuant|to)\b|s\/res\/)*$/i;

const BINDS_BEFORE =
  /(?:\b(?:(?:is|are|remains?) (?:bound by|obliged by|obliged under|subject to|in (?:\w+ )?(?:violation|breach|contravention) of)|in (?:(?:clear|direct|flagrant|blatant|full|open) )?(?:violation|breach|contravention) of|violat(?:e|es|ing)|breach(?:es|ing)|contraven(?:e|es|ing)|(?:must|shall|should|to|continues? to|fully) (?:comply with|implement|respect|abide by|enforce|observe)|compl(?:y|ies|ying) with|compliance with|(?:implementation|enforcement) of|obligations? under|(?:as )?(?:required|prohibited|banned|forbidden) (?:by|under)|(?:remain|remains|is|are) (?:imposed|in force|in effect|binding|prohibited|banned|required) (?:by|under)|bound by|enforce|implement))(?=[\s,])/gi;

const BINDS_AFTER =
  /^[\s>*_,]*(?:(?:still|also|therefore) )?(?:(?:remains?|is|are) (?:still |fully |legally )?(?:binding|in force|in effect|mandatory)|requires?|obliges?|prohibits?|bans?|forbids?|imposes?|binds?|demands?|appl(?:y|ies))\b/i;

/** Said of what was: a sentence with one of these is a history, and no claim that something binds now. */
const OF_THE_PAST =
  /\b(?:former|formerly|then|was|were|had|did|terminat\w+|lift(?:ed|ing|s)|ended|ending|ends|expir\w+|laps\w+|dissol\w+|repeal\w+|supersed\w+|replac\w+|no longer|previous(?:ly)?|earlier|past|histor\w+|suspend\w*|recalling|since|until|once|originally|followed by|snapback|snap-back)\b/i;

/**
 * Whether a sentence says of a resolution that it binds now: "States must comply with resolution 1572", "obligations
 * under paragraph 7 of resolution 1572", "resolution 1572 prohibits". To name or recall a resolution is to say no such
 * thing. English alone is read; a sentence that tells of the past is none.
 */
export function isCitedAsBinding(draft: ReadDraft, citation: Citation): boolean {
  const { before, after } = around(draft, citation);
  if (OF_THE_PAST.test(before + after)) return false;
  return BINDS_AFTER.test(after) || endsWithAny(before, BINDS_BEFORE);
}

const COMMITTEE_BEFORE =
  /(?:\b(?:reports?|report back|notif(?:y|ies)|submits?|apply|applies|turn|addressed|informs?|approval (?:of|from|by)|approved by|(?:co-?operates?|cooperation|engages?|consults?|work|works|working) with|(?:calls? (?:on|upon)|urges?|asks?|requests?|designat\w+ by|listed by|authori[sz]ation (?:of|from|by)|list(?: maintained)? (?:of|by))))(?=[\s,])/gi;
const NOUN_AFTER =
  /^[\s>*_]*(?:sanctions )?(?:committee|panel of experts|panel|group of experts|monitoring group|regime|sanctions|measures)(?:['’]s)?/i;
const COMMITTEE_ACTS =
  /^[\s>*_,]*(?:must|shall|should|will|can|may|oversees?|monitors?|supervises?|maintains?|decides?|meets?|is|are|has|have|continues?|keeps?|remains?|appl(?:y|ies)|requires?|prohibits?)\b/i;

/** Whether a sentence speaks of a committee, or a regime that is called by a number, as of one that is there now. */
export function isCommitteeAtWork(draft: ReadDraft, citation: Citation): boolean {
  const { before, after } = around(draft, citation);
  if (OF_THE_PAST.test(before + after)) return false;
  const [noun = ''] = NOUN_AFTER.exec(after) ?? [];
  const acts = noun !== '' && COMMITTEE_ACTS.test(after.slice(noun.length));
  return acts || endsWithAny(before, COMMITTEE_BEFORE) || endsWithAny(before, BINDS_BEFORE);
}

/** Whether the text ends with one of the verbs and, after it, only words that can stand between. */
function endsWithAny(before: string, verbs: RegExp): boolean {
  const near = before.slice(-REACH);
  return Array.from(near.matchAll(verbs)).some((match) =>
    BETWEEN.test(near.slice(match.index + match[0].length)),
  );
}

/** The sentence before a number and after its year. */
function around({ text, sentence }: ReadDraft, citation: Citation) {
  const { start, end } = sentence(citation);
  const after = findWrittenYear(text, citation)?.whole.end ?? citation.end;
  return {
    before: folded(text.slice(start, citation.start)),
    after: folded(text.slice(after, Math.max(end, after))),
  };
}

const folded = (words: string) => words.replace(/[\s>*_]+/g, ' ');
