// Form 9: how a text is set does not change what it says. Spans are exact whatever stands between the letters.
import { describeRows } from '../support/rows.js';

describeRows('spaces', [
  {
    name: 'no-break',
    text: 'UN\u00a0Security\u00a0Council\u00a0resolution\u00a02270',
    found: ['2270'],
  },
  { name: 'thin', text: 'UNSCR\u20092270\u2009(2016)', found: ['2270 (2016)'] },
  {
    name: 'narrow no-break',
    text: 'la résolution\u202f2270 du Conseil de sécurité',
    found: ['2270'],
  },
  { name: 'zero-width', text: 'UNSCR\u200b 2270', found: ['2270'] },
  { name: 'several, and a tab', text: 'Security  Council\tresolution   2270', found: ['2270'] },
  { name: 'ideographic', text: '安保理決議\u30001718号', found: ['1718'] },
  { name: 'an entity', text: 'UN Security Council resolution&nbsp;2270', found: ['2270'] },
]);

describeRows('what does not show', [
  {
    name: 'soft hyphen in the word',
    text: 'Security Council resolu\u00adtion 2270',
    found: ['2270'],
  },
  { name: 'soft hyphen in the abbreviation', text: 'UN\u00adSCR 2270', found: ['2270'] },
  {
    name: 'soft hyphen in the Council’s name',
    text: 'Secu\u00adrity Coun\u00adcil resolution 2270',
    found: ['2270'],
  },
  {
    name: 'direction marks around the number',
    text: 'قرار مجلس الأمن \u200e2270\u200f',
    found: ['2270'],
  },
  { name: 'a byte order mark first', text: '\ufeffUNSCR 2270', found: ['2270'] },
  {
    name: 'combining accent',
    text: 'la re\u0301solution 2270 du Conseil de se\u0301curite\u0301',
    found: ['2270'],
  },
]);

describeRows('line breaks', [
  {
    name: 'between word and number',
    text: 'UN Security Council resolution\n2270',
    found: ['2270'],
  },
  {
    name: 'within the Council’s name',
    text: 'UN Security\nCouncil resolution 2270',
    found: ['2270'],
  },
  {
    name: 'CRLF',
    text: 'UN Security Council\r\nresolution 2270\r\n(2016)',
    found: ['2270 (2016)'],
  },
  {
    name: 'a quotation of Markdown',
    text: '> UN Security Council\n> resolution 2270\n> (2016)',
    found: ['2270 (2016)'],
  },
  { name: 'an empty line parts', text: 'A Security Council resolution\n\n2270 people came.' },
]);

describeRows('Markdown', [
  { name: 'bold', text: 'under **UNSCR 2270**', found: ['2270'] },
  { name: 'bold number', text: 'under UNSCR **2270** (2016)', found: ['2270 (2016)'] },
  { name: 'emphasis within', text: 'under UN Security Council *resolution* 2270', found: ['2270'] },
  { name: 'underscores', text: 'under _UNSCR 2270_ and __UNSCR 2321__', found: ['2270', '2321'] },
  { name: 'escaped brackets', text: 'UNSCR 2270 \\(2016\\)', found: ['2270 (2016)'] },
  {
    name: 'a link: text and address are two',
    text: '[UNSCR 2270](https://docs.un.org/S/RES/2270(2016))',
    found: ['2270', 'S/RES/2270(2016) = 2270 (2016)'],
  },
  { name: 'a heading', text: '## UNSCR 2270 (2016)\n\nText.', found: ['2270 (2016)'] },
  { name: 'cells of a table', text: '| UNSCR 2270 | 2016 |', found: ['2270'] },
]);

describeRows('marks of HTML', [
  { name: 'bold number', text: 'UNSCR <b>2270</b> (2016)', found: ['2270 (2016)'] },
  { name: 'a raised footnote', text: 'UNSCR 2270<sup>3</sup> stands', found: ['2270'] },
]);

describeRows('footnote marks', [
  { name: 'in brackets', text: 'UNSCR 2270[3] and UNSCR 2321[4]', found: ['2270', '2321'] },
  { name: 'raised digits', text: 'UNSCR 2270³ stands', found: ['2270'] },
  { name: 'of Markdown', text: 'UNSCR 2270[^3] stands', found: ['2270'] },
  { name: 'before the year', text: 'UNSCR 2270[3] (2016)', found: ['2270 (2016)'] },
]);

describeRows('quotation marks', [
  {
    name: 'after a word between',
    text: 'Conseil de sécurité. La résolution dite « 242 ».',
    found: ['242'],
  },
  { name: 'not: a noun between', text: 'Conseil de sécurité. La résolution du film « 242 ».' },
  {
    name: 'curly apostrophe',
    text: 'the Council’s Security Council resolution 2270’s text',
    found: ['2270'],
  },
  { name: 'around the whole', text: '“UNSCR 2270”', found: ['2270'] },
  { name: 'guillemets', text: '« résolution 2270 du Conseil de sécurité »', found: ['2270'] },
]);

describeRows('digits', [
  { name: 'full-width', text: 'UNSCR ２２７０', found: ['２２７０ = 2270'] },
  { name: 'Arabic', text: 'قرار مجلس الأمن ٢٢٧٠', found: ['٢٢٧٠ = 2270'] },
  { name: 'Persian', text: 'UNSCR ۲۲۷۰', found: ['۲۲۷۰ = 2270'] },
  { name: 'not: of mathematics', text: 'UNSCR 𝟐𝟐𝟕𝟎' },
  { name: 'not: superscript', text: 'UNSCR ²²⁷⁰' },
  {
    name: 'a word that a hyphen breaks at the end of a line',
    text: 'UN Security Council reso-\nlution 2270 and UN Secu-\n> rity Council resolutions 1874 and 2087',
    found: ['2270', '1874', '2087'],
  },
  {
    name: 'a word that a soft hyphen breaks, in Russian',
    text: 'Совет Безопасности принял резо\u00ad\r\nлюцию 2118',
    found: ['2118'],
  },
  {
    name: 'two parts of no word',
    text: 'UN Security Council post-\nresolution measures, abso-\nlution 2270',
  },
  {
    name: 'a hyphen before an empty line',
    text: 'UN Security Council reso-\n\nlution 2270',
  },
]);
