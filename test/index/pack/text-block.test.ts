import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemorySegment } from '../../../src/index/memory-segment.js';
import type { TextBlock } from '../../../src/index/segment.js';
import { packedTexts } from '../../query/grep/segments.js';
import { statement } from '../../query/grep/statements.js';

const TEXTS = ['arms embargo\nand oil', '', 'é and 🕊 arms', '\n\n', 'embargo'];

async function memoryTexts(texts: readonly string[]): Promise<TextBlock> {
  const entries = texts.map((body, at) => statement({ id: String(at), body, head: '' }));
  return new MemorySegment(entries).texts();
}

describe.each<readonly [string, (texts: readonly string[]) => TextBlock | Promise<TextBlock>]>([
  ['texts in memory', memoryTexts],
  ['texts as bytes', packedTexts],
])('%s', (_, open) => {
  test.each<readonly [string, string, readonly number[]]>([
    ['a literal of several texts', 'arms', [0, 2]],
    ['once a text, however often it is there', 'a', [0, 2, 4]],
    ['a character beyond ASCII', 'é', [2]],
    ['one of two code units', '🕊 a', [2]],
    ['over the end of a text', 'oilé', []],
    ['nowhere', 'tanks', []],
    ['longer than any text', 'embargo'.repeat(9), []],
    ['all of the last text', 'embargo', [0, 4]],
  ])('holding: %s', async (_, literal, ordinals) => {
    expect((await open(TEXTS)).holding(literal)).toEqual(ordinals);
  });

  test('each text', async () => {
    const block = await open(TEXTS);
    expect(TEXTS.map((_, ordinal) => block.text(ordinal))).toEqual(TEXTS);
  });

  test('each text as bytes', async () => {
    const block = await open(TEXTS);
    const asBytes = TEXTS.map((text) => Buffer.from(text).toString('latin1'));
    expect(TEXTS.map((_, ordinal) => block.bytes(ordinal))).toEqual(asBytes);
  });

  test('all texts as bytes', async () => {
    const { text, starts } = (await open(['a', '', 'é'])).whole();
    expect(text).toBe('a\n\n\u00c3\u00a9\n');
    expect([...starts]).toEqual([0, 2, 3, 6]);
  });

  test('no text', async () => {
    const block = await open([]);
    expect(block.holding('a')).toEqual([]);
    expect(block.whole().text).toBe('');
  });
});

describe('both kinds', () => {
  const characters = fc.constantFrom(...'etaoqzx é\n\r—🕊漢\u0301');
  const word = (most: number) =>
    fc.array(characters, { maxLength: most }).map((some) => some.join(''));

  test('give the same for random texts and literals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word(30), { maxLength: 8 }), word(9), async (texts, literal) => {
        fc.pre(literal !== '' && !literal.includes('\n'));
        const [memory, packed] = [await memoryTexts(texts), packedTexts(texts)];
        expect(packed.holding(literal)).toEqual(memory.holding(literal));
        expect(packed.whole()).toEqual(memory.whole());
        for (const ordinal of texts.keys()) {
          expect(packed.text(ordinal)).toBe(memory.text(ordinal));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('find a literal of prose wherever it was put', () => {
    const prose = fc.constantFrom(
      'sanctions',
      'Security Council',
      'the',
      'Pyongyang',
      '1718 (2006)',
    );
    fc.assert(
      fc.property(prose, fc.array(fc.tuple(prose, prose), { maxLength: 6 }), (literal, pairs) => {
        const texts = pairs.map(([one, other]) => `${one} ${other.slice(1)}`);
        const expected = [...texts.keys()].filter((at) => texts[at]?.includes(literal));
        expect(packedTexts(texts).holding(literal)).toEqual(expected);
      }),
    );
  });
});
