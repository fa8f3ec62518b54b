import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/corpus/front-matter-yaml.js';
import { readPlainFields } from '../../src/corpus/plain-fields.js';

const plain = [
  { name: 'text', content: 'title: On things\n', fields: { title: 'On things' } },
  { name: 'spaces at its end', content: 'title:  a  \n', fields: { title: 'a' } },
  { name: 'a day', content: 'date: 2024-11-05\n', fields: { date: '2024-11-05' } },
  { name: 'an address', content: 'url: https://a.b/c#d\n', fields: { url: 'https://a.b/c#d' } },
  { name: 'an accent', content: 'a: Échange (été)\n', fields: { a: 'Échange (été)' } },
  {
    name: 'quotes',
    content: 'a: \'1 "b": #\'\nb: "it\'s"\n',
    fields: { a: '1 "b": #', b: "it's" },
  },
  { name: 'nothing', content: 'a:\nb: x\nc: \n', fields: { a: null, b: 'x', c: null } },
  { name: 'nothing in quotes', content: "a: ''\n", fields: { a: '' } },
  { name: 'a list', content: 'a: [b, c d ,"e"]\n', fields: { a: ['b', 'c d', 'e'] } },
  { name: 'an empty list', content: 'a: [ ]\n', fields: { a: [] } },
  {
    name: 'lines of a list',
    content: "a:\n  - b\n  - 'c'\nd: e\n",
    fields: { a: ['b', 'c'], d: 'e' },
  },
  { name: 'lines of a list, not set in', content: 'a:\n- b c\n', fields: { a: ['b c'] } },
  { name: 'no field', content: '', fields: {} },
];

const more = [
  { name: 'a number', content: 'a: 2024\n' },
  { name: 'a number in a list', content: 'a: [b, 1.5e3]\n' },
  { name: 'a truth value', content: 'a: True\n' },
  { name: 'a word for nothing', content: 'a: null\n' },
  { name: 'a comment', content: 'a: b # c\n' },
  { name: 'a line that is empty', content: 'a: b\n\nc: d\n' },
  { name: 'a text that goes on', content: 'a: b\n  c\n' },
  { name: 'a block', content: 'a: >\n  b\n' },
  { name: 'a colon', content: 'a: b: c\n' },
  { name: 'a colon at the end', content: 'a: b:\n' },
  { name: 'an escape', content: 'a: "\\_"\n' },
  { name: 'a quote in quotes', content: "a: 'it''s'\n" },
  { name: 'an anchor', content: 'a: &b c\n' },
  { name: 'a group', content: 'a:\n  b: c\n' },
  { name: 'a group in a list', content: 'a:\n  - b: c\n' },
  { name: 'a list in a list', content: 'a: [[b]]\n' },
  { name: 'a list set in otherwise from item to item', content: 'a:\n  - b\n - c\n' },
  { name: 'a field given twice', content: 'a: b\na: c\n' },
  { name: 'a carriage return', content: 'a: b\r\n' },
  { name: 'a tab', content: 'a: b\tc\n' },
  { name: 'no field at all', content: 'text\n' },
  { name: 'very much', content: `a: ${'b'.repeat(5000)}\n` },
];

/** Parts of front matter, those together that make it likely that a line is read. */
const name = fc.oneof(
  fc.constantFrom(
    'title',
    'tags',
    'a',
    'b-c',
    'd_1',
    'true',
    'null',
    'constructor',
    'é',
    '1',
    '<<',
  ),
  fc.string({ unit: fc.constantFrom('a', 'B', '-', '_', '1', ' ', '"', '?', ':'), maxLength: 4 }),
);
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'Z', 'e', 'x', '0', '7', '.', '-', '+', ' ', '(') },
  { weight: 3, arbitrary: fc.constantFrom(...':#,[]{}\'"?&*!|>%@`\\/$~=<') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '\t',
        '\r',
        '\n',
        '\0',
        '\x7f',
        '\x85',
        '\u00a0',
        '\u2028',
        '\ufeff',
        '\u3000',
        '\ud800',
        'é',
        '語',
        '😀',
      ],
    ),
  },
);
const text = fc.oneof(
  fc.string({ unit: character, maxLength: 8 }),
  fc.constantFrom(
    'null',
    'True',
    '.inf',
    '.NaN',
    '0x1f',
    '0o7',
    '1e5',
    '2024-11-05',
    '12:30',
    'a: b',
    'a #b',
    'a#b',
    'a:b',
  ),
  fc.string({ unit: fc.constantFrom(...'019.exof-+_:aE'), maxLength: 6 }),
);
const spaces = fc.string({ unit: fc.constant(' '), maxLength: 3 });
const quoted = fc.tuple(fc.constantFrom("'", '"'), text).map(([quote, of]) => quote + of + quote);
const scalar = fc.oneof(text, quoted);
const list = fc
  .tuple(fc.array(fc.tuple(spaces, scalar, spaces), { maxLength: 3 }), spaces)
  .map(([items, end]) => `[${items.map((item) => item.join('')).join(',')}${end}]`);
const long = fc
  .array(
    fc.tuple(fc.constantFrom('', '  ', '  ', ' '), fc.constantFrom('- ', '-   ', '-'), scalar),
    { maxLength: 3 },
  )
  .map((items) => items.map((item) => `\n${item.join('')}`).join(''));
const line = fc
  .tuple(name, fc.constantFrom(': ', ': ', ':  ', ':', ' : '), fc.oneof(scalar, list, long), spaces)
  .map((parts) => parts.join(''));
const content = fc
  .array(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: text }), { maxLength: 4 })
  .map((lines) => lines.map((one) => `${one}\n`).join(''));

describe('readPlainFields', () => {
  test.each(plain)('reads $name', ({ content, fields }) => {
    expect(readPlainFields(content)?.fields).toStrictEqual(fields);
  });

  test.each(more)('leaves to YAML: $name', ({ content }) => {
    expect(readPlainFields(content)).toBeNull();
  });

  test('knows the lines of fields and of the items of lists', () => {
    const read = readPlainFields('title: x\ntags:\n  - a\n  - b\nissuers: [JP, AU]\n');
    const paths = [['title'], ['tags'], ['tags', 1], ['issuers', 1], ['title', 1], ['nosuch']];
    expect(paths.map((path) => read?.lineOf(path))).toEqual([1, 2, 4, 5, 1, undefined]);
  });

  test('what it reads is what YAML reads, the lines included', () => {
    let read = 0;
    fc.assert(
      fc.property(content, (written) => {
        const own = readPlainFields(written);
        if (own === null) return;
        read += 1;
        const yaml = readYaml(written, 'x.md');
        expect(Object.entries(own.fields)).toStrictEqual(Object.entries(yaml.fields));
        for (const [field, value] of Object.entries(own.fields)) {
          const paths = [
            [field],
            ...(Array.isArray(value) ? [...value.keys()].map((at) => [field, at]) : []),
          ];
          for (const path of paths) expect(own.lineOf(path)).toBe(yaml.lineOf(path));
        }
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(500);
  });
});
