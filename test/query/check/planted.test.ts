// A draft with sixty planted errors, at least one of every rule, and its twin with the same prose and no error.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFrontMatter } from '../../../src/corpus/front-matter-block.js';
import { checkText } from '../../../src/query/check/check-text.js';
import { DEFAULT_LEVELS, type Finding } from '../../../src/query/check/finding.js';
import { RULE_CHECKS } from '../../../src/query/check/rules/index.js';
import { shippedCatalogue } from '../../support/catalogue.js';
import { projectRoot } from '../../support/environment.js';

interface Planted {
  readonly rule: string;
  readonly line: number;
  readonly text: string;
}

const read = (name: string) => readFileSync(join(projectRoot, 'test/fixtures/check', name), 'utf8');

const planted: readonly Planted[] = JSON.parse(read('planted.json'));

/** Every rule is run, the one that is off by default included. */
const EVERY_RULE = { ...DEFAULT_LEVELS, 'missing-year': 'warning' } as const;

function findingsOf(name: string, text = read(name), levels = EVERY_RULE): readonly Finding[] {
  const bodyStart = findFrontMatter(text)?.bodyStart ?? 0;
  const draft = { source: name, text, bodyStart, title: null, date: '2026-06-29' };
  return checkText(draft, shippedCatalogue(), { asOf: null, levels }).findings;
}

const placed = ({ line, rule, text }: Planted) => `${line} ${rule}: ${text}`;

describe('a draft with planted errors', () => {
  test('holds sixty, of every rule that judges a text', () => {
    expect(planted).toHaveLength(60);
    expect(new Set(planted.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULE_CHECKS)));
  });

  test('each is found, and nothing else', () => {
    expect(findingsOf('planted.md').map(placed).sort()).toEqual(planted.map(placed).sort());
  });

  test('every finding gives the exact words and their place', () => {
    const text = read('planted.md');
    for (const finding of findingsOf('planted.md')) {
      expect(text.slice(finding.start, finding.end)).toBe(finding.text);
      const before = text.slice(0, finding.start).split('\n');
      expect([finding.line, finding.column]).toEqual([
        before.length,
        (before.at(-1) ?? '').length + 1,
      ]);
    }
  });

  test('a fix takes its finding away, brings no other, and leaves the number as it was', () => {
    const text = read('planted.md');
    const numbers = (words: string) => words.match(/\d{3,5}/g)?.[0];
    for (const { fix, rule, text: words, start, end } of findingsOf('planted.md')) {
      if (fix === null) continue;
      const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
      const inPlace = mended.slice(start, end + fix.text.length);
      expect(numbers(inPlace), words).toBe(numbers(words));
      const left = findingsOf('planted.md', mended);
      expect(left, `${rule}: ${words}`).toHaveLength(planted.length - 1);
    }
  });
});

test('in the correct twin nothing is found, notes included', () => {
  expect(findingsOf('twin.md')).toEqual([]);
});
