// `unsc extract`, run as a user runs it but without a process.
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../support/corpus-folder.js';
import { unsc } from '../support/unsc.js';

const cwd = corpusFolder({
  'draft.md': '# Synthetic\n\nUNSCRs 1718 and 2270, the 1874 Committee. Other UNSCRs.\n',
  'page.html': '<p>UNSCR <b>2270</b>\n',
  'plain.txt': 'Nothing is cited here.\n',
  'empty.md': '',
  'folder/a.md': 'UNSCR 2270\n',
  'folder/b.txt': 'UNSCR 2270, UNSCR 1718\n',
  'folder/c.pdf': '%PDF-1.7',
  'bare/x.json': '{}',
});
const extract = (words: readonly string[], more: Parameters<typeof unsc>[1] = {}) =>
  unsc(['extract', ...words], { cwd, ...more });
const SCREEN = { size: { columns: 80 } };
const numbersOf = (document: { citations: { number: number }[] }) =>
  document.citations.map(({ number }) => number);

describe('what is read', () => {
  test.each([
    { name: 'standard input where nothing is named', words: [], source: '<stdin>' },
    { name: 'standard input where it is named', words: ['-'], source: '<stdin>' },
    { name: 'a file', words: ['folder/a.md'], source: 'folder/a.md' },
    { name: 'a page', words: ['page.html'], source: 'page.html' },
  ])('$name: one document', async ({ words, source }) => {
    const { code, out, err } = await extract([...words, '--json'], { stdin: 'UNSCR 2270' });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const document = JSON.parse(out);
    expect(Object.keys(document)).toEqual([
      ...['schemaVersion', 'source', 'citations', 'unspecified', 'doubtful'],
    ]);
    expect(document).toMatchObject({ schemaVersion: 1, source });
    expect(numbersOf(document)).toEqual([2270]);
  });

  test.each([
    { name: 'two files', words: ['draft.md', 'plain.txt'], sources: ['draft.md', 'plain.txt'] },
    {
      name: 'a file and standard input',
      words: ['-', 'empty.md'],
      sources: ['<stdin>', 'empty.md'],
    },
    { name: 'a folder', words: ['folder'], sources: ['folder/a.md', 'folder/b.txt'] },
    { name: 'a pattern', words: ['folder/*.md'], sources: ['folder/a.md'] },
    { name: 'one file named twice', words: ['draft.md', './draft.md'], sources: ['draft.md'] },
  ])('$name: a list of documents', async ({ words, sources }) => {
    const { out } = await extract([...words, '--json']);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['schemaVersion', 'documents']);
    expect(answer.documents.map(({ source }: { source: string }) => source)).toEqual(sources);
  });

  test('each document is a line of jsonl, for one operand too', async () => {
    const { out } = await extract(['folder', '--format', 'jsonl']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => [line.schemaVersion, line.source, ...numbersOf(line)])).toEqual([
      [1, 'folder/a.md', 2270],
      [1, 'folder/b.txt', 2270, 1718],
    ]);
    const one = await extract(['folder/a.md', '--format', 'jsonl']);
    expect(one.out).toBe(`${JSON.stringify(lines[0])}\n`);
  });

  test('a text typed at a terminal is asked for', async () => {
    const typed = { stdin: 'UNSCR 2270', stdinTerminal: true };
    const note = 'unsc: reading from the terminal: end the text with Ctrl-D on a new line.\n';
    expect(await extract([], typed)).toMatchObject({ code: 0, err: note });
    expect(await extract(['--quiet'], typed)).toMatchObject({ code: 0, err: '' });
    expect(await extract(['draft.md'], typed)).not.toMatchObject({ err: note });
  });
});

describe('exit codes', () => {
  test.each([
    { name: 'a citation: 0', words: ['draft.md'], code: 0 },
    { name: 'no citation: 1', words: ['plain.txt'], code: 1 },
    { name: 'an empty file: 1', words: ['empty.md'], code: 1 },
    { name: 'an empty standard input: 1', words: [], code: 1 },
    { name: 'places without a number are none: 1', words: [], stdin: 'Other UNSCRs', code: 1 },
    {
      name: 'no citation of the kind asked for: 1',
      words: ['page.html', '--kind', 'committee'],
      code: 1,
    },
    { name: 'one file of several: 0', words: ['plain.txt', 'draft.md'], code: 0 },
    { name: 'a file that there is not: 2', words: ['none.md'], code: 2 },
    { name: 'a file that there is not, beside one: 2', words: ['none.md', 'draft.md'], code: 2 },
    { name: 'no text: 2', words: ['folder/c.pdf'], code: 2 },
    { name: 'a folder without texts: 1', words: ['bare'], code: 1 },
  ])('$name', async ({ words, stdin = '', code }) => {
    for (const form of [[], ['--json'], ['--summary'], ['--format', 'csv'], ['--count']]) {
      expect((await extract([...words, ...form], { stdin })).code).toBe(code);
    }
  });

  test('JSON of nothing has empty lists', async () => {
    const { out } = await extract(['empty.md', '--json']);
    expect(JSON.parse(out)).toEqual({
      ...{ schemaVersion: 1, source: 'empty.md', citations: [], unspecified: [], doubtful: [] },
    });
    expect(JSON.parse((await extract(['bare', '--json'])).out)).toEqual({
      ...{ schemaVersion: 1, documents: [] },
    });
  });
});

describe('a file that cannot be read', () => {
  test('is told of, and the others are answered', async () => {
    expect(await extract(['none.md', 'folder/c.pdf', 'folder/a.md'])).toMatchObject({
      code: 2,
      out: 'folder/a.md:1:7:S/RES/2270 (2016):UNSCR 2270\n',
      err: [
        'unsc: none.md: cannot be read: there is no such file.',
        'unsc: folder/c.pdf: is a PDF, not text.',
        '      Take the text out first: pdftotext file.pdf - | unsc extract',
        '',
      ].join('\n'),
    });
  });

  test('leaves nothing to say where it is the only one', async () => {
    for (const form of [[], ['--json'], ['--format', 'jsonl'], ['--explain']]) {
      expect((await extract(['none.md', ...form])).out).toBe('');
    }
  });

  test('in an encoding that is not told', async () => {
    const stdin = Uint8Array.from(Buffer.from('The Council\u0092s UNSCR 2270', 'latin1'));
    const { code, err } = await extract([], { stdin });
    expect(code).toBe(2);
    expect(err).toMatch(/^unsc: <stdin>:1: byte 0x92 is not valid UTF-8\.\n {6}Name its encoding/);
    const read = await extract(['--encoding', 'windows-1252'], { stdin });
    expect(read).toMatchObject({
      code: 0,
      out: '<stdin>:1:21:S/RES/2270 (2016):The Council’s UNSCR 2270\n',
    });
  });
});

describe('for other programs', () => {
  test('a line for each citation, and a note on the other places', async () => {
    expect(await extract(['draft.md'])).toMatchObject({
      code: 0,
      out: [
        'draft.md:3:8:S/RES/1718 (2006):UNSCRs 1718 and 2270, the 1874 Committee.',
        'draft.md:3:17:S/RES/2270 (2016):UNSCRs 1718 and 2270, the 1874 Committee.',
        'draft.md:3:27:S/RES/1874 (2009):UNSCRs 1718 and 2270, the 1874 Committee.',
        '',
      ].join('\n'),
      err: 'unsc: left out: 1 place without a number; --json lists them.\n',
    });
    expect((await extract(['draft.md', '--quiet'])).err).toBe('');
  });

  test('a reader that goes away is no error', async () => {
    expect(await extract(['folder'], { closesAfter: 1 })).toMatchObject({ code: 0, err: '' });
  });

  test.each([
    [
      'csv',
      'source,line,column,start,end,number,symbol,year,writtenYear,known,kind,paragraphs,text,context\r\nfolder/a.md,1,7,6,10,2270,S/RES/2270 (2016),2016,,true,resolution,,2270,UNSCR 2270\r\n',
    ],
    [
      'tsv',
      'source\tline\tcolumn\tstart\tend\tnumber\tsymbol\tyear\twrittenYear\tknown\tkind\tparagraphs\ttext\tcontext\nfolder/a.md\t1\t7\t6\t10\t2270\tS/RES/2270 (2016)\t2016\t\ttrue\tresolution\t\t2270\tUNSCR 2270\n',
    ],
    [
      'markdown',
      '| source | line | column | start | end | number | symbol | year | writtenYear | known | kind | paragraphs | text | context |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n| folder/a.md | 1 | 7 | 6 | 10 | 2270 | S/RES/2270 (2016) | 2016 |  | true | resolution |  | 2270 | UNSCR 2270 |\n',
    ],
  ])('%s', async (format, out) => {
    expect(await extract(['folder/a.md', '--format', format])).toMatchObject({
      code: 0,
      out,
      err: '',
    });
  });

  test('the number of rows', async () => {
    expect((await extract(['draft.md', 'folder', '--count'])).out).toBe('6\n');
    expect((await extract(['draft.md', 'folder', '--count', '--summary'])).out).toBe('3\n');
  });
});

test('in a terminal: places beside their sentences', async () => {
  const { out, err } = await extract(['draft.md', 'plain.txt'], {
    ...SCREEN,
    variables: { NO_COLOR: '1' },
  });
  expect(err).toBe('');
  expect(out).toBe(`draft.md
  3:8   S/RES/1718 (2006)  UNSCRs 1718 and 2270, the 1874 Committee.
  3:17  S/RES/2270 (2016)
  3:27  S/RES/1874 (2009)
        committee
  3:43  no number          Other UNSCRs.

3 citations of 3 resolutions in 1 of 2 texts · 1 place without a number
`);
});
