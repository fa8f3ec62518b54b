// A number alone with its counter, as news in Korean name a resolution again: "1718호는 …".
import { describeRows } from './support/rows.js';

describeRows('a number alone with its counter', [
  {
    name: 'named before',
    text: '유엔 안보리 결의 1718호가 다시 주목받고 있다. 먼저 1718호입니다.',
    found: ['1718', '1718'],
  },
  {
    name: 'named before on evidence',
    text: '안보리는 회의를 열었다. 결의 1874호를 채택했다. 대응인 1874호는 강하다.',
    found: ['1874', '1874'],
  },
  {
    name: 'new, soon after another',
    text: '안보리 결의 2371호를 이행했다. 2375호 이행보고서는 12월 10일이 시한이다.',
    found: ['2371', '2375'],
  },
  {
    name: 'adopted',
    text: '안보리에서 채택된 825호를 시작으로 제재가 이어졌다.',
    found: ['825'],
  },
  {
    name: 'Japanese, before a particle',
    text: '安保理決議第2375号は上限を設けた。2397号はさらにこれを下げた。',
    found: ['2375', '2397'],
  },
  {
    name: 'a committee',
    text: '안보리는 결의 2375호를 채택했다. 이어 1718호 위원회 의장이 보고했다.',
    found: ['2375', '1718 committee'],
  },
  {
    name: 'not: a gazette, in Japanese',
    text: '安保理決議第2371号。官報 第2397号は休刊。',
    found: ['2371'],
  },
  {
    name: 'not: a ship',
    text: '안보리 결의 2397호 위반 혐의로 어선 1874호를 나포했다.',
    found: ['2397'],
  },
  { name: 'not: a train', text: '안보리 결의 1718호. KTX 2270호는 운행한다.', found: ['1718'] },
  { name: 'not: a law', text: '안보리 결의 1718호. 법률 제1718호는 폐지됐다.', found: ['1718'] },
  { name: 'not: a year', text: '안보리 결의 1718호. 이어 2017호가 나왔다.', found: ['1718'] },
  {
    name: 'not: without evidence',
    text: '이 방은 1718호입니다. 결의 1718호도 모른다.',
  },
  {
    name: 'not: what no list stands near',
    text: `안보리 결의 1718호. ${'회의는 하루 종일 계속되었다. '.repeat(30)}이어 2270호는 떠났다.`,
    found: ['1718'],
  },
]);
