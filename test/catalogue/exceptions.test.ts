import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownExceptions } from './exceptions.js';

describe('known exceptions', () => {
  test('say why, and where that is from', () => {
    const silent = knownExceptions.filter(({ why, source }) => !/\.$/.test(why) || source === '');
    expect(silent).toEqual([]);
  });

  test('stand once, for a rule that a test checks', () => {
    const folder = new URL('.', import.meta.url);
    const tests = readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('');
    const unchecked = knownExceptions.filter(
      ({ rule }) => !tests.includes(`exceptionsTo('${rule}')`),
    );
    expect(unchecked).toEqual([]);
    const places = knownExceptions.map(({ number, rule }) => `${number} ${rule}`);
    expect(places).toEqual([...new Set(places)]);
  });
});
