// What the resolutions' marks leave out: symbols, committees, and numbers that stand without their year
// (“in line with resolution 1701”). Finding one of these is neither right nor false.
import type { Citation } from '../../src/citation/types.js';

/** How far from its number the word for a resolution may stand; the list between may be longer than one number. */
const REACH = 300;

/** What may stand between the word and its number: other numbers, years, commas, an “and”, the Council in Arabic. */
const BETWEEN = '(?:[\\s\\d()/،,、]|and|et|y|и|und|و|مجلس الأمن|التابع للأمم المتحدة)*';
const BEFORE: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`(?:resolutions?|UNSCR)${BETWEEN}$`, 'i'),
  fr: new RegExp(`résolutions?${BETWEEN}$`, 'i'),
  es: new RegExp(`resoluci(?:ón|ones)${BETWEEN}$`, 'i'),
  ru: new RegExp(`резолюци[а-я]*${BETWEEN}$`, 'i'),
  ar: new RegExp(`قرار[^\\s\\d]*${BETWEEN}$`),
  de: new RegExp(`Resolution(?:en)?${BETWEEN}$`),
};
/** In Chinese the word follows: 第1701号决议. */
const AFTER_IN_CHINESE = /^[\d()、和号第]*决议/;

/** Whether a find is one that the marks do not judge. */
export function isNotJudged(
  text: string,
  lang: string,
  citation: Pick<Citation, 'start' | 'end' | 'kind'>,
): boolean {
  const { start, end, kind } = citation;
  if (kind === 'committee' || /^s\/res/i.test(text.slice(start, start + 5))) return true;
  if (lang === 'zh') return AFTER_IN_CHINESE.test(text.slice(end, end + REACH));
  return BEFORE[lang]?.test(text.slice(Math.max(0, start - REACH), start)) ?? false;
}
