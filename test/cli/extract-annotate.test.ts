import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../support/corpus-folder.js';
import { unsc } from '../support/unsc.js';

const cwd = corpusFolder({
  'draft.md': 'UNSCR 2270\r\n',
  'page.html': '<p>UNSCR 2270',
  'marked.md': '\ufeffUNSCR 2270',
  'wide.txt': Buffer.from('\ufeffUNSCR 2270', 'utf16le'),
  'plain.md': 'Nothing is *cited*.\n',
  'folder/a.md': 'UNSCR 2270',
});
const annotate = (words: readonly string[], more: Parameters<typeof unsc>[1] = {}) =>
  unsc(['extract', '--annotate', ...words], { cwd, ...more });

const MARKDOWN = '[2270](<https://docs.un.org/S/RES/2270(2016)>)';
const HTML = '<a href="https://docs.un.org/S/RES/2270(2016)">2270</a>';

describe('writes back', () => {
  test.each([
    {
      name: 'Markdown, its line breaks as they are',
      words: ['markdown', 'draft.md'],
      out: `UNSCR ${MARKDOWN}\r\n`,
    },
    { name: 'a page', words: ['html', 'page.html'], out: `<p>UNSCR ${HTML}` },
    { name: 'HTML links in Markdown', words: ['html', 'draft.md'], out: `UNSCR ${HTML}\r\n` },
    { name: 'a byte order mark', words: ['markdown', 'marked.md'], out: `\ufeffUNSCR ${MARKDOWN}` },
    { name: 'UTF-16 as UTF-8', words: ['markdown', 'wide.txt'], out: `UNSCR ${MARKDOWN}` },
    { name: 'a folder of one text', words: ['markdown', 'folder'], out: `UNSCR ${MARKDOWN}` },
    {
      name: 'only what is asked for',
      words: ['markdown', 'draft.md', '--year', '2006'],
      out: 'UNSCR 2270\r\n',
      code: 1,
    },
    {
      name: 'a text that cites nothing',
      words: ['markdown', 'plain.md'],
      out: 'Nothing is *cited*.\n',
      code: 1,
    },
  ])('$name', async ({ words, out, code = 0 }) => {
    expect(await annotate(words)).toMatchObject({ code, out, err: '' });
  });

  test('standard input: a piece of a page where HTML is asked for', async () => {
    const stdin = '<i title="UNSCR 2270">UNSCR 2270</i> &amp; *UNSCR 2270*';
    const link = `<i title="UNSCR 2270">UNSCR ${HTML}</i> &amp; *UNSCR ${HTML}*`;
    expect(await annotate(['html'], { stdin })).toMatchObject({ code: 0, out: link });
  });

  test('the first mention of each', async () => {
    const { out } = await annotate(['markdown', '--unique'], { stdin: 'UNSCR 2270, UNSCR 2270' });
    expect(out).toBe(`UNSCR ${MARKDOWN}, UNSCR 2270`);
  });

  test('in a terminal, what could steer it as its code', async () => {
    const screen = { size: { columns: 80 }, stdin: 'UNSCR 2270 \u001b[31m\n' };
    expect((await annotate(['markdown'], screen)).out).toBe(`UNSCR ${MARKDOWN} \\u{1b}[31m\n`);
  });
});

describe('refuses', () => {
  test.each([
    {
      name: 'several texts',
      words: ['markdown', 'draft.md', 'plain.md'],
      err: 'unsc: --annotate writes one text back, and these are 2.\n      Name one file, or - for standard input.\n',
    },
    {
      name: 'Markdown links in a page',
      words: ['markdown', 'page.html'],
      err: 'unsc: page.html: is HTML, in which Markdown links show as they are written.\n      Write --annotate html.\n',
    },
    {
      name: 'a file that there is not',
      words: ['markdown', 'none.md'],
      err: 'unsc: none.md: cannot be read: there is no such file.\n',
    },
  ])('$name', async ({ words, err }) => {
    expect(await annotate(words)).toMatchObject({ code: 2, out: '', err });
  });
});
