import { describe, expect, test } from 'vitest';
import { ink } from '../../src/output/ink.js';
import { createStyle, type Style, taggedStyle } from '../../src/output/style.js';

const MARKS = [
  'bold',
  'dim',
  'heading',
  'match',
  'citation',
  'status',
  'error',
  'warning',
] as const;

describe('createStyle', () => {
  test.each(MARKS)('%s leaves a text alone where there is no colour', (mark) => {
    const style = createStyle({ width: 80, terminal: true, ink: null });
    expect(style[mark]('2270')).toBe('2270');
  });

  test.each<readonly [(typeof MARKS)[number], string, string]>([
    ['bold', 'a', '\u001b[1ma\u001b[22m'],
    ['dim', 'a', '\u001b[2ma\u001b[22m'],
    ['heading', 'a', '\u001b[1ma\u001b[22m'],
    ['match', 'a', '\u001b[1m\u001b[31ma\u001b[39m\u001b[22m'],
    ['citation', 'a', '\u001b[1m\u001b[36ma\u001b[39m\u001b[22m'],
    ['status', 'in force', '\u001b[32min force\u001b[39m'],
    ['status', 'in force in part', '\u001b[32min force in part\u001b[39m'],
    ['status', 'disputed', '\u001b[33mdisputed\u001b[39m'],
    ['status', 'terminated', '\u001b[2mterminated\u001b[22m'],
    ['error', 'a', '\u001b[1m\u001b[31ma\u001b[39m\u001b[22m'],
    ['warning', 'a', '\u001b[33ma\u001b[39m'],
  ])('%s of %j', (mark, text, expected) => {
    expect(createStyle({ width: 80, terminal: true, ink })[mark](text)).toBe(expected);
  });

  test('a mark goes on after a mark within it', () => {
    const { bold, dim } = createStyle({ width: 80, terminal: true, ink });
    expect(dim(`a ${bold('b')} c`)).toBe('\u001b[2ma \u001b[1mb\u001b[22m\u001b[2m c\u001b[22m');
  });

  test('marks no empty text', () => {
    expect(createStyle({ width: 80, terminal: true, ink }).bold('')).toBe('');
  });

  test('takes one text alone, so that it may be mapped over lines', () => {
    const { bold } = createStyle({ width: 80, terminal: false, ink: null });
    expect(['a', 'b'].map(bold)).toEqual(['a', 'b']);
  });

  test.each([
    ['a terminal with colour', true, true, '\u001b]8;;https://x\u0007text\u001b]8;;\u0007'],
    ['a terminal without', true, false, 'text'],
    ['colour that is piped', false, true, 'text'],
  ])('links in %s', (_name, terminal, color, expected) => {
    expect(
      createStyle({ width: 80, terminal, ink: color ? ink : null }).link('text', 'https://x'),
    ).toBe(expected);
  });
});

test('taggedStyle shows what is dressed how', () => {
  const style: Style = taggedStyle();
  expect(style.bold(style.citation('2270'))).toBe('<bold><citation>2270</citation></bold>');
  expect(style.link('text', 'https://x')).toBe('<link https://x>text</link>');
});
