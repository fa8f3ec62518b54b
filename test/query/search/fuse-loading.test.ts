import { expect, test, vi } from 'vitest';
import { found, texts } from './corpus.js';

const loaded = vi.hoisted(() => ({ times: 0 }));
vi.mock('fuse.js', async (original) => {
  loaded.times += 1;
  return original();
});

test('Fuse is loaded for a word that is more than a slip away from any, and not before', async () => {
  const entries = texts({ a: 'ballistic ballistic ballistic missile missile missile' });
  expect(await found(entries, 'ballistic missile')).toEqual(['a']);
  expect(loaded.times).toBe(0);
  expect(await found(entries, 'balistic missile')).toEqual(['a']);
  expect(loaded.times).toBe(0);
  expect(await found(entries, 'balixtic missile')).toEqual(['a']);
  expect(loaded.times).toBe(1);
});
