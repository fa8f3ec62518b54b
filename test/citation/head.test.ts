import { describe, expect, test } from 'vitest';
import { readAfterList, readBefore } from '../../src/citation/head.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

describe('readBefore: whose resolution the words before say it is', () => {
  test.each([
    ['the Council', 'the |Security Council |resolution', 'council'],
    ['with UN before it', 'the |UN Security Council |resolution', 'council'],
    ['possessive', 'the |Security Council’s |resolution', 'council'],
    ['with adjectives', 'the |Security Council’s recent landmark |resolution', 'council'],
    ['an abbreviation', '|UNSC |resolution', 'council'],
    ['an abbreviation in brackets', 'the |Security Council (UNSC) |resolution', 'council'],
    ['the United Nations', 'a |UN |resolution', 'council'],
    ['Council alone', 'the |Council |resolution', 'council'],
    ['the Assembly', 'UN |General Assembly |resolution', 'other'],
    ['another council', 'the National |Security Council |resolution', 'other'],
    ['the Council of another body', 'the ICAO |Council |resolution', 'other'],
    ['a capital that only begins a sentence', 'Thanks.\n\nSecond |Council |resolution', 'council'],
    ['two bodies', 'Security Council and |General Assembly |resolutions', 'mixed'],
    ['nobody', 'this new ||resolution', 'none'],
    ['a body in another clause', 'The Security Council wrote ||resolution', 'none'],
  ])('%s', (_, marked, owner) => {
    const [before = '', phrase = '', after = ''] = marked.split('|');
    const { reader, index } = cursor(`${before}${phrase}|${after}`);
    expect(readBefore(reader, index, ALL_LANGUAGES)).toMatchObject({
      owner,
      start: owner === 'none' ? index : before.length,
      otherSense: false,
    });
  });

  test.each([
    ['a screen', 'a screen |resolution'],
    ['a dispute', 'dispute |resolution'],
    ['a draft', 'Security Council draft |resolution'],
    ['New Year', 'a New Year’s |resolution'],
  ])('another sense: %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(readBefore(reader, index, ALL_LANGUAGES).otherSense).toBe(true);
  });
});

describe('readAfterList: whose resolution the words after say it is', () => {
  test.each([
    ['English', '2270| of the Security Council x', 'council', ' x'],
    [
      'the United Nations first',
      '2270| of the United Nations Security Council x',
      'council',
      undefined,
    ],
    ['adopted by', '2270|, adopted by the Security Council x', 'council', ' x'],
    ['French', '2270| du Conseil de sécurité x', 'council', ' x'],
    ['Spanish', '2270| del Consejo de Seguridad x', 'council', ' x'],
    ['Russian', '2270| Совета Безопасности x', 'council', ' x'],
    ['Arabic', '2270| الصادر عن مجلس الأمن x', 'council', ' x'],
    ['German', '2270| des Sicherheitsrats x', 'council', ' x'],
    ['the Assembly', '2270| of the General Assembly x', 'other', ' x'],
    [
      'the Assembly of the United Nations',
      '2270| of the UN General Assembly x',
      'other',
      undefined,
    ],
    ['another council', '2270| of the Security Council of Russia', 'other', undefined],
    ['a verb first', '2270| says the Security Council', 'none', undefined],
    ['and first', '2270| and the Security Council', 'none', undefined],
    ['the next sentence', '2270|. The Security Council', 'none', undefined],
  ])('%s', (_, marked, owner, rest) => {
    const { reader, index, text } = cursor(marked);
    const after = readAfterList(reader, index, ALL_LANGUAGES);
    expect(after.owner).toBe(owner);
    if (rest !== undefined) expect(text.slice(after.end)).toBe(rest);
  });
});
