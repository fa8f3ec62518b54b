import fc from 'fast-check';
import { micromark } from 'micromark';
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from 'micromark-extension-gfm-autolink-literal';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import type { TextFormat } from '../../../src/corpus/text/text-format.js';
import { type AnnotateQuestion, annotate } from '../../../src/query/extract/annotate.js';
import { type CitationEngine, citationEngine } from '../../../src/query/extract/engine.js';
import { PLAIN_QUESTION } from '../../../src/query/extract/question.js';
import { fileOf } from './texts.js';

const { filter } = PLAIN_QUESTION;
const MARKDOWN: AnnotateQuestion = { links: 'markdown', filter, unique: false };
const HTML: AnnotateQuestion = { links: 'html', filter, unique: false };

function annotated(text: string, question: AnnotateQuestion, format: TextFormat) {
  return annotate(fileOf(text, 'a', format), question);
}

/** The text as it is written in a table: `⟦2270⟧` for a link to resolution 2270, in either form. */
const LINKS = [
  /\[([^[\]]*)\]\(<https:\/\/docs\.un\.org\/S\/RES\/\d+\(\d{4}\)>\)/g,
  /<a href="https:\/\/docs\.un\.org\/S\/RES\/\d+\(\d{4}\)">([^<]*)<\/a>/g,
];
const brief = (text: string) =>
  LINKS.reduce((rest, link) => rest.replace(link, (_, words: string) => `⟦${words}⟧`), text);
const unmarked = (text: string) => text.replace(/[⟦⟧]/g, '');

const rendered = (text: string) =>
  micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfmAutolinkLiteral()],
    htmlExtensions: [gfmAutolinkLiteralHtml()],
  });

test('a link leads to the official document', async () => {
  expect(await annotated('UNSCR 2270 (2016).', MARKDOWN, 'markdown')).toEqual({
    text: 'UNSCR [2270](<https://docs.un.org/S/RES/2270(2016)>) (2016).',
    citations: 1,
    linked: 1,
  });
  expect(await annotated('UNSCR 2270 (2016).', HTML, 'html')).toEqual({
    text: 'UNSCR <a href="https://docs.un.org/S/RES/2270(2016)">2270</a> (2016).',
    citations: 1,
    linked: 1,
  });
});

describe('in Markdown', () => {
  test.each([
    ['every number of a list', 'UNSCRs ⟦1718⟧, ⟦1874⟧ and ⟦2270⟧'],
    ['a symbol with its year', '(⟦S/RES/2270 (2016)⟧)'],
    ['a committee', 'the ⟦1718⟧ Committee'],
    ['in a heading', '# UNSCR ⟦2270⟧\n\nUNSCR ⟦1718⟧\n---\n'],
    [
      'in a list, a quotation and a table',
      '- UNSCR ⟦2270⟧\n\n> UNSCR ⟦1718⟧\n\n| UNSCR ⟦1874⟧ |\n|-|\n',
    ],
    ['in emphasis', '**UNSCR ⟦2270⟧** and *UNSCR ⟦1718⟧ (2006)*'],
    ['as emphasis between spaces', 'UNSCR **⟦2270⟧** was'],
    ['over the end of a line', '⟦S/RES/2270\n(2016)⟧'],
    ['before a footnote', 'UNSCR ⟦2270⟧[^1]\n\n[^1]: UNSCR ⟦1718⟧.'],
    ['in brackets that are no link', 'text [UNSCR ⟦2270⟧] and [see UNSCR ⟦1718⟧][none]'],
    ['after escapes and references', '\\* &amp; UNSCR ⟦2270⟧'],
    ['at both ends of the text', '⟦S/RES/2270⟧ UNSCR ⟦1718⟧'],
    ['not in the front matter', '---\ntitle: UNSCR 2270\n---\nUNSCR ⟦1718⟧'],
    ['with CRLF', 'UNSCR ⟦2270⟧\r\n\r\nUNSCR ⟦1718⟧\r\n'],
    ['with tabs', '-\tUNSCR ⟦2270⟧\tand UNSCR ⟦1718⟧'],
    ['after an element that is closed', '<b>UNSCR</b> x, <code>UNSCR 2270</code>, UNSCR ⟦1718⟧'],
    ['in the block after an element that is not', '<code>UNSCR 2270\n\nUNSCR ⟦1718⟧'],
  ])('%s', async (_, marked) => {
    const { text } = await annotated(unmarked(marked), MARKDOWN, 'markdown');
    expect(brief(text)).toBe(marked);
  });

  test.each([
    ['a link', '[UNSCR 2270](x) and [**UNSCR 1718**][r]\n\n[r]: x'],
    ['a link to its own document', '[resolution 2270](https://docs.un.org/S/RES/2270(2016))'],
    ['a link’s title', '[text](x "UNSCR 2270")'],
    ['an image', '![UNSCR 2270](x)'],
    ['a definition', '[UNSCR 2270]: x "UNSCR 1718"\n'],
    ['an address in angle brackets', '<https://docs.un.org/S/RES/2270(2016)>'],
    ['an address as it is', 'see https://docs.un.org/S/RES/2270 now'],
    ['an address without its scheme', 'see undocs.org/S/RES/2270'],
    ['a span of code', '`UNSCR 2270` and ``UNSCR 1718 ` ``'],
    ['fenced code', '```\nUNSCR 2270\n```\n\n~~~ text\nUNSCR 1718'],
    ['indented code', 'text\n\n    UNSCR 2270\n'],
    ['an element', '<i title="UNSCR 2270">text</i>'],
    ['a link in HTML', 'text <a href="x">UNSCR 2270</a>'],
    ['code in HTML', 'text <code>UNSCR 2270</code>'],
    ['a block of HTML', '<div>\nUNSCR 2270\n</div>\n'],
    ['a comment', '<!-- UNSCR 2270 -->'],
    ['words after "!", which would make an image', 'text !S/RES/2270'],
    ['words after a backslash', '\\S/RES/2270'],
    ['words after "]", which would make a reference', '[r]S/RES/2270\n\n[r]: x'],
    ['emphasis that ends within a word', '第**2270**号 x**S/RES/2270** **S/RES/2270**x'],
    ['a symbol over marks of emphasis', 'S/RES/**2270 (2016)**'],
    ['a resolution that the catalogue does not have', 'UNSCR 2830'],
    ['a number that no resolution has', 'UNSCR 9999'],
    ['nothing', ''],
  ])('nothing is written into %s', async (_, text) => {
    const result = await annotated(text, MARKDOWN, 'markdown');
    expect(result).toMatchObject({ text, linked: 0 });
  });
});

describe('in HTML', () => {
  test.each([
    ['every number of a list', '<p>UNSCRs ⟦1718⟧, ⟦1874⟧ and ⟦2270⟧</p>'],
    ['within emphasis', 'UNSCR <b>⟦2270⟧</b> S/RES/<b>1718</b>'],
    ['before a note', 'UNSCR ⟦2270⟧<sup>3</sup>'],
    ['with references within', '⟦S/RES/2270&nbsp;(2016)⟧'],
    [
      'not in links, code, titles, attributes',
      '<title>UNSCR 2270</title><a href=x>UNSCR 2270</a><code>UNSCR 2270</code><i title="UNSCR 2270">UNSCR ⟦1718⟧</i>',
    ],
    ['not in comments and scripts', '<!-- UNSCR 2270 --><script>"UNSCR 2270"</script>'],
    ['not in an address', 'see undocs.org/S/RES/2270'],
  ])('%s', async (_, marked) => {
    const { text } = await annotated(unmarked(marked), HTML, 'html');
    expect(brief(text)).toBe(marked);
  });

  test('Markdown links are refused', async () => {
    await expect(annotated('<p>', MARKDOWN, 'html')).rejects.toThrow(
      new UserError(
        'is HTML, in which Markdown links show as they are written.',
        'Write --annotate html.',
        { file: 'a' },
      ),
    );
  });
});

describe('HTML links in Markdown', () => {
  test.each([
    ['in text', 'UNSCR ⟦2270⟧'],
    ['not in code', '`UNSCR 2270`'],
    ['not after a backslash', '\\S/RES/2270'],
  ])('%s', async (_, marked) => {
    const { text } = await annotated(unmarked(marked), HTML, 'markdown');
    expect(brief(text)).toBe(marked);
  });
});

describe('chooses', () => {
  const TEXT = 'The 1718 Committee, UNSCR 1718, UNSCR 2270, UNSCR 2270';
  test.each([
    [{ unique: true }, 'The ⟦1718⟧ Committee, UNSCR 1718, UNSCR ⟦2270⟧, UNSCR 2270', 2],
    [
      { filter: { ...filter, kind: 'committee' } },
      'The ⟦1718⟧ Committee, UNSCR 1718, UNSCR 2270, UNSCR 2270',
      1,
    ],
  ] as const)('%j', async (question, marked, citations) => {
    const result = await annotated(TEXT, { ...MARKDOWN, ...question }, 'markdown');
    expect(brief(result.text)).toBe(marked);
    expect(result.citations).toBe(citations);
  });

  test('the first mention, and no other where that one is a link already', async () => {
    const text = '[UNSCR 2270](x), UNSCR 2270';
    const question = { ...MARKDOWN, unique: true };
    expect((await annotated(text, question, 'markdown')).text).toBe(text);
  });
});

describe('what was linked before is read without its address, which would be evidence', () => {
  test.each([
    ['UNSCR [2270](<https://docs.un.org/S/RES/2270(2016)>) and 1718', 'UNSCR 2270 and 1718'],
    [
      'UNSCR <a href="https://docs.un.org/S/RES/2270(2016)">2270</a> and 1718',
      'UNSCR 2270 and 1718',
    ],
    // Links of other hands are part of the text.
    [
      '[UNSCR 2270](https://docs.un.org/S/RES/2270(2016))',
      '[UNSCR 2270](https://docs.un.org/S/RES/2270(2016))',
    ],
  ])('%s', async (text, read) => {
    const given: string[] = [];
    const engine: CitationEngine = {
      ...citationEngine,
      extract: (words, options) => {
        given.push(words);
        return citationEngine.extract(words, options);
      },
    };
    await annotate(fileOf(text), MARKDOWN, engine);
    expect(given).toEqual([read]);
  });
});

describe('whatever the text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...['UNSCR 2270', 'S/RES/1718 (2006)', 'S/RES/2270', ' and 1874', '1718 Committee', ' '],
      ...[
        '\n',
        '\r\n',
        '\n\n',
        '**',
        '*',
        '_',
        '`',
        '```\n',
        '    ',
        '\t',
        '> ',
        '- ',
        '# ',
        '| ',
        '~~',
      ],
      ...[
        '[',
        ']',
        '(',
        ')',
        '](x)',
        '[r]: x\n',
        '!',
        '\\',
        '<',
        '>',
        '<a href="x">',
        '</a>',
        '<b>',
        '</b>',
      ],
      ...[
        '<!--',
        '-->',
        '<code>',
        '</code>',
        '<div>\n',
        '&nbsp;',
        'https://x.org/',
        'www.x.org/',
        '🕊',
      ],
      ...[
        '---\n',
        'title: x\n',
        'word',
        '.',
        '第',
        '号',
        '[^1]',
        '/',
        '<p>',
        '<script>',
        '</script>',
      ],
    ),
    { maxLength: 30 },
  );
  const without = (text: string) => LINKS.reduce((rest, link) => rest.replace(link, '$1'), text);

  test.each([
    { name: 'Markdown', question: MARKDOWN, format: 'markdown' },
    { name: 'Markdown, each once', question: { ...MARKDOWN, unique: true }, format: 'markdown' },
    { name: 'HTML in Markdown', question: HTML, format: 'markdown' },
    { name: 'HTML', question: HTML, format: 'html' },
  ] as const)(
    'links are all that changes, and a second run changes nothing: $name',
    async ({ question, format }) => {
      await fc.assert(
        fc.asyncProperty(pieces, async (words) => {
          const text = words.join('');
          const { text: once, linked } = await annotated(text, question, format);
          expect(without(once)).toBe(text);
          if (linked === 0) expect(once).toBe(text);
          expect((await annotated(once, question, format)).text).toBe(once);
        }),
        { numRuns: 300 },
      );
    },
  );

  test.each([
    { name: 'Markdown', question: MARKDOWN },
    { name: 'HTML', question: HTML },
  ])('nothing around a link is read in another way: $name', async ({ question }) => {
    await fc.assert(
      fc.asyncProperty(pieces, async (words) => {
        const text = words.join('');
        // The front matter is no Markdown.
        fc.pre(!text.startsWith('---'));
        const { text: once } = await annotated(text, question, 'markdown');
        expect(without(rendered(once))).toBe(rendered(text));
      }),
      { numRuns: 300 },
    );
  });
});
