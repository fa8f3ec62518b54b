import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/corpus/text/html.js';

describe('readHtml reads', () => {
  test.each([
    { name: 'text without tags', page: 'a <b>b</b> c', text: 'a b c' },
    { name: 'a tag within a word', page: 'S/RES/<b>22</b>70', text: 'S/RES/2270' },
    { name: 'paragraphs apart', page: '<p>a</p><p>b</p>', text: 'a\n\nb\n\n' },
    { name: 'paragraphs without end tags', page: '<p>a<p>b', text: 'a\n\nb' },
    { name: 'a line break', page: 'a<br>b<br/>c', text: 'a\nb\nc' },
    { name: 'the cells of a row on a line', page: '<tr><td>a<td>b<tr><td>c', text: 'a | b\nc' },
    { name: 'white space folded', page: 'a\n\n  b\tc', text: 'a b c' },
    { name: 'white space over tags folded', page: 'a <b> b</b>', text: 'a b' },
    { name: 'white space in <pre> as written', page: '<pre>a\n  b</pre>', text: 'a\n  b\n\n' },
    { name: 'references', page: 'a&nbsp;b&amp;c&#x41;&#66;', text: 'a\u00a0b&cAB' },
    { name: 'a reference without its semicolon', page: 'a&nbsp2270', text: 'a\u00a02270' },
    { name: 'a reference that is none', page: 'a&nope;b', text: 'a&nope;b' },
    { name: 'the title', page: '<title>a &amp; b</title>c', text: 'a & b\n\nc' },
    { name: 'a note raised', page: '2270<sup>3</sup>', text: '2270³' },
    { name: 'other raised words as they are', page: '16<sup>th</sup>', text: '16th' },
    { name: '"<" that opens no tag', page: 'a < b', text: 'a < b' },
    { name: 'elements of any name', page: '<x-note>a</x-note>b', text: 'ab' },
    { name: 'tags in capitals', page: '<P>a</P><SCRIPT>x</SCRIPT>b', text: 'a\n\nb' },
    { name: 'characters of two units', page: '<p>🕊<b>a', text: '🕊a' },
  ])('$name', ({ page, text }) => {
    expect(readHtml(page).view.text).toBe(text);
  });
});

describe('readHtml does not read', () => {
  test.each([
    ['scripts', '<script>if (a < 2270) "</p>"</script>'],
    ['styles', '<style>a { width: 2270px }</style>'],
    ['comments', '<!-- <p>2270 -->'],
    ['templates', '<template><p>2270</p></template>'],
    ['frames', '<iframe>2270</iframe>'],
    ['attributes', '<img alt="2270" title=\'2270\' data-x=2270>'],
    ['declarations', '<!DOCTYPE html 2270>'],
    ['what a comment leaves open', '<!-- 2270'],
    ['a tag that is cut off', '<a href="2270'],
  ])('%s', (_, page) => {
    expect(readHtml(page).view.text).not.toContain('2270');
  });
});

describe('readHtml allows links', () => {
  const linkable = (page: string) =>
    readHtml(page).linkable.map(({ start, end }) => page.slice(start, end));

  test.each([
    { name: 'in text', page: 'a<b>b</b>', words: ['a', 'b'] },
    { name: 'over references', page: 'a&amp;b', words: ['a&amp;b'] },
    { name: 'not over comments', page: 'a<!-- x -->b', words: ['a', 'b'] },
    { name: 'not in links', page: '<a href=x>a <b>b</b></a>c', words: ['c'] },
    { name: 'not after a link that is not closed', page: '<a href=x>a<p>b', words: [] },
    { name: 'not in code', page: '<code>a</code><pre>b</pre><kbd>c</kbd>d', words: ['d'] },
    { name: 'not in the title', page: '<title>a</title>b', words: ['b'] },
    { name: 'not in what is not read', page: '<script>a</script>b', words: ['b'] },
    { name: 'after an element without content', page: '<svg/>a', words: ['a'] },
    { name: 'after an end tag too many', page: '</a>b', words: ['b'] },
  ])('$name', ({ page, words }) => {
    expect(linkable(page)).toEqual(words);
  });
});

// Pieces of pages, well-formed or not.
const piece = fc.constantFrom(
  ...['<p>', '</p>', '<b>', '</b', '>', '<a href="x">', '</a>', '<br/>', '<!--', '-->', '<script>'],
  ...[
    '</script>',
    '<td>',
    '&amp;',
    '&nbsp',
    '&#x1F54A;',
    '&',
    '<',
    '"',
    ' ',
    '\n\n',
    '\r\n',
    '2270',
  ],
  ...['🕊', '<pre>', '</pre>', '<sup>', '3', '</sup>', 'é', '<title>', '</title>', '&bne;'],
);

test('readHtml: a piece of text is found again where it stands, on any page', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, seed) => {
      const page = pieces.join('');
      const { view, linkable } = readHtml(page);
      const starts = [...view.text].map((_, at) => view.startInSource(at));
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (let at = 0; at < view.text.length; at += 1) {
        const character = view.text[at] ?? '';
        const written = page.slice(view.startInSource(at), view.endInSource(at + 1));
        if (/[a-z0-9é]/.test(character)) expect(written).toBe(character);
      }
      const start = seed % (view.text.length + 1);
      expect(view.startInSource(start)).toBeLessThanOrEqual(page.length);
      for (const { start: from, end: to } of linkable) {
        expect(page.slice(from, to)).not.toMatch(/<\/?[a-z]|<!--/);
      }
    }),
  );
});
