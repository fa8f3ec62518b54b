import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/catalogue/user-error.js';
import { parseStatement } from '../../src/corpus/parse-statement.js';
import type { Statement } from '../../src/corpus/statement.js';
import { messageOf } from '../support/errors.js';

const fileOf = (inside: string) => ({
  id: inside.replace(/\.md$/, ''),
  inside,
  path: `corpus/${inside}`,
  root: 'corpus',
});

function parse(text: string, inside = 'x.md'): Statement {
  const parsed = parseStatement(text, fileOf(inside));
  if ('problems' in parsed) throw parsed.problems[0];
  return parsed.statement;
}

function problemsIn(yaml: string): string[] {
  const parsed = parseStatement(`---\n${yaml}\n---\nbody`, fileOf('x.md'));
  return 'problems' in parsed ? parsed.problems.map(messageOf) : [];
}

interface Case {
  readonly name: string;
  readonly yaml: string;
  readonly fields: Partial<Statement>;
}

const fields: readonly Case[] = [
  {
    name: 'a title',
    yaml: 'title: On arms',
    fields: { title: 'On arms', titleFrom: 'front matter' },
  },
  { name: 'a title of its own line', yaml: 'type: x\ntitle: y', fields: { titleLine: 3 } },
  {
    name: 'a title is kept as given',
    yaml: 'title: "a\\_b  c "',
    fields: { title: 'a\u00a0b  c ' },
  },
  { name: 'a title that is a number', yaml: 'title: 1718', fields: { title: '1718' } },
  {
    name: 'a date',
    yaml: 'date: 2024-11-05',
    fields: { date: '2024-11-05', dateFrom: 'front matter' },
  },
  { name: 'a quoted date', yaml: "date: '2024-11-05'", fields: { date: '2024-11-05' } },
  { name: 'a month', yaml: 'date: 2024-11', fields: { date: '2024-11' } },
  { name: 'a year', yaml: 'date: 2024', fields: { date: '2024' } },
  {
    name: 'a date with a time',
    yaml: 'date: 2024-11-05T23:59:00-11:00',
    fields: { date: '2024-11-05' },
  },
  { name: 'a list', yaml: 'tags: [arms, coal]', fields: { tags: ['arms', 'coal'] } },
  {
    name: 'a text means a list of one',
    yaml: 'tags: arms, coal',
    fields: { tags: ['arms, coal'] },
  },
  { name: 'an empty list', yaml: 'issuers: []', fields: { issuers: [] } },
  {
    name: 'issuers as written',
    yaml: 'issuers: [JP, Japan]',
    fields: { issuers: ['JP', 'Japan'] },
  },
  { name: 'one issuer', yaml: 'issuer: JP', fields: { issuers: ['JP'] } },
  { name: 'roles', yaml: 'roles: foreign ministers', fields: { roles: ['foreign ministers'] } },
  {
    name: 'a type and a subject',
    yaml: 'type: a\nsubject: b',
    fields: { type: 'a', subject: 'b' },
  },
  { name: 'a language', yaml: 'language: pt-BR', fields: { language: 'pt-BR' } },
  { name: 'a language by its other name', yaml: 'lang: no', fields: { language: 'no' } },
  { name: 'a source', yaml: 'source: https://a', fields: { source: 'https://a' } },
  { name: 'source_url', yaml: 'source_url: https://a', fields: { source: 'https://a' } },
  { name: 'url', yaml: 'url: https://a', fields: { source: 'https://a' } },
  { name: 'link', yaml: 'link: https://a', fields: { source: 'https://a' } },
  {
    name: 'of several sources the first by rank, the others are kept',
    yaml: 'link: c\nurl: b\nsource_url: a',
    fields: { source: 'a', extra: { link: 'c', url: 'b' } },
  },
  {
    name: 'a source that is empty gives way',
    yaml: 'source:\nurl: b',
    fields: { source: 'b', extra: {} },
  },
  {
    name: 'unknown fields are kept',
    yaml: 'a: 1\nb: [c]\n',
    fields: { extra: { a: 1, b: ['c'] } },
  },
  {
    name: 'empty fields count as not given',
    yaml: "title: ''\ndate: ~\ntags:\nlanguage: ' '",
    fields: { title: 'x', titleFrom: 'id', date: null, tags: [], language: null, extra: {} },
  },
  {
    name: 'no field is required',
    yaml: 'a: b',
    fields: {
      title: 'x',
      date: null,
      dateFrom: null,
      type: null,
      issuers: [],
      roles: [],
      subject: null,
      tags: [],
      language: null,
      source: null,
    },
  },
];

const wrong = [
  {
    name: 'a day that no calendar has',
    yaml: 'title: x\ndate: 2024-13-01',
    messages: [
      'corpus/x.md:3: "date" is "2024-13-01", which is not a calendar date.\n' +
        'Write it as YYYY-MM-DD, YYYY-MM or YYYY, or remove the field if the date is not known.',
    ],
  },
  {
    name: 'a date in words',
    yaml: 'date: 5 November 2024',
    messages: [
      'corpus/x.md:2: "date" is "5 November 2024", which is not a calendar date.\n' +
        'Write it as YYYY-MM-DD, YYYY-MM or YYYY, or remove the field if the date is not known.',
    ],
  },
  {
    name: 'a title that is a list',
    yaml: 'title: [a, b]',
    messages: [
      'corpus/x.md:2: "title" is a list, which is not text.\nGive one value, or remove the field.',
    ],
  },
  {
    name: 'tags that are a group of fields',
    yaml: 'tags: {a: b}',
    messages: [
      'corpus/x.md:2: "tags" is a group of fields, which is neither text nor a list of texts.\nGive one value, or a list such as [one, two].',
    ],
  },
  {
    name: 'an empty issuer, on the line where it stands',
    yaml: 'issuers:\n  - JP\n  -\n',
    messages: [
      'corpus/x.md:4: "issuers" holds an empty item, which is not text.\nGive a list of texts, such as [one, two].',
    ],
  },
  {
    name: 'a list in a list',
    yaml: 'issuers: [[JP], "", {a: b}]',
    messages: [
      'corpus/x.md:2: "issuers" holds a list, which is not text.\nGive a list of texts, such as [one, two].',
      'corpus/x.md:2: "issuers" holds an empty item, which is not text.\nGive a list of texts, such as [one, two].',
      'corpus/x.md:2: "issuers" holds a group of fields, which is not text.\nGive a list of texts, such as [one, two].',
    ],
  },
  {
    name: 'the name of a language',
    yaml: 'language: English',
    messages: [
      'corpus/x.md:2: "language" is "English", which is not a language tag.\nWrite a tag such as en, fr or pt-BR.',
    ],
  },
  {
    name: 'a field by its other name',
    yaml: 'source_url: [a]',
    messages: [
      'corpus/x.md:2: "source_url" is a list, which is not text.\nGive one value, or remove the field.',
    ],
  },
  {
    name: 'a long value, cut short and on one line',
    yaml: `date: "${'x'.repeat(100)}\\n"`,
    messages: [
      `corpus/x.md:2: "date" is "${'x'.repeat(77)}…", which is not a calendar date.\n` +
        'Write it as YYYY-MM-DD, YYYY-MM or YYYY, or remove the field if the date is not known.',
    ],
  },
  {
    name: 'each wrong field',
    yaml: 'date: never\ntitle: x\nlang: English',
    messages: [
      'corpus/x.md:2: "date" is "never", which is not a calendar date.\n' +
        'Write it as YYYY-MM-DD, YYYY-MM or YYYY, or remove the field if the date is not known.',
      'corpus/x.md:4: "lang" is "English", which is not a language tag.\nWrite a tag such as en, fr or pt-BR.',
    ],
  },
];

describe('parseStatement reads', () => {
  test.each(fields)('$name', ({ yaml, fields }) => {
    expect(parse(`---\n${yaml}\n---\nbody`)).toMatchObject(fields);
  });

  test('a title from the first heading, where no field gives it', () => {
    const statement = parse('---\ndate: 2024\n---\nx\n\n# On **arms**\n');
    expect(statement).toMatchObject({ title: 'On arms', titleFrom: 'heading', titleLine: 6 });
  });

  test('a title from the name of the file, where there is no heading either', () => {
    const statement = parse('text', 'a/2024-11-05-arms.md');
    expect(statement).toMatchObject({ title: 'a/2024-11-05-arms', titleFrom: 'id', titleLine: 1 });
  });

  test('a date from the name of the file, where no field gives it', () => {
    expect(parse('x', 'a/2024-11-05-arms.md')).toMatchObject({
      date: '2024-11-05',
      dateFrom: 'name',
    });
    expect(parse('x', '2024-11-05/arms.md')).toMatchObject({ date: null, dateFrom: null });
    const both = parse('---\ndate: 2020\n---\n', '2024-11-05-arms.md');
    expect(both).toMatchObject({ date: '2020', dateFrom: 'front matter' });
  });

  test('a file without front matter: all of it is body', () => {
    const statement = parse('--- text\n');
    expect(statement).toMatchObject({ text: '--- text\n', bodyStart: 0, extra: {} });
  });

  test.each(wrong)('no file with $name', ({ yaml, messages }) => {
    expect(problemsIn(yaml)).toEqual(messages);
  });
});

describe('parseStatement, on any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('---\n', '---\r\n', '---', '--- ', '\n', '\r\n', 'title: ', 'date: ', 'tags: '),
    fc.constantFrom(
      '- ',
      '&a ',
      '*a',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|',
      '>',
      ': ',
      '# ',
      '!!x ',
      '? ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const anyText = fc
    .tuple(fc.constantFrom('', '---\n', '---\na: b\n'), fc.array(piece, { maxLength: 20 }))
    .map(([head, pieces]) => head + pieces.join(''));

  test('keeps the text, begins the body after the front matter, or fails with a UserError', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let parsed: ReturnType<typeof parseStatement>;
        try {
          parsed = parseStatement(text, fileOf('x.md'));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          return;
        }
        if ('problems' in parsed) {
          expect(parsed.problems.length).toBeGreaterThan(0);
          return;
        }
        const { statement } = parsed;
        expect(statement.text).toBe(text);
        const head = text.slice(0, statement.bodyStart);
        if (head === '') return;
        expect(head).toMatch(/^---[^\n]*\n(?:.*\n)?---[ \t]*\r?\n?$/s);
        // The first line that begins with the mark ends it.
        expect(head.indexOf('\n---')).toBe(head.lastIndexOf('\n---'));
      }),
      { numRuns: 2000 },
    );
  });

  test('gives back title and body as they were written', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, fc.constantFrom('\n', '\r\n'), (title, body, feed) => {
        const lines = ['---', `title: ${JSON.stringify(title)}`, '---', body];
        const statement = parse(lines.join(feed));
        expect(statement.text.slice(statement.bodyStart)).toBe(body);
        if (/\S/.test(title)) expect(statement.title).toBe(title);
      }),
    );
  });
});
