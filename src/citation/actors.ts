import { KIND } from './characters.js';
import { WORD } from './lexicon.js';
import type { Reader } from './reader.js';

/** How far back in its sentence a mention looks for the body that acts. */
const SENTENCE = 80;
/** The same for a resolution that somebody "adopted", and for numbers that no Council resolution has. */
const LONG_SENTENCE = 220;
const MOST_WORDS = 60;
const ALL_LANGUAGES = -1;
/** "He told Parliament that resolution 1441 …", "at the General Assembly", "members of Congress": somebody else acts. */
const THAT = /^\s+that\s/i;
const ADDRESSED =
  /(?:^|\s)(?:at|before|told|tells|telling|briefed|briefing|addressed|addressing|members? of|(?:speech|address|letter|report|remarks|testimony|statement|said|spoke|speaking|reported) to)\s+(?:the\s+)?(?:(?:UN|US|U\.N\.|U\.S\.)\s+)?$/i;
const LONGEST_ADDRESS = 40;
/** "a Resolução nº 237" */
const SIGN = /\sn[ro]?[.°º]{0,2}\s?$/i;
const LONGEST_SIGN = 6;
/** Verbs whose subject is the body itself, whichever it is. */
const ENACTS = /^(?:unanimously )?(?:adopt|pass|approv|enact|dict|expid|exped|edit|baix)/i;

/**
 * The body that acts in the sentence of a mention, as far as names before it tell.
 *
 * The Council's name as part of "Security Council resolution 1244" tells whose that resolution is, not who
 * acts; it is passed over where the mention itself is adopted by somebody: "PACE recalled Security Council
 * resolution 1244 and adopted resolution 1739".
 */
export function actor(reader: Reader, index: number): 'council' | 'other' | undefined {
  const adopted = isAdopted(reader, index);
  const enacted = adopted && isEnacting(reader);
  const from = Math.max(reader.from, index - (adopted ? LONG_SENTENCE : SENTENCE));
  let at = reader.skipBack(index);
  let next = 0;
  for (let words = 0; words < MOST_WORDS && at > from; words += 1) {
    if (endsSentence(reader, at)) return undefined;
    if (reader.wordBack(at, 0)) {
      const { mask, start } = reader;
      const owns = adopted && (next & WORD.resolution) !== 0;
      if ((mask & WORD.council) !== 0 && !owns) return 'council';
      if (enacted && !owns && (mask & WORD.councilShort) !== 0) return undefined;
      const acts = enacted ? WORD.otherBody : WORD.assembly;
      if ((mask & acts) !== 0 && (next & WORD.resolution) === 0 && !isAddressed(reader, start, at))
        return 'other';
      next = mask;
      at = start < at ? start : at - 1;
    } else at -= 1;
    at = reader.skipJoinBack(at);
  }
  return undefined;
}

/** Whether what stands around a body's name, from `start` to `end`, makes it the one that is spoken to. */
function isAddressed(reader: Reader, start: number, end: number): boolean {
  const { text, from } = reader;
  const before = text.slice(Math.max(from, start - LONGEST_ADDRESS), start);
  return ADDRESSED.test(before) || THAT.test(text.slice(end, end + 8));
}

/** Whether another body is named before a mention, in its sentence. */
export function namesOtherBody(reader: Reader, index: number): boolean {
  const from = Math.max(reader.from, index - LONG_SENTENCE);
  let at = reader.skipBack(index);
  for (let words = 0; words < MOST_WORDS && at > from; words += 1) {
    if (endsSentence(reader, at)) return false;
    if (reader.wordBack(at, 0)) {
      if ((reader.mask & WORD.council) !== 0) return false;
      if ((reader.mask & WORD.otherBody) !== 0) return true;
      at = reader.start < at ? reader.start : at - 1;
    } else at -= 1;
    at = reader.skipJoinBack(at);
  }
  return false;
}

/** Whether the mention is of what somebody "adopted", "passed", and the like. */
export function isEnacted(reader: Reader, index: number): boolean {
  return isAdopted(reader, index) && isEnacting(reader);
}

/** Whether the last word read is a verb whose subject is the body itself. */
function isEnacting(reader: Reader): boolean {
  return ENACTS.test(reader.text.slice(reader.start, reader.end));
}

/** Whether a verb such as "adopted" stands before the word "resolution" before a number. */
function isAdopted(reader: Reader, index: number): boolean {
  const sign = SIGN.exec(reader.text.slice(Math.max(reader.from, index - LONGEST_SIGN), index));
  const end = reader.skipBack(index - (sign?.[0].length ?? 0));
  if (!reader.wordBack(end, ALL_LANGUAGES)) return false;
  if ((reader.mask & WORD.resolution) === 0) return false;
  const at = reader.skipBack(reader.start);
  return reader.wordBack(at, ALL_LANGUAGES) && (reader.mask & WORD.adopting) !== 0;
}

function endsSentence(reader: Reader, at: number): boolean {
  const code = reader.code(at - 1);
  if (code === 0x2e) return isSentenceEnd(reader, at - 1);
  if (code === 0x3002 || code === 0x3f || code === 0x21 || code === 0xff1b) return true;
  return reader.kind(at - 1) === KIND.newline && reader.skipBack(at) === at;
}

/** A full stop ends a sentence unless it belongs to an abbreviation or a single letter. */
function isSentenceEnd(reader: Reader, stop: number): boolean {
  const before = reader.kind(stop - 1);
  if (before === KIND.digit) return reader.kind(stop + 1) !== KIND.digit;
  if (before !== KIND.letter) return true;
  const second = reader.kind(stop - 2);
  if (second !== KIND.letter) return false;
  const next = reader.skip(stop + 1);
  const code = reader.code(next);
  return code < 0x61 || code > 0x7a;
}
