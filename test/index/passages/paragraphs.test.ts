import { describe, expect, test } from 'vitest';
import { findParagraphs } from '../../../src/index/passages/paragraphs.js';
import { citedStatement } from '../../query/statements.js';

describe('findParagraphs', () => {
  test.each([
    { name: 'blank lines part them', text: 'a\nb\n\nc', found: ['a\nb', 'c'] },
    { name: 'blanks on a blank line do not count', text: 'a\n \t\n\nb', found: ['a', 'b'] },
    { name: 'CRLF', text: 'a\r\n\r\nb', found: ['a', 'b'] },
    {
      name: 'a heading that repeats the title is left out',
      text: '# The title\n\na',
      found: ['a'],
    },
    { name: '… what stands right under it is not', text: '# The title\na', found: ['a'] },
    { name: '… nor what stands before', text: 'a\n\n# The title\n\nb', found: ['a', 'b'] },
    { name: 'another heading is a paragraph', text: '# Another\n\na', found: ['# Another', 'a'] },
    { name: 'nothing', text: ' \n\n ', found: [] },
  ])('$name', ({ text, found }) => {
    const { statement } = citedStatement({ id: 'a', title: 'The title', text, cites: [] });
    const slices = findParagraphs(statement).map(({ start, end }) => text.slice(start, end));
    expect(slices.map((slice) => slice.trim())).toEqual(found);
  });

  test('offsets are into the file, whose front matter is no paragraph', () => {
    const text = '---\ntitle: x\n---\n\na';
    const facts = { bodyStart: 17 };
    const { statement } = citedStatement({ id: 'a', text, cites: [], facts });
    expect(findParagraphs(statement)).toEqual([{ start: 17, end: 19 }]);
  });
});
