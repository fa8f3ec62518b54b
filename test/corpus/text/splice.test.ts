import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spliceBytes } from '../../../src/corpus/text/splice.js';
import { textOf } from '../../../src/corpus/text/text-file.js';
import { messageFrom } from '../../support/errors.js';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Bytes with `old` in its first place made `text`. */
function changed(bytes: Uint8Array, old: string, text: string, encoding?: string): Buffer {
  const file = textOf('x.txt', bytes, { encoding });
  const start = file.text.indexOf(old);
  return Buffer.from(spliceBytes(bytes, file, [{ start, end: start + old.length, text }]));
}

describe('spliceBytes', () => {
  test.each([
    { name: 'UTF-8', before: utf8('ü 🕊 2010.\r\n'), after: utf8('ü 🕊 2009.\r\n') },
    { name: 'UTF-8 with its mark', before: utf8('\ufeffü 2010'), after: utf8('\ufeffü 2009') },
    {
      name: 'UTF-16 LE with its mark',
      before: utf16('\ufeffü🕊 2010 一'),
      after: utf16('\ufeffü🕊 2009 一'),
    },
    { name: 'UTF-16 LE without', before: utf16('ab 2010 '), after: utf16('ab 2009 ') },
    {
      name: 'UTF-16 BE with its mark',
      before: utf16('\ufeffü 2010').swap16(),
      after: utf16('\ufeffü 2009').swap16(),
    },
    {
      name: 'windows-1252',
      encoding: 'windows-1252',
      before: Buffer.from([0x93, 0xfc, 0x94, 0x20, ...Buffer.from('2010\r')]),
      after: Buffer.from([0x93, 0xfc, 0x94, 0x20, ...Buffer.from('2009\r')]),
    },
    {
      name: 'shift_jis, with characters of two bytes',
      encoding: 'shift_jis',
      before: Buffer.from([0x88, 0xc0, 0x95, 0xdb, ...Buffer.from('2010'), 0x8d, 0x86]),
      after: Buffer.from([0x88, 0xc0, 0x95, 0xdb, ...Buffer.from('2009'), 0x8d, 0x86]),
    },
    {
      name: 'gb18030, with a character of four bytes that are two units',
      encoding: 'gb18030',
      before: Buffer.from([0x94, 0x39, 0xda, 0x33, ...Buffer.from(' 2010')]),
      after: Buffer.from([0x94, 0x39, 0xda, 0x33, ...Buffer.from(' 2009')]),
    },
    {
      name: 'koi8-r',
      encoding: 'koi8-r',
      before: Buffer.from([0xd2, 0x20, ...Buffer.from('2010')]),
      after: Buffer.from([0xd2, 0x20, ...Buffer.from('2009')]),
    },
  ])('$name', ({ before, after, encoding }) => {
    expect(changed(before, '2010', '2009', encoding)).toEqual(after);
  });

  test('refuses what an encoding of old may not be able to write', async () => {
    const bytes = Buffer.from([0xd2, 0x20, ...Buffer.from('2010')]);
    expect(await messageFrom(() => changed(bytes, '2010', '„2009“', 'koi8-r'))).toBe(
      'x.txt: "„2009“" cannot be written in koi8-r.\nSave the file as UTF-8, or make the change by hand.',
    );
  });

  test('is what changing the text would be, in every Unicode encoding', () => {
    const pieces = fc.array(
      fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
      { maxLength: 5 },
    );
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(pieces, text, fc.boolean(), (edits, last, marked) => {
        const replacements: { start: number; end: number; text: string }[] = [];
        let before = '';
        let after = '';
        for (const [kept, old] of edits) {
          before += kept;
          after += `${kept}<${old.length}>`;
          replacements.push({
            start: before.length,
            end: before.length + old.length,
            text: `<${old.length}>`,
          });
          before += old;
        }
        const write = (content: string) => utf16((marked ? '\ufeff' : '') + content);
        const file = {
          name: 'x',
          text: before + last,
          format: 'text',
          encoding: 'utf-16le',
          marked,
        } as const;
        expect(Buffer.from(spliceBytes(write(before + last), file, replacements))).toEqual(
          write(after + last),
        );
        const same = { ...file, encoding: 'utf-8' };
        const bytes = utf8((marked ? '\ufeff' : '') + before + last);
        expect(Buffer.from(spliceBytes(bytes, same, replacements)).toString()).toBe(
          (marked ? '\ufeff' : '') + after + last,
        );
      }),
    );
  });
});
