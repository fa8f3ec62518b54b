import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusHash, type HashedStatement, hash64, sumOfHashes } from '../../src/index/hash.js';

describe('hash64', () => {
  // Hashes stand in answers and on disk: a change here makes every one of them differ for no reason.
  const known = [
    { text: '', hash: 'c87d46af876f661d' },
    { text: 'a', hash: '5a1609bfa4b791e6' },
    { text: 'a\0', hash: '95c00f96b848e108' },
    { text: 'S/RES/2270 (2016)', hash: 'd78cac066e5f3e1d' },
    { text: '決議🕊', hash: 'c30dfdc89161bef5' },
  ];
  test.each(known)('of "$text"', ({ text, hash }) => {
    expect(hash64(text)).toBe(hash);
  });

  test('tells texts apart that differ in one place', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), (whole, at) => {
        const index = at % whole.length;
        const other = whole[index] === 'x' ? 'y' : 'x';
        const changed = whole.slice(0, index) + other + whole.slice(index + 1);
        expect(hash64(changed)).not.toBe(hash64(whole));
        expect(hash64(`${whole}\0`)).not.toBe(hash64(whole));
      }),
    );
  });

  test('gives 100,000 texts that are alike 100,000 hashes, and in each half few twice', () => {
    const hashes = Array.from({ length: 100_000 }, (_, n) => hash64(`statement ${n} of ${n % 7}`));
    expect(new Set(hashes).size).toBe(100_000);
    for (const half of [hashes.map((h) => h.slice(0, 8)), hashes.map((h) => h.slice(8))]) {
      expect(new Set(half).size).toBeGreaterThan(99_980);
    }
  });
});

describe('the hash of a corpus', () => {
  const hashCorpus = (statements: readonly HashedStatement[], names: readonly object[] = []) =>
    corpusHash(sumOfHashes(statements), statements.length, names);
  const a = { id: 'a', textHash: hash64('x') };
  const b = { id: 'b', textHash: hash64('y') };
  const others = [
    { name: 'a statement more', corpus: [a, b, { ...a, id: 'c' }] },
    { name: 'a statement less', corpus: [a] },
    { name: 'another id', corpus: [a, { ...b, id: 'c' }] },
    { name: 'another text', corpus: [a, { ...b, textHash: hash64('z') }] },
    {
      name: 'texts exchanged',
      corpus: [
        { ...a, textHash: b.textHash },
        { ...b, textHash: a.textHash },
      ],
    },
    { name: 'no statement', corpus: [] },
  ];
  test.each(others)('changes with $name', ({ corpus }) => {
    expect(hashCorpus(corpus)).not.toBe(hashCorpus([a, b]));
    expect(hashCorpus(corpus)).toMatch(/^[0-9a-f]{16}$/);
  });
});
