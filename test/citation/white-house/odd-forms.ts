// Odd ways to cite, from statements of the White House of 2021 and 2022 (public domain).

/** A verbatim snippet; `in` is how the name of its file begins. */
export interface Snippet {
  readonly name: string;
  readonly in: string;
  readonly text: string;
}

export interface OddForm extends Snippet {
  /** Words of each citation, with its kind and the year that the text gives, where they are not the usual. */
  readonly found: readonly (readonly [text: string, ...rest: (string | number)[]])[];
  readonly unspecified?: readonly string[];
}

export const oddForms: readonly OddForm[] = [
  {
    name: '1: a false start and a possessive',
    in: '2021-12-13-press-briefing',
    text: 'subject to the UN- — UNSCR’s 1988 sanctions regime.',
    found: [['1988', 'committee']],
  },
  {
    name: '2: a word and a comma between',
    in: '2022-10-20-on-the-record-press-gaggle',
    text: 'And there are existing UNSCR resolutions, like 2231, that give us',
    found: [['2231']],
  },
  {
    name: '3: without the word resolution',
    in: '2021-12-17-background-press-call',
    text: 'support the U.N. Security Council process in\nSyria — 2254.',
    found: [['2254']],
  },
  {
    name: '4: looks like a year, after U.N.',
    in: '2021-12-22-press-briefing',
    text: 'humanitarian assistance in the U.N. 1988 sanctions regime to ensure',
    found: [['1988', 'committee']],
  },
  {
    name: '5: looks like a year, after United Nations',
    in: '2022-02-11-background-press-call',
    text: 'the carve-out to the United Nations 1988 sanctions regime.',
    found: [['1988', 'committee']],
  },
  {
    name: '6: looks like a year, after UN',
    in: '2022-02-11-fact-sheet',
    text: 'needs in the UN 1988 sanctions regime to ensure',
    found: [['1988', 'committee']],
  },
  {
    name: '7: sanctions alone',
    in: '2022-11-10-remarks-by-homeland-security-advisor',
    text: 'the use of UN 1267 sanctions against terrorists',
    found: [['1267', 'committee']],
  },
  {
    name: '8: a committee over a line break',
    in: '2021-09-24-u-s-india',
    text: 'groups proscribed by the UNSCR\n1267 Sanctions Committee, condemned',
    found: [['1267', 'committee']],
  },
  {
    name: '9: a year without a space',
    in: '2022-05-24-quad-joint',
    text: 'pursuant to the UNSC\nResolution 1267(1999).',
    found: [['1267', 1999]],
  },
  {
    name: '10: one year for two, and no and',
    in: '2022-07-16-joint-statement',
    text: 'Security Council resolutions 2570, 2571 (2021), reaffirming',
    found: [['2570'], ['2571', 2021]],
  },
  {
    name: '11: two joined by and',
    in: '2021-06-13-carbis-bay',
    text: 'All states must comply with UN Security Council\nResolutions 2570 and 2571.',
    found: [['2570'], ['2571']],
  },
  {
    name: '12: numbers like years, with whole dates',
    in: '2021-04-01-notice',
    text: 'in view of United Nations Security Council\nResolution 2036 of February 22, 2012, and Resolution 2002 of July 29,\n2011, and to address',
    found: [
      ['2036', 2012],
      ['2002', 2011],
    ],
  },
  {
    name: '13: looks like a year, with one after it',
    in: '2022-02-22-notice',
    text: 'Security Council Resolution 1970 (2011), and',
    found: [['1970', 2011]],
  },
  {
    name: '14: a date over a line break',
    in: '2021-06-08-notice',
    text: 'Nations Security Council Resolution 1244 of June 10,\n1999, in Kosovo',
    found: [['1244', 1999]],
  },
  {
    name: '15: a list, and another and',
    in: '2021-06-21-notice',
    text: 'Security Council Resolutions 1718, 1874, 2087, and 2094, and commission\nof serious',
    found: [['1718'], ['1874'], ['2087'], ['2094']],
  },
  {
    name: '16: the year before the Council',
    in: '2022-07-18-fact-sheet',
    text: 'the historic 2000 United Nations Security\nCouncil Resolution 1325, which',
    found: [['1325']],
  },
  {
    name: '17: U.N. and no Council',
    in: '2021-03-25-remarks',
    text: 'U.N. Resolution 1718 was\nviolated by those particular missiles',
    found: [['1718']],
  },
  {
    name: '18: a question mark',
    in: '2022-10-17-press-briefing',
    text: 'And do you believe it’s a violation of\nU.N. Resolution 2231?',
    found: [['2231']],
  },
  {
    name: '19: in a biography',
    in: '2022-02-11-president-biden',
    text: 'Implementation of United Nations Resolution 1874 on North Korea\nSanctions.',
    found: [['1874']],
  },
  {
    name: '20: a full stop right after',
    in: '2021-06-15-u-s-eu-summit',
    text: 'conflict in line with UNSC resolution 2254. We',
    found: [['2254']],
  },
  {
    name: '21: the year on the next line',
    in: '2021-09-24-u-s-india',
    text: 'the Taliban must abide by UNSC Resolution 2593\n(2021), which demands',
    found: [['2593', 2021]],
  },
  {
    name: '22: the number on the next line',
    in: '2022-05-24-quad-joint',
    text: 'We also reaffirm UNSC Resolution\n2593 (2021), which demands',
    found: [['2593', 2021]],
  },
  {
    name: '23: a break inside the Council’s name',
    in: '2022-10-26-press-briefing',
    text: 'U.N. Security\nCouncil Resolution 2231, which',
    found: [['2231']],
  },
  {
    name: '24: an article before',
    in: '2022-10-21-press-gaggle',
    text: 'under the U.N. Security Council Resolution 2231 led by a panel of\nexperts.',
    found: [['2231']],
  },
  {
    name: '25: a dash after',
    in: '2022-10-20-on-the-record-press-gaggle',
    text: 'under U.N. Security Council Resolution 2231 — I know',
    found: [['2231']],
  },
  {
    name: '26: an and that is no list',
    in: '2021-06-13-carbis-bay',
    text: 'We fully endorse UNSCR 2576 and\nits call for',
    found: [['2576']],
  },
  {
    name: '27: others without a number beside it',
    in: '2021-06-13-carbis-bay',
    text: 'inconsistent with UNSCR 2231 and other relevant resolutions, refrain',
    found: [['2231']],
    unspecified: ['other relevant resolutions'],
  },
  {
    name: '28: one of a list with semicolons',
    in: '2021-06-08-executive-order',
    text: 'the Ohrid Framework Agreement of 2001; United\nNations Security Council Resolution 1244; the Dayton Accords;',
    found: [['1244']],
  },
  {
    name: '29: a break after the Council’s name',
    in: '2022-07-15-the-jeddah',
    text: 'UN Security Council\nResolution 2254 (2015), stressing',
    found: [['2254', 2015]],
  },
  {
    name: '30: a list, and a verb',
    in: '2021-06-21-notice',
    text: 'contained in United Nations\nSecurity Council Resolutions 1718 and 1874 and complement the import\nrestrictions',
    found: [['1718'], ['1874']],
  },
];
