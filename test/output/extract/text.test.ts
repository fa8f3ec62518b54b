import { describe, expect, test } from 'vitest';
import { leftOutOf, renderRows } from '../../../src/output/extract/rows.js';
import { renderDocuments } from '../../../src/output/extract/text.js';
import { createStyle, taggedStyle } from '../../../src/output/style.js';
import { columns } from '../../../src/output/wrap.js';
import { documentOf, MIXED } from './documents.js';

const plain = (width: number) => createStyle({ width, terminal: true, ink: null });

describe('renderDocuments', () => {
  test('80 columns: places beside their sentence, which stands once', async () => {
    expect(renderDocuments([await documentOf(MIXED)], plain(80))).toBe(`draft.md
  3:61  S/RES/1718 (2006)     Under paragraphs 8 (a) and 9 of Security Council
        OP 8(a), 9            resolution 1718 (2006), UNSCR 2270 and the 1874
  3:80  S/RES/2270 (2016)     Committee.
  3:93  S/RES/1874 (2009)
        committee
  4:1   no number             Other relevant UNSCRs; 1718 (2006) and subsequent
  4:24  S/RES/1718 (2006)     resolutions.
  4:40  no number
        after 1718
  6:7   S/RES/2830            UNSCR 2830 is new, UNSCR 9999 is none.
        not in the catalogue
  6:26  9999?
        no such resolution

5 citations of 4 resolutions · 2 places without a number · 1 number that no
resolution has
`);
  });

  test('40 columns: the sentence below', async () => {
    expect(renderDocuments([await documentOf(MIXED)], plain(40))).toBe(`draft.md
3:61  S/RES/1718 (2006)  OP 8(a), 9
3:80  S/RES/2270 (2016)
3:93  S/RES/1874 (2009)  committee
  Under paragraphs 8 (a) and 9 of
  Security Council resolution 1718
  (2006), UNSCR 2270 and the 1874
  Committee.
4:1  no number
4:24  S/RES/1718 (2006)
4:40  no number  after 1718
  Other relevant UNSCRs; 1718 (2006) and
  subsequent resolutions.
6:7  S/RES/2830  not in the catalogue
6:26  9999?  no such resolution
  UNSCR 2830 is new, UNSCR 9999 is none.

5 citations of 4 resolutions · 2 places
without a number · 1 number that no
resolution has
`);
  });

  test('200 columns: prose that is no wider than reads well', async () => {
    const lines = renderDocuments([await documentOf(MIXED)], plain(200)).split('\n');
    expect(lines.slice(1, 3)).toEqual([
      '  3:61  S/RES/1718 (2006)     Under paragraphs 8 (a) and 9 of Security Council resolution 1718 (2006), UNSCR 2270 and',
      '        OP 8(a), 9            the 1874 Committee.',
    ]);
  });

  test.each([20, 40, 59, 60, 80, 200])('nothing is wider than a screen of %i', async (width) => {
    const lines = renderDocuments([await documentOf(MIXED)], plain(width)).split('\n');
    for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
  });

  test('what is what is told by dress as well', async () => {
    const text = renderDocuments([await documentOf(MIXED)], taggedStyle({ width: 400 }));
    expect(text).toContain('<heading>draft.md</heading>');
    expect(text).toContain('<link https://docs.un.org/S/RES/1718(2006)>S/RES/1718 (2006)</link>');
    expect(text).toContain('<bold>Other relevant UNSCRs</bold>; <citation>1718</citation> (2006)');
    expect(text).toContain('UNSCR <warning>9999</warning> is none');
    expect(text).not.toContain('<link https://docs.un.org/S/RES/2830');
  });

  test('several texts, those without a place left out', async () => {
    const documents = [
      await documentOf('UNSCR 2270.', 'a.md'),
      await documentOf('Nothing.', 'b.md'),
      await documentOf('UNSCR 2270.', 'c.md'),
    ];
    expect(renderDocuments(documents, plain(80))).toBe(`a.md
  1:7  S/RES/2270 (2016)  UNSCR 2270.

c.md
  1:7  S/RES/2270 (2016)  UNSCR 2270.

2 citations of 1 resolution in 2 of 3 texts
`);
  });

  test('nothing at all', async () => {
    expect(renderDocuments([await documentOf('')], plain(80))).toBe('No citation\n');
    expect(renderDocuments([], plain(80))).toBe('No citation\n');
  });

  test('what could steer a terminal is shown as its code', async () => {
    const document = await documentOf('UNSCR 2270 \u001b[31mred\u202e', 'a\u001b.md');
    const text = renderDocuments([document], plain(80));
    expect(text).toContain('a\\u{1b}.md');
    expect(text).toContain('\\u{1b}[31mred\\u{202e}');
  });
});

describe('renderRows', () => {
  test('path, line, column, symbol and sentence of each citation', async () => {
    expect(renderRows(await documentOf(MIXED))).toBe(
      [
        'draft.md:3:61:S/RES/1718 (2006):Under paragraphs 8 (a) and 9 of Security Council resolution 1718 (2006), UNSCR 2270 and the 1874 Committee.',
        'draft.md:3:80:S/RES/2270 (2016):Under paragraphs 8 (a) and 9 of Security Council resolution 1718 (2006), UNSCR 2270 and the 1874 Committee.',
        'draft.md:3:93:S/RES/1874 (2009):Under paragraphs 8 (a) and 9 of Security Council resolution 1718 (2006), UNSCR 2270 and the 1874 Committee.',
        'draft.md:4:24:S/RES/1718 (2006):Other relevant UNSCRs; 1718 (2006) and subsequent resolutions.',
        'draft.md:6:7:S/RES/2830:UNSCR 2830 is new, UNSCR 9999 is none.',
        '',
      ].join('\n'),
    );
  });

  test('is one line for each, whatever the text and the path hold', async () => {
    const document = await documentOf('A hard\nwrap of UNSCR\n2270\u2028\u001b.', 'a\nb.md');
    expect(renderRows(document)).toBe(
      'a b.md:3:1:S/RES/2270 (2016):A hard wrap of UNSCR 2270 \\u{1b}.\n',
    );
  });

  test('is nothing for nothing', async () => {
    expect(renderRows(await documentOf('Other UNSCRs'))).toBe('');
  });
});

test.each([
  [0, 0, ''],
  [1, 0, 'left out: 1 place without a number; --json lists them.'],
  [0, 2, 'left out: 2 numbers that no resolution has; --json lists them.'],
  [
    2,
    1,
    'left out: 2 places without a number, 1 number that no resolution has; --json lists them.',
  ],
])('leftOutOf(%i, %i)', (unspecified, doubtful, note) => {
  expect(leftOutOf(unspecified, doubtful)).toBe(note);
});
