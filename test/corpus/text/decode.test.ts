import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import { decodeText } from '../../../src/corpus/text/decode.js';
import { parseEncoding } from '../../../src/corpus/text/encoding.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const bytes = (...all: (number | string)[]) =>
  Uint8Array.from(
    all.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])),
  );

const TEXT = 'The Council’s resolution 2270 (2016)\n';

describe('decodeText reads', () => {
  const page = (head: string) => bytes(head, '<p>Council', 0x92, 's');
  test.each([
    { name: 'UTF-8', given: utf8(TEXT), text: TEXT, encoding: 'utf-8' },
    { name: 'nothing', given: utf8(''), text: '', encoding: 'utf-8' },
    {
      name: 'UTF-8 with a byte order mark, which is left out',
      given: bytes(0xef, 0xbb, 0xbf, 'a'),
      text: 'a',
      encoding: 'utf-8',
      marked: true,
    },
    {
      name: 'a second byte order mark, which is text',
      given: bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 'a'),
      text: '\ufeffa',
      encoding: 'utf-8',
      marked: true,
    },
    {
      name: 'UTF-16 with a mark, low byte first',
      given: bytes(0xff, 0xfe, 'a', 0),
      text: 'a',
      encoding: 'utf-16le',
      marked: true,
    },
    {
      name: 'UTF-16 with a mark, high byte first',
      given: bytes(0xfe, 0xff, 0, 'a'),
      text: 'a',
      encoding: 'utf-16be',
      marked: true,
    },
    {
      name: 'UTF-16 without a mark, low byte first',
      given: utf16le(TEXT),
      text: TEXT,
      encoding: 'utf-16le',
    },
    {
      name: 'UTF-16 without a mark, high byte first',
      given: utf16be(TEXT),
      text: TEXT,
      encoding: 'utf-16be',
    },
    {
      name: 'Chinese in UTF-16 without a mark, whose 一 has a low zero byte',
      given: utf16le('一一一一第1718(2006)号决议'),
      text: '一一一一第1718(2006)号决议',
      encoding: 'utf-16le',
    },
    {
      name: 'Russian in UTF-16 without a mark',
      given: utf16be('резолюция 1718'),
      text: 'резолюция 1718',
      encoding: 'utf-16be',
    },
    {
      name: 'what is asked for',
      given: bytes('Council', 0x92, 's ', 0x96, ' ', 0x80),
      asked: 'windows-1252',
      text: 'Council’s – €',
      encoding: 'windows-1252',
    },
    {
      name: 'another that is asked for',
      given: bytes(0xf0, 0xe5, 0xe7),
      asked: 'windows-1251',
      text: 'рез',
      encoding: 'windows-1251',
    },
    {
      name: 'a mark although another encoding is asked for',
      given: bytes(0xff, 0xfe, 'a', 0),
      asked: 'utf-8',
      text: 'a',
      encoding: 'utf-16le',
      marked: true,
    },
    {
      name: 'a zero byte where UTF-8 is asked for',
      given: bytes('a', 0, 'b'),
      asked: 'utf-8',
      text: 'a\0b',
      encoding: 'utf-8',
    },
    {
      name: 'a page as it declares',
      given: page('<meta charset="windows-1252">'),
      html: true,
      text: '<meta charset="windows-1252"><p>Council’s',
      encoding: 'windows-1252',
    },
    {
      name: 'a page that declares itself in the older form, by another name',
      given: page('<meta http-equiv=content-type content="text/html; charset=ISO-8859-1">'),
      html: true,
      text: '<meta http-equiv=content-type content="text/html; charset=ISO-8859-1"><p>Council’s',
      encoding: 'windows-1252',
    },
    {
      name: 'XHTML as it declares',
      given: page('<?xml version="1.0" encoding="windows-1252"?>'),
      html: true,
      text: '<?xml version="1.0" encoding="windows-1252"?><p>Council’s',
      encoding: 'windows-1252',
    },
    {
      name: 'a page of single bytes that says UTF-16, which is UTF-8',
      given: bytes('<meta charset=utf-16>'),
      html: true,
      text: '<meta charset=utf-16>',
      encoding: 'utf-8',
    },
    {
      name: 'a page that declares what is no encoding',
      given: bytes('<meta charset=none>'),
      html: true,
      text: '<meta charset=none>',
      encoding: 'utf-8',
    },
  ])('$name', ({ given, asked, html = false, text, encoding, marked = false }) => {
    const options = { source: 'a.txt', html, ...(asked === undefined ? {} : { encoding: asked }) };
    expect(decodeText(given, options)).toEqual({ text, encoding, marked });
  });

  test('every text that was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !/^(?:%PDF-|PK)/.test(text));
        expect(decodeText(utf8(text), { source: 'a.txt' }).text).toBe(text);
      }),
    );
  });
});

const HINT =
  'Name its encoding with --encoding: windows-1252 (Western Europe), windows-1251 (Cyrillic), windows-1256 (Arabic), gb18030 (Chinese), shift_jis (Japanese), euc-kr (Korean), utf-16le.';

describe('decodeText refuses', () => {
  test.each([
    {
      name: 'a byte that is not UTF-8, with its line',
      given: bytes('a\nb\nCouncil', 0x92, 's'),
      problem: 'byte 0x92 is not valid UTF-8.',
      remedy: HINT,
      place: { file: 'a.txt', line: 3 },
    },
    {
      name: 'a character that is cut off at the end',
      given: bytes('a', 0xe2, 0x80),
      problem: 'byte 0xe2 is not valid UTF-8.',
      remedy: HINT,
      place: { file: 'a.txt', line: 1 },
    },
    {
      name: 'bytes that are wrong in the encoding asked for',
      given: bytes('a', 0xff),
      asked: 'euc-kr',
      problem: 'is not valid euc-kr.',
      remedy: HINT,
    },
    {
      name: 'a declaration in a file that is no page',
      given: bytes('<meta charset=windows-1252>', 0x92),
      problem: 'byte 0x92 is not valid UTF-8.',
      remedy: HINT,
      place: { file: 'a.txt', line: 1 },
    },
    {
      name: 'a zero byte',
      given: bytes('abc', 0, 'def'),
      problem: 'is not text: byte 4 is zero.',
      remedy: 'If it is text all the same, name its encoding: --encoding utf-8.',
    },
    {
      name: 'binary data of an even length',
      given: bytes(0x7f, 'ELF', 2, 1, 1, 0, 0, 0, 0, 0),
      problem: 'is not text: byte 8 is zero.',
      remedy: 'If it is text all the same, name its encoding: --encoding utf-8.',
    },
    {
      name: 'UTF-32',
      given: bytes(0xff, 0xfe, 0, 0, 'a', 0, 0, 0),
      problem: 'is in UTF-32, which is not read.',
      remedy: 'Save it as UTF-8.',
    },
    {
      name: 'UTF-32, high byte first',
      given: bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 'a'),
      problem: 'is in UTF-32, which is not read.',
      remedy: 'Save it as UTF-8.',
    },
    {
      name: 'a PDF',
      given: bytes('%PDF-1.7\n'),
      problem: 'is a PDF, not text.',
      remedy: 'Take the text out first: pdftotext file.pdf - | unsc extract',
    },
    {
      name: 'a Word document',
      given: bytes('PK', 3, 4, 'x'),
      problem: 'is a ZIP archive or an office document, not text.',
      remedy: 'Take the text out first: pandoc -t markdown file.docx | unsc extract',
    },
    {
      name: 'an old Word document',
      given: bytes(0xd0, 0xcf, 0x11, 0xe0),
      problem: 'is an old office document, not text.',
      remedy: 'Save it as text, or as .docx: pandoc -t markdown file.docx | unsc extract',
    },
    {
      name: 'gzip',
      given: bytes(0x1f, 0x8b, 8),
      problem: 'is compressed with gzip, not text.',
      remedy: 'Unpack it first: gunzip -c file.gz | unsc extract',
    },
    { name: 'PNG', given: bytes(0x89, 'PNG'), problem: 'is an image, not text.', remedy: '' },
    {
      name: 'JPEG',
      given: bytes(0xff, 0xd8, 0xff, 0xe0),
      problem: 'is an image, not text.',
      remedy: '',
    },
  ])('$name', ({ given, asked, problem, remedy, place = { file: 'a.txt' } }) => {
    const options = { source: 'a.txt', ...(asked === undefined ? {} : { encoding: asked }) };
    expect(() => decodeText(given, options)).toThrow(new UserError(problem, remedy, place));
  });
});

describe('parseEncoding', () => {
  test.each([
    ['utf8', 'utf-8'],
    ['LATIN1', 'windows-1252'],
    ['iso-8859-1', 'windows-1252'],
    ['cp1251', 'windows-1251'],
    ['utf-16', 'utf-16le'],
    ['gbk', 'gbk'],
  ])('%s is %s', (label, encoding) => {
    expect(parseEncoding(label)).toBe(encoding);
  });

  test.each(['', 'ebcdic', 'utf-7', 'replacement'])('refuses "%s"', (label) => {
    expect(() => parseEncoding(label)).toThrow(
      new UserError(
        `--encoding is "${label}", which is no encoding that this program knows.`,
        'It takes the names that browsers know: utf-8, utf-16le, utf-16be, windows-1252, windows-1251, gb18030, shift_jis, euc-kr.',
      ),
    );
  });
});
