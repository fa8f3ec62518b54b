// Form 7: the paragraphs that a sentence gives to a citation. Labels are canonical whatever the language.
import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../../src/citation/extract.js';
import { describeRows } from '../support/rows.js';

describeRows('before the resolution', [
  { name: 'paragraph', text: 'paragraph 17 of UNSCR 2270', found: ['2270 ¶17'] },
  {
    name: 'operative paragraphs',
    text: 'operative paragraphs 8 (a), 8 (d) and 9 of Security Council resolution 1718 (2006)',
    found: ['1718 (2006) ¶8(a),8(d),9'],
  },
  { name: 'OP close to its number', text: 'OP17 of UNSCR 2270', found: ['2270 ¶17'] },
  { name: 'OPs', text: 'OPs 8, 9 and 10 of UNSCR 1718', found: ['1718 ¶8,9,10'] },
  { name: 'para.', text: 'para. 8 of UNSCR 1718', found: ['1718 ¶8'] },
  {
    name: 'operative paras.',
    text: 'operative paras. 8 and 9 of UNSCR 1718',
    found: ['1718 ¶8,9'],
  },
  { name: '§', text: '§ 17 of UNSCR 2270', found: ['2270 ¶17'] },
  { name: '§§', text: '§§ 8 and 9 of UNSCR 1718', found: ['1718 ¶8,9'] },
  {
    name: 'of its',
    text: 'Under paragraph 8 of its resolution 1718 (2006), the Security Council',
    found: ['1718 (2006) ¶8'],
  },
  {
    name: 'of the body’s name after it',
    text: 'paragraph 8 of resolution 1718 (2006) of the Security Council',
    found: ['1718 (2006) ¶8'],
  },
  {
    name: 'a preambular paragraph',
    text: 'preambular paragraph 7 of UNSCR 2270',
    found: ['2270 ¶PP7'],
  },
  { name: 'PP', text: 'PP7 of UNSCR 2270', found: ['2270 ¶PP7'] },
  { name: 'PP and OP', text: 'PP 7 and OP 8 of UNSCR 2270', found: ['2270 ¶PP7,8'] },
  { name: 'a clause', text: 'clause 8 of UNSCR 1718', found: ['1718 ¶8'] },
]);

describeRows('after the resolution', [
  { name: 'paras.', text: 'UNSCR 2270 (2016), paras. 17–19', found: ['2270 (2016) ¶17,18,19'] },
  { name: 'OP after a comma', text: 'UNSCR 2270, OP 17', found: ['2270 ¶17'] },
  { name: 'OP without a comma', text: 'UNSCR 1718 OP8(a)', found: ['1718 ¶8(a)'] },
  { name: 'in brackets', text: 'UNSCR 1718 (2006) (OP 8)', found: ['1718 (2006) ¶8'] },
  { name: '§', text: 'UNSCR 2270 § 17', found: ['2270 ¶17'] },
  {
    name: 'after a date',
    text: 'Security Council resolution 1718 (2006) of 14 October 2006, para. 8 (a)',
    found: ['1718 (2006) ¶8(a)'],
  },
  {
    name: 'after the body’s name',
    text: 'resolution 1718 (2006) of the Security Council, para. 8',
    found: ['1718 (2006) ¶8'],
  },
  { name: 'after a possessive', text: 'UNSC resolution 2270’s paragraph 17', found: ['2270 ¶17'] },
  { name: 'thereof', text: 'UNSCR 2270 and paragraph 17 thereof', found: ['2270 ¶17'] },
  {
    name: 'a sub-paragraph named after it',
    text: 'UNSCR 1718 (2006), paragraph 8, subparagraph (a)',
    found: ['1718 (2006) ¶8(a)'],
  },
]);

describeRows('labels', [
  {
    name: 'two numerals without brackets',
    text: 'los párrafos 8 a) i) y ii) de la RCSNU 1718',
    found: ['1718 ¶8(a)(i),8(a)(ii)'],
  },
  {
    name: 'several ordinals',
    text: 'os parágrafos 8º e 9º da Resolução 1718 do Conselho de Segurança',
    found: ['1718 ¶8,9'],
  },
  { name: 'PO', text: 'el PO 4 de la RCSNU 1973', found: ['1973 ¶4'] },
  {
    name: 'ordinals',
    text: 'o § 4o da RCSNU 1718 e le paragraphe 1er de la résolution 1701 de l’ONU',
    found: ['1718 ¶4', '1701 ¶1'],
  },
  { name: 'no ordinal', text: 'paragraph 4 (o) of UNSCR 1718', found: ['1718 ¶4(o)'] },
  { name: 'a letter', text: 'paragraph 8 (a) of UNSCR 1718', found: ['1718 ¶8(a)'] },
  { name: 'a letter that sticks', text: 'paragraph 8a of UNSCR 1718', found: ['1718 ¶8(a)'] },
  {
    name: 'a letter and a numeral',
    text: 'subparagraph 8 (a) (iii) of UNSCR 1718',
    found: ['1718 ¶8(a)(iii)'],
  },
  {
    name: 'a second letter takes the number',
    text: 'paragraph 8 (a) and (d) of UNSCR 1718',
    found: ['1718 ¶8(a),8(d)'],
  },
  {
    name: 'letters first',
    text: 'subparagraphs (a) and (b) of paragraph 8 of UNSCR 1718',
    found: ['1718 ¶8(a),8(b)'],
  },
  {
    name: 'a range of numbers',
    text: 'paragraphs 8 to 12 of UNSCR 1718',
    found: ['1718 ¶8,9,10,11,12'],
  },
  {
    name: 'a range of letters',
    text: 'paragraphs 8 (a)–(d) of UNSCR 1718',
    found: ['1718 ¶8(a),8(b),8(c),8(d)'],
  },
  {
    name: 'a range of numerals',
    text: 'paragraph 8 (a) (i) to (iii) of UNSCR 1718',
    found: ['1718 ¶8(a)(i),8(a)(ii),8(a)(iii)'],
  },
  {
    name: 'a range within a list',
    text: 'paragraphs 5, 8–10 and 12 (b) of UNSCR 1718',
    found: ['1718 ¶5,8,9,10,12(b)'],
  },
  { name: 'a range of a hundred', text: 'paragraphs 1–150 of UNSCR 1718', found: ['1718 ¶1,150'] },
  { name: 'a descending range', text: 'paragraphs 12–8 of UNSCR 1718', found: ['1718 ¶12,8'] },
  { name: 'once each', text: 'paragraphs 8, 9 and 8 of UNSCR 1718', found: ['1718 ¶8,9'] },
]);

describeRows('which of several resolutions', [
  {
    name: 'both of a plural',
    text: 'paragraphs 8 and 9 of Security Council resolutions 1718 and 1874',
    found: ['1718 ¶8,9', '1874 ¶8,9'],
  },
  {
    name: 'each its own, before',
    text: 'paragraph 8 of UNSCR 1718 and paragraph 9 of UNSCR 1874',
    found: ['1718 ¶8', '1874 ¶9'],
  },
  {
    name: 'each its own, the word said once',
    text: 'paragraphs 8 of UNSCR 1718 and 9 of UNSCR 1874',
    found: ['1718 ¶8', '1874 ¶9'],
  },
  {
    name: 'each its own, after',
    text: 'UNSCR 1718, para. 8, and 2270, para. 17',
    found: ['1718 ¶8', '2270 ¶17'],
  },
  {
    name: 'of the next one',
    text: 'UNSCR 2270 and paragraph 9 of UNSCR 1874',
    found: ['2270', '1874 ¶9'],
  },
  {
    name: 'after an amendment',
    text: 'paragraph 8 (d) of UNSCR 1718, as amended by paragraph 7 of UNSCR 1874',
    found: ['1718 ¶8(d)', '1874 ¶7'],
  },
]);

describeRows('paragraphs of something else', [
  {
    name: 'of an opinion about the resolution',
    text: 'CIJ, dictamen de 2010, párr. 119, sobre la resolución 1244 del Consejo de Seguridad',
    found: ['1244'],
  },
  {
    name: 'an annex with its letter',
    text: 'Annex B, paragraph 3, of UNSCR 2231',
    found: ['2231'],
  },
  {
    name: 'an annex, French',
    text: 'l’annexe II, par. 3, de la résolution 2231 du Conseil de sécurité',
    found: ['2231'],
  },
  { name: 'above', text: 'paragraph 17 above recalls UNSCR 2270', found: ['2270'] },
  {
    name: 'of the present resolution',
    text: 'paragraph 17 of the present resolution recalls UNSCR 2270',
    found: ['2270'],
  },
  { name: 'of a report before', text: 'paragraph 17 of the report on UNSCR 2270', found: ['2270'] },
  { name: 'of a report after', text: 'UNSCR 2270, paragraph 17 of the report', found: ['2270'] },
  {
    name: 'an article of the Charter',
    text: 'Article 41 of the Charter and UNSCR 2270',
    found: ['2270'],
  },
  { name: 'of an annex', text: 'paragraph 5 of Annex B to UNSCR 2231', found: ['2231'] },
  { name: 'in another clause', text: 'Under paragraph 8, UNSCR 1718 forbids it.', found: ['1718'] },
  {
    name: 'of a committee’s text',
    text: 'paragraph 10 of the 1718 Committee’s guidelines',
    found: ['1718 committee'],
  },
  {
    name: 'a sentence before',
    text: 'That was paragraph 8. UNSCR 1718 forbids it.',
    found: ['1718'],
  },
  { name: 'a count of paragraphs', text: 'the 8 paragraphs of UNSCR 1718', found: ['1718'] },
]);

describeRows('every language has the same labels', [
  {
    name: 'French',
    text: 'au paragraphe 8 a) de la résolution 1718 (2006) du Conseil de sécurité',
    found: ['1718 (2006) ¶8(a)'],
  },
  {
    name: 'French, the letter first',
    text: 'l’alinéa b) du paragraphe 1 de la résolution 2270 (2016) du Conseil de sécurité',
    found: ['2270 (2016) ¶1(b)'],
  },
  {
    name: 'Spanish',
    text: 'en los apartados a) y b) del párrafo 8 de la resolución 1718 (2006) del Consejo de Seguridad',
    found: ['1718 (2006) ¶8(a),8(b)'],
  },
  {
    name: 'Russian',
    text: 'в пункте 8 а) резолюции 1718 (2006) Совета Безопасности',
    found: ['1718 (2006) ¶8(a)'],
  },
  {
    name: 'Russian, the letter first',
    text: 'подпункт a) пункта 10 резолюции 1874 (2009) Совета Безопасности',
    found: ['1874 (2009) ¶10(a)'],
  },
  {
    name: 'Arabic',
    text: 'الفقرة 8 (د) من قرار مجلس الأمن 1718 (2006)',
    found: ['1718 (2006) ¶8(d)'],
  },
  {
    name: 'Arabic digits',
    text: 'الفقرتان ٨ و٩ من قرار مجلس الأمن ١٧١٨',
    found: ['١٧١٨ = 1718 ¶8,9'],
  },
  { name: 'Chinese', text: '安全理事会第1718(2006)号决议第8(a)段', found: ['1718 (2006) ¶8(a)'] },
  {
    name: 'Chinese, several',
    text: '安理会第2270(2016)号决议第9、14和16至18段',
    found: ['2270 (2016) ¶9,14,16,17,18'],
  },
  {
    name: 'German',
    text: 'Ziffer 8 a) der Resolution 1718 (2006) des Sicherheitsrats',
    found: ['1718 (2006) ¶8(a)'],
  },
  {
    name: 'German, the letter named',
    text: 'Ziffer 3 Buchstabe c der Resolution 1718 (2006) des Sicherheitsrats',
    found: ['1718 (2006) ¶3(c)'],
  },
  {
    name: 'Italian',
    text: 'il paragrafo 8, lettera a), della risoluzione 1718 (2006) del Consiglio di sicurezza',
    found: ['1718 (2006) ¶8(a)'],
  },
  {
    name: 'Italian range',
    text: 'i paragrafi da 20 a 22 della risoluzione 2270 (2016) del Consiglio di sicurezza',
    found: ['2270 (2016) ¶20,21,22'],
  },
  {
    name: 'Portuguese',
    text: 'o parágrafo 8 da resolução 1718 (2006) do Conselho de Segurança',
    found: ['1718 (2006) ¶8'],
  },
  { name: 'Japanese', text: '安保理決議第1718号主文第8項', found: ['1718 ¶8'] },
  { name: 'Korean', text: '안보리 결의 1718호 제8항', found: ['1718 ¶8'] },
]);

describe('paragraphSpans', () => {
  test('each label lies on its own words, a range on its last', () => {
    const text = 'operative paragraphs 8 (a), (d) and 17–19 of UNSCR 1718';
    const [citation] = extractCitations(text).citations;
    expect(citation?.paragraphSpans.map((span) => [span.label, span.text])).toEqual([
      ['8(a)', '8 (a)'],
      ['8(d)', '(d)'],
      ['17', '17'],
      ['18', '19'],
      ['19', '19'],
    ]);
  });

  test('where none is named there are none', () => {
    expect(extractCitations('UNSCR 1718').citations[0]?.paragraphSpans).toEqual([]);
  });
});

describeRows('abbreviations of legal writing', [
  { name: 'pmbl. paras.', text: 'SC Res. 713, pmbl. paras. 3–4', found: ['713 ¶PP3,PP4'] },
  { name: 'pmbl. ¶', text: 'SC Res. 713, pmbl. ¶ 3', found: ['713 ¶PP3'] },
  { name: 'preamble, para.', text: 'SC Res. 713, preamble, para. 3', found: ['713 ¶PP3'] },
  { name: 'op. paras', text: 'SC Res. 713, op. paras 4 and 5', found: ['713 ¶4,5'] },
  { name: 'not: the preamble alone', text: 'SC Res. 713, preamble', found: ['713'] },
]);

describeRows('numbers after the last paragraph that are none', [
  { name: 'of a code', text: 'UNSCR 2761, ¶ 1; 31 C.F.R. § 594', found: ['2761 ¶1'] },
  { name: 'of a date', text: 'UNSCR 2761, para. 8, 12 December 2024', found: ['2761 ¶8'] },
  { name: 'of a count', text: 'UNSCR 2761, para. 8, 15 votes', found: ['2761 ¶8'] },
  { name: 'but a paragraph', text: 'UNSCR 2761, paras. 1; 2; and 4', found: ['2761 ¶1,2,4'] },
  {
    name: 'the short form of the word in brackets',
    text: 'Security Council resolution 1701’s Operative Paragraph (OP) 8',
    found: ['1701 ¶8'],
  },
  {
    name: 'brackets that hold another word',
    text: 'Security Council resolution 1701 and the paragraph (see 8) of the report',
    found: ['1701'],
  },
  {
    name: 'letters of the first of two paragraphs with a word each',
    text: 'subparagraphs (a) and (c) of paragraph 4 and paragraph 6 of Security Council resolution 2664',
    found: ['2664 ¶4(a),4(c),6'],
  },
  {
    name: 'letters before paragraphs with one word',
    text: 'subparagraph (a) of paragraphs 4 and 6 of Security Council resolution 2664',
    found: ['2664 ¶4,6'],
  },
  {
    name: 'three levels in German',
    text: 'Nummer 2 Buchstabe b Ziffer iii der Resolution 2664 (2022) des Sicherheitsrats',
    found: ['2664 (2022) ¶2(b)(iii)'],
  },
  {
    name: 'a numeral without a paragraph in German',
    text: 'Titel iii der Resolution 2664 (2022) des Sicherheitsrats',
    found: ['2664 (2022)'],
  },
  {
    name: 'a paragraph at the end of each line',
    text: 'UNSCR 1390 (2002), Paragraph 6\nUNSCR 2094 (2013), Paragraph 19',
    found: ['1390 (2002) ¶6', '2094 (2013) ¶19'],
  },
  {
    name: 'a paragraph parted from its resolution by a wrap',
    text: 'pursuant to paragraph 6\nof UNSCR 2094 (2013)',
    found: ['2094 (2013) ¶6'],
  },
  {
    name: 'words that point back within the sentence',
    text: 'UNSCR 2231 and OP 24 of the same resolution',
    found: ['2231 ¶24'],
  },
  {
    name: 'words that point back to the sentence before',
    text: 'Security Council resolution 1929 tightened it. Paragraph 9 of that resolution covers missiles.',
    found: ['1929 ¶9'],
  },
  {
    name: 'words that point further back',
    text: 'Security Council resolution 1929 tightened it. It held. Paragraph 9 of that resolution stands.',
    found: ['1929'],
  },
  {
    name: 'words that point back over an empty line',
    text: 'Security Council resolution 1929 tightened it.\n\nParagraph 9 of that resolution stands.',
    found: ['1929'],
  },
  {
    name: 'words that point back to a resolution of another body',
    text: 'UNSCR 1929 held. The Assembly’s resolution was weak, paragraph 9 of that resolution above all.',
    found: ['1929'],
  },
  {
    name: 'the same with its number',
    text: 'UNSCR 1929, UN resolution 71/202, and paragraph 9 of that resolution',
    found: ['1929'],
  },
  {
    name: 'words that point back to one of two',
    text: 'UNSCRs 1718 and 1874 and paragraph 9 of that resolution',
    found: ['1718', '1874'],
  },
  {
    name: 'the present resolution',
    text: 'UNSCR 1718 and paragraph 9 of this resolution',
    found: ['1718'],
  },
  {
    name: 'words that point back, in German',
    text: 'Ziffer 4 der Resolution 1857 des Sicherheitsrats und die Ziffern 9 und 10 derselben Resolution',
    found: ['1857 ¶4,9,10'],
  },
  {
    name: 'the present resolution, in German',
    text: 'Ziffer 4 der Resolution 1857 des Sicherheitsrats und Ziffer 9 dieser Resolution',
    found: ['1857 ¶4'],
  },
  {
    name: 'words that point back, in Russian',
    text: 'пункт 1 резолюции 1807 Совета Безопасности и пункты 2 и 3 этой резолюции',
    found: ['1807 ¶1,2,3'],
  },
  {
    name: 'the present resolution, in Russian',
    text: 'пункт 1 резолюции 1807 Совета Безопасности и пункт 2 настоящей резолюции',
    found: ['1807 ¶1'],
  },
]);
