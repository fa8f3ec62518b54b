import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byteOffset,
  hitsOfExpression,
  hitsOfLiterals,
  type LineSearch,
  lineBytesIn,
  linesInBytes,
} from '../../../src/query/grep/byte-lines.js';
import { bytePattern } from '../../../src/query/grep/byte-pattern.js';
import { expandCase } from '../../../src/query/grep/case-folding.js';
import { corePattern } from '../../../src/query/grep/core-pattern.js';
import { type FoundLines, layOutLines } from '../../../src/query/grep/line-rows.js';
import { createMatcher } from '../../../src/query/grep/matcher.js';
import { neededLiterals } from '../../../src/query/grep/needed-literals.js';
import { parseLiteral, parsePattern } from '../../../src/query/grep/pattern-parser.js';
import { searchedText } from '../../../src/query/grep/searched-text.js';
import { sizeOf } from '../../../src/query/grep/syntax-tree.js';
import { patternTree, shortText } from './trees.js';

const NO_OPTIONS = { caseless: false, lineBreaks: false };
const tree = patternTree.filter((node) => sizeOf(node) < 500).map(expandCase);
const bytesOf = (text: string) => Buffer.from(text).toString('latin1');

/** The number and the text of each line that is given as bytes. */
function rowsOf({ lineBytes }: FoundLines): (readonly [number, string])[] {
  const { bytes = '', places = [] } = lineBytes ?? {};
  const rows: (readonly [number, string])[] = [];
  for (let at = 0; at < places.length; at += 3) {
    const inBytes = bytes.slice(places[at + 1], places[at + 2]);
    rows.push([places[at] ?? 0, Buffer.from(inBytes, 'latin1').toString('utf8')]);
  }
  return rows;
}

describe('lines that are found in bytes', () => {
  test('are those that are found in the text', () => {
    fc.assert(
      fc.property(
        tree,
        fc.constantFrom('', '---\né\n---\n', '---\n\u{1F54A}: 1\n---\n'),
        fc.tuple(shortText, shortText).map(([one, other]) => one + other),
        fc.constantFrom('each' as const, 'lines' as const),
        fc.constantFrom(null, 1, 2),
        (pattern, head, body, wanted, most) => {
          const { spans } = createMatcher(pattern);
          const searched = searchedText({ text: head + body, bodyStart: head.length }, false);
          const choice = { inverted: false, before: 0, after: 0, most };
          const { rows, lines, matches } = layOutLines(searched, spans(body, wanted), choice);
          const inFile = rows.map((row) => ({ ...row, line: row.line + searched.linesBefore }));
          const bytes = bytesOf(head + body);
          const start = byteOffset(bytes, head.length);
          const expression = bytePattern(corePattern(pattern));
          const literals = neededLiterals(pattern);
          if (expression === null) throw new Error('no expression');
          const ways: Pick<LineSearch, 'hits' | 'test'>[] = [
            { hits: hitsOfExpression(expression), test: null },
          ];
          if (literals !== null) {
            const hits = hitsOfLiterals(literals);
            ways.push({ hits, test: null }, { hits, test: expression });
          }
          for (const way of ways) {
            const search = { ...way, way: spans, certain: false, wanted, most };
            const found = linesInBytes({ bytes, start }, search);
            expect(found).toEqual(lines === 0 ? null : { rows: inFile, lines, matches });
            const asBytes = lineBytesIn({ bytes, start }, search);
            expect(asBytes && rowsOf(asBytes)).toEqual(
              found && inFile.map(({ line, text }) => [line, text]),
            );
            expect([asBytes?.lines, asBytes?.matches]).toEqual([found?.lines, found?.matches]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('are the same where a hit is known to be a match', () => {
    fc.assert(
      fc.property(shortText, shortText, fc.constantFrom('a', 'é', 'xa'), (one, other, literal) => {
        const text = { bytes: bytesOf(one + literal + other), start: 0 };
        const { spans, sieve } = createMatcher(parseLiteral(literal, NO_OPTIONS));
        const hits = hitsOfLiterals(sieve?.literals ?? []);
        const search = { hits, test: null, way: spans, wanted: 'lines', most: null } as const;
        const known = lineBytesIn(text, { ...search, certain: true });
        expect(known).toEqual(lineBytesIn(text, { ...search, certain: false }));
      }),
    );
  });

  test.each<readonly [string, string, readonly number[]]>([
    ['an empty line', 'a\n\nb\n', [2]],
    ['not after the last line feed', 'a\n', []],
    ['not in an empty text', '', []],
  ])('%s', (_, body, lines) => {
    const read = expandCase(parsePattern('^$', NO_OPTIONS));
    const expression = bytePattern(read);
    if (expression === null) throw new Error('no expression');
    const found = linesInBytes(
      { bytes: body, start: 0 },
      {
        hits: hitsOfExpression(expression),
        test: null,
        way: createMatcher(read).spans,
        certain: false,
        wanted: 'each',
        most: null,
      },
    );
    expect(found?.rows.map(({ line }) => line) ?? []).toEqual(lines);
  });
});

test.each([
  ['abc', 2, 2],
  ['éa', 1, 2],
  ['漢a', 1, 3],
  ['🕊a', 2, 4],
  ['é', 5, 2],
])('byteOffset of %s, %d', (text, place, offset) => {
  expect(byteOffset(bytesOf(text), place)).toBe(offset);
});
