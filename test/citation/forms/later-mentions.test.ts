// Form 6: a number that does not say itself whose it is counts on evidence: the Council's name or a sure citation.
import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../../src/citation/extract.js';
import { describeRows, inShort } from '../support/rows.js';

/** Prose that cites nothing, of exactly this many code units, in one paragraph. */
function filler(length: number): string {
  const sentence = 'The talks went on all day and nothing new was said. ';
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
}

describeRows('evidence in the same paragraph', [
  {
    name: 'the Council before',
    text: 'The Security Council met. Resolution 1718 stands.',
    found: ['1718'],
  },
  {
    name: 'the Council after',
    text: 'Resolution 1718 stands. The Security Council met.',
    found: ['1718'],
  },
  {
    name: 'the Council abbreviated',
    text: 'The UNSC met. Resolution 1718 stands.',
    found: ['1718'],
  },
  {
    name: 'a sure citation before',
    text: 'UNSCR 1718 and resolution 1874 stand.',
    found: ['1718', '1874'],
  },
  {
    name: 'a symbol after',
    text: 'Resolution 1874 goes back to S/RES/1718.',
    found: ['1874', 'S/RES/1718 = 1718'],
  },
  {
    name: 'the Council in another language',
    text: 'Die Resolution 1718 gilt. Conseil de sécurité.',
    found: ['1718'],
  },
  {
    name: 'several numbers',
    text: 'The Security Council met. Resolutions 1718 and 1874 stand.',
    found: ['1718', '1874'],
  },
]);

describeRows('a number and its true year', [
  {
    name: 'with the Council near',
    text: 'The Security Council recalled 1874 (2009).',
    found: ['1874 (2009)'],
  },
  {
    name: 'two that are both true need no evidence',
    text: 'resolutions 1718 (2006) and 1874 (2009)',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  { name: 'not with a year that is wrong', text: 'The Security Council sat in room 1874 (2010).' },
  { name: 'not without evidence', text: 'See 1874 (2009) for details.' },
  { name: 'not one pair with the word alone', text: 'See resolution 1718 (2006) for details.' },
]);

describeRows('an article that stands for the word', [
  {
    name: 'French',
    text: 'La résolution 242 du Conseil de sécurité. En 1973, la 338 a demandé son application.',
    found: ['242', '338'],
  },
  {
    name: 'Italian, with its preposition',
    text: 'Il Consiglio di sicurezza tace. Onu, ti ricordi della 1701? La risoluzione c’è.',
    found: ['1701'],
  },
  {
    name: 'Spanish, a list',
    text: 'Ninguna resolución del Consejo de Seguridad: no se cumple ni la 2712 ni la 2720.',
    found: ['2712', '2720'],
  },
  {
    name: 'Portuguese, at the beginning of a sentence',
    text: 'O Conselho de Segurança tem uma resolução. A 2712 e a 2720 ficaram por cumprir.',
    found: ['2712', '2720'],
  },
  {
    name: 'paragraphs',
    text: 'Una risoluzione del Consiglio di sicurezza: lo dice il paragrafo 8 della 1701.',
    found: ['1701 ¶8'],
  },
  {
    name: 'three digits, where no resolution is spoken of',
    text: 'Le Conseil de sécurité se réunit. La 406 est une voiture.',
  },
  {
    name: 'nor in the paragraph',
    text: 'Une résolution du Conseil de sécurité.\n\nLa 406 est une voiture.',
  },
  { name: 'not without evidence', text: 'En 1973, la 338 a demandé son application.' },
  { name: 'not a card', text: 'Le Conseil de sécurité. La 1080 Ti est une carte.' },
  {
    name: 'not a year',
    text: 'Une résolution du Conseil de sécurité. La 2018 fut une bonne année.',
  },
  { name: 'not a meeting', text: 'Le Conseil de sécurité, à la 7638e séance.' },
  {
    name: 'not a number that no resolution has',
    text: 'Una risoluzione del Consiglio di sicurezza. La 9701 tace.',
  },
  { name: 'not a count', text: 'Risoluzione del Consiglio di sicurezza: alla 242 persone.' },
  {
    name: 'not an English article',
    text: 'A Security Council resolution. A 1718-page annex.',
  },
  { name: 'nor before a noun', text: 'A Security Council resolution. A 1718 tonne ship left.' },
]);

describeRows('a number that was another body’s before', [
  {
    name: 'not: the Assembly named beside it',
    text: 'General Assembly resolution 2758. Resolution 2758 gave China its seat in the Security Council.',
  },
  {
    name: 'the Council named beside it since',
    text: 'General Assembly resolution 1325 and UNSC resolution 1325. Resolution 1325 stands.',
    found: ['1325', '1325'],
  },
  {
    name: 'another number',
    text: 'General Assembly resolution 2758. Resolution 2757 is about the Security Council.',
    found: ['2757'],
  },
]);

describeRows('evidence elsewhere', [
  {
    name: 'in the title',
    title: 'The Security Council and Sudan',
    text: 'Resolution 1591 stands.',
    found: ['1591'],
  },
  {
    name: 'a citation in the title',
    title: 'On S/RES/1591',
    text: 'Resolution 1591 stands.',
    found: ['1591'],
  },
  {
    name: 'in the beginning',
    text: 'The Security Council met.\n\nResolution 1591 stands.',
    found: ['1591'],
  },
  {
    name: 'a little later, still in the beginning',
    text: 'Resolution 1591 stands.\n\nThe Security Council met.',
    found: ['1591'],
  },
  {
    name: 'in the beginning, although another body was named since',
    text: 'The Security Council met.\n\nGeneral Assembly resolution 71/202 too.\n\nResolution 1591 stands.',
    found: ['1591'],
  },
]);

describe('how far evidence reaches', () => {
  const far = `${filler(5000)}\n\n`;
  test.each([
    [
      '2,000 units into the text',
      `${filler(1980)} The Security Council.\n\n${far}Resolution 1591 stands.`,
      ['1591'],
    ],
    [
      'anywhere earlier, with no other body since',
      `${far}The Security Council met.\n\n${far}Resolution 1591 stands.`,
      ['1591'],
    ],
    [
      'not past a resolution of another body',
      `${far}The Security Council met.\n\nGeneral Assembly resolution 71/202.\n\n${far}Resolution 1591 stands.`,
      [],
    ],
    [
      'past it, where the Council was named again',
      `${far}General Assembly resolution 71/202.\n\nThe Security Council met.\n\n${far}Resolution 1591 stands.`,
      ['1591'],
    ],
    [
      'forwards within the paragraph',
      `${far}Resolution 1591 stands. ${filler(3900)} The Security Council met.`,
      ['1591'],
    ],
    [
      'not 4,000 units forwards',
      `${far}Resolution 1591 stands. ${filler(4000)} The Security Council met.`,
      [],
    ],
    [
      'not into the next paragraph',
      `${far}Resolution 1591 stands.\n\nThe Security Council met.`,
      [],
    ],
  ] as const)('%s', (_, text, found) => {
    expect(extractCitations(text).citations.map(inShort)).toEqual(found);
  });
});

describeRows('two digits, in a sentence of the Council', [
  {
    name: 'at the end of a clause',
    text: 'Le Conseil de sécurité, dans sa résolution 82, a réagi.',
    found: ['82'],
  },
  { name: 'not: votes', text: 'Le Conseil de sécurité a pris la résolution 14, dit-il.' },
  {
    name: 'not: a noun follows',
    text: 'The Security Council adopted the resolution 20 minutes ago.',
  },
  { name: 'not: another sentence', text: 'The Security Council met. Resolution 83, they said.' },
]);

describeRows('no evidence', [
  { name: 'a bare resolution', text: 'Resolution 1718 stands.' },
  {
    name: 'another body in the paragraph',
    text: 'The General Assembly met. Resolution 1718 stands.',
  },
  { name: 'another council', text: 'The National Security Council met. Resolution 1718 stands.' },
  {
    name: 'the Council of another country',
    text: 'The Security Council of Russia met. Resolution 1718 stands.',
  },
  { name: 'the United Nations alone', text: 'The United Nations met. Resolution 1718 stands.' },
  { name: 'only “the Council”', text: 'The Council met. Resolution 1718 stands.' },
  {
    name: 'a title about something else',
    title: 'Assembly and budget',
    text: 'Resolution 1718 stands.',
  },
]);

describeRows('a committee is a sure citation', [
  {
    name: 'in the paragraph',
    text: 'The 1718 Committee met. Resolution 1874 stands.',
    found: ['1718 committee', '1874'],
  },
  { name: 'not: no committee', text: 'The 1718 format. Resolution 1874 stands.' },
]);

describeRows('which body acts in the sentence', [
  {
    name: 'another one: its own number',
    text: 'The Security Council was briefed. In 2018 Parliament in its resolution 1718 called for reform.',
  },
  {
    name: 'each number to its own body',
    text: 'The General Assembly adopted resolution 1718 and the Security Council resolution 1874.',
    found: ['1874'],
  },
  {
    name: 'Council first, Assembly after',
    text: 'Security Council resolution 1718 and General Assembly resolution 71/202 agree.',
    found: ['1718'],
  },
]);

describeRows('evidence by what can be no other body’s', [
  {
    name: 'a committee',
    text: 'The 1540 Committee met. Resolution 2663 renews its mandate.',
    found: ['1540 committee', '2663'],
  },
  {
    name: 'two true pairs',
    text: 'Recalling resolutions 425 (1978) and 426 (1978), they adopted resolution 2790.',
    found: ['425 (1978)', '426 (1978)', '2790'],
  },
  { name: 'not: a noun that other numbers have', text: 'The 1718 houses stand. Resolution 1874.' },
  { name: 'not: one true pair', text: 'Resolution 1244 (1999) stands. So does resolution 2790.' },
  {
    name: 'a number that was the Council’s, where another body is named but does not adopt it',
    text: 'The Security Council adopted resolution 2231. In the Senate, Kerry defended resolution 2231.',
    found: ['2231', '2231'],
  },
  {
    name: 'the same number, adopted by another body',
    text: 'The Security Council adopted resolution 2231. The Senate adopted resolution 2231.',
    found: ['2231'],
  },
  {
    name: 'a number whose true year stood beside it',
    text: 'The Security Council in resolution 2397 (2017), and the Assembly, in its own, agreed; resolution 2397 binds.',
    found: ['2397 (2017)', '2397'],
  },
  {
    name: 'a number that nothing said to be the Council’s',
    text: 'The Security Council met. In the Assembly, speakers praised resolution 2397 at length.',
  },
]);
