import { describe, expect, test } from 'vitest';
import { findFrontMatter } from '../../src/corpus/front-matter-block.js';

/** `body` is what follows the front matter. */
const blocks = [
  { name: 'fields between two marks', text: '---\na: b\n---\nbody', body: 'body' },
  { name: 'an empty block', text: '---\n---\nbody', body: 'body' },
  { name: 'a block of blank lines', text: '---\n\n\n---\nbody', body: 'body' },
  { name: 'a block of comments', text: '---\n# nothing yet\n---\nbody', body: 'body' },
  { name: 'no body', text: '---\na: b\n---', body: '' },
  { name: 'a body that begins with blank lines', text: '---\na: b\n---\n\n x', body: '\n x' },
  { name: 'CRLF', text: '---\r\na: b\r\n---\r\nbody', body: 'body' },
  { name: 'spaces after the marks', text: '---  \na: b\n---\t \nbody', body: 'body' },
  { name: 'a language', text: '---yaml\na: b\n---\nbody', body: 'body', language: 'yaml' },
  {
    name: 'a language in capitals',
    text: '---JSON \n{}\n---\nbody',
    body: 'body',
    language: 'json',
  },
  {
    name: 'a name of Object.prototype',
    text: '---toString\na:\n---\n',
    body: '',
    language: 'tostring',
  },
  { name: 'a key without a value', text: '---\na:\n---\nbody', body: 'body' },
  { name: 'a quoted key', text: '---\n"a b": c\n---\n', body: '' },
  { name: 'a key of other letters', text: '---\nзаголовок: x\n---\n', body: '' },
  { name: 'a flow mapping', text: '---\n{a: b}\n---\nbody', body: 'body' },
  { name: 'a blank line before the fields', text: '---\n\na: b\n---\nbody', body: 'body' },
  { name: 'a comment before them', text: '---\n\n# x\na: b\n---\nbody', body: 'body' },
  { name: 'a first field without its colon', text: '---\na b\nc: d\n---\nbody', body: 'body' },
  { name: 'an indented mark inside', text: '---\na: |\n  ---\n---\nbody', body: 'body' },
  {
    name: 'a thematic break in the body',
    text: '---\na: b\n---\nx\n\n---\ny',
    body: 'x\n\n---\ny',
  },
];

const none = [
  { name: 'nothing', text: '' },
  { name: 'plain text', text: 'We, the Ministers' },
  { name: 'the mark alone', text: '---' },
  { name: 'the mark and a line break', text: '---\n' },
  { name: 'a block that is not closed', text: '---\na: b\n\nbody' },
  { name: 'a word after the mark and a space', text: '--- text\na: b\n---\n' },
  { name: 'a longer line of dashes', text: '----\na: b\n----\n' },
  { name: 'a mark that is not in the first line', text: '\n---\na: b\n---\n' },
  { name: 'an indented mark', text: ' ---\na: b\n---\n' },
  { name: 'a second mark that goes on', text: '---\na: b\n--- x\n---\n' },
  { name: 'a second mark that is longer', text: '---\na: b\n----\nbody' },
  { name: 'a thematic break, prose, and another', text: '---\n\nWe said: no.\n\n---\n\nMore.' },
  { name: 'a heading underlined with dashes', text: '---\nStatement\n---\nbody' },
  { name: 'a list between two breaks', text: '---\n- a: b\n---\nbody' },
  { name: 'a key of several words, which is prose', text: '---\nThe Ministers said: no\n---\n' },
  { name: 'an address, whose colon has no space', text: '---\nhttps://un.org\n---\n' },
  { name: 'CR alone, which ends no line', text: '---\ra: b\r---\r' },
];

describe('findFrontMatter', () => {
  test.each(blocks)('finds $name', ({ text, body, language = '' }) => {
    const block = findFrontMatter(text);
    expect(block && text.slice(block.bodyStart)).toBe(body);
    expect(block?.language).toBe(language);
  });

  test.each(none)('finds none in $name', ({ text }) => {
    expect(findFrontMatter(text)).toBeNull();
  });

  test('content is what stands between the lines of the marks', () => {
    const text = '---\na: b\nc: d\n---\nbody';
    const block = findFrontMatter(text);
    expect(block && text.slice(block.content.start, block.content.end)).toBe('a: b\nc: d\n');
  });
});
