// What only looks like a citation, from statements of the White House of 2021 and 2022 (public domain).
import type { Snippet } from './odd-forms.js';

export const traps: readonly Snippet[] = [
  {
    name: '1: a section of the US Code',
    in: '2021-03-29-notice',
    text: '(50 U.S.C. 1701 *et seq*.) to deal with the unusual',
  },
  {
    name: '2: sections of the US Code, beside the Council',
    in: '2021-04-01-notice',
    text: '(50 U.S.C. 1701-1706) to deal with the unusual',
  },
  {
    name: '3: the number of an order before the Council',
    in: '2021-04-01-notice',
    text: 'Executive Order 13536 in view of United Nations Security Council\n',
  },
  {
    name: '4: the Assembly’s, after both bodies',
    in: '2022-11-16-g20',
    text: 'including the UN Security Council and the UN General Assembly, which, in\nResolution No. ES-11/1 dated 2 March 2022, as adopted',
  },
  {
    name: '5: votes',
    in: '2022-11-16-g20',
    text: '(141 votes for, 5 against, 35 abstentions, 12 absent) deplores',
  },
  {
    name: '6: the Assembly’s, with its abbreviation',
    in: '2021-10-27-asean',
    text: 'United Nations General\nAssembly (UNGA) resolution 71/199, which',
  },
  {
    name: '7: UNGA',
    in: '2022-11-16-g20',
    text: 'called for in the UNGA Resolution 69/292.',
  },
  {
    name: '8: a symbol of the Assembly',
    in: '2022-05-13-asean',
    text: 'United Nations General Assembly Resolution A/RES/75/239',
  },
  {
    name: '9: the Environment Assembly',
    in: '2022-11-16-g20',
    text: 'In line with the UNEA Resolution 5/14, we',
  },
  {
    name: '10: a joint resolution of the Senate',
    in: '2022-09-23-a-proclamation',
    text: 'Senate Joint Resolution 115 of June 23, 1936 (49\nStat. 1895 as amended)',
  },
  {
    name: '11: a joint resolution of the House',
    in: '2022-12-02-remarks',
    text: 'This is the House Joint Resolution 100.',
  },
  {
    name: '12: one without spaces',
    in: '2022-12-02-remarks',
    text: 'Signing of H.J.Res.100 Providing a Resolution',
  },
  {
    name: '13: one in a quotation',
    in: '2022-07-08-what-they-are-saying',
    text: 'called for in H.Res.1218 along with more than 50 colleagues.',
  },
  {
    name: '14: a concurrent resolution',
    in: '2022-04-28-letter-to-the-speaker',
    text: 'section 4001(b) of S. Con. Res. 14\n(117th Congress), the concurrent resolution',
  },
  {
    name: '15: a law in brackets after the word',
    in: '2021-06-29-letter',
    text: 'War Powers Resolution (Public Law\n93-148).',
  },
  {
    name: '16: a proclamation beside the Council',
    in: '2021-04-01-executive-order',
    text: 'Proclamation 8693 of July 24, 2011 (Suspension of Entry of Aliens\nSubject to United Nations Security Council Travel Bans and',
  },
  {
    name: '17: another council, and years',
    in: '2021-01-22-press-briefing',
    text: 'on the National\nSecurity Council from 2015 through 2017.',
  },
  {
    name: '18: its first word on the line before',
    in: '2021-04-12-president-biden',
    text: 'National\nSecurity Council Senior Director for Afghanistan and Pakistan from\n2009-2011',
  },
  {
    name: '19: the Russian one',
    in: '2021-05-24-joint-statement',
    text: 'with Russian Security Council Secretary Nikolay',
  },
  {
    name: '20: the Mongolian one',
    in: '2022-11-01-readout',
    text: 'of the National Security Council of Mongolia',
  },
  {
    name: '21: a count beside a resolution without a number',
    in: '2021-09-01-press-briefing',
    text: 'there are more than 100\ncountries — a U.N. Security Council resolution —',
  },
  {
    name: '22: the years of a term',
    in: '2021-10-14-statement',
    text: 'at the UN Security\nCouncil in advance of Brazil’s 2022-2023 term.',
  },
  {
    name: '23: a count of years',
    in: '2022-03-02-statement',
    text: 'for the first time in 40 years, the United Nations Security\nCouncil convened an Emergency',
  },
  {
    name: '24: Unscripted',
    in: '2022-03-18-president-biden',
    text: 'the studio’s Scripted and Unscripted TV',
  },
  {
    name: '25: unscrupulous',
    in: '2021-04-23-a-proclamation',
    text: 'unscrupulous competitors',
  },
  {
    name: '26: the number of a memorandum',
    in: '2021-02-04-memorandum',
    text: 'NATIONAL SECURITY MEMORANDUM/nSM-2',
  },
];
