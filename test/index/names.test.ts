import { describe, expect, test } from 'vitest';
import { matchNames } from '../../src/index/names.js';

const statements = [
  { id: '2023/alpha', path: 'corpus/2023/alpha.md' },
  { id: '2024/alpha', path: 'corpus/2024/alpha.markdown' },
  { id: '2024/beta', path: 'corpus/2024/beta.md' },
  { id: 'beta', path: 'corpus/beta.md' },
  { id: 'beta-2', path: 'corpus/beta-2.md' },
  { id: 'caf\u00e9', path: 'corpus/caf\u00e9.md' },
  { id: 'cafe\u0301s', path: 'corpus/cafe\u0301s.md' },
  { id: 'two:gamma', path: '/elsewhere/two/gamma.md' },
];

const cases = [
  { name: 'an exact id', typed: '2024/beta', ids: ['2024/beta'] },
  { name: 'an exact id wins over bare names and prefixes', typed: 'beta', ids: ['beta'] },
  { name: 'a path', typed: 'corpus/2024/alpha.markdown', ids: ['2024/alpha'] },
  { name: 'an id with an ending', typed: '2024/beta.md', ids: ['2024/beta'] },
  { name: 'a bare name that is unambiguous', typed: 'gamma', ids: ['two:gamma'] },
  { name: 'a bare name with an ending', typed: 'gamma.md', ids: ['two:gamma'] },
  { name: 'an id with its corpus', typed: 'two:gamma', ids: ['two:gamma'] },
  { name: 'a bare name that several have', typed: 'alpha', ids: ['2023/alpha', '2024/alpha'] },
  { name: 'the beginning of an id', typed: '2023/', ids: ['2023/alpha'] },
  { name: 'the beginning of a bare name', typed: 'gam', ids: ['two:gamma'] },
  { name: 'the beginning of several', typed: 'bet', ids: ['2024/beta', 'beta', 'beta-2'] },
  { name: 'a name composed otherwise', typed: 'cafe\u0301', ids: ['caf\u00e9'] },
  { name: 'the other way round', typed: 'caf\u00e9s', ids: ['cafe\u0301s'] },
  { name: 'nothing', typed: '', ids: [] },
  { name: 'what is in the middle of a name', typed: 'eta', ids: [] },
  { name: 'other capitals', typed: 'Beta', ids: [] },
];

describe('matchNames', () => {
  test.each(cases)('$name', ({ typed, ids }) => {
    expect(matchNames(statements, typed)).toEqual(ids);
  });
});
