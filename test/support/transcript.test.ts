import { describe, expect, test } from 'vitest';
import { isAsExpected, readTranscript } from './transcript.js';

const block = (...lines: readonly string[]) =>
  ['Prose.', '', '```console', ...lines, '```', ''].join('\n');

describe('readTranscript', () => {
  test('reads commands with what they print', () => {
    expect(readTranscript(block('$ one', 'a', '', 'b', '$ two'))).toEqual([
      { command: 'one', expected: ['a', '', 'b'], line: 4, compared: true },
      { command: 'two', expected: [], line: 8, compared: true },
    ]);
  });

  test('joins a command that goes on in the next line', () => {
    expect(readTranscript(block('$ one \\', '  two', 'a'))).toMatchObject([
      { command: 'one \\\n  two', expected: ['a'] },
    ]);
  });

  test('a block without output is a list of examples', () => {
    expect(readTranscript(block('$ one', '$ two'))).toMatchObject([
      { compared: false },
      { compared: false },
    ]);
  });

  test('leaves other blocks alone', () => {
    expect(readTranscript('```sh\n$ one\n```\n')).toEqual([]);
  });

  test.each([
    ['output before any command', block('a'), 'line 4: no command before it'],
    ['a block without an end', '```console\n$ one\n', 'line 1: the block does not end'],
  ])('refuses %s', (_name, text, message) => {
    expect(() => readTranscript(text)).toThrow(message);
  });
});

describe('isAsExpected', () => {
  test.each([
    [['a', 'b'], ['a', 'b'], true],
    [['a'], ['a', 'b'], false],
    [['a', 'x', 'y', 'b'], ['a', '…', 'b'], true],
    [['a', 'b'], ['a', '…', 'b'], true],
    [['a', 'x'], ['a', '…', 'b'], false],
    [['x', 'b'], ['a', '…', 'b'], false],
    [['a', 'x', 'b', 'y', 'c'], ['a', '…', 'b', '…', 'c'], true],
    [['a', 'x'], ['a', '…'], true],
    [[], [], true],
  ])('%j against %j', (printed, expected, result) => {
    expect(isAsExpected(printed, expected)).toBe(result);
  });
});
