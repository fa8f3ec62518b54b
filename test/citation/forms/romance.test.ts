// What real texts in French, Spanish, Portuguese and Italian have shown, with its counterpart that must not count.
import { describeRows } from '../support/rows.js';

describeRows('a number that the resolution bears', [
  {
    name: 'French',
    text: 'Le Conseil de sécurité vota. La résolution, qui porte le numéro 2728, exige une trêve.',
    found: ['2728'],
  },
  {
    name: 'a participle',
    text: 'la résolution portant le numéro 1701 du Conseil de sécurité',
    found: ['1701'],
  },
  {
    name: 'Spanish',
    text: 'La resolución de hoy del Consejo de Seguridad, con el número 2356, lo condena.',
    found: ['2356'],
  },
  {
    name: 'Portuguese',
    text: 'O Conselho de Segurança aprovou a resolução que tem o número 2735.',
    found: ['2735'],
  },
  {
    name: 'Italian',
    text: 'Il Consiglio di sicurezza ha votato. La risoluzione, che porta il numero 2803, è in vigore.',
    found: ['2803'],
  },
  {
    name: 'not: a letter that bears it',
    text: 'Le Conseil de sécurité a reçu une lettre portant le numéro 2728.',
  },
]);

describeRows('and those after it', [
  {
    name: 'Spanish',
    text: 'las Resoluciones del Consejo de Seguridad 1267 y sucesivas, 1373, 1718 y 2231',
    found: ['1267', '1373', '1718', '2231'],
  },
  {
    name: 'successors without a number',
    text: 'la resolución 1267 (1999) del Consejo de Seguridad y sus resoluciones sucesoras',
    found: ['1267 (1999)'],
    unspecified: ['resoluciones sucesoras ← 1267'],
  },
  {
    name: 'not: articles',
    text: 'El Consejo de Seguridad no aplica los artículos 1267 y sucesivos, 1373 y 1718.',
  },
]);

describeRows('an article of the plural', [
  {
    name: 'two',
    text: 'violaría la resolución 1441 y se aplicarían las 678 y 687 del Consejo de Seguridad',
    found: ['1441', '678', '687'],
  },
  {
    name: 'not: what is counted',
    text: 'La resolución del Consejo de Seguridad afecta a las 678 familias y a las 900 y 1200 casas.',
  },
]);

describeRows('an article for the word, Portuguese', [
  {
    name: 'with a verb',
    text: 'O Conselho de Segurança não aprovava uma resolução assim desde 1980. A 2334 foi aprovada.',
    found: ['2334'],
  },
  {
    name: 'joined',
    text: 'As resoluções 864 e 1127 do Conselho de Segurança, bem como a 1295, impuseram sanções.',
    found: ['864', '1127', '1295'],
  },
  {
    name: 'not: a count',
    text: 'O Conselho de Segurança aprovou a resolução de envio de 900 e a 1200 soldados deu férias.',
  },
]);

describeRows('a sign between an abbreviation and its number', [
  {
    name: 'Italian',
    text: 'Il CdS con ris. n. 1973/2011 ha autorizzato.',
    found: ['1973 (2011)'],
  },
  { name: 'Spanish', text: 'la Res. nº 1540 del CSNU', found: ['1540'] },
  { name: 'not: a draft', text: 'Conseil de sécurité. Le projet n° 1973.' },
]);

describeRows('an abbreviation of both bodies', [
  { name: 'CS/ONU', text: 'Resolução CS/ONU nº 1325/2000', found: ['1325 (2000)'] },
  { name: 'not: of another', text: 'Resolução CD/ANATEL nº 1325/2000' },
]);

describeRows('paragraphs', [
  {
    name: 'a sign in Portuguese',
    text: 'das alíneas a) e b) do n.º 8 da resolução 1718 (2006) do Conselho de Segurança',
    found: ['1718 (2006) ¶8(a),8(b)'],
  },
  {
    name: 'several',
    text: 'nos termos dos n.os 1 e 2 da Resolução 1373 do Conselho de Segurança',
    found: ['1373 ¶1,2'],
  },
  {
    name: 'not: the number of a decree',
    text: 'o Decreto n.º 8 da resolução 1718 (2006) do Conselho de Segurança',
    found: ['1718 (2006)'],
  },
  {
    name: 'Italian abbreviations',
    text: 'i parr. 4 e 5 della ris. 1264 (1999) del Consiglio di sicurezza',
    found: ['1264 (1999) ¶4,5'],
  },
  {
    name: 'after a symbol and its date',
    text: 'S/RES/1973 (2011), 17 mars 2011, § 4 et § 8.',
    found: ['S/RES/1973 (2011) = 1973 (2011) ¶4,8'],
  },
]);

describeRows('a word that a hyphen parts at a line’s end', [
  {
    name: 'Portuguese',
    text: 'Com a resolu-\nção 1272, o Conselho de Segurança criou a UNTAET.',
    found: ['1272'],
  },
  {
    name: 'where no part shows it, in a quotation',
    text: '> Le Conseil de sécurité a voté la réso-\n> lution 1244.',
    found: ['1244'],
  },
  {
    name: 'a compound',
    text: 'die Sicherheitsrats-\nresolution 2270 (2016)',
    found: ['2270 (2016)'],
  },
  {
    name: 'not: of the Assembly',
    text: 'Conseil de sécurité. La résolution 1718 de l’Assem-\nblée générale',
  },
  { name: 'not: another word', text: 'Le Conseil de sécurité craint la révo-\nlution 1244.' },
]);

describeRows('years', [
  {
    name: 'a remark after the date',
    text: 'résolution 986 (14 avril 1995, « pétrole contre nourriture ») du Conseil de sécurité',
    found: ['986 (1995)'],
  },
  {
    name: 'a remark with another number',
    text: 'résolution 986 (1995, par. 8) du Conseil de sécurité',
    found: ['986'],
  },
  {
    name: 'of the numbers before it, where the list goes on',
    text: 'Le risoluzioni 1160, 1199 e 1203 del 1998 e la 1239 del Consiglio di sicurezza',
    found: ['1160 (1998)', '1199 (1998)', '1203 (1998)', '1239'],
  },
  {
    name: 'not: before another year',
    text: 'Le risoluzioni 1160 (1998), 1267 e 1333 del 2000 del Consiglio di sicurezza',
    found: ['1160 (1998)', '1267', '1333 (2000)'],
  },
]);

describeRows('not: resolutions of others', [
  {
    name: 'a session in words',
    text: 'la resolución 2065 (del XX período de sesiones de la Asamblea), y el Consejo de Seguridad',
  },
  {
    name: 'a ministry that issues it',
    text: 'El Ministerio dictó la Resolución N° 1718. El Consejo de Seguridad prorrogó la misión.',
  },
  {
    name: 'but a ministry that recalls it',
    text: 'El Ministerio recuerda la resolución 1701 del Consejo de Seguridad.',
    found: ['1701'],
  },
  {
    name: 'an office',
    text: 'La Resolución 2254 del INDEC fija precios. El Consejo de Seguridad trata otra cosa.',
  },
  {
    name: 'an authority',
    text: 'El Consejo de Seguridad trata otra cosa que la Resolución 1325 de la Contraloría.',
  },
  {
    name: 'a series with its year',
    text: 'Resolución 385/2011. VISTO lo dispuesto por el Consejo de Seguridad de las Naciones Unidas.',
  },
  {
    name: 'but committees joined so',
    text: 'UNSCR 1267/1989 Sanctions Committee',
    found: ['1267 committee', '1989 committee'],
  },
  { name: 'a letter after a stroke', text: 'Consiglio di sicurezza. Risoluzione n. 1718/E' },
  {
    name: 'a meeting',
    text: 'La resolución 502, aprobada en la 2350.ª sesión del Consejo de Seguridad',
    found: ['502'],
  },
  {
    name: 'a recommendation with a true year',
    text: 'Le Conseil de sécurité suit la résolution 1373 et la Recommandation 1824 (2008).',
    found: ['1373'],
  },
  {
    name: 'a year that is wrong, after another body’s',
    text: 'Vu la Résolution 1597 (2008) de l’Assemblée parlementaire du Conseil de l’Europe sur le Conseil de sécurité. La Résolution 1824 (2011) suit.',
  },
  {
    name: 'but a wrong year without another body',
    text: 'Le Conseil de sécurité a voté. La résolution 1824 (2011) suit.',
    found: ['1824 (2011)'],
  },
]);

describeRows('a committee as evidence', [
  {
    name: 'before the word',
    text: 'La lista del Comité 1267 cambió. Véase la resolución 1904 (2009).',
    found: ['1267 committee', '1904 (2009)'],
  },
  { name: 'not: another list', text: 'La lista cambió. Véase la resolución 1904 (2009).' },
]);
