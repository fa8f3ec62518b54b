// Form 4: several numbers after one word; each is a citation.
import { describeRows } from '../support/rows.js';

describeRows('what joins the numbers', [
  {
    name: 'n° before each',
    text: 'les résolutions n°1325, n°1820 et n°1888 du Conseil de sécurité',
    found: ['1325', '1820', '1888'],
  },
  {
    name: 'a colon after a word for what follows',
    text: 'la risoluzione Onu 1325 e le successive: 1820, 1888, 1889, 1960 e 2106',
    found: ['1325', '1820', '1888', '1889', '1960', '2106'],
  },
  {
    name: 'a bracket after it',
    text: 'le risoluzioni Onu 1325 e seguenti (1820, 1888)',
    found: ['1325', '1820', '1888'],
  },
  {
    name: 'commas and and',
    text: 'UN Security Council resolutions 1718, 1874 and 2270',
    found: ['1718', '1874', '2270'],
  },
  {
    name: 'a comma before and',
    text: 'UN Security Council resolutions 1718, 1874, and 2270',
    found: ['1718', '1874', '2270'],
  },
  { name: 'commas without spaces', text: 'UNSCRs 242,338,1397', found: ['242', '338', '1397'] },
  { name: 'semicolons', text: 'UNSCRs 1718; 1874; 2270', found: ['1718', '1874', '2270'] },
  { name: '&', text: 'UNSCRs 242 & 338', found: ['242', '338'] },
  { name: '+', text: 'UNSCRs 242 + 338', found: ['242', '338'] },
  { name: 'or', text: 'UNSCR 1718 or 1874', found: ['1718', '1874'] },
  { name: 'slashes', text: 'UNSCR 1718/1874/2270', found: ['1718', '1874', '2270'] },
  {
    name: 'dashes with spaces',
    text: 'UNSCRs 1718 – 1874 – 2270',
    found: ['1718', '1874', '2270'],
  },
  {
    name: 'as well as, and also, inter alia',
    text: 'UNSCR 1718, as well as 1874, and also 2270, inter alia 2321',
    found: ['1718', '1874', '2270', '2321'],
  },
  {
    name: 'most recently',
    text: 'UNSCRs 1718 (2006), 1874 (2009), and most recently 2397 (2017)',
    found: ['1718 (2006)', '1874 (2009)', '2397 (2017)'],
  },
  {
    name: 'including, before the first',
    text: 'Security Council resolutions, including 1718 and 1874',
    found: ['1718', '1874'],
  },
  {
    name: 'a sign before each',
    text: 'UNSCRs No. 1718, No. 1874 and No. 2270',
    found: ['1718', '1874', '2270'],
  },
  {
    name: 'the topic of each',
    text: 'Security Council resolutions 1325 on women, peace and security and 2250 on youth',
    found: ['1325', '2250'],
  },
  {
    name: 'a remark in brackets',
    text: 'UNSCRs 1718 (nuclear tests), 1874 (inspections)',
    found: ['1718', '1874'],
  },
  {
    name: 'footnote marks',
    text: 'UNSCRs 1718,³ 1874[4] and 2270',
    found: ['1718', '1874', '2270'],
  },
]);

describeRows('years within a list', [
  {
    name: 'one each',
    text: 'UN Security Council resolutions 1718 (2006), 1874 (2009), 2087 (2013) and 2094 (2013)',
    found: ['1718 (2006)', '1874 (2009)', '2087 (2013)', '2094 (2013)'],
  },
  {
    name: 'dates',
    text: 'Security Council resolutions 242 (1967) of 22 November 1967 and 338 (1973) of 22 October 1973',
    found: ['242 (1967)', '338 (1973)'],
  },
]);

describeRows('over lines', [
  {
    name: 'hard wrap before and',
    text: 'UN Security Council resolutions 1718\nand 1874',
    found: ['1718', '1874'],
  },
  {
    name: 'hard wrap after a comma',
    text: 'UN Security Council resolutions 1718,\r\n1874\r\nand\r\n2270',
    found: ['1718', '1874', '2270'],
  },
  {
    name: 'hyphens as bullets',
    text: 'Security Council resolutions:\n- 1718 (2006)\n- 1874 (2009)\n',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  {
    name: 'asterisks with empty lines',
    text: 'Security Council resolutions:\n\n* 1718 (2006);\n\n* 1874 (2009).\n',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  {
    name: 'bullets',
    text: 'Security Council resolutions:\n• 1718 (2006)\n• 1874 (2009)\n',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  {
    name: 'a numbered list',
    text: 'Security Council resolutions:\n1. 1718 (2006)\n2. 1874 (2009)\n',
    found: ['1718 (2006)', '1874 (2009)'],
  },
]);

describeRows('a range cites its two ends', [
  { name: 'to', text: 'UNSCRs 1718 to 2397', found: ['1718', '2397'] },
  { name: 'through', text: 'UNSCRs 1718 through 2397', found: ['1718', '2397'] },
  { name: 'a dash', text: 'UNSCRs 1718–2397', found: ['1718', '2397'] },
  { name: 'a hyphen', text: 'UNSCRs 1718-2397', found: ['1718', '2397'] },
]);

describeRows('what ends a list', [
  { name: 'a colon alone', text: 'UNSCR 1718: 1874 people left', found: ['1718'] },
  {
    name: 'a year after a singular',
    text: 'UNSC resolution 1325, 1820 and 1960',
    found: ['1325', '1820'],
  },
  { name: 'a verb after and', text: 'UNSCR 1718 and calls for 1874 inspections', found: ['1718'] },
  { name: 'a noun after the number', text: 'UNSCR 1718 and 15 Member States', found: ['1718'] },
  { name: 'a count', text: 'UNSCR 1718 and 1874 people', found: ['1718'] },
  { name: 'others', text: 'UNSCRs 1718, 1874 and others', found: ['1718', '1874'] },
  {
    name: 'a small number with a noun',
    text: 'UNSCRs 1718, 1874, and 20 others',
    found: ['1718', '1874'],
  },
  { name: 'a year with a verb', text: 'UNSCR 1718 and 2015 saw change.', found: ['1718'] },
  { name: 'a year after one resolution', text: 'UNSCR 1718 and 2016', found: ['1718'] },
  { name: 'a full stop', text: 'We back UNSCR 1718. 1874 people came.', found: ['1718'] },
  { name: 'an amount', text: 'UNSCR 1718 and 1,874 tons of coal', found: ['1718'] },
  { name: 'an empty line', text: 'UNSCRs 1718,\n\n1874 people came.', found: ['1718'] },
  {
    name: 'another body',
    text: 'Security Council resolutions 1718 and 1874 and General Assembly resolution 71/202',
    found: ['1718', '1874'],
  },
  {
    name: 'another resolution starts a new list',
    text: 'UNSCRs 1718 and 1874 and resolution 2270',
    found: ['1718', '1874', '2270'],
  },
]);

describeRows('after a topic', [
  {
    name: 'a dash',
    text: 'the Security Council’s resolutions on the DPRK—1718, 1874, and 2270—bind all',
    found: ['1718', '1874', '2270'],
  },
  {
    name: 'a colon',
    text: 'Security Council resolutions on the DPRK: 1718 and 1874',
    found: ['1718', '1874'],
  },
  {
    name: 'not a count',
    text: 'Security Council resolutions on Syria: 1500 people left',
    unspecified: ['Security Council resolutions'],
  },
  {
    name: 'not a year',
    text: 'Security Council resolutions on Syria — 2017 was the worst',
    unspecified: ['Security Council resolutions'],
  },
]);

describeRows('remarks within a list', [
  {
    name: 'between dashes',
    text: 'UNSCRs 2216, 2624 and – as regards shipping – 2722',
    found: ['2216', '2624', '2722'],
  },
  {
    name: 'between dashes, before and',
    text: 'UNSCRs 446 — later confirmed — and 465',
    found: ['446', '465'],
  },
  {
    name: 'not: a number within',
    text: 'UNSCRs 446 – of 12 texts – and 465 people',
    found: ['446'],
  },
  { name: 'not: one dash', text: 'UNSCR 446 – it says so. And 465', found: ['446'] },
  { name: 'an entity for &', text: 'UNSCRs 242 &amp; 338', found: ['242', '338'] },
  { name: 'not: another entity', text: 'UNSCR 242 &lt; 338', found: ['242'] },
]);

describeRows('numbers at some distance from their word', [
  {
    name: 'after a colon',
    text: 'Nine Security Council resolutions were adopted since: 1820 (2008), 1888 and 1960 (2011)',
    found: ['1820 (2008)', '1888', '1960 (2011)'],
  },
  {
    name: 'in brackets after a topic',
    text: 'Security Council resolutions on the DPRK (1718, 1874 and 2270)',
    found: ['1718', '1874', '2270'],
  },
  {
    name: 'not: a year in brackets',
    text: 'Security Council resolutions on Mali (2015)',
    unspecified: ['Security Council resolutions'],
  },
  {
    name: 'not: a count after a colon',
    text: 'Security Council resolutions had results: 750 people came',
    unspecified: ['Security Council resolutions'],
  },
]);

describeRows('a number alone after a dash, where the Council acts', [
  {
    name: 'before a full stop',
    text: 'the Security Council process in Syria — 2254.',
    found: ['2254'],
  },
  {
    name: 'at the end of a paragraph',
    text: 'the Security Council process in Syria — 2254 \n\nOther matters follow.',
    found: ['2254'],
  },
  { name: 'not before a noun', text: 'the Security Council process in Syria — 2254 people' },
  {
    name: 'not as the end of a range',
    text: 'the Security Council met on pages 1046 (of 1100)–2254.',
  },
]);

describeRows('two bodies, each after its own numbers', [
  {
    name: 'the Council second',
    text: 'resolutions 181 and 194 of the General Assembly and 242 and 338 of the Security Council',
    found: ['242', '338'],
  },
  {
    name: 'the Council first',
    text: 'resolutions 242 and 338 of the Security Council and 181 of the General Assembly',
    found: ['242', '338'],
  },
  {
    name: 'with United Nations before',
    text: 'United Nations resolutions 181 and 194 of the General Assembly',
  },
  {
    name: 'not: a number of something else after',
    text: 'resolutions 242 and 338 of the Security Council and 181 people',
    found: ['242', '338'],
  },
  {
    name: 'a year at the beginning of the next line',
    text: 'Security Council\n2009: Resolutions 1888 and 1889\n2010: Resolution 1960',
    found: ['1888', '1889', '1960'],
  },
  {
    name: 'hyphens between three known numbers',
    text: 'UNSCRs 1559-1680-1701',
    found: ['1559', '1680', '1701'],
  },
  {
    name: 'hyphens between numbers that are no resolutions’',
    text: 'UN resolution 155-9680-8701',
  },
  {
    name: 'bodies with their numbers in brackets',
    text: 'resolutions of the General Assembly (181, 194) and the Security Council (242, 338)',
    found: ['242', '338'],
  },
  {
    name: 'the Council first',
    text: 'resolutions of the Security Council (242, 338) and the General Assembly (181, 194)',
    found: ['242', '338'],
  },
  {
    name: 'a list that a verb and a colon lead to',
    text: 'Resolutions that complement UN Security Council Resolution 1325 followed: 1820, 1888 and 1889',
    found: ['1325', '1820', '1888', '1889'],
  },
  {
    name: 'other numbers after a colon',
    text: 'UN Security Council Resolution 1325 in figures: 107 plans, 2015 and 14 goals; a timeline: 2000, 2008',
    found: ['1325'],
  },
]);
