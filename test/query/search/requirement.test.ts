import { describe, expect, test } from 'vitest';
import { found, texts } from './corpus.js';

const only = async (text: string, query: string) =>
  (await found(texts({ a: text }), query)).length === 1;

describe('what a statement must hold', () => {
  test.each([
    { name: 'one word', query: 'coal', text: 'coal', answers: true },
    { name: 'a word that is not there', query: 'zebra', text: 'coal', answers: false },
    { name: 'one of two words', query: 'coal zebra', text: 'coal', answers: false },
    { name: 'both of two', query: 'coal iron', text: 'coal iron', answers: true },
    {
      name: 'both of two, in two paragraphs',
      query: 'coal iron',
      text: 'coal\n\niron',
      answers: true,
    },
    { name: 'two of three', query: 'coal iron zebra', text: 'coal iron', answers: true },
    { name: 'one of three', query: 'coal zebra giraffe', text: 'coal', answers: false },
    { name: 'two of four', query: 'coal iron zebra giraffe', text: 'coal iron', answers: true },
    { name: 'one of four', query: 'coal panther zebra giraffe', text: 'coal', answers: false },
    {
      name: 'words up to three letters do not count',
      query: 'the ban on coal',
      text: 'coal',
      answers: true,
    },
    {
      name: '… nor make up for those that do',
      query: 'the ban on zebra',
      text: 'the ban on coal',
      answers: false,
    },
    {
      name: 'all of them, where there are no longer ones',
      query: 'UN ban',
      text: 'UN ban',
      answers: true,
    },
    { name: '… not one of them', query: 'UN ban', text: 'the ban', answers: false },
    {
      name: 'a word typed twice counts once',
      query: 'coal coal zebra',
      text: 'coal',
      answers: false,
    },
    {
      name: 'a name counts as its words',
      query: 'north korea zebra giraffe',
      text: 'DPRK',
      answers: true,
    },
    {
      name: '… and one of three is too little',
      query: 'iran zebra giraffe',
      text: 'iran',
      answers: false,
    },
    { name: 'a run of Chinese is one word', query: '制裁', text: '安理会制裁决议', answers: true },
    { name: '… both of two runs', query: '制裁 朝鲜', text: '安理会制裁决议', answers: false },
    {
      name: '… half of its pairs, where they are in one paragraph',
      query: '制裁决定',
      text: '制裁的决定',
      answers: true,
    },
    { name: '… not fewer', query: '制裁朝鲜弹道', text: '制裁的决定', answers: false },
    { name: '… not in two paragraphs', query: '制裁决定', text: '制裁\n\n决定', answers: false },
    {
      name: 'a Korean word with another particle',
      query: '미사일을',
      text: '탄도미사일이',
      answers: true,
    },
    {
      name: 'a Korean word is not found over a space',
      query: '국가',
      text: '한국 가을',
      answers: false,
    },
    { name: 'Thai within a run', query: 'ขีปนาวุธ', text: 'การทดสอบขีปนาวุธใหม่', answers: true },
  ])('$name: $query', async ({ text, query, answers }) => {
    expect(await only(text, query)).toBe(answers);
  });
});

describe('what a query asks for', () => {
  test.each([
    {
      name: 'a phrase as it stands',
      query: '"arms embargo"',
      text: 'an Arms Embargo',
      answers: true,
    },
    {
      name: 'a phrase with a word between',
      query: '"arms embargo"',
      text: 'arms and embargo',
      answers: false,
    },
    {
      name: 'a phrase over two paragraphs',
      query: '"arms embargo"',
      text: 'arms\n\nembargo',
      answers: false,
    },
    {
      name: 'a phrase over a line break',
      query: '"arms embargo"',
      text: 'arms\nembargo',
      answers: true,
    },
    {
      name: 'a phrase is not corrected',
      query: '"arms embrago"',
      text: 'arms embargo',
      answers: false,
    },
    { name: 'a Chinese phrase', query: '"制裁决议"', text: '安理会制裁决议', answers: true },
    {
      name: '… with a comma, not over two paragraphs',
      query: '"制裁，决议"',
      text: '制裁\n\n决议',
      answers: false,
    },
    { name: '… with a comma', query: '"制裁，决议"', text: '制裁，决议', answers: true },
    { name: '… not over a comma', query: '"制裁决议"', text: '制裁，决议', answers: false },
    {
      name: 'a phrase and a small word',
      query: '"arms embargo" UN',
      text: 'the arms embargo of the UN',
      answers: true,
    },
    {
      name: '… which is needed, as there is no longer one beside the phrase',
      query: '"arms embargo" UN',
      text: 'the arms embargo',
      answers: false,
    },
    { name: 'a word left out', query: 'coal -iron', text: 'coal and iron', answers: false },
    { name: '… that is not there', query: 'coal -iron', text: 'coal', answers: true },
    {
      name: '… as typed, not its other forms',
      query: 'coal -sanction',
      text: 'coal sanctions',
      answers: true,
    },
    { name: 'a phrase left out', query: 'coal -"iron ore"', text: 'coal iron ore', answers: false },
    {
      name: '… whose words stand apart',
      query: 'coal -"iron ore"',
      text: 'coal ore iron',
      answers: true,
    },
    {
      name: 'a beginning left out',
      query: 'coal -sanction*',
      text: 'coal sanctions',
      answers: false,
    },
    { name: 'AND needs both', query: 'coal AND iron AND zebra', text: 'coal iron', answers: false },
    { name: 'OR needs one', query: 'coal OR zebra', text: 'coal', answers: true },
    { name: 'OR needs one at least', query: 'zebra OR giraffe', text: 'coal', answers: false },
    { name: 'a beginning', query: 'prolif*', text: 'proliferation', answers: true },
    { name: 'a beginning is no middle', query: 'lifera*', text: 'proliferation', answers: false },
    {
      name: 'one word or two',
      query: 'nonproliferation',
      text: 'non-proliferation',
      answers: true,
    },
    {
      name: 'two words or one',
      query: 'non proliferation',
      text: 'nonproliferation',
      answers: true,
    },
    { name: 'accents and case', query: 'SEOUL', text: 'Séoul', answers: true },
    {
      name: 'a misspelt word',
      query: 'balistic misile',
      text: 'ballistic missiles',
      answers: true,
    },
    { name: 'a guess alone', query: 'prezg', text: 'press', answers: false },
    {
      name: 'a guess beside another word',
      query: 'prezg conference',
      text: 'press conference',
      answers: true,
    },
    {
      name: 'a guess far from it',
      query: 'prezg conference',
      text: 'press one two three four conference',
      answers: false,
    },
    { name: 'the country in capitals', query: 'US', text: 'the US said', answers: true },
    { name: '… not the word', query: 'US', text: 'join us', answers: false },
    { name: 'the word finds both', query: 'us', text: 'the US said', answers: true },
    { name: 'another name', query: 'north korea', text: 'DPRK', answers: true },
    {
      name: 'another name, the other way round',
      query: 'DPRK',
      text: 'North Korea',
      answers: true,
    },
    { name: 'a misspelt name', query: 'nroth korea', text: 'DPRK', answers: true },
    {
      name: 'a name that is a part of another',
      query: 'south korea',
      text: "the Democratic People's Republic of Korea",
      answers: false,
    },
    {
      name: '… and stands by itself',
      query: 'south korea',
      text: 'the Republic of Korea',
      answers: true,
    },
    {
      name: 'the words of a name apart',
      query: 'north korea',
      text: 'in the north of the Republic of Korea',
      answers: false,
    },
  ])('$name: $query', async ({ text, query, answers }) => {
    expect(await only(text, query)).toBe(answers);
  });
});
