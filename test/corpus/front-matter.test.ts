import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LONGEST, readFrontMatter } from '../../src/corpus/front-matter.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { messageFrom } from '../support/errors.js';

const read = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nbody`, 'x.md');

const QUOTE =
  'Put a value that holds a mark of YAML, such as ": ", " #", "@" or a quotation mark, in quotes.';

const values = [
  { name: 'a date stays text', yaml: 'date: 2024-11-05', fields: { date: '2024-11-05' } },
  {
    name: 'so does a time',
    yaml: 'when: 2024-11-05 10:00:00',
    fields: { when: '2024-11-05 10:00:00' },
  },
  { name: 'a year, where a text is wanted', yaml: 'date: 2024', fields: { date: '2024' } },
  { name: 'a number, where a text is wanted', yaml: 'title: 007', fields: { title: '007' } },
  {
    name: 'numbers in a list of texts',
    yaml: 'tags: [1718, 1.0, x]',
    fields: { tags: ['1718', '1.0', 'x'] },
  },
  { name: 'truth values there', yaml: 'tags: [true, no]', fields: { tags: ['true', 'no'] } },
  { name: 'a number elsewhere', yaml: 'pages: 007', fields: { pages: 7 } },
  { name: 'Norway is no truth value', yaml: 'lang: no', fields: { lang: 'no' } },
  { name: 'nothing', yaml: 'title:\nsource: null', fields: { title: null, source: null } },
  { name: 'a comment alone', yaml: '#', fields: {} },
  { name: 'a folded text', yaml: 'title: >-\n  one\n  two', fields: { title: 'one two' } },
  { name: 'escapes', yaml: 'title: "a\\_b\\\n  \\ c"', fields: { title: 'a\u00a0b c' } },
  {
    name: 'groups of fields',
    yaml: 'a:\n  b: [1, {c: ~}]',
    fields: { a: { b: [1, { c: null }] } },
  },
  { name: 'an alias', yaml: 'a: &x [y]\nb: *x', fields: { a: ['y'], b: ['y'] } },
  {
    name: 'a merge key merges nothing',
    yaml: 'a: &x {b: c}\n<<: *x',
    fields: { a: { b: 'c' }, '<<': { b: 'c' } },
  },
  {
    name: 'known tags make no dates',
    yaml: 'a: !!timestamp 2024-11-05',
    fields: { a: '2024-11-05' },
  },
  { name: 'unknown tags make nothing', yaml: 'a: !!js/function "x"', fields: { a: 'x' } },
  { name: 'keys are text', yaml: '2024: x', fields: { '2024': 'x' } },
];

const refused = [
  {
    name: 'a colon in a value',
    yaml: 'date: 2024\ntitle: Statement: on things',
    message: `x.md:3: the front matter is not valid YAML: nested mappings are not allowed in compact mappings.\n${QUOTE}`,
  },
  {
    name: 'a field without its colon',
    yaml: 'title Statement\ndate: 2024',
    message: `x.md:2: the front matter is not valid YAML: implicit keys need to be on a single line.\n${QUOTE}`,
  },
  {
    name: 'a mark that YAML keeps for itself',
    yaml: 'title: @x',
    message: `x.md:2: the front matter is not valid YAML: plain value cannot start with reserved character @.\n${QUOTE}`,
  },
  {
    name: 'a field given twice',
    yaml: 'title: a\ndate: 2024\ntitle: b',
    message: 'x.md:4: the field title is given twice.\nKeep one of them.',
  },
  {
    name: 'a list as the name of a field',
    yaml: 'a: b\n? [c, d]\n: e',
    message: `x.md:3: the name of a field is not plain text.\n${QUOTE}`,
  },
  {
    name: 'an end before the end',
    yaml: 'a: b\n...\nc: d',
    message: 'x.md:4: "..." ends the front matter early.\nRemove it.',
  },
  {
    name: 'an alias of nothing',
    yaml: 'a: b\nc: *nope',
    message: 'x.md:3: the front matter cannot be read: the alias "*nope" names nothing.',
  },
  {
    name: 'one long text',
    yaml: '"a\nb: c"',
    message:
      'x.md:1: the front matter is no list of fields.\nWrite a field on each line, such as "title: …".',
  },
];

describe('readFrontMatter', () => {
  test.each(values)('$name', ({ yaml, fields }) => {
    expect(read(yaml).fields).toEqual(fields);
  });

  test('"__proto__" is a field like any other', () => {
    const { fields } = read('__proto__: {polluted: 1}\nconstructor: 2');
    expect(Object.entries(fields)).toEqual([
      ['__proto__', { polluted: 1 }],
      ['constructor', 2],
    ]);
    expect('polluted' in {}).toBe(false);
  });

  test('knows the lines of fields and of the items of lists', () => {
    const { lineOf } = read('title: x\n\ntags:\n  - a\n  - b\nissuers: [JP,\n  AU]');
    expect(lineOf(['title'])).toBe(2);
    expect(lineOf(['tags'])).toBe(4);
    expect(lineOf(['tags', 1])).toBe(6);
    expect(lineOf(['issuers', 1])).toBe(8);
    expect(lineOf(['title', 1])).toBe(2);
    expect(lineOf(['nosuch'])).toBeUndefined();
  });

  test('lines and body are the same with CRLF', () => {
    const text = '---\r\ndate: 2024\r\ntitle: x\r\n---\r\nbody\r\n';
    const { fields, lineOf, bodyStart } = readFrontMatter(text, 'x.md');
    expect(fields).toEqual({ date: '2024', title: 'x' });
    expect(lineOf(['title'])).toBe(3);
    expect(text.slice(bodyStart)).toBe('body\r\n');
  });

  test('a text without front matter has no fields and is all body', () => {
    expect(readFrontMatter('--- text', 'x.md')).toMatchObject({ fields: {}, bodyStart: 0 });
  });

  test.each(refused)('refuses $name', async ({ yaml, message }) => {
    expect(await messageFrom(() => read(yaml))).toBe(message);
  });

  test('refuses broken YAML the second time as it did the first', async () => {
    const first = await messageFrom(() => read('title: a: b'));
    expect(await messageFrom(() => read('title: a: b'))).toBe(first);
  });
});

describe('front matter that would cost too much', () => {
  const bomb = 'bcdefghi'
    .split('')
    .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]`);
  const cases = [
    {
      name: 'aliases of aliases',
      yaml: `a: &a [x]\n${bomb.join('\n')}`,
      why: 'it comes to more than 10000 values',
    },
    { name: 'a value that is part of itself', yaml: 'a: &a [*a]', why: 'it is nested too deeply' },
    {
      name: 'lists in lists',
      yaml: `a: ${'['.repeat(60)}${']'.repeat(60)}`,
      why: 'it is nested too deeply',
    },
  ];
  test.each(cases)('is refused: $name', async ({ yaml, why }) => {
    const message = await messageFrom(() => read(yaml));
    expect(message.replace(/^x\.md:\d+: /, '')).toBe(`the front matter cannot be read: ${why}.`);
  });

  test('is refused: so many lists in lists that the parser gives up', async () => {
    expect(await messageFrom(() => read(`a: ${'['.repeat(20_000)}`))).toBe(
      'x.md:2: the front matter is nested too deeply.',
    );
  });

  test('is refused: more text than any has', async () => {
    const yaml = `a: ${'x'.repeat(LONGEST - 4)}`;
    expect(read(yaml).fields).toEqual({ a: 'x'.repeat(LONGEST - 4) });
    expect(await messageFrom(() => read(`${yaml}x`))).toBe(
      'x.md:1: the front matter is 32769 characters long; at most 32768 are read.\nMove text into the body.',
    );
  });
});

describe('front matter in another language', () => {
  const languages = [
    'js',
    'javascript',
    'json',
    'toml',
    'coffee',
    'coffeescript',
    'cson',
    'toString',
    'constructor',
  ];
  test.each(languages)('is refused: %s', async (language) => {
    const text = `---${language}\ntitle: x\n---\nbody`;
    expect(await messageFrom(() => readFrontMatter(text, 'x.md'))).toBe(
      `x.md:1: the front matter is in "${language.toLowerCase()}", which is not read.\nWrite it in YAML, between two lines of "---".`,
    );
  });

  test('is not run', async () => {
    const marker = join(corpusFolder({}), 'marker');
    const code = `{ title: process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(marker)}, '') }`;
    for (const language of ['js', 'javascript', 'JavaScript', ' js', 'js ']) {
      for (const block of [code, `title: x,\n${code}`]) {
        const text = `---${language}\n${block}\n---\nbody`;
        try {
          readFrontMatter(text, 'x.md');
        } catch {
          // What the errors say is tested above.
        }
        expect(existsSync(marker)).toBe(false);
      }
    }
  });
});
