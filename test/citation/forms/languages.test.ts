// Form 8: eleven languages, all on at once. For each: as many rows that must not count as that must.
import { describeRows } from '../support/rows.js';

describeRows('French', [
  {
    name: 'one resolution',
    text: 'la résolution 2270 (2016) du Conseil de sécurité',
    found: ['2270 (2016)'],
  },
  {
    name: 'two',
    text: 'les résolutions 1718 (2006) et 1874 (2009) du Conseil de sécurité des Nations Unies',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  { name: 'n°', text: 'la résolution n° 1701 du Conseil de sécurité', found: ['1701'] },
  { name: 'no accents', text: 'LA RESOLUTION 1701 DU CONSEIL DE SECURITE', found: ['1701'] },
  {
    name: 'the body acts',
    text: 'Le Conseil de sécurité a adopté la résolution 2728 (2024).',
    found: ['2728 (2024)'],
  },
  { name: 'onusienne', text: 'la résolution onusienne 2334', found: ['2334'] },
  { name: 'CS', text: 'la résolution 1325 du CS', found: ['1325'] },
  { name: 'parted thousands', text: 'la résolution 1 701 de l’ONU', found: ['1 701 = 1701'] },
  {
    name: 'not: the Assembly after a date',
    text: 'Conseil de sécurité. La résolution 181 adoptée en 1947 par l’Assemblée générale.',
  },
  {
    name: 'date',
    text: 'la résolution 2728 du Conseil de sécurité, adoptée le 25 mars 2024',
    found: ['2728'],
  },
  { name: 'not: Assembly', text: 'la résolution 71/202 de l’Assemblée générale' },
  {
    name: 'not: Assembly of the Council of Europe',
    text: 'la résolution 2198 (2018) de l’Assemblée parlementaire du Conseil de l’Europe',
  },
  {
    name: 'not: a national council',
    text: 'Le Conseil national de sécurité a adopté la résolution 1718.',
  },
  { name: 'not: a screen', text: 'Conseil de sécurité. Un écran d’une résolution de 1080 pixels.' },
  { name: 'not: a decree', text: 'le décret 1718 (2006) du Conseil des ministres' },
]);

describeRows('Spanish', [
  {
    name: 'one resolution',
    text: 'la resolución 2270 (2016) del Consejo de Seguridad de las Naciones Unidas',
    found: ['2270 (2016)'],
  },
  {
    name: 'two',
    text: 'las resoluciones 1718 (2006) y 1874 (2009) del Consejo de Seguridad',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  {
    name: 'parted thousands',
    text: 'la resolución 1.325 del Consejo de Seguridad',
    found: ['1.325 = 1325'],
  },
  {
    name: 'not: an entry of the Assembly in a list',
    text: 'Consejo de Seguridad. Resolución 181. Aprobada el 29 de noviembre de 1947 por la Asamblea General.',
  },
  { name: 'not: pixels', text: 'Consejo de Seguridad. La resolución 1.080 píxeles.' },
  {
    name: 'a full date after a comma',
    text: 'la resolución 242, de 22 de noviembre de 1967, del Consejo de Seguridad',
    found: ['242 (1967)'],
  },
  {
    name: 'abbreviated',
    text: 'res. 2254 (2015) del Consejo de Seguridad',
    found: ['2254 (2015)'],
  },
  { name: 'not: Assembly', text: 'la resolución 71/202 de la Asamblea General' },
  { name: 'not: a national council', text: 'la resolución 1718 del Consejo Nacional de Seguridad' },
  { name: 'not: a ministry', text: 'la resolución ministerial 1718' },
  { name: 'not: a screen', text: 'Consejo de Seguridad. Pantalla de alta resolución 1080p.' },
]);

describeRows('Russian', [
  {
    name: 'one resolution',
    text: 'резолюция 2231 (2015) Совета Безопасности ООН',
    found: ['2231 (2015)'],
  },
  {
    name: 'two, in the genitive',
    text: 'в соответствии с резолюциями 1718 (2006) и 1874 (2009) Совета Безопасности',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  { name: '№', text: 'резолюция СБ ООН № 2231', found: ['2231'] },
  {
    name: 'a year with its word',
    text: 'резолюция 2231 Совета Безопасности от 20 июля 2015 года',
    found: ['2231'],
  },
  { name: 'Совбез', text: 'резолюция Совбеза ООН 2728', found: ['2728'] },
  { name: 'not: Assembly', text: 'резолюция 71/202 Генеральной Ассамблеи' },
  {
    name: 'not: the Council of the Federation’s own',
    text: 'Совет Безопасности Российской Федерации принял резолюцию 1718.',
  },
  { name: 'not: the council of Ukraine', text: 'резолюция 1718 Совета безопасности Украины' },
  { name: 'not: a party', text: 'Совет Безопасности. Принята партийная резолюция 15 съезда.' },
  { name: 'a number by a sign', text: 'резолюция за № 2231 СБ ООН', found: ['2231'] },
  {
    name: 'sanctions by a number',
    text: 'Комитет СБ ООН по санкциям 1267',
    found: ['1267 committee'],
  },
  {
    name: 'not: a paragraph of an annex',
    text: 'резолюция 2231 СБ ООН, пункт 3 приложения В',
    found: ['2231'],
  },
  { name: 'not: a report on the topic', text: 'Резолюция Совета Безопасности по докладу № 1718' },
  { name: 'not: sanctions counted', text: 'Совет Безопасности обсудил санкции 1266 раз' },
  {
    name: 'an ordinal before the noun',
    text: 'ни 1970-я, ни 1973-я резолюции Совета Безопасности',
    found: ['1970', '1973'],
  },
  { name: 'a number before the noun', text: '2254 резолюция Совета Безопасности', found: ['2254'] },
  {
    name: 'a date before the number',
    text: 'резолюция СБ ООН от 17.03.2011 г. № 1973',
    found: ['1973'],
  },
  {
    name: 'a topic before the number',
    text: 'СБ ООН принял резолюцию по Сирии №2254',
    found: ['2254'],
  },
  { name: 'a year by its word', text: 'резолюция СБ ООН 2118 2013 года', found: ['2118 (2013)'] },
  {
    name: 'not: a full date of the act',
    text: 'СБ ООН принял резолюцию 1874 12 июня 2009 года',
    found: ['1874'],
  },
  {
    name: 'a part in quotation marks',
    text: 'подпункты «a» и «c» пункта 4 резолюции 2664 СБ ООН',
    found: ['2664 ¶4(a),4(c)'],
  },
  { name: 'not: an ordinal of the Assembly', text: '242-я резолюция Генеральной Ассамблеи' },
  {
    name: 'not: resolutions counted',
    text: 'Принято 1540 резолюций Совета Безопасности',
    unspecified: ['резолюций Совета Безопасности'],
  },
  { name: 'not: a year before the noun', text: 'в 1999 году резолюция Совета Безопасности' },
  { name: 'not: a case on the topic', text: 'Резолюция Совета Безопасности по делу № 1718' },
  {
    name: 'a topic and a colon before the numbers',
    text: 'Резолюции Совета Безопасности ООН по Ближнему Востоку: № 242 от 22 ноября 1967 г., № 338',
    found: ['242 (1967)', '338'],
  },
]);

describeRows('Arabic', [
  {
    name: 'between slashes',
    text: 'قرار مجلس الأمن رقم /2254/ لعام 2015',
    found: ['2254 (2015)'],
  },
  {
    name: 'that bears a number',
    text: 'مجلس الأمن. القرار الذي يحمل الرقم 2216',
    found: ['2216'],
  },
  {
    name: 'a code in quotation marks',
    text: 'قرار مجلس الأمن برمز “2797” يوم 31 أكتوبر',
    found: ['2797'],
  },
  {
    name: 'how many',
    text: 'قرارات مجلس الأمن الأربعة 1559 و1680 و1701 و2790',
    found: ['1559', '1680', '1701', '2790'],
  },
  {
    name: 'an “and” apart before its date',
    text: 'قرار مجلس الأمن رقم 242 و الصادر في 22 نوفمبر 1967',
    found: ['242 (1967)'],
  },
  {
    name: 'ordinals of paragraphs',
    text: 'الفقرة الثامنة من قرار مجلس الأمن 2231 والفقرتان الحادية عشرة والثانية عشرة من القرار 1929',
    found: ['2231 ¶8', '1929 ¶11,12'],
  },
  {
    name: 'not: an ordinal of the Charter',
    text: 'الفقرة الثانية من المادة الأولى من الميثاق، وقرار مجلس الأمن 2231',
    found: ['2231'],
  },
  { name: 'not: a law', text: 'قرار مجلس الأمن بشأن القانون رقم 1701 لسنة 2006' },
  { name: 'not: a session of the League', text: 'مجلس الأمن. القرار 242 (د.ع 18)' },
  {
    name: 'not: a year beside its brackets',
    text: 'قراراته (1261) 1999 (المؤرخ 25 آب/أغسطس 1999) في مجلس الأمن',
    found: ['1261'],
  },
  { name: 'one resolution', text: 'قرار مجلس الأمن 2270 (2016)', found: ['2270 (2016)'] },
  {
    name: 'Arabic digits, and joined to the number',
    text: 'القرارات ١٧١٨ و١٨٧٤ و٢٢٧٠ الصادرة عن مجلس الأمن',
    found: ['١٧١٨ = 1718', '١٨٧٤ = 1874', '٢٢٧٠ = 2270'],
  },
  { name: 'a word for number', text: 'قرار مجلس الأمن الدولي رقم 1701', found: ['1701'] },
  { name: 'vowel signs and stretching', text: 'قَرَار مجلس الأمـــن 1701', found: ['1701'] },
  { name: 'not: Assembly', text: 'قرار الجمعية العامة 71/202' },
  { name: 'not: a national council', text: 'قرار مجلس الأمن القومي 1718' },
  { name: 'not: Council of Ministers', text: 'قرار مجلس الوزراء رقم 1718' },
  { name: 'not: Human Rights Council', text: 'قرار مجلس حقوق الإنسان 46/17' },
  {
    name: 'an article joined to the number',
    text: 'القرار الـ2231 الصادر عن مجلس الأمن',
    found: ['2231'],
  },
  {
    name: 'a number that is borne',
    text: 'اعتمد مجلس الأمن قرارا يحمل الرقم 2803',
    found: ['2803'],
  },
  {
    name: 'international',
    text: 'القرارات الدولية 1559 و1680 الصادرة عن مجلس الأمن',
    found: ['1559', '1680'],
  },
  {
    name: 'a date by its word',
    text: 'قرار مجلس الأمن 2140 بتاريخ 26 فبراير 2014',
    found: ['2140 (2014)'],
  },
  { name: 'an adjective', text: 'قرار مجلس الأمن الشهير 242', found: ['242'] },
  {
    name: 'not: international, of another body',
    text: 'القرار الدولي 194 الصادر عن الجمعية العامة',
  },
  { name: 'not: a date alone', text: 'قرار مجلس الأمن بتاريخ 26 فبراير 2014' },
  { name: 'not: a number that a ship bears', text: 'مجلس الأمن. سفينة تحمل الرقم 2803' },
  {
    name: 'numbers in brackets',
    text: 'القرارات (242) و(338) لمجلس الأمن',
    found: ['242', '338'],
  },
  {
    name: 'a year after the brackets',
    text: 'قرار مجلس الأمن رقم (1701) لعام 2006',
    found: ['1701 (2006)'],
  },
  {
    name: 'a paragraph in brackets',
    text: 'الفقرتين (8) و(9) من القرار 1701 لمجلس الأمن',
    found: ['1701 ¶8,9'],
  },
  {
    name: 'a topic before the number',
    text: 'قرار مجلس الأمن بشأن سوريا رقم 2254',
    found: ['2254'],
  },
  {
    name: 'a mark of direction before the noun',
    text: 'مجلس الأمن. أحكام \u200fالقرار 1701 تنفيذا',
    found: ['1701'],
  },
  {
    name: 'not: brackets after another number',
    text: 'القرار 242 لمجلس الأمن و(338) شخصا',
    found: ['242'],
  },
  {
    name: 'the Council’s name on a justified line',
    text: 'القـرار 1325 صـدر عـن مجلـس الأمن بالإجماع',
    found: ['1325'],
  },
  { name: 'not: another council on a justified line', text: 'القـرار 1325 صـدر عـن مجلـس النـواب' },
]);

describeRows('Chinese', [
  { name: 'one resolution', text: '安理会第2270号决议', found: ['2270'] },
  {
    name: 'two before one word',
    text: '安全理事会第1718(2006)号、第1874(2009)号决议',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  { name: 'traditional characters', text: '聯合國安理會第1701號決議', found: ['1701'] },
  { name: 'the number after the word', text: '安理会决议第1701号', found: ['1701'] },
  { name: 'not: Assembly', text: '联合国大会第71/202号决议' },
  { name: 'not: Assembly, an early session', text: '大会第2758(XXVI)号决议' },
  { name: 'not: another council', text: '国家安全委员会第1718号决议' },
  { name: 'not: a year', text: '安理会2015年的决议' },
]);

describeRows('Japanese', [
  { name: 'one resolution', text: '国連安保理決議第2270号', found: ['2270'] },
  { name: 'full-width digits', text: '安保理決議１７１８号', found: ['１７１８ = 1718'] },
  {
    name: 'two, with the year after',
    text: '国連安全保障理事会決議第1718号（2006年）及び第1874号（2009年）',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  { name: 'not: Assembly', text: '国連総会決議71/202' },
  { name: 'not: a screen', text: '安保理。解像度1718の画面' },
  { name: 'not: a year', text: '安保理は2015年の決議を' },
]);

describeRows('Korean', [
  { name: 'one resolution', text: '유엔 안보리 결의 제2270호', found: ['2270'] },
  { name: 'two', text: '안보리 결의 1718호 및 1874호', found: ['1718', '1874'] },
  { name: 'the full name', text: '유엔 안전보장이사회 결의 2397호를 위반했다', found: ['2397'] },
  { name: 'not: Assembly', text: '유엔 총회 결의 71/202호' },
  { name: 'not: a national council', text: '국가안전보장회의 결의 1718호' },
  { name: 'not: a year', text: '안보리는 2015년 결의를' },
]);

describeRows('German', [
  {
    name: 'one resolution',
    text: 'Resolution 2270 (2016) des UN-Sicherheitsrats',
    found: ['2270 (2016)'],
  },
  {
    name: 'two',
    text: 'die Resolutionen 1718 und 1874 des Sicherheitsrats der Vereinten Nationen',
    found: ['1718', '1874'],
  },
  { name: 'compound', text: 'die Sicherheitsratsresolution 2334', found: ['2334'] },
  { name: 'compound with abbreviations', text: 'die UNSR-Resolution 2334', found: ['2334'] },
  {
    name: 'Entschließung',
    text: 'die Entschließungen 2254 und 2268 des Sicherheitsrats',
    found: ['2254', '2268'],
  },
  { name: 'Nr.', text: 'Resolution Nr. 1701 des Sicherheitsrats', found: ['1701'] },
  { name: 'not: Assembly', text: 'Resolution 71/202 der Generalversammlung' },
  { name: 'not: a national council', text: 'Resolution 1718 des Nationalen Sicherheitsrats' },
  { name: 'not: Parliament', text: 'Entschließung 1718 des Europäischen Parlaments' },
  {
    name: 'not: Bundestag',
    text: 'Sicherheitsrat. Der Bundestag verabschiedete die Resolution 1718.',
  },
  {
    name: 'compounds with a topic',
    text: 'Der Sicherheitsrat nahm die Sanktionsresolution 1803 an.',
    found: ['1803'],
  },
  {
    name: 'abbreviated, with paragraphs',
    text: 'Sicherheitsrat, Res. 1373 (2001), Ziff. 1 lit. c',
    found: ['1373 (2001) ¶1(c)'],
  },
  { name: 'OP', text: 'OP 8 lit. c der VN-SR-Resolution 2178', found: ['2178 ¶8(c)'] },
  {
    name: 'the name with a hyphen after the noun',
    text: 'die Resolution des UN-Sicherheitsrats mit der Nummer 2334',
    found: ['2334'],
  },
  { name: 'not: compounds without the Council', text: 'Die Sanktionsresolution 1803 scheiterte.' },
  { name: 'not: of a city', text: 'Die Frauenresolution 1325 des Stadtrats' },
  { name: 'a topic in the compound', text: 'die UN-Kosovo-Resolution 1244', found: ['1244'] },
  { name: 'of the number', text: 'die 1325er-Resolution des Sicherheitsrats', found: ['1325'] },
  {
    name: 'paragraphs after a hyphenated name',
    text: 'Resolution 1973 (2011) des UN-Sicherheitsrats, Ziff. 4',
    found: ['1973 (2011) ¶4'],
  },
  { name: 'not: a topic of another union', text: 'die EU-Kosovo-Resolution 1244' },
  { name: 'not: of a decade', text: 'die 1990er-Resolution des Sicherheitsrats' },
  {
    name: 'not: a procedure of the European Parliament',
    text: 'Sicherheitsrat. Die Entschließung 2022/2564(RSP)',
  },
  { name: 'ff.', text: 'Die Resolutionen 1267ff. des Sicherheitsrats', found: ['1267'] },
  { name: 'not: pages, ff.', text: 'Im UN-Sicherheitsrat: Blätter 10/2002, S. 1267 ff.' },
]);

describeRows('Italian', [
  {
    name: 'one resolution',
    text: 'la risoluzione 2270 del Consiglio di sicurezza',
    found: ['2270'],
  },
  {
    name: 'two',
    text: 'le risoluzioni 1718 (2006) e 1874 (2009) del Consiglio di Sicurezza delle Nazioni Unite',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  { name: 'n.', text: 'la risoluzione n. 1701 del Consiglio di Sicurezza', found: ['1701'] },
  { name: 'not: Assembly', text: 'la risoluzione 71/202 dell’Assemblea generale' },
  { name: 'not: Parliament', text: 'la risoluzione 1718 del Parlamento europeo' },
  {
    name: 'not: a national council',
    text: 'la risoluzione 1718 del Consiglio di sicurezza nazionale',
  },
]);

describeRows('Portuguese', [
  {
    name: 'parted thousands',
    text: 'nas Resoluções nºs 1.493, de 28 de julho de 2003, e 1.698, de 31 de julho de 2006, do Conselho de Segurança',
    found: ['1.493 = 1493 (2003)', '1.698 = 1698 (2006)'],
  },
  { name: 'not: of no resolution', text: 'a resolução 9.493 do Conselho de Segurança' },
  { name: 'e', text: 'a RCSNU 1325 e seguintes', found: ['1325'] },
  { name: 'one resolution', text: 'a resolução 2270 do Conselho de Segurança', found: ['2270'] },
  {
    name: 'two',
    text: 'as resoluções 1718 (2006) e 1874 (2009) do Conselho de Segurança das Nações Unidas',
    found: ['1718 (2006)', '1874 (2009)'],
  },
  { name: 'n.º', text: 'a Resolução n.º 1701 do Conselho de Segurança', found: ['1701'] },
  { name: 'not: Assembly', text: 'a resolução 71/202 da Assembleia Geral' },
  { name: 'not: a national council', text: 'a resolução 1718 do Conselho de Segurança Nacional' },
  { name: 'not: a ministry', text: 'a resolução normativa 1718 da agência' },
]);

describeRows('mixed', [
  {
    name: 'an English abbreviation in Italian',
    text: 'le UNSCR 1325 e 1820, e il paragrafo 4 della UNSCR 2270',
    found: ['1325', '1820', '2270 ¶4'],
  },
  { name: 'the list ends', text: 'la UNSCR 1325 e 1820 persone', found: ['1325'] },
  {
    name: 'three languages in one text',
    text: 'UNSCR 1325; la résolution 242 (1967) du Conseil de sécurité; 安理会第338号决议',
    found: ['1325', '242 (1967)', '338'],
  },
  {
    name: 'evidence in one language, mention in another',
    text: 'Security Council: die Resolution 2334 gilt.',
    found: ['2334'],
  },
  {
    name: 'not: Assembly in one, number in another',
    text: 'UN General Assembly: la résolution 71/202',
  },
  {
    name: 'not: a report with a capital',
    text: 'a UN Security Council resolution on Report No. 1718',
  },
  {
    name: 'Russian: the resolution and the Council in one abbreviation',
    text: 'РСБ ООН 1540',
    found: ['1540'],
  },
  {
    name: 'Russian: another abbreviation',
    text: 'ЦСБ 1540',
  },
]);
