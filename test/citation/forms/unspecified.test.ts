// Form 10: phrases for resolutions that name no number. Articles stand outside of the span.
import { describeRows } from '../support/rows.js';

describeRows('with the Council’s name', [
  {
    name: 'a quantifier',
    text: 'in violation of multiple UN Security Council resolutions',
    unspecified: ['multiple UN Security Council resolutions'],
  },
  {
    name: 'an abbreviation',
    text: 'to implement relevant UNSCRs',
    unspecified: ['relevant UNSCRs'],
  },
  {
    name: 'all and relevant',
    text: 'to abide by all relevant Security Council resolutions',
    unspecified: ['all relevant Security Council resolutions'],
  },
  {
    name: 'the plural alone',
    text: 'to abide by Security Council resolutions',
    unspecified: ['Security Council resolutions'],
  },
  {
    name: 'the name after it',
    text: 'the relevant resolutions of the Security Council',
    unspecified: ['relevant resolutions of the Security Council'],
  },
  {
    name: 'numerous',
    text: 'numerous Security Council resolutions',
    unspecified: ['numerous Security Council resolutions'],
  },
  {
    name: 'a quantifier in a compound',
    text: 'Resolution 1325 des VN-Sicherheitsrats und ihrer Folgeresolutionen',
    found: ['1325'],
    unspecified: ['Folgeresolutionen ← 1325'],
  },
  {
    name: 'a mark that does not show is outside',
    text: 'relevant UNSCRs\u200b bind',
    unspecified: ['relevant UNSCRs'],
  },
  { name: 'several', text: 'several UN resolutions', unspecified: ['several UN resolutions'] },
  {
    name: 'the abbreviation after it is no second one',
    text: 'UN Security Council resolutions (UNSCRs) bind',
    unspecified: ['UN Security Council resolutions'],
  },
  {
    name: 'nor with words that lead to it',
    text: 'Security Council resolutions 1718 and 1874 (collectively, the “UNSCRs”) bind',
    found: ['1718', '1874'],
  },
  {
    name: 'but in brackets of its own it is one',
    text: 'Security Council resolution 1718 (and all relevant UNSCRs) binds',
    found: ['1718'],
    unspecified: ['all relevant UNSCRs'],
  },
  {
    name: 'and where the brackets name nothing before them',
    text: 'the obligations of the Security Council (the UNSCRs) bind',
    unspecified: ['UNSCRs'],
  },
]);

describeRows('on evidence', [
  {
    name: 'the Council in the sentence',
    text: 'The Security Council recalled all its relevant resolutions.',
    unspecified: ['all its relevant resolutions'],
  },
  {
    name: 'previous',
    text: 'The Security Council recalled its previous resolutions.',
    unspecified: ['previous resolutions'],
  },
  { name: 'not without', text: 'We recall all relevant resolutions.' },
  {
    name: 'not of another body in the sentence',
    text: 'The Security Council met. The General Assembly recalled its previous resolutions.',
  },
]);

describeRows('hanging on a number', [
  {
    name: 'subsequent',
    text: 'UNSCR 1718 (2006) and subsequent resolutions',
    found: ['1718 (2006)'],
    unspecified: ['subsequent resolutions ← 1718'],
  },
  {
    name: 'successor',
    text: 'UNSCR 1267 and successor resolutions',
    found: ['1267'],
    unspecified: ['successor resolutions ← 1267'],
  },
  {
    name: 'the pair without the word',
    text: 'The Security Council recalls 1718 (2006) and subsequent resolutions.',
    found: ['1718 (2006)'],
    unspecified: ['subsequent resolutions ← 1718'],
  },
  {
    name: 'a symbol',
    text: 'S/RES/1718 (2006) and subsequent resolutions',
    found: ['S/RES/1718 (2006) = 1718 (2006)'],
    unspecified: ['subsequent resolutions ← 1718'],
  },
  {
    name: 'the last of a list',
    text: 'UNSCRs 1718, 1874 and all subsequent relevant resolutions',
    found: ['1718', '1874'],
    unspecified: ['all subsequent relevant resolutions ← 1874'],
  },
  {
    name: 'not across a sentence',
    text: 'We back UNSCR 1718. Subsequent resolutions differ.',
    found: ['1718'],
    unspecified: ['Subsequent resolutions'],
  },
]);

describeRows('beside numbers', [
  {
    name: 'all relevant, including',
    text: 'all relevant Security Council resolutions, including 1718 and 1874',
    found: ['1718', '1874'],
    unspecified: ['all relevant Security Council resolutions'],
  },
]);

describeRows('other languages', [
  {
    name: 'French',
    text: 'les résolutions pertinentes du Conseil de sécurité',
    unspecified: ['résolutions pertinentes du Conseil de sécurité'],
  },
  {
    name: 'Spanish',
    text: 'las resoluciones pertinentes del Consejo de Seguridad',
    unspecified: ['resoluciones pertinentes del Consejo de Seguridad'],
  },
  {
    name: 'Russian',
    text: 'соответствующие резолюции Совета Безопасности',
    unspecified: ['соответствующие резолюции Совета Безопасности'],
  },
  {
    name: 'Arabic',
    text: 'قرارات مجلس الأمن ذات الصلة',
    unspecified: ['قرارات مجلس الأمن ذات الصلة'],
  },
  { name: 'Chinese', text: '安理会有关决议', unspecified: ['安理会有关决议'] },
  {
    name: 'German',
    text: 'die einschlägigen Resolutionen des Sicherheitsrats',
    unspecified: ['einschlägigen Resolutionen des Sicherheitsrats'],
  },
  {
    name: 'Italian',
    text: 'le pertinenti risoluzioni del Consiglio di sicurezza',
    unspecified: ['pertinenti risoluzioni del Consiglio di sicurezza'],
  },
  {
    name: 'Portuguese',
    text: 'as resoluções pertinentes do Conselho de Segurança',
    unspecified: ['resoluções pertinentes do Conselho de Segurança'],
  },
  { name: 'Japanese', text: '関連する安保理決議', unspecified: ['関連する安保理決議'] },
  { name: 'Korean', text: '관련 안보리 결의', unspecified: ['관련 안보리 결의'] },
]);

describeRows('one in particular, or none', [
  { name: 'this resolution', text: 'The Security Council adopted this resolution.' },
  { name: 'the resolution', text: 'The Security Council adopted the resolution.' },
  { name: 'a resolution', text: 'a UN Security Council resolution' },
  { name: 'draft resolutions', text: 'The Security Council rejected both draft resolutions.' },
  { name: 'New Year', text: 'The Security Council’s New Year’s resolutions' },
  { name: 'of another body', text: 'all relevant General Assembly resolutions' },
  { name: 'of another council', text: 'all relevant National Security Council resolutions' },
  {
    name: 'of the Council’s Russian namesake',
    text: 'all resolutions of the Security Council of Russia',
  },
]);

describeRows('one in particular', [
  { name: 'a further one', text: 'a further resolution of the Security Council' },
  { name: 'another', text: 'another Security Council resolution' },
  {
    name: 'but any other',
    text: 'any other Security Council resolution',
    unspecified: ['any other Security Council resolution'],
  },
]);
