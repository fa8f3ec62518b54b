import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeLineBytes } from '../../src/output/grep-bytes.js';
import { createPipeWriter } from '../../src/output/grep-pipe.js';
import { createStyle } from '../../src/output/style.js';

const PIPE = createStyle({ width: 80, terminal: false, ink: null });

const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** The bytes of some lines, and where each begins and ends in them. */
function laidOut(lines: readonly string[]) {
  const places: number[] = [];
  let bytes = '';
  for (const [at, line] of lines.entries()) {
    const begin = bytes.length;
    bytes += latin1(line);
    places.push(at + 1, begin, bytes.length);
    bytes += '\n';
  }
  return { bytes, places };
}

function written(path: string, lines: readonly string[]): string {
  return Buffer.from(writeLineBytes(path, laidOut(lines)), 'latin1').toString('utf8');
}

test.each([
  ['letters', 'a\tb', 'a\tb'],
  ['letters beyond ASCII', 'é 漢 🕊 “ …', 'é 漢 🕊 “ …'],
  ['a control character', 'a\u001bb', 'a\\u{1b}b'],
  ['one of C1', 'é\u009b', 'é\\u{9b}'],
  ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
  ['a mark that reorders', 'a\u2066b\u202e', 'a\\u{2066}b\\u{202e}'],
])('%s', (_, line, shown) => {
  expect(written('a.md', ['x', line])).toBe(`a.md:1:x\na.md:2:${shown}\n`);
});

test('a path is one line', () => {
  expect(written('é\n\u001b.md', ['x'])).toBe('é \\u{1b}.md:1:x\n');
});

const character = fc.oneof(
  fc.constantFrom('a', ' ', '\t', '\u0000', '\u001b', '\u007f', '\u0080', '\u009f', '\u00a0', 'é'),
  fc.constantFrom('\u2027', '\u2028', '\u202e', '\u202f', '\u2065', '\u2066', '\u2069', '\u206a'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((one) => !/[\r\n]/.test(one)),
);
const line = fc.array(character, { maxLength: 6 }).map((some) => some.join(''));

test('lines are written as they are from text', () => {
  fc.assert(
    fc.property(line, fc.array(line, { minLength: 1, maxLength: 4 }), (path, lines) => {
      const rows = lines.map((text, at) => ({
        line: at + 1,
        text,
        type: 'match' as const,
        submatches: [],
        citations: [],
      }));
      const write = createPipeWriter(PIPE, { onlyMatching: false, context: false });
      expect(written(path, lines)).toBe(write({ id: 'a', path }, rows));
    }),
    { numRuns: 2000 },
  );
});
