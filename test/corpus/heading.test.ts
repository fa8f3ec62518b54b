import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstHeading, repeatedHeading } from '../../src/corpus/heading.js';
import { parseStatement } from '../../src/corpus/parse-statement.js';

const found = [
  { name: 'a line with a mark', text: '# Title\n\ntext', says: 'Title', line: 1 },
  { name: 'at any level', text: 'text\n\n###### Title', says: 'Title', line: 3 },
  { name: 'the first of several', text: '## One\n# Two', says: 'One', line: 1 },
  { name: 'right after other text', text: 'text\n# Title', says: 'Title', line: 2 },
  { name: 'indented by up to three spaces', text: '   # Title', says: 'Title', line: 1 },
  { name: 'with marks at its end', text: '## Title ## \n', says: 'Title', line: 1 },
  { name: 'with marks that belong to it', text: '# C# and F#', says: 'C# and F#', line: 1 },
  { name: 'with CRLF', text: 'a\r\n# Title\r\nb', says: 'Title', line: 2 },
  { name: 'after an empty one', text: '#\n# Title', says: 'Title', line: 2 },
  { name: 'after code with marks in it', text: '```\n# no\n```\n# Title', says: 'Title', line: 4 },
  {
    name: 'after longer fences',
    text: '~~~~\n# no\n~~~\n# no\n~~~~\n# Title',
    says: 'Title',
    line: 6,
  },
  { name: 'underlined with =', text: 'Title\n=====\ntext', says: 'Title', line: 1 },
  { name: 'underlined with -', text: '\nTitle\r\n-\r\ntext', says: 'Title', line: 2 },
];

const notFound = [
  { name: 'no text', text: '' },
  { name: 'text alone', text: 'We, the Ministers,\nsay' },
  { name: 'a mark without a space', text: '#Title' },
  { name: 'seven marks', text: '####### Title' },
  { name: 'a mark without text', text: '## \n##' },
  { name: 'marks alone', text: '# ##' },
  { name: 'indented code', text: '    # Title' },
  { name: 'code that is not closed', text: '```\n# Title' },
  { name: 'a quotation', text: '> # Title' },
  { name: 'a paragraph of two lines, underlined', text: 'one\ntwo\n---' },
  { name: 'a thematic break after a blank line', text: 'text\n\n---\n' },
  { name: 'a list item with a line under it', text: '- item\n---' },
  { name: 'a quotation with a line under it', text: '> text\n---' },
];

const marks = [
  {
    name: 'emphasis',
    text: '# **Joint** *statement* __on__ _arms_',
    says: 'Joint statement on arms',
  },
  { name: 'a link', text: '# On [2270](https://docs.un.org/S/RES/2270(2016))', says: 'On 2270' },
  { name: 'an image', text: '# ![flag](flag.png) Japan', says: 'flag Japan' },
  { name: 'code', text: '# The `grep` command', says: 'The grep command' },
  { name: 'escapes', text: '# 2 \\* 3 \\[draft\\]', says: '2 * 3 [draft]' },
  { name: 'stars that are none', text: '# 2 * 3 * 4', says: '2 * 3 * 4' },
  { name: 'underscores inside words', text: '# a_b_c', says: 'a_b_c' },
  { name: 'no-break spaces stay', text: '# a\u00a0b', says: 'a\u00a0b' },
];

describe('firstHeading', () => {
  test.each(found)('finds one $name', ({ text, says, line }) => {
    expect(firstHeading(text, 0)).toMatchObject({ text: says, line });
  });

  test.each(notFound)('finds none in $name', ({ text }) => {
    expect(firstHeading(text, 0)).toBeNull();
  });

  test.each(marks)('reads it without Markdown: $name', ({ text, says }) => {
    expect(firstHeading(text, 0)?.text).toBe(says);
  });

  test('spans its lines; positions are those of the file', () => {
    const text = '---\na: b\n---\nx\n\nTitle\n---\ny';
    const heading = firstHeading(text, text.indexOf('x'));
    expect(heading).toMatchObject({ text: 'Title', line: 6 });
    expect(heading && text.slice(heading.start, heading.end)).toBe('Title\n---\n');
  });

  test('a long line of marks takes no long time', () => {
    for (const mark of ['`', '*', '_', '[', '](', '#', '\\', '* ', '_ ', '[a](']) {
      firstHeading(`# ${mark.repeat(100_000)}`, 0);
    }
  });

  test('never fails, and its span holds whole lines', () => {
    const piece = fc.constantFrom(
      '# ',
      '#',
      '\n',
      '\r\n',
      '---',
      '===',
      '```',
      '*',
      '_',
      '`',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const heading = firstHeading(text, 0);
        if (heading === null) return;
        expect(heading.text).toMatch(/^\S(?:.*\S)?$/s);
        expect(heading.start === 0 || text[heading.start - 1] === '\n').toBe(true);
        expect(heading.end === text.length || text[heading.end - 1] === '\n').toBe(true);
        expect(text.slice(0, heading.start).split('\n')).toHaveLength(heading.line);
      }),
    );
  });
});

describe('repeatedHeading', () => {
  const cases = [
    { name: 'a heading equal to the title', body: '# On arms', repeated: true },
    { name: 'lower down too', body: '5 November\n\n# On arms\n', repeated: true },
    { name: 'with other spaces and marks', body: '# **On**\u00a0 arms', repeated: true },
    { name: 'another text', body: '# On arms and coal', repeated: false },
    { name: 'other capitals', body: '# on arms', repeated: false },
    { name: 'not the first heading', body: '# Preface\n# On arms', repeated: false },
    { name: 'no heading', body: 'On arms', repeated: false },
  ];
  test.each(cases)('$name: $repeated', ({ body, repeated }) => {
    const file = { id: 'x', inside: 'x.md', path: 'x.md', root: '.' };
    const parsed = parseStatement(`---\ntitle: On arms\n---\n${body}`, file);
    if ('problems' in parsed) throw parsed.problems[0];
    expect(repeatedHeading(parsed.statement) !== null).toBe(repeated);
  });
});
