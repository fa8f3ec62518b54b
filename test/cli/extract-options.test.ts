// The options of `unsc extract` that choose, show more, or show otherwise.
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../support/corpus-folder.js';
import { unsc } from '../support/unsc.js';

const cwd = corpusFolder({
  'draft.md': [
    '# Synthetic',
    '',
    'UNSCR 2270, the 1718 Committee, UNSCR 1718',
    'and UNSCR 1540. Other UNSCRs; UNSCR 9999.',
    '',
    'UNSCR 2270 again.',
    '',
  ].join('\n'),
  'other.md': 'UNSCR 2270.\n',
});
const extract = (words: readonly string[], more: Parameters<typeof unsc>[1] = {}) =>
  unsc(['extract', ...words], { cwd, ...more });
/** Symbols and lines of the rows. */
const rows = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(':'))
    .map(([, line, , symbol]) => `${line} ${symbol}`);

describe('filters', () => {
  test.each([
    {
      words: [],
      found: [
        '3 S/RES/2270 (2016)',
        '3 S/RES/1718 (2006)',
        '3 S/RES/1718 (2006)',
        '4 S/RES/1540 (2004)',
        '6 S/RES/2270 (2016)',
      ],
    },
    { words: ['--kind', 'committee'], found: ['3 S/RES/1718 (2006)'] },
    {
      words: ['--kind', 'resolution,committee', '--unique'],
      found: ['3 S/RES/2270 (2016)', '3 S/RES/1718 (2006)', '4 S/RES/1540 (2004)'],
    },
    { words: ['--year', '2016'], found: ['3 S/RES/2270 (2016)', '6 S/RES/2270 (2016)'] },
    {
      words: ['--year', '2004-2005', '--year', '2006'],
      found: ['3 S/RES/1718 (2006)', '3 S/RES/1718 (2006)', '4 S/RES/1540 (2004)'],
    },
    {
      words: ['--regime', '1718', '--unique'],
      found: ['3 S/RES/2270 (2016)', '3 S/RES/1718 (2006)'],
    },
    {
      words: ['--regime', 'dprk', '--year', '2006', '--kind', 'resolution'],
      found: ['3 S/RES/1718 (2006)'],
    },
    { words: ['--year', '1950'], found: [] },
  ])('$words', async ({ words, found }) => {
    const { code, out } = await extract(['draft.md', ...words]);
    expect(rows(out)).toEqual(found);
    expect(code).toBe(found.length > 0 ? 0 : 1);
  });

  test('with one, places without a number are no answer', async () => {
    const { out, err } = await extract(['draft.md', '--year', '2016', '--json']);
    expect(JSON.parse(out)).toMatchObject({ unspecified: [], doubtful: [] });
    expect(err).toBe('');
  });

  test('each once is each once a text', async () => {
    const { out } = await extract(['draft.md', 'other.md', '--year', '2016', '--unique']);
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual(['draft.md', 'other.md', '']);
  });
});

describe('--summary', () => {
  test('of one text', async () => {
    const { code, out } = await extract(['draft.md', '--summary', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      sources: ['draft.md'],
      summary: [
        { number: 1540, mentions: 1, first: { line: 4, column: 11 } },
        { number: 1718, mentions: 2, first: { source: 'draft.md', line: 3, column: 17 } },
        { number: 2270, mentions: 2, subject: expect.stringContaining('Korea') },
      ],
    });
  });

  test('a row a line', async () => {
    const { out } = await extract(['draft.md', 'other.md', '--summary', '--format', 'jsonl']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ number, mentions, sources }) => [number, mentions, sources])).toEqual([
      [1540, 1, 1],
      [1718, 2, 1],
      [2270, 3, 2],
    ]);
  });

  test('in text', async () => {
    const { out } = await extract(['draft.md', '--summary', '--year', '2006']);
    expect(out).toMatch(/^ {2}S\/RES\/1718 \(2006\) {2}2× {2}line 3 {2}/);
    expect(out).toMatch(/\n1 resolution, 2 mentions\n$/);
  });
});

describe('--context', () => {
  test('lines around, as rg gives them', async () => {
    const { out } = await extract(['draft.md', '--context', '1', '--year', '2004']);
    expect(out).toBe(
      [
        'draft.md-3-UNSCR 2270, the 1718 Committee, UNSCR 1718',
        'draft.md:4:11:S/RES/1540 (2004):and UNSCR 1540. Other UNSCRs; UNSCR 9999.',
        'draft.md-5-',
        '',
      ].join('\n'),
    );
  });

  test('in JSON the sentence, and the lines', async () => {
    const { out } = await extract(['draft.md', '--context', '0', '--year', '2004', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      citations: [
        {
          context: 'UNSCR 2270, the 1718 Committee, UNSCR 1718 and UNSCR 1540.',
          contextStart: 13,
          highlight: [{ start: 53, end: 57 }],
        },
      ],
      excerpts: [{ line: 4, lines: ['and UNSCR 1540. Other UNSCRs; UNSCR 9999.'] }],
    });
    const plain = JSON.parse((await extract(['draft.md', '--json'])).out);
    expect(plain).not.toHaveProperty('excerpts');
    expect(plain.citations[0]).not.toHaveProperty('context');
  });
});

describe('--explain', () => {
  test('a line for each candidate, with the rule that decided', async () => {
    const { code, out, err } = await extract(['--explain'], {
      stdin: 'UNSCR 2270, General Assembly resolution 71/202',
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<stdin>:1:7:citation:[a-z-]+:2270\n<stdin>:1:41:rejected:[a-z-]+:71/);
  });

  test('in JSON as decisions', async () => {
    const { out } = await extract(['--explain', '--json'], { stdin: 'UNSCR 2270' });
    expect(JSON.parse(out).decisions).toMatchObject([
      { text: '2270', number: 2270, outcome: 'citation', start: 6, end: 10, line: 1, column: 7 },
    ]);
  });

  test('as rows, and their number', async () => {
    const stdin = 'UNSCR 2270 and UNSCR 9999';
    expect((await extract(['--explain', '--count'], { stdin })).out).toBe('2\n');
    expect((await extract(['--explain', '--format', 'csv'], { stdin })).out).toMatch(
      /^source,line,column,start,end,number,outcome,rule,text\r\n<stdin>,1,7,6,10,2270,citation,/,
    );
  });

  test('in a terminal', async () => {
    const screen = { size: { columns: 80 }, variables: { NO_COLOR: '1' }, stdin: 'UNSCR 2270' };
    expect((await extract(['--explain'], screen)).out).toMatch(
      /^<stdin>\n {2}1:7 {2}2270 {2}citation/,
    );
  });
});

describe('--from', () => {
  const page = '<p>UNSCR <b>2270</b> <!-- UNSCR 1718 -->';
  test.each([
    { words: ['--from', 'html'], stdin: page, found: ['1 S/RES/2270 (2016)'] },
    { words: [], stdin: `<!doctype html>${page}`, found: ['1 S/RES/2270 (2016)'] },
    {
      words: ['--from', 'text'],
      stdin: `<!doctype html>${page}`,
      found: ['1 S/RES/2270 (2016)', '1 S/RES/1718 (2006)'],
    },
  ])('$words', async ({ words, stdin, found }) => {
    expect(rows((await extract(words, { stdin })).out)).toEqual(found);
  });
});

describe('what is wrong is said', () => {
  test.each([
    [
      ['--context', 'two'],
      'unsc: --context is "two", which is no number of lines.\n      Write a whole number: --context 2.\n',
    ],
    [
      ['--context=-1'],
      'unsc: --context is "-1", which is no number of lines.\n      Write a whole number: --context 2.\n',
    ],
    [
      ['--year', '16'],
      'unsc: --year is "16", which is no year.\n      Write a year or a range of years: --year 2016, --year 2006-2017.\n',
    ],
    [
      ['--kind', 'letter'],
      'unsc: --kind is "letter", which is no kind of citation.\n      Write --kind resolution or --kind committee.\n',
    ],
    [
      ['--encoding', 'ebcdic'],
      'unsc: --encoding is "ebcdic", which is no encoding that this program knows.\n      It takes the names that browsers know: utf-8, utf-16le, utf-16be, windows-1252, windows-1251, gb18030, shift_jis, euc-kr.\n',
    ],
  ])('%j', async (words, err) => {
    expect(await extract([...words, 'draft.md'])).toMatchObject({ code: 2, out: '', err });
  });

  test.each([
    [['--regime', 'atlantis']],
    [['--summary', '--explain']],
    [['--summary', '--context', '1']],
    [['--explain', '--context', '1']],
    [['--annotate', 'markdown', '--json']],
    [['--annotate', 'pdf']],
    [['--from', 'pdf']],
    [['--format', 'xml']],
    [['--annotat', 'html']],
  ])('%j', async (words) => {
    const { code, out, err } = await extract([...words, 'draft.md']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^unsc: .+\n/);
  });
});

test('a folder without texts is told of', async () => {
  const bare = corpusFolder({ 'x.json': '{}' }, 'bare');
  expect(await extract([bare])).toMatchObject({
    code: 1,
    out: '',
    err: `unsc: ${bare} holds no text file: .txt, .md or .html.\n`,
  });
});
