// Form 3: the year that the text attaches to a number. It is a claim of the text, kept as it stands.
import { describeRows } from '../support/rows.js';

describeRows('a year right after the number', [
  { name: 'in brackets', text: 'UNSCR 2270 (2016)', found: ['2270 (2016)'] },
  { name: 'in brackets, no space', text: 'UNSCR 2270(2016)', found: ['2270 (2016)'] },
  { name: 'in square brackets', text: 'UNSCR 2270 [2016]', found: ['2270 (2016)'] },
  { name: 'after of', text: 'UNSCR 2270 of 2016', found: ['2270 (2016)'] },
  { name: 'after from', text: 'UNSCR 242 from 1967', found: ['242 (1967)'] },
  { name: 'after a slash', text: 'UNSCR 2270/2016', found: ['2270 (2016)'] },
  { name: 'after a slash, two digits', text: 'UNSCR 1244/99', found: ['1244 (1999)'] },
  { name: 'in full-width brackets', text: 'UNSCR 2270（2016）', found: ['2270 (2016)'] },
  { name: 'on the next line', text: 'UNSCR 2270\n(2016)', found: ['2270 (2016)'] },
  { name: 'a misprint', text: 'UNSCR 2607 (2121)', found: ['2607 (2121)'] },
  { name: 'one that the catalogue contradicts', text: 'UNSCR 2270 (2017)', found: ['2270 (2017)'] },
]);

describeRows('a date after the number', [
  { name: 'in brackets', text: 'UNSCR 2270 (2 March 2016)', found: ['2270 (2016)'] },
  { name: 'month first', text: 'UNSCR 1244 of June 10, 1999', found: ['1244 (1999)'] },
  { name: 'day first', text: 'UNSCR 1244 of 10 June 1999', found: ['1244 (1999)'] },
  {
    name: 'a month after a comma',
    text: 'UNSC resolution 2334, of December 2016',
    found: ['2334 (2016)'],
  },
  {
    name: 'a true year after a comma',
    text: 'UNSC resolutions 1970 and 1973, of 2011',
    found: ['1970 (2011)', '1973 (2011)'],
  },
  { name: 'not: another', text: 'UNSC resolution 1973, of 2012', found: ['1973'] },
  {
    name: 'a bare date after the year',
    text: 'UNSC resolution 1973 (2011), 17 March 2011, para. 4',
    found: ['1973 (2011) ¶4'],
  },
  {
    name: 'a language of Wikipedia before the year',
    text: 'les résolutions 621 (en) (1988) et 658 (en) (1990)',
    found: ['621 (1988)', '658 (1990)'],
  },
  { name: 'adopted on', text: 'UNSCR 242 adopted on 22 November 1967', found: ['242 (1967)'] },
  { name: 'an abbreviated month', text: 'UNSCR 2270 (Mar. 2, 2016)', found: ['2270 (2016)'] },
  { name: 'in digits', text: 'UNSCR 2270 (02.03.2016)', found: ['2270 (2016)'] },
  {
    name: 'a month after a comma',
    text: 'Security Council resolutions 2712, of November 2023, and 2720, of December 2023',
    found: ['2712 (2023)', '2720 (2023)'],
  },
  {
    name: 'a year after a comma, where it is true',
    text: 'UNSCR 2712, of 2023',
    found: ['2712 (2023)'],
  },
  { name: 'not one that is not', text: 'UNSCR 2712, of 2021', found: ['2712'] },
  {
    name: 'after the year',
    text: 'UNSCR 242 (1967) of 22 November 1967, as well as 338',
    found: ['242 (1967)', '338'],
  },
]);

describeRows('whose year', [
  {
    name: 'only the number before it',
    text: 'UNSCRs 2570, 2571 (2021)',
    found: ['2570', '2571 (2021)'],
  },
  {
    name: 'of: every number adopted in that year',
    text: 'UNSC resolutions 2570 and 2571 of 2021',
    found: ['2570 (2021)', '2571 (2021)'],
  },
  {
    name: 'of: not one adopted in another year',
    text: 'UNSC resolutions 1325 and 2571 of 2021',
    found: ['1325', '2571 (2021)'],
  },
  {
    name: 'each its own',
    text: 'UNSC resolution 1718 of 2006 and 1874 of 2009',
    found: ['1718 (2006)', '1874 (2009)'],
  },
]);

describeRows('a slash', [
  { name: 'up to three years off: a year', text: 'UNSCR 2270/2019', found: ['2270 (2019)'] },
  { name: 'four years off: a list', text: 'UNSCR 2270/2020', found: ['2270', '2020'] },
  { name: 'three parts: a list', text: 'UNSCR 2015/2016/2017', found: ['2015', '2016', '2017'] },
  { name: 'two resolutions: a list', text: 'UNSCRs 1701/1718', found: ['1701', '1718'] },
]);

describeRows('no year of the number', [
  { name: 'in the sentence after it', text: 'UNSCR 2270 was adopted in 2016.', found: ['2270'] },
  { name: 'before it', text: 'In 2016, UNSCR 2270 was adopted.', found: ['2270'] },
  { name: 'after in', text: 'UNSCR 2270 in 2016', found: ['2270'] },
  { name: 'after a comma', text: 'UNSCR 2270, 2016', found: ['2270'] },
  { name: 'two digits in brackets', text: 'UNSCR 2270 (16)', found: ['2270'] },
  { name: 'a word in the brackets', text: 'UNSCR 2270 (the 2016 sanctions)', found: ['2270'] },
]);

describeRows('a number that looks like a year', [
  {
    name: 'counts after the Council’s name',
    text: 'UN Security Council resolution 1973',
    found: ['1973'],
  },
  {
    name: 'counts with its own year',
    text: 'UN Security Council resolution 2017 (2011)',
    found: ['2017 (2011)'],
  },
  {
    name: 'counts where a sure citation is near',
    text: 'Resolution 1973 went further than S/RES/1970 (2011).',
    found: ['1973', 'S/RES/1970 (2011) = 1970 (2011)'],
  },
  { name: 'does not without evidence', text: 'Resolution 1973 was about housing.' },
  { name: 'is a year before the word', text: 'the 2015 Security Council resolution' },
  { name: 'is a year after of', text: 'the Security Council resolution of 2015' },
  { name: 'is a year in a date', text: 'the Security Council resolution of 12 July 2022' },
  { name: 'is a year after adopted in', text: 'the Security Council resolution adopted in 2015' },
  { name: 'is a year of the Council', text: 'the Security Council in 2021 and on 15 August 2021' },
  { name: 'is a year at New Year', text: 'The Security Council’s New Year’s resolution 2024' },
]);

describeRows('a year after a hyphen', [
  { name: 'its own', text: 'UNSCR 1701-2006', found: ['1701 (2006)'] },
  { name: 'not: another, which ends a range', text: 'UNSCRs 1701-2231', found: ['1701', '2231'] },
  {
    name: 'a date after a comma',
    text: 'Security Council Resolution 242, November 22, 1967, holds.',
    found: ['242 (1967)'],
  },
  {
    name: 'a date after a comma that is not the number’s',
    text: 'Security Council Resolution 242, November 22, 2017, page 3',
    found: ['242'],
  },
]);
