// What docs/citations.md calls a limit, in its order. A row that fails here is good news, and a line to take out there.
import { describeRows } from '../support/rows.js';

describeRows('known limits', [
  {
    name: 'a body that is not known, in a paragraph that names the Council',
    text: 'The Security Council met. The Ruritanian Diet adopted resolution 1718.',
    found: ['1718'],
  },
  {
    name: 'the Council’s resolution 181, without its name or year: the Assembly’s is better known',
    text: 'The Security Council met. Resolution 181 followed.',
  },
  {
    name: 'a number of two digits in a later mention',
    text: 'The Security Council met. Resolution 83 followed.',
  },
  {
    name: 'the Council’s name and a number, without the word',
    text: 'In Syria the Security Council must implement 2254.',
  },
  { name: 'the Council, without Security', text: 'The Council recalls resolution 2270.' },
  {
    name: 'words that point back to one of several',
    text: 'UNSCRs 1718 and 1874 and paragraph 9 of that resolution',
    found: ['1718', '1874'],
  },
  { name: 'a number in words', text: 'UN Security Council resolution twenty-two seventy' },
  { name: 'a symbol of before 1965', text: 'the Security Council’s text S/1501' },
  {
    name: 'a section',
    text: 'Security Council resolution 687 (1991), section C, paragraph 8',
    found: ['687 (1991)'],
  },
  {
    name: 'a language that is not there, but for abbreviations',
    text: 'Rezolucja 2270 Rady Bezpieczeństwa ONZ (UNSCR 2270)',
    found: ['2270'],
  },
]);
