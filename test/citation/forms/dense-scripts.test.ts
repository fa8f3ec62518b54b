// Chinese, Japanese and Korean: what stands before, between and after the numbers there and in no other language.
import { describeRows } from '../support/rows.js';

describeRows('numbers before the word', [
  {
    name: 'the year after the word',
    text: '安理会第1325号决议（2000年10月31日）',
    found: ['1325 (2000)'],
  },
  {
    name: 'not: a session after the word',
    text: '第2758号决议（XXVI）。安理会。',
  },
  {
    name: 'as examples of what follows',
    text: '安理会通过了包括661号、665号和678号在内的12项决议。',
    found: ['661', '665', '678'],
  },
  {
    name: 'as examples, Korean',
    text: '1718호, 1874호 등 유엔 안보리 대북제재 결의',
    found: ['1718', '1874'],
  },
  { name: 'a word of the resolution', text: '安理会第2397号制裁决议', found: ['2397'] },
  { name: 'how many', text: '安理会第242号和第338号两项决议', found: ['242', '338'] },
  {
    name: 'called by its number',
    text: '安理会通过编号为2664的决议',
    found: ['2664'],
  },
  {
    name: 'how many, in Japanese',
    text: '678、687、1441の三つの安保理決議',
    found: ['678', '687', '1441'],
  },
  {
    name: 'a list in which one could be a year',
    text: '安理会第1267/1989/2253号、第1718号等决议',
    found: ['1267', '1989', '2253', '1718'],
  },
  {
    name: 'the symbols of before 1965 after the numbers',
    text: '安理会通过第82号(S/1501)和第83号(S/1511)决议',
    found: ['82', '83'],
  },
  {
    name: 'after another document',
    text: '安理会主席声明（S/PRST/2023/1）和第2664号决议',
    found: ['2664'],
  },
  { name: 'not: years', text: '1989年、1990の安保理決議' },
  { name: 'not: a draft', text: '安理会表决第2664号决议草案；決議草案第1718号' },
  { name: 'not: a notice about them', text: '公告第1718号关于安理会决议的公告' },
  {
    name: 'not: a notice before them',
    text: '公告第1718号 安理会有关决议',
    unspecified: ['安理会有关决议'],
  },
  { name: 'not: a decree among examples', text: '第748号令等安理会决议' },
  { name: 'not: a year among examples', text: '2015年等安理会决议' },
  {
    name: 'a body called by its resolution',
    text: '安理会第1540号决议委员会',
    found: ['1540 committee'],
  },
  { name: 'not a body: its measures', text: '安理会第2397号决议制裁措施', found: ['2397'] },
  {
    name: 'small numbers with their sign',
    text: '1950年，安理会第82号、第83号和第84号决议',
    found: ['82', '83', '84'],
  },
  {
    name: 'small numbers with one sign',
    text: '安理会第38、39、47、126号决议',
    found: ['38', '39', '47', '126'],
  },
  { name: 'a small number with its year', text: '安理会62(1948)号决议', found: ['62 (1948)'] },
  {
    name: 'a numbered point before the word',
    text: '安保理は採択した。\n２　決議第２３９７号は強い。',
    found: ['２３９７ = 2397'],
  },
  {
    name: 'over the end of a line',
    text: '安理会第1718号、\n第1874\n号决议',
    found: ['1718', '1874'],
  },
  {
    name: 'not: the line before ends with a number',
    text: '安理会，共1718\n第1874号决议',
    found: ['1874'],
  },
  { name: 'not: another council', text: '经社理事会第2005/20号决议、第1996/31号决议，安理会' },
]);

describeRows('a slash', [
  { name: 'before the year', text: '安理会第2664/2022号决议', found: ['2664 (2022)'] },
  {
    name: 'not before a year: a list',
    text: '安理会1267/1989/2253号决议',
    found: ['1267', '1989', '2253'],
  },
]);

describeRows('a word that a line’s end parts', [
  { name: 'Japanese', text: '国連安保理決\n議第2371号', found: ['2371'] },
  { name: 'Korean', text: '유엔 안보리 결\r\n의 2321호', found: ['2321'] },
  { name: 'the Council', text: '国連安\n保理決議第2371号', found: ['2371'] },
  { name: 'not: over an empty line', text: '国連安保理決\n\n議第2371号' },
]);

describeRows('between the word and the number', [
  {
    name: 'what it is going to be called',
    text: '国際連合安全保障理事会決議（以下「決議」という。）第1695号、第1718号',
    found: ['1695', '1718'],
  },
  {
    name: 'not: another remark in brackets',
    text: '安保理決議（全会一致で採択）1718人',
  },
  { name: 'a full-width colon', text: '安保理決議：1718', found: ['1718'] },
  { name: 'brackets of their own', text: '安保理決議【1718】', found: ['1718'] },
]);

describeRows('between the numbers', [
  {
    name: 'remarks in full-width brackets',
    text: '国連安保理決議1325（女性・平和・安全保障）、1820、1888',
    found: ['1325', '1820', '1888'],
  },
  { name: 'the same', text: '国連安保理決議第1718号、同第1874号', found: ['1718', '1874'] },
  { name: 'a wave dash', text: '国連安保理決議1737号～1929号', found: ['1737', '1929'] },
  { name: 'not: a count', text: '国連安保理決議1737号、2270人', found: ['1737'] },
]);

describeRows('dates', [
  {
    name: 'with full-width digits',
    text: '国連安保理決議第1874号（２００９年６月１２日）',
    found: ['1874 (2009)'],
  },
  {
    name: 'with a word for its adoption',
    text: '安保理決議第1373号（2001年9月28日採択）',
    found: ['1373 (2001)'],
  },
  { name: 'with stops', text: '안보리 결의 1718호(2006.10.14)', found: ['1718 (2006)'] },
  { name: 'the month', text: '안보리 결의 2397호(2017.12)', found: ['2397 (2017)'] },
  { name: 'not: a vote', text: '안보리 결의 2397호(찬성 15)', found: ['2397'] },
  {
    name: 'not: the year of an era',
    text: '安保理決議2664（令和4年12月9日採択）',
    found: ['2664'],
  },
]);

describeRows('paragraphs', [
  {
    name: 'each its own',
    text: '안보리 결의 2270호의 제20항, 2321호의 제17항',
    found: ['2270 ¶20', '2321 ¶17'],
  },
  {
    name: 'each its own, in brackets',
    text: '国連安保理決議2270号（17項）、2321号（10項）',
    found: ['2270 ¶17', '2321 ¶10'],
  },
  {
    name: 'the last alone',
    text: '安保理決議1718、1874の第8項',
    found: ['1718', '1874 ¶8'],
  },
  {
    name: 'a noun after each letter',
    text: '안보리 결의 제1718호 제8항 (a)호 및 (b)호',
    found: ['1718 ¶8(a),8(b)'],
  },
  {
    name: 'a letter after a later noun',
    text: '安保理決議第1540号第1項、第2項及び第3項(d)',
    found: ['1540 ¶1,2,3(d)'],
  },
  {
    name: 'a wave dash',
    text: '안보리 결의 2397호 8~10항',
    found: ['2397 ¶8,9,10'],
  },
  {
    name: 'a wave dash after the noun',
    text: '安保理決議2270第17項～第20項',
    found: ['2270 ¶17,18,19,20'],
  },
  {
    name: 'after what it is going to be called',
    text: '安全理事會第2664（2022）號決議（下稱“該決議”）第1段',
    found: ['2664 (2022) ¶1'],
  },
  {
    name: 'a full-width letter',
    text: '安保理決議第１５４０号第３項（ｃ）',
    found: ['１５４０ = 1540 ¶3(c)'],
  },
  {
    name: '"in"',
    text: '安全理事会第2664(2022)号决议在执行部分第1段中决定',
    found: ['2664 (2022) ¶1'],
  },
  {
    name: 'after an abbreviation',
    text: 'UNSCR 1373 第1(c)段',
    found: ['1373 ¶1(c)'],
  },
  { name: 'not: a count', text: '安保理決議2270号15カ国が賛成', found: ['2270'] },
]);

describeRows('whose it is', [
  {
    name: 'not: another body’s, named again',
    text: '聯大第2758號決議未提及台灣。2758號決議僅處理代表權，安理會亦未採取行動。',
  },
  {
    name: 'the Council’s, named again after another body’s of the same number',
    text: 'The General Assembly adopted resolution 181. Security Council resolution 181 followed. Resolution 181 stands.',
    found: ['181', '181'],
  },
  {
    name: 'not: the Council as the topic of what follows',
    text: '총회 결의 1514호. 결의 1514호는 안보리에서도 인용된다.',
  },
  { name: 'not: a summit', text: '安理会。贝鲁特峰会第221号决议' },
  { name: 'not: the Council of Europe', text: '安保理。欧州評議会議員会議は決議2433を採択した。' },
  {
    name: 'a small number with its sign, and the Council acts',
    text: '안보리는 결의 제83호와 제84호를 채택하였다.',
    found: ['83', '84'],
  },
  {
    name: 'a small number named again',
    text: 'Security Council resolution 84 set up the command. Resolution 84 stands.',
    found: ['84', '84'],
  },
  {
    name: 'not: a small number that was another’s',
    text: 'The Security Council met. Senate resolution 84 passed. Resolution 84 stands.',
  },
  { name: 'not: a small number of others', text: '노사 결의 제12호. 안보리' },
]);

describeRows('no number', [
  {
    name: 'the plural without its particle',
    text: '안보리 결의들을 이행',
    unspecified: ['안보리 결의들'],
  },
  { name: 'not: the one in question', text: '해당 결의는 안보리가 채택했다.' },
  { name: 'not: these', text: '安理会通过两项文件。这些决议' },
  { name: 'not: another word’s end', text: '북한관련 안보리 결의가 열 번' },
]);

describeRows('after the word', [
  {
    name: 'a counter after の',
    text: '安保理の決議の1718号、決議の1874号',
    found: ['1718', '1874'],
  },
  { name: 'not: without the counter', text: '安保理の決議の1718件' },
  {
    name: 'of the same council',
    text: '安保理決議第1267号、同理事会決議第1333号',
    found: ['1267', '1333'],
  },
  { name: 'not: of the same council, another', text: '欧州理事会は会合した。同理事会決議第1333号' },
  { name: 'an older name', text: '国連安保理事会決議1970', found: ['1970'] },
  {
    name: 'not: the year of the next line',
    text: '安理会决议660\n1990年，联合国采取行动',
    found: ['660'],
  },
]);

describeRows('paragraphs', [
  {
    name: 'after a colon',
    text: '安理会第2140(2014)号决议：第12、第13和第14段',
    found: ['2140 (2014) ¶12,13,14'],
  },
  { name: 'after a remark', text: '安理会第1455号决议（全文附后）第6段', found: ['1455 ¶6'] },
  {
    name: 'OP',
    text: '安理会2231号决议OP11；안보리 결의 2397호 OP5',
    found: ['2231 ¶11', '2397 ¶5'],
  },
  { name: 'after the topic', text: '安保理決議161は、第2項において', found: ['161 ¶2'] },
  { name: 'a Roman numeral', text: '安保理決議第1718号第8項(a)(ⅲ)', found: ['1718 ¶8(a)(iii)'] },
  { name: 'not: how many', text: '안보리 결의 2397호는 전문 7개항으로 구성', found: ['2397'] },
  { name: 'not: items', text: '安保理決議1701は8項目から成る', found: ['1701'] },
]);
