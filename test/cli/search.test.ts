import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/catalogue/user-error.js';
import { Context, formatError } from '../../src/cli/context.js';
import { define } from '../../src/cli/search.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { fakeEnvironment, type OutsideSettings } from '../support/environment.js';

const statement = (title: string, body: string, more = '') =>
  `---\ntype: synthetic\ntitle: ${title}\n${more}---\n${body}\n`;

const corpus = corpusFolder({
  'embargo.md': statement(
    'Synthetic embargo',
    'The arms embargo of UNSCR 2270.',
    'date: 2021-05-01\nissuers: [JP]\n',
  ),
  'oil.md': statement('Synthetic oil', 'Oil for the DPRK.'),
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `many/${at}.md`,
      statement('Synthetic coal', 'Coal.', 'date: 2020-01-01\n'),
    ]),
  ),
});

async function run(words: readonly string[], settings: OutsideSettings = {}) {
  const environment = fakeEnvironment({ cwd: corpus, ...settings });
  const context = new Context(environment, '0.0.0', shippedCatalogue);
  await context.loadInk(words);
  const command = define(context).exitOverride();
  let code: number;
  try {
    await command.parseAsync(['--corpus', corpus, ...words], { from: 'user' });
    code = context.exitCode;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    environment.stderr.write(formatError(error));
    code = 2;
  }
  return { code, out: environment.out(), err: environment.err() };
}

describe('unsc search', () => {
  test('the answer, in a pipe', async () => {
    expect(await run(['arsm', 'embargo'])).toEqual({
      code: 0,
      out: `2021-05-01  synthetic · JP
            Synthetic embargo
              The arms embargo of UNSCR 2270.
            embargo
read "arsm" as "arms"
1 statement matches.
`,
      err: '',
    });
  });

  test('what matched is marked in a terminal', async () => {
    const { out } = await run(['embargo'], {
      size: { columns: 80 },
      variables: { FORCE_COLOR: '1' },
    });
    expect(out).toContain('\u001b[1m\u001b[31membargo');
  });

  test('another name is told', async () => {
    const { out } = await run(['north', 'korea']);
    expect(out).toContain('"north korea" found as "DPRK"\n1 statement matches.\n');
  });

  test('nothing found', async () => {
    expect(await run(['zebra'])).toEqual({ code: 1, out: 'No statement matches.\n', err: '' });
  });

  test('ten are shown, and how many more there are', async () => {
    const { out } = await run(['coal']);
    expect(out.match(/Synthetic coal/g)).toHaveLength(10);
    expect(out).toContain('10 of 12 statements; 2 more with --limit all.\n');
  });

  test.each([
    { name: 'text with --limit all', options: ['--limit', 'all'], rows: 12 },
    { name: 'text with --limit', options: ['--limit', '3'], rows: 3 },
    { name: 'jsonl, complete', options: ['--format', 'jsonl'], rows: 12 },
    { name: 'csv, complete', options: ['--format', 'csv'], rows: 12 },
    { name: 'json with --limit', options: ['--json', '--limit', '2'], rows: 2 },
  ])('$name', async ({ options, rows }) => {
    const { out } = await run(['coal', ...options]);
    expect(out.match(/Synthetic coal/g)).toHaveLength(rows);
  });

  test('--count', async () => {
    expect((await run(['coal', '--count'])).out).toBe('12\n');
    expect(await run(['zebra', '--count'])).toMatchObject({ code: 1, out: '0\n' });
  });

  test('--json', async () => {
    const document = JSON.parse((await run(['2270', '--json'])).out);
    expect(document).toMatchObject({
      schemaVersion: 1,
      meta: { version: '0.0.0', catalogue: shippedCatalogue().date },
      query: '2270',
      total: 1,
      readings: [],
      results: [
        {
          statement: { id: 'embargo' },
          snippet: 'The arms embargo of UNSCR 2270.',
          highlight: [{ start: 26, end: 30 }],
          matched: [{ word: '2270', text: '2270', relation: 'citation', field: 'body' }],
        },
      ],
    });
  });

  test('--verbose shows the score', async () => {
    expect((await run(['embargo', '--verbose'])).out).toMatch(/embargo · score 0\.\d{4}\n/);
  });

  test('filters, and what a date filter leaves out', async () => {
    expect((await run(['embargo', 'arms', '--issuer', 'france'])).code).toBe(1);
    expect(await run(['dprk', '--since', '2020'])).toEqual({
      code: 1,
      out: 'No statement matches.\n',
      err: 'unsc: 1 statement without a date was left out; --undated takes it in.\n',
    });
  });

  test.each([
    {
      name: 'an order that is none',
      words: ['coal', '--sort', 'size'],
      err: `unsc: --sort is "size", which these rows cannot be sorted by.
      Write one of score, date, id, title, issuer, citations, or -score for the reverse.
`,
    },
    {
      name: 'a query without a word',
      words: ['()'],
      err: `unsc: there is no word in the query.
      Give one or more words, as in: unsc search ballistic missile
`,
    },
  ])('$name', async ({ words, err }) => {
    expect(await run(words)).toEqual({ code: 2, out: '', err });
  });

  test.each([
    '"',
    '\u0000',
    '* NEAR(a b) {c}: ^',
    "'; DROP TABLE statements; --",
    'title:',
    '((((',
    '𐀀',
  ])('a hostile query, %j, finds nothing or is refused', async (query) => {
    expect([1, 2]).toContain((await run(['--', query])).code);
  });

  test('a word to leave out, after --', async () => {
    expect((await run(['--', 'synthetic', '-coal', '-oil'])).out).toContain('1 statement matches.');
  });
});
