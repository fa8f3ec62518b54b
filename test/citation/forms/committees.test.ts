// Form 5: a body or a regime called by a number is a citation of another kind.
import { describeRows } from '../support/rows.js';

describeRows('a body noun after the number', [
  { name: 'Committee', text: 'the 1718 Committee', found: ['1718 committee'] },
  { name: 'Sanctions Committee', text: 'the 1718 Sanctions Committee', found: ['1718 committee'] },
  { name: 'possessive', text: 'the 1718 Committee’s reports', found: ['1718 committee'] },
  { name: 'with a hyphen', text: 'the 1718-Committee', found: ['1718 committee'] },
  { name: 'Monitoring Team', text: 'the 1267 Monitoring Team', found: ['1267 committee'] },
  { name: 'Panel of Experts', text: 'the 1718 Panel of Experts', found: ['1718 committee'] },
  { name: 'Group of Experts', text: 'the 1533 Group of Experts', found: ['1533 committee'] },
  { name: 'regime', text: 'the 1737 regime', found: ['1737 committee'] },
  { name: 'sanctions', text: 'the use of UN 1267 sanctions', found: ['1267 committee'] },
  {
    name: 'a list with a name between',
    text: 'the 1718 Designated Vessels List',
    found: ['1718 committee'],
  },
  {
    name: 'a country between',
    text: 'the 1718 DPRK Sanctions Committee',
    found: ['1718 committee'],
  },
  {
    name: 'after an abbreviation',
    text: 'the UNSCR 1267 Sanctions Committee',
    found: ['1267 committee'],
  },
  {
    name: 'after a possessive abbreviation, the number like a year',
    text: 'the UNSCR’s 1988 sanctions regime',
    found: ['1988 committee'],
  },
  {
    name: 'after the Council',
    text: 'the Security Council’s 1718 Committee',
    found: ['1718 committee'],
  },
  { name: 'with its year', text: 'the 1718 (2006) Committee', found: ['1718 (2006) committee'] },
]);

describeRows('several numbers', [
  {
    name: 'joined by slashes, a long name between',
    text: 'the 1267/1989/2253 ISIL (Da’esh) and Al-Qaida Sanctions Committee',
    found: ['1267 committee', '1989 committee', '2253 committee'],
  },
  {
    name: 'two joined by a slash',
    text: 'the 751/1907 Committee',
    found: ['751 committee', '1907 committee'],
  },
  {
    name: 'joined by and',
    text: 'the 751 and 1907 Committees',
    found: ['751 committee', '1907 committee'],
  },
]);

describeRows('a body noun before the number', [
  {
    name: 'several numbers',
    text: 'Los Comités 1267, 1373 y 1540 se reunieron.',
    found: ['1267 committee', '1373 committee', '1540 committee'],
  },
  {
    name: 'the numbers that name committees alone',
    text: 'os Comités 1267 e 1540 e 1212 pessoas',
    found: ['1267 committee', '1540 committee'],
  },
  { name: 'French', text: 'le Comité 1718', found: ['1718 committee'] },
  { name: 'French, a longer noun', text: 'le régime 1737', found: ['1737 committee'] },
  { name: 'Spanish', text: 'el Comité 1540', found: ['1540 committee'] },
  { name: 'Russian', text: 'Комитет 1718', found: ['1718 committee'] },
  {
    name: 'a list after the noun',
    text: 'les Comités 1267, 1373 et 1540 du Conseil de sécurité',
    found: ['1267 committee', '1373 committee', '1540 committee'],
  },
  {
    name: 'a list after the noun, Russian, with slashes',
    text: 'председатели комитетов 1267/1989/2253, 1373 и 1540 Совета Безопасности',
    found: [
      '1267 committee',
      '1989 committee',
      '2253 committee',
      '1373 committee',
      '1540 committee',
    ],
  },
  {
    name: 'with its year',
    text: 'Комитет 1540 (2004) Совета Безопасности',
    found: ['1540 (2004) committee'],
  },
  {
    name: 'not: a body and a resolution',
    text: 'Комитет и 1540 (2004) Совета Безопасности',
    found: ['1540 (2004)'],
  },
  { name: 'not: a regime of a year', text: 'Совет Безопасности обсудил режим 1970 года' },
  {
    name: 'not: a count after the noun’s number',
    text: 'Комитет 1540 и 1988 человек',
    found: ['1540 committee'],
  },
  {
    name: 'not: a number by which no committee is called',
    text: 'le Comité 1718, 1720 et 1722',
    found: ['1718 committee'],
  },
  {
    name: 'hyphens that hang',
    text: 'die 1267-, 1373- und 1540-Ausschüsse des Sicherheitsrats',
    found: ['1267 committee', '1373 committee', '1540 committee'],
  },
  {
    name: 'not: hanging hyphens of other things',
    text: 'die 1718- und 1737-Seiten-Bände des Sicherheitsrats',
  },
  {
    name: 'a year-like number joined to the name',
    text: 'das UN-1988-Regime',
    found: ['1988 committee'],
  },
  { name: 'not: without the name', text: 'das Ost-1988-Regime' },
  {
    name: 'Russian, with slashes',
    text: 'Комитета 1267/1989/2253',
    found: ['1267 committee', '1989 committee', '2253 committee'],
  },
  { name: 'Arabic', text: 'لجنة 1718', found: ['1718 committee'] },
  { name: 'German', text: 'der Sanktionsausschuss 1267', found: ['1267 committee'] },
  { name: 'Italian', text: 'il Comitato 1718', found: ['1718 committee'] },
  { name: 'Portuguese', text: 'o Comitê 1718', found: ['1718 committee'] },
]);

describeRows('other languages, the noun after', [
  { name: 'Chinese', text: '1718委员会', found: ['1718 committee'] },
  {
    name: 'Chinese, a longer name',
    text: '1267/1989/2253伊黎伊斯兰国(达伊沙)和基地组织制裁委员会',
    found: ['1267 committee', '1989 committee', '2253 committee'],
  },
  { name: 'Japanese', text: '1718委員会', found: ['1718 committee'] },
  { name: 'Korean', text: '1718위원회', found: ['1718 committee'] },
  { name: 'German compound', text: 'der 1718-Ausschuss', found: ['1718 committee'] },
  { name: 'German, of the number', text: 'das 1718er-Komitee', found: ['1718 committee'] },
]);

describeRows('a resolution, not its committee', [
  {
    name: 'established pursuant to it',
    text: 'the Security Council Committee established pursuant to resolution 1718 (2006)',
    found: ['1718 (2006)'],
  },
  { name: 'the noun in another clause', text: 'UNSCR 1718, the Committee said', found: ['1718'] },
  { name: 'a verb between', text: 'UNSCR 1718 sets up a Committee', found: ['1718'] },
]);

describeRows('no committee', [
  { name: 'a year', text: 'the 2015 committee' },
  { name: 'a year and sanctions', text: 'the 1999 sanctions' },
  { name: 'a number that no committee has', text: 'the 2270 Committee' },
  { name: 'a count', text: 'the 1718 members of the Committee' },
  {
    name: 'a year that a committee has too, without evidence',
    text: 'the 1970 constitution committee',
  },
  { name: 'an and between', text: '1718 and the Committee' },
  { name: 'another noun', text: 'the 2231 format' },
]);
