import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../src/corpus/text/text-format.js';

const none = new Uint8Array();

describe('formatOf tells by the ending', () => {
  test.each([
    ['a.md', 'markdown'],
    ['A.MARKDOWN', 'markdown'],
    ['a.html', 'html'],
    ['a.htm', 'html'],
    ['a.xhtml', 'html'],
    ['a.txt', 'text'],
    ['a.text', 'text'],
    ['notes', 'text'],
    ['a.php', 'text'],
  ])('%s: %s', (name, format) => {
    expect(formatOf(name, none)).toBe(format);
  });
});

describe('formatOf tells a page without such a name by its beginning', () => {
  test.each([
    ['a document type', '<!DOCTYPE html>\n<p>', 'html'],
    ['an element', '\n <html lang=en>', 'html'],
    ['an XML declaration', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "…">', 'html'],
    ['a comment', '<!-- saved -->\n<html>', 'html'],
    ['a byte order mark', '\ufeff<html>', 'html'],
    ['a fragment is not told', '<p>resolution 2270', 'text'],
    ['another element', '<htmlx>', 'text'],
    ['prose about HTML', 'The <html> element', 'text'],
  ])('%s', (_, text, format) => {
    expect(formatOf('<stdin>', new TextEncoder().encode(text))).toBe(format);
    expect(formatOf('<stdin>', Buffer.from(text, 'utf16le'))).toBe(format);
  });

  test('a name that tells counts more', () => {
    expect(formatOf('a.txt', new TextEncoder().encode('<html>'))).toBe('text');
  });

  test('what neither tells is as was said', () => {
    expect(formatOf('<stdin>', none, 'markdown')).toBe('markdown');
    expect(formatOf('a.txt', none, 'markdown')).toBe('text');
  });
});
