import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFrontMatter } from '../../../src/corpus/front-matter-block.js';
import { spacesAcrossLines } from '../../../src/query/grep/across.js';
import { bytePattern } from '../../../src/query/grep/byte-pattern.js';
import { expandCase } from '../../../src/query/grep/case-folding.js';
import { createAcrossMatcher, createMatcher } from '../../../src/query/grep/matcher.js';
import { parsePattern } from '../../../src/query/grep/pattern-parser.js';
import { searchedText } from '../../../src/query/grep/searched-text.js';
import { createSieve, type Sieve, Sifter } from '../../../src/query/grep/sieve.js';
import { sizeOf } from '../../../src/query/grep/syntax-tree.js';
import { packedTexts } from './segments.js';
import { statement } from './statements.js';
import { patternTree, shortText } from './trees.js';

const tree = patternTree.filter((node) => sizeOf(node) < 500).map(expandCase);

function sieve(pattern: string): Sieve {
  const read = expandCase(parsePattern(pattern, { caseless: false, lineBreaks: false }));
  return createSieve(read);
}

function sift(patterns: readonly string[], texts: readonly string[], frontMatter = false) {
  return new Sifter(
    patterns.map((pattern) => sieve(pattern)),
    frontMatter,
  ).sift(packedTexts([...texts, ...Array.from({ length: 20 }, () => '')]));
}

const HEAD = '---\ntitle: Synthetic 2270 é\n---\n';

describe('Sifter', () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly number[]]>([
    ['a literal', ['arms'], ['arms', 'oil', 'no arms'], [0, 2]],
    ['any of several literals', ['Pyongyang|DPRK'], ['DPRK', 'oil', 'Pyongyang'], [0, 2]],
    ['each of several patterns', ['arms', '1718'], ['arms', '1718', 'arms 1718'], [2]],
    ['an expression', ['[a-c]{3}'], ['xabcx', 'abx', 'cab'], [0, 2]],
    ['literals alone, where there are any', ['arms', '[a-c]{3}'], ['arms', 'abc'], [0]],
    ['not what stands in front matter', ['\\d{4}'], [`${HEAD}x`, `${HEAD}1718`], [1]],
    ['what looks like front matter and is none', ['\\d{4}'], ['---\n\n1718\n---\n'], [0]],
    ['a line that begins a text', ['^[xy]'], ['ax', 'y', `${HEAD}x`], [1, 2]],
    ['a line that ends a text', ['[xy]$'], ['xa', 'y', 'a\nx\n'], [1, 2]],
    ['a word that ends a text', ['\\b[xy]{2}\\b'], ['xy', 'xya', 'é xx'], [0, 2]],
    ['letters beyond ASCII', ['[é-ü]{2}'], ['éé', 'ee'], [0]],
    ['every text with a carriage return', ['[xy]$'], ['x\r\n', 'a\r\n', 'a'], [0, 1]],
  ])('%s', (_, patterns, texts, ordinals) => {
    expect(sift(patterns, texts)).toEqual(ordinals);
  });

  test('front matter, where it is searched', () => {
    expect(sift(['\\d{4}'], [`${HEAD}x`, 'x'], true)).toEqual([0]);
  });

  test('leaves nothing out any more where most texts pass', () => {
    const sifter = new Sifter([sieve('[a-d]')], false);
    expect(sifter.sift(packedTexts(['a', 'b', 'x']))).toEqual([0, 1]);
    expect(sifter.sift(packedTexts(['x']))).toBeNull();
  });

  test('leaves nothing out any more where the expression takes too long', () => {
    const sifter = new Sifter([sieve('[bd](?:[ax]+)+[ce]')], false);
    expect(sifter.sift(packedTexts([`b${'a'.repeat(60)}`]))).toBeNull();
    expect(sifter.sift(packedTexts(['y']))).toBeNull();
  });

  test('without a sieve every text is worth a look', () => {
    const sifter = new Sifter([], false);
    expect(sifter.sift(packedTexts(['x']))).toBeNull();
  });
});

describe('the expression of a sieve may be slow', () => {
  test.each([
    ['[A-Z]{2,}-?[0-9]{2,}', false],
    ['\\w+ing.*', false],
    ['[A-Z]+ [0-9]+ [a-z]+', true],
    ['(?:a+)+b', false],
    ['[bd](?:a+)+[ce]', true],
  ])('%s: %s', (pattern, mayBeSlow) => {
    expect(sieve(pattern).mayBeSlow).toBe(mayBeSlow);
  });
});

describe('no text with a match is left out', () => {
  const head = fc.constantFrom('', HEAD, '---\na: é\n---\n', '---\r\nab: 1\r\n---\r\n', '---\n');
  const body = fc.tuple(shortText, fc.boolean(), shortText).map(([one, carriage, other]) => {
    const text = one + other;
    return carriage ? text.replaceAll('\n', '\r\n') : text;
  });
  const texts = fc.array(fc.tuple(head, body), { maxLength: 5 });

  test.each([
    ['within lines', false],
    ['across lines', true],
  ])('%s', (_, across) => {
    fc.assert(
      fc.property(tree, texts, fc.boolean(), (read, parts, frontMatter) => {
        const pattern = across ? spacesAcrossLines(read) : read;
        const matcher = across ? createAcrossMatcher(pattern) : createMatcher(pattern);
        const byBytes = bytePattern(pattern);
        if (byBytes === null) throw new Error('no expression');
        const entries = parts.map(([before, text], at) => {
          // Where a body of marks stands behind an opening mark, all of it is front matter.
          const whole = text === '' ? '' : before + text;
          const bodyStart = findFrontMatter(whole)?.bodyStart ?? 0;
          const [head, body] = [whole.slice(0, bodyStart), whole.slice(bodyStart)];
          return statement({ id: String(at), head, body });
        });
        const matching = [...entries.keys()].filter((at) => {
          const entry = entries[at];
          if (entry === undefined) return false;
          const { text } = searchedText(entry.statement, frontMatter);
          return matcher.spans(text, 'any').length > 0;
        });
        const block = packedTexts(entries.map(({ statement: { text } }) => text));
        const sieves: (Sieve | null)[] = [
          matcher.sieve,
          { literals: null, certain: false, expression: byBytes, mayBeSlow: true },
        ];
        for (const one of sieves) {
          const passed = new Sifter(one === null ? [] : [one], frontMatter).sift(block);
          if (passed !== null) expect(passed).toEqual(expect.arrayContaining(matching));
        }
      }),
      { numRuns: 1500 },
    );
  });
});
