import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import { type Condition, parseQuery } from '../../../src/query/search/query-syntax.js';
import { messageFrom } from '../../support/errors.js';

/** `+` required, `-` excluded; a phrase in quotes, a prefix with its star, alternatives with `|`. */
function written({ role, clauses }: Condition): string {
  const sign = { wanted: '', required: '+', excluded: '-' }[role];
  const parts = clauses.map(({ kind, field, tokens }) => {
    const words = tokens.map(({ term }) => term).join(tokens[0]?.sign ? '' : ' ');
    const form = { word: words, phrase: `"${words}"`, prefix: `${words}*` }[kind];
    return field === null ? form : `${field}:${form}`;
  });
  return sign + parts.join('|');
}

const read = (query: string) => parseQuery(query).map(written);

describe('parseQuery', () => {
  test.each([
    { name: 'words', query: 'ballistic missile', means: ['ballistic', 'missile'] },
    { name: 'a hyphen parts words', query: 'missile-related', means: ['missile', 'related'] },
    { name: 'a phrase', query: '"arms embargo" coal', means: ['+"arms embargo"', 'coal'] },
    { name: 'a phrase in curly marks', query: '“arms embargo”', means: ['+"arms embargo"'] },
    { name: 'what to leave out', query: 'coal -iron', means: ['coal', '-iron'] },
    { name: '… a phrase', query: 'coal -"iron ore"', means: ['coal', '-"iron ore"'] },
    {
      name: '… two words with a hyphen are a phrase',
      query: 'coal -iron-ore',
      means: ['coal', '-"iron ore"'],
    },
    { name: '… NOT', query: 'coal NOT iron', means: ['coal', '-iron'] },
    { name: 'AND', query: 'coal AND iron ore', means: ['+coal', '+iron', 'ore'] },
    { name: 'AND with what to leave out', query: 'coal AND -iron', means: ['+coal', '-iron'] },
    { name: 'AND NOT', query: 'coal AND NOT iron', means: ['+coal', '-iron'] },
    { name: 'OR binds closest', query: 'coal OR oil exports', means: ['coal|oil', 'exports'] },
    { name: 'three alternatives', query: 'coal OR oil OR gas', means: ['coal|oil|gas'] },
    { name: 'OR within AND', query: 'ban AND coal OR oil', means: ['+ban', '+coal|oil'] },
    { name: 'alternatives that are phrases', query: '"a b" OR "c d"', means: ['+"a b"|"c d"'] },
    { name: 'a beginning', query: 'prolif*', means: ['prolif*'] },
    {
      name: 'fields',
      query: 'title:coal ISSUER:jp tag:"two words"',
      means: ['+title:coal', '+issuer:jp', '+tag:"two words"'],
    },
    { name: 'a field left out', query: 'coal -title:iron', means: ['coal', '-title:iron'] },
    { name: 'a field with a beginning', query: 'title:prolif*', means: ['+title:prolif*'] },
    {
      name: 'a run of Chinese is one word',
      query: '安理会决议 制裁',
      means: ['安理会决议', '制裁'],
    },
    // Plain words
    {
      name: 'operators in small letters',
      query: 'coal and iron or ore not',
      means: ['coal', 'and', 'iron', 'or', 'ore', 'not'],
    },
    {
      name: 'an operator with nothing to join',
      query: 'AND coal OR',
      means: ['and', 'coal', 'or'],
    },
    { name: 'two operators', query: 'coal AND OR iron', means: ['coal', 'and|iron'] },
    { name: 'a quoted operator', query: 'coal "AND" iron', means: ['coal', '+"and"', 'iron'] },
    {
      name: 'a quotation mark without its pair',
      query: '"arms embargo',
      means: ['arms', 'embargo'],
    },
    { name: 'a field without a word', query: 'title: coal', means: ['title', 'coal'] },
    { name: 'a field that is none', query: 'body:coal', means: ['body', 'coal'] },
    { name: 'a dash with a space', query: 'coal - iron', means: ['coal', 'iron'] },
    { name: 'two dashes', query: '--coal', means: ['coal'] },
    { name: 'a star alone', query: '* coal', means: ['coal'] },
    {
      name: 'the syntax of SQLite FTS5',
      query: '{a b}: NEAR(c d, 5) ^e + f',
      means: ['a', 'b', 'near', 'c', 'd', '5', 'e', 'f'],
    },
    { name: 'the syntax of SQL', query: "'; DROP TABLE x; --", means: ['drop', 'table', 'x'] },
    {
      name: 'control characters',
      query: 'coal\u0000iron\u001b[31m',
      means: ['coal', 'iron', '31m'],
    },
    { name: 'nothing', query: ' "" () ', means: [] },
  ])('$name', ({ query, means }) => {
    expect(read(query)).toEqual(means);
  });

  test.each([
    { query: 'coal OR -oil', word: 'oil' },
    { query: 'coal OR NOT oil', word: 'oil' },
  ])('$query is an error', async ({ query, word }) => {
    expect(await messageFrom(() => parseQuery(query))).toBe(
      `OR cannot join "${word}", which is to be left out.\nPut what is to be left out at the end, on its own: coal OR oil -gas`,
    );
  });

  test('any query is read, or is an error that can be mended; tokens are what the query holds there', () => {
    const piece = fc.constantFrom(
      '"',
      '-',
      'AND',
      'OR',
      'NOT',
      'title:',
      '*',
      ' ',
      '\u0000',
      '“',
      'coal',
      '北京',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(query, (text) => {
        let conditions: Condition[] = [];
        try {
          conditions = parseQuery(text);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
        for (const { clauses } of conditions) {
          expect(clauses.length).toBeGreaterThan(0);
          for (const { tokens } of clauses) {
            expect(tokens.length).toBeGreaterThan(0);
            for (const { start, end } of tokens) expect(end).toBeGreaterThan(start);
          }
        }
      }),
    );
  });
});
