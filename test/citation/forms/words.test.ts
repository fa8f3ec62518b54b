// Form 2: the Council's name, the word "resolution" and a number. The citation is the number alone.
import { describeRows } from '../support/rows.js';

describeRows('the body before the word', [
  {
    name: 'Security Council',
    text: 'Security Council resolution 2334 was adopted.',
    found: ['2334'],
  },
  {
    name: 'UN Security Council',
    text: 'under UN Security Council resolution 2231',
    found: ['2231'],
  },
  { name: 'with full stops', text: 'under U.N. Security Council resolution 2231', found: ['2231'] },
  {
    name: 'United Nations in full',
    text: 'the United Nations Security Council resolution 1701',
    found: ['1701'],
  },
  { name: 'UN alone', text: 'the UN resolution 1701', found: ['1701'] },
  { name: 'U.N. alone', text: 'the U.N. resolution 1701', found: ['1701'] },
  { name: 'United Nations alone', text: 'United Nations resolution 242', found: ['242'] },
  { name: 'UNSC', text: 'UNSC resolution 2254', found: ['2254'] },
  { name: 'SC', text: 'SC resolution 1701', found: ['1701'] },
  { name: 'Council', text: 'Council resolution 1540', found: ['1540'] },
  { name: 'possessive', text: 'the UN Security Council’s resolution 2728', found: ['2728'] },
  {
    name: 'an adjective between',
    text: 'the Security Council’s landmark resolution 1325',
    found: ['1325'],
  },
  {
    name: 'after the number',
    text: 'resolution 1701 of the United Nations Security Council',
    found: ['1701'],
  },
  {
    name: 'the abbreviation in brackets between',
    text: 'United Nations Security Council Resolution (UNSCR) 1701',
    found: ['1701'],
  },
]);

describeRows('the word', [
  { name: 'with a capital', text: 'UN Security Council Resolution 2334', found: ['2334'] },
  { name: 'in capitals', text: 'SECURITY COUNCIL RESOLUTION 2334', found: ['2334'] },
  { name: 'Res. with its stop', text: 'UNSC Res. 2270', found: ['2270'] },
  { name: 'Res without one', text: 'UN Security Council Res 2334 (2016)', found: ['2334 (2016)'] },
  { name: 'res. in small letters', text: 'Security Council res. 1701', found: ['1701'] },
  { name: 'UNSCR', text: 'UNSCR 2270', found: ['2270'] },
  { name: 'UNSCR without a space', text: 'UNSCR2270', found: ['2270'] },
  { name: 'UNSCR with a hyphen', text: 'UNSCR-1325', found: ['1325'] },
  { name: 'UNSCRs', text: 'UNSCRs 1718, 1874', found: ['1718', '1874'] },
  { name: 'SCR', text: 'SCR 1701', found: ['1701'] },
  { name: 'none at all: UNSC and the number', text: 'UNSC 2334 said so.', found: ['2334'] },
]);

describeRows('between word and number', [
  { name: 'Sec. Council', text: 'UN Sec. Council Res. 2254', found: ['2254'] },
  { name: 'No.', text: 'UN Security Council Resolution No. 2254', found: ['2254'] },
  { name: 'no. in small letters', text: 'Security Council resolution no. 2254', found: ['2254'] },
  {
    name: 'Nos.',
    text: 'Security Council resolutions Nos. 2254 and 2268',
    found: ['2254', '2268'],
  },
  { name: 'number', text: 'Security Council resolution number 2254', found: ['2254'] },
  { name: '#', text: 'Security Council resolution #2254', found: ['2254'] },
  { name: 'n°', text: 'Security Council resolution n° 2254', found: ['2254'] },
  {
    name: 'a word and a comma',
    text: 'existing UNSCR resolutions, like 2231, that give us',
    found: ['2231'],
  },
  {
    name: 'a colon',
    text: 'two Security Council resolutions: 1718 and 1874',
    found: ['1718', '1874'],
  },
  { name: 'brackets', text: 'Security Council resolutions (1718, 1874)', found: ['1718', '1874'] },
]);

describeRows('after the number', [
  { name: 'a possessive', text: 'UNSC resolution 1701’s call for calm', found: ['1701'] },
  { name: 'a full stop', text: 'We abide by UNSCR 1701.', found: ['1701'] },
  {
    name: 'a full stop within quotation marks',
    text: '“We abide by UNSCR 1701.”',
    found: ['1701'],
  },
  { name: 'a hyphen and a word', text: 'a UNSCR 1701-mandated zone', found: ['1701'] },
]);

describeRows('no number of a resolution', [
  { name: 'a resolution in general', text: 'The Security Council adopted a resolution on Sudan.' },
  { name: 'this resolution', text: 'The Security Council decided that this resolution applies.' },
  { name: 'a draft', text: 'The Security Council voted on draft resolution S/2016/1100.' },
  { name: 'a page after a comma', text: 'Security Council resolution, p. 1718' },
  { name: 'words in between', text: 'The Security Council resolution helped 1718 families.' },
  {
    name: 'a new sentence between',
    text: 'That was a Security Council resolution. 1718 people came.',
  },
  { name: 'part of a longer word: unscripted', text: 'an unscripted 1718 show' },
  { name: 'part of a longer word: sunscreen', text: 'sunscreen 2270' },
  { name: 'a small number without a body', text: 'resolution 15' },
  { name: 'no letters before the abbreviation', text: 'XUNSCR 2270' },
]);

describeRows('beside its word, after a comma', [
  {
    name: 'four digits that are no year',
    text: 'The Security Council met. Does the 2015 resolution, 2231, still hold?',
    found: ['2231'],
  },
  {
    name: 'with a year',
    text: 'The Security Council adopted a resolution, 2231 (2015), on Iran',
    found: ['2231 (2015)'],
  },
  {
    name: 'not a count',
    text: 'The Security Council adopted the resolution, 1500 people cheered',
  },
  { name: 'not a year', text: 'The Security Council voted on the resolution, 2016, and rose.' },
]);

describeRows('a noun that begins what follows', [
  {
    name: 'States',
    text: 'Under Security Council resolution 1540 States must report',
    found: ['1540'],
  },
  {
    name: 'a topic',
    text: 'UN Security Council resolution 1325 Women, Peace and Security',
    found: ['1325'],
  },
  {
    name: 'the verb to state, of a later mention',
    text: 'The Security Council met. Resolution 242 states that it must be so.',
    found: ['242'],
  },
  { name: 'not: with the United Nations alone', text: 'a UN resolution 1718 countries backed' },
  { name: 'not: three digits', text: 'the Security Council resolution 100 countries backed' },
  {
    name: 'not: of a later mention',
    text: 'The Security Council met. In a resolution 1718 people wrote, they asked for peace.',
  },
  { name: 'an abbreviation', text: 'UNSCR 1325 et al.', found: ['1325'] },
  { name: 'an en dash before the number', text: 'UNSCR–1701', found: ['1701'] },
  { name: 'not: an en dash and a word', text: 'UNSCR – adopted with 1701 votes' },
  {
    name: 'a word for “number” after a comma',
    text: 'the Security Council’s own resolution, numbered 497 and adopted in 1981',
    found: ['497'],
  },
  {
    name: 'a comma and a number of something else',
    text: 'the Security Council’s own resolution, 497 days old',
  },
  {
    name: 'a sign between the Council’s abbreviation and a number',
    text: 'UNSC No. 1701, UNSC #1701',
    found: ['1701', '1701'],
  },
  {
    name: 'the same before a number that no resolution has',
    text: 'UNSC No. 9000 and UNSC no. 1',
  },
  {
    name: 'a title with capitals after a number',
    text: 'The Security Council met. Resolution 1325 Women, peace and security followed.',
    found: ['1325'],
  },
  {
    name: 'a count after a number',
    text: 'The Security Council met. After the resolution 1325 women, peace advocates all, marched.',
  },
]);
