import type { ResolutionNumbers } from '../catalogue/types.js';
import { KIND } from './characters.js';
import type { Reader } from './reader.js';
import { isYear } from './year.js';

/** How far after the last list a number that is new may stand. */
const NEAR = 300;
/** A clause that says how a resolution came to be: "안보리에서 채택된 825호". */
const ADOPTED = /(?:채택|통과|발표)(?:된|한|했던|시킨)\s$/;
/** The end of a word that names nothing: a noun before the number would be what bears it ("어선 2270호"). */
const PARTICLE = /(?:^|[\n.,;:·ㆍ“‘(「]\s?|[는은이가을를의로된한던인어번와과며일]\s)$/;
/** What bears such numbers itself: "법률 제1718호". */
const BEARER = /(?:법률|조약|고시|령|공고|규칙|예규|조례|관보|어선|열차|아파트)\s제?$/;
/** A particle after the number: "2397号はさらにこれを下げた". */
const JAPANESE = /[はがをもで]/;
/** What begins a clause. */
const CLAUSE = /(?:^|[。、「『（\n])第?$/;
const LONGEST_BEFORE = 6;

/**
 * What a number is that stands alone with its counter, as news in Korean name a resolution again: "1718호는 17개
 * 조항으로 구성됐다".
 *
 * @param read - where the last list of numbers before it ends.
 * @returns `again` for one that counts if the text has named it as the Council's, `new` for one that counts on
 *   evidence; undefined for none.
 */
export function countedAlone(
  reader: Reader,
  start: number,
  end: number,
  read: number,
  numbers: ResolutionNumbers,
): 'again' | 'new' | undefined {
  const counter = reader.code(end);
  const isKorean = counter === 0xd638;
  if (!isKorean && counter !== 0x53f7 && counter !== 0x865f) return undefined;
  const number = reader.number(start);
  if (end - start < 3 || numbers.yearOf(number) === null) return undefined;
  const signed = reader.code(start - 1) === 0xc81c || reader.code(start - 1) === 0x7b2c;
  const before = reader.kind(signed ? start - 2 : start - 1);
  if (before === KIND.dense || before === KIND.digit || before === KIND.letter) return undefined;
  const words = reader.text.slice(Math.max(reader.from, start - LONGEST_BEFORE), start);
  if (BEARER.test(words)) return undefined;
  if (isYear(number)) return 'again';
  const isJapanese = counter === 0x53f7 && JAPANESE.test(reader.text.slice(end + 1, end + 2));
  if (isJapanese && CLAUSE.test(words))
    return end - start === 4 && start - read <= NEAR ? 'new' : 'again';
  if (!isKorean || signed) return 'again';
  if (ADOPTED.test(words)) return 'new';
  return end - start === 4 && start - read <= NEAR && PARTICLE.test(words) ? 'new' : 'again';
}
