// Form 1: the official symbol of a resolution, its year included.
import { describeRows } from '../support/rows.js';

describeRows('a symbol', [
  {
    name: 'with its year',
    text: 'as set out in S/RES/2270 (2016).',
    found: ['S/RES/2270 (2016) = 2270 (2016)'],
  },
  {
    name: 'the year close to it',
    text: 'S/RES/2231(2015), Annex B',
    found: ['S/RES/2231(2015) = 2231 (2015)'],
  },
  {
    name: 'without a year',
    text: 'S/RES/1970 imposed an arms embargo.',
    found: ['S/RES/1970 = 1970'],
  },
  {
    name: 'in small letters',
    text: 'search for s/res/1701 (2006)',
    found: ['s/res/1701 (2006) = 1701 (2006)'],
  },
  {
    name: 'the first resolution of all',
    text: 'S/RES/1 (1946)',
    found: ['S/RES/1 (1946) = 1 (1946)'],
  },
  {
    name: 'two in a sentence',
    text: 'S/RES/1970 (2011) and, in part, S/RES/2009 (2011)',
    found: ['S/RES/1970 (2011) = 1970 (2011)', 'S/RES/2009 (2011) = 2009 (2011)'],
  },
  {
    name: 'the year on the next line',
    text: 'S/RES/2270\n(2016)',
    found: ['S/RES/2270\n(2016) = 2270 (2016)'],
  },
  {
    name: 'a no-break space before the year',
    text: 'S/RES/2270\u00a0(2016)',
    found: ['S/RES/2270\u00a0(2016) = 2270 (2016)'],
  },
  {
    name: 'a year that the catalogue contradicts is kept',
    text: 'S/RES/2270 (2017)',
    found: ['S/RES/2270 (2017) = 2270 (2017)'],
  },
  {
    name: 'the date instead of the year',
    text: 'S/RES/2270 (2 March 2016)',
    found: ['S/RES/2270 = 2270 (2016)'],
  },
  { name: 'newer than the newest known', text: 'S/RES/2999', found: ['S/RES/2999 = 2999'] },
  {
    name: 'beside a resolution in words: two places',
    text: 'Security Council resolution 2270 (S/RES/2270 (2016))',
    found: ['2270', 'S/RES/2270 (2016) = 2270 (2016)'],
  },
  { name: 'between emoji', text: '🕊S/RES/242 (1967)🕊', found: ['S/RES/242 (1967) = 242 (1967)'] },
  { name: 'a corrigendum of it', text: 'S/RES/2270/Corr.1', found: ['S/RES/2270 = 2270'] },
]);

describeRows('a symbol in an address', [
  {
    name: 'plain',
    text: 'https://docs.un.org/en/S/RES/2270(2016)',
    found: ['S/RES/2270(2016) = 2270 (2016)'],
  },
  {
    name: 'with an escaped space',
    text: 'https://undocs.org/S/RES/1718%20(2006)',
    found: ['S/RES/1718%20(2006) = 1718 (2006)'],
  },
  {
    name: 'with escaped brackets',
    text: 'docs.un.org/en/S/RES/2758%282024%29',
    found: ['S/RES/2758%282024%29 = 2758 (2024)'],
  },
  {
    name: 'with a plus for the space',
    text: 'https://undocs.org/en/S/RES/1718+(2006)',
    found: ['S/RES/1718+(2006) = 1718 (2006)'],
  },
  {
    name: 'as one of several parameters',
    text: 'access.nsf/get?open&DS=S/RES/1325(2000)&Lang=E',
    found: ['S/RES/1325(2000) = 1325 (2000)'],
  },
  {
    name: 'the end of a sentence is no part of it',
    text: 'See https://undocs.org/S/RES/2397(2017).',
    found: ['S/RES/2397(2017) = 2397 (2017)'],
  },
  {
    name: 'in angle brackets',
    text: '<https://undocs.org/S/RES/2231>',
    found: ['S/RES/2231 = 2231'],
  },
  {
    name: 'a link of Markdown',
    text: '[the text](https://undocs.org/S/RES/2231(2015))',
    found: ['S/RES/2231(2015) = 2231 (2015)'],
  },
]);

describeRows('paragraphs of a symbol', [
  {
    name: 'before it',
    text: 'OP 8 (a) of S/RES/1718 (2006)',
    found: ['S/RES/1718 (2006) = 1718 (2006) ¶8(a)'],
  },
  {
    name: 'after it',
    text: 'S/RES/1718 (2006), paras. 8 (a) and 9',
    found: ['S/RES/1718 (2006) = 1718 (2006) ¶8(a),9'],
  },
]);

describeRows('no symbol of a resolution', [
  { name: 'General Assembly', text: 'A/RES/71/202 and A/RES/2758(XXVI)' },
  { name: 'Board of Governors of the IAEA', text: 'GOV/RES/1718' },
  { name: 'General Conference of the IAEA', text: 'GC(60)/RES/14' },
  { name: 'Economic and Social Council', text: 'E/RES/2005/20' },
  { name: 'Human Rights Council', text: 'A/HRC/RES/46/17' },
  { name: 'letters before the S', text: 'AS/RES/2270' },
  { name: 'a digit before the S', text: '1S/RES/2270' },
  { name: 'a presidential statement', text: 'S/PRST/2017/16' },
  { name: 'a report or a letter', text: 'S/2016/1718' },
  { name: 'a meeting record', text: 'S/PV.2334' },
  { name: 'a press release', text: 'SC/12267' },
  { name: 'without a number', text: 'the S/RES/ series' },
]);

describeRows('a symbol of no resolution', [
  { name: 'zero', text: 'S/RES/0', doubtful: ['S/RES/0 zero'] },
  { name: 'a leading zero', text: 'S/RES/0002', doubtful: ['S/RES/0002 leading-zero'] },
  {
    name: 'far above the newest',
    text: 'S/RES/22701 (2016)',
    doubtful: ['S/RES/22701 (2016) no-such-resolution'],
  },
  {
    name: 'a date, then paragraphs',
    text: 'S/RES/1973 (17 March 2011) para 4',
    found: ['S/RES/1973 = 1973 (2011) ¶4'],
  },
  {
    name: 'a date, then another document',
    text: 'S/RES/1973 (17 March 2011); A/RES/60/1, para 4',
    found: ['S/RES/1973 = 1973 (2011)'],
  },
]);
