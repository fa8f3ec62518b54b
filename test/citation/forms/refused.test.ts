// What must not count. Where a row names the Security Council, the number has the evidence and is refused all the same.
import { describeRows } from '../support/rows.js';

describeRows('the General Assembly', [
  { name: 'with its session', text: 'UN resolution 71/202' },
  {
    name: 'by its name',
    text: 'General Assembly resolution 71/202, like Security Council business',
  },
  { name: 'a plain number by its name', text: 'UNGA resolution 1718' },
  { name: 'a session in Roman numerals', text: 'UN resolution 2758 (XXVI)' },
  {
    name: 'the same numerals after a number that the Council has',
    text: 'Security Council matters: resolutions 1718 (XVI), 1874 (S-IV) and 2270 (XXII)',
  },
  { name: 'a letter and a session', text: 'UN resolution 377 A (V)' },
  { name: 'an emergency session', text: 'UN resolution ES-11/1' },
  { name: 'in a list', text: 'General Assembly resolutions 71/202 and 72/188' },
]);

describeRows('other bodies of the United Nations', [
  { name: 'Human Rights Council', text: 'Human Rights Council resolution 46/17' },
  { name: 'abbreviated', text: 'HRC resolution 1718' },
  { name: 'with UN before it', text: 'the UN Human Rights Council’s resolution 1718' },
  { name: 'ECOSOC', text: 'ECOSOC resolution 2005/20' },
  { name: 'Trusteeship Council', text: 'Trusteeship Council resolution 1718' },
  { name: 'IAEA', text: 'the IAEA Board of Governors’ resolution 1718' },
  { name: 'ICAO', text: 'ICAO Council resolution 1718' },
  { name: 'a council of somewhere', text: 'We heard the Ruritanian SC resolution 1718' },
  { name: 'WHO', text: 'World Health Assembly resolution WHA75.8' },
]);

describeRows('bodies of states and regions', [
  { name: 'the Senate', text: 'Senate Resolution 242, on the Security Council' },
  { name: 'S. Res.', text: 'S. Res. 242, on the Security Council' },
  { name: 'H. Res.', text: 'H. Res. 1718, on the Security Council' },
  { name: 'H.Con.Res.', text: 'H.Con.Res. 75, on the Security Council' },
  { name: 'a joint resolution', text: 'S.J. Res. 54 and House Joint Resolution 1145' },
  { name: 'European Parliament', text: 'European Parliament resolution 2019/2683(RSP)' },
  {
    name: 'Council of Europe',
    text: 'Parliamentary Assembly of the Council of Europe, Resolution 2198 (2018)',
  },
  { name: 'European Council', text: 'European Council resolution 1718' },
  { name: 'Council of Ministers', text: 'Council of Ministers resolution 1718' },
  { name: 'Arab League', text: 'Arab League resolution 1718' },
  { name: 'African Union', text: 'African Union Peace and Security Council resolution 1718' },
]);

describeRows('other security councils', [
  {
    name: 'of defence, French',
    text: 'Le Conseil de sécurité et de défense nationale a adopté la résolution 1718.',
  },
  { name: 'National', text: 'National Security Council resolution 1718' },
  { name: 'Russian', text: 'the Russian Security Council’s resolution 1718' },
  { name: 'of Russia', text: 'Security Council of the Russian Federation resolution 1718' },
  { name: 'Homeland', text: 'Homeland Security Council resolution 1718' },
  { name: 'Peace and', text: 'Peace and Security Council resolution 1718' },
]);

describeRows('documents of the Security Council', [
  { name: 'a presidential statement', text: 'the Security Council’s statement S/PRST/2017/16' },
  { name: 'a report', text: 'the Security Council considered S/2024/215' },
  { name: 'a meeting record', text: 'Security Council, S/PV.7638' },
  { name: 'a press release', text: 'Security Council press release SC/12267' },
  { name: 'a meeting', text: 'the Security Council’s 7638th meeting' },
  { name: 'an article of the Charter', text: 'the Security Council acted under Article 41' },
]);

describeRows('numbers of other things', [
  { name: 'votes', text: 'The Security Council adopted the resolution 14 to 0.' },
  { name: 'a count', text: 'The Security Council resolution protects 1718 civilians.' },
  { name: 'a count right after the word', text: 'UN resolution 1718 troops' },
  { name: 'a count in thousands', text: 'Security Council resolution 1,718' },
  { name: 'a decimal', text: 'Security Council resolution 1718.5' },
  { name: 'a percentage', text: 'Security Council resolution 1718%' },
  { name: 'an amount', text: 'Security Council resolution $1718' },
  { name: 'a time', text: 'the Security Council resolution 17:18' },
  { name: 'a telephone number', text: 'Security Council resolution, call +1 212 963 1234' },
  { name: 'a long number', text: 'Security Council resolution 1234567890' },
  { name: 'an address', text: 'the Security Council resolution at 1718 First Avenue' },
  { name: 'a law', text: 'Security Council resolution, 50 U.S.C. 1701' },
  { name: 'a decree', text: 'The Security Council noted decree 1718.' },
  { name: 'a room', text: 'The Security Council sat in room 1718.' },
  { name: 'a number alone', text: 'Security Council: 1718' },
]);

describeRows('other senses of the word', [
  {
    name: 'a draft, French',
    text: 'Conseil de sécurité. La proposition de résolution n° 1701 est déposée.',
  },
  { name: 'a draft, Italian', text: 'Consiglio di sicurezza. Il progetto di risoluzione 1701.' },
  { name: 'a screen', text: 'Security Council. A resolution of 1718 pixels.' },
  { name: 'a screen with p', text: 'Security Council. Resolution 1080p.' },
  { name: 'two measures', text: 'Security Council. A 1920 × 1080 resolution.' },
  { name: 'an image', text: 'Security Council. Image resolution 1718.' },
  { name: 'a dispute', text: 'Security Council. Dispute resolution 1718.' },
  { name: 'a name server', text: 'Security Council. DNS resolution 1718.' },
  { name: 'shareholders', text: 'Security Council. Shareholder resolution 1718.' },
  { name: 'a draft', text: 'Security Council draft resolution 1718' },
]);

describeRows('numbers that no resolution has: doubtful', [
  { name: 'zero', text: 'UNSCR 0', doubtful: ['0 zero'] },
  { name: 'a leading zero', text: 'UNSCR 01718', doubtful: ['01718 leading-zero'] },
  { name: 'an Arabic leading zero', text: 'UNSCR ٠١٧١٨', doubtful: ['٠١٧١٨ leading-zero'] },
  { name: 'far above the newest', text: 'UNSCR 9999', doubtful: ['9999 no-such-resolution'] },
  {
    name: 'within a list',
    text: 'UNSCRs 1718, 9999 and 1874',
    found: ['1718', '1874'],
    doubtful: ['9999 no-such-resolution'],
  },
  { name: 'not without evidence', text: 'resolution 9999' },
]);

describeRows('no text at all', [
  { name: 'empty', text: '' },
  { name: 'spaces', text: ' \n\t\r\n ' },
  { name: 'a number', text: '1718' },
  { name: 'the word', text: 'resolution' },
  { name: 'half a symbol', text: 'S/RES/' },
]);

describeRows('numbers that the General Assembly’s resolutions are known by', [
  { name: 'after UN', text: 'UN Resolution 2758 restored the seat' },
  {
    name: 'alone, where the Council is named',
    text: 'The Security Council met. Resolution 194 stands.',
  },
  { name: 'with the year of the Assembly’s', text: 'UN resolution 181 of 1947' },
  {
    name: 'not after the Council’s name',
    text: 'UN Security Council Resolution 2758',
    found: ['2758'],
  },
  {
    name: 'not where the Council acts',
    text: 'the Security Council, in resolution 194, did',
    found: ['194'],
  },
  {
    name: 'not with the year of the Council’s',
    text: 'UN resolution 2758 (2024)',
    found: ['2758 (2024)'],
  },
  {
    name: 'not before the Council’s name',
    text: 'resolution 181 of the Security Council',
    found: ['181'],
  },
  { name: 'not in a list with others', text: 'UN resolutions 242 and 194', found: ['242', '194'] },
]);

describeRows('whose letters or possessive says so', [
  { name: 'a symbol', text: 'CP/RES. 1234, unlike the Security Council' },
  { name: 'but SC', text: 'SC/Res. 1234 of the Security Council', found: ['1234'] },
  { name: 'a commission', text: 'The Commission’s Resolution 275, unlike the Security Council’s' },
  { name: 'but the Council', text: 'The Council’s Resolution 275', found: ['275'] },
  { name: 'New Year', text: 'the Security Council’s New Year’s resolution 2735' },
  {
    name: 'but another year',
    text: 'the Security Council: last year’s resolution 2735',
    found: ['2735'],
  },
]);

describeRows('another body that adopts it', [
  {
    name: 'one that seldom bears plain numbers',
    text: 'The Security Council met. The African Union adopted resolution 1718.',
  },
  { name: 'the House', text: 'The Security Council met. The House passed Resolution 1718.' },
  {
    name: 'but the Council adopts',
    text: 'The Security Council met. The African Union saw that the Council adopted resolution 1718.',
    found: ['1718'],
  },
  {
    name: 'but it only speaks of it',
    text: 'The Security Council met. The African Union welcomed resolution 1718.',
    found: ['1718'],
  },
  { name: 'after it', text: 'The Security Council met on resolution 1718 of the African Union.' },
  {
    name: 'another council after it',
    text: 'The Security Council met. Resolution 1718 of the National Security Council.',
  },
]);

describeRows('a body that is only spoken to', [
  {
    name: 'before that',
    text: 'The Security Council met. He told Parliament that Resolution 1441 was enough.',
    found: ['1441'],
  },
  {
    name: 'at',
    text: 'The Security Council met. At the General Assembly he said resolution 1701 had failed.',
    found: ['1701'],
  },
  {
    name: 'not: it acts',
    text: 'The Security Council met. The Senate in its wisdom passed Resolution 372.',
  },
  {
    name: 'a concurrent resolution of a State’s senate',
    text: 'The UN Security Council met. California SCR 1718 died in committee.',
  },
  {
    name: 'the Council’s in that State',
    text: 'In California, UNSCR 1325 was read.',
    found: ['1325'],
  },
]);
