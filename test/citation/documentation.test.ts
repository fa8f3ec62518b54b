// The example of docs/citations.md is run: what stands after `//` at a line's end is what the line gives.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.js';

const page = readFileSync(new URL('../../docs/citations.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);

interface Step {
  readonly line: string;
  readonly expected: string | undefined;
}

function stepsOf(code: string): Step[] {
  return code.split('\n').map((line) => {
    const [, statement, expected] = /^(\S.*;) \/\/ (.*)$/.exec(line) ?? [];
    return { line: statement ?? line, expected };
  });
}

/** Runs the lines of an example in order and hands each value, with the one that is promised, to `check`. */
function run(code: string, check: (line: string, given: unknown, promised: unknown) => void): void {
  const body = stepsOf(code).map(({ line, expected }) => {
    if (expected !== undefined) {
      return `check(${JSON.stringify(line)}, ${line.replace(/;$/, '')}, ${expected});`;
    }
    return line.replace(/^import (\{.*\}) from 'unsc';$/, 'const $1 = library;');
  });
  new Function('library', 'check', body.join('\n'))(library, check);
}

test('there is an example, and it promises values', () => {
  expect(examples.length).toBe(1);
  expect(examples.flatMap(stepsOf).filter(({ expected }) => expected !== undefined).length).toBe(
    10,
  );
});

describe.each(examples.map((code, place) => ({ code, place: place + 1 })))(
  'example $place',
  ({ code }) => {
    test('gives what it promises', () => {
      const wrong: unknown[] = [];
      run(code, (line, given, promised) => {
        if (JSON.stringify(given) !== JSON.stringify(promised))
          wrong.push({ line, given, promised });
      });
      expect(wrong).toEqual([]);
    });
  },
);
