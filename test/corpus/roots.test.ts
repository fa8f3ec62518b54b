import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusRoots } from '../../src/corpus/roots.js';

const USER = '/home/someone/.local/share/unsc/statements';
const SHIPPED = '/package/data/statements';
const named = (path: string) => ({ path, named: true });
const own = { path: SHIPPED, named: false };

const cases = [
  {
    name: 'nothing named: the folder of the user, then the statements that ship',
    question: {},
    roots: [{ path: USER, named: false }, own],
  },
  { name: '--corpus replaces both', question: { corpus: ['a'] }, roots: [named('a')] },
  {
    name: '--corpus repeated keeps its order',
    question: { corpus: ['b', 'a.md'] },
    roots: [named('b'), named('a.md')],
  },
  {
    name: '--with-shipped adds the shipped ones after the named',
    question: { corpus: ['a'], withShipped: true },
    roots: [named('a'), own],
  },
  {
    name: '--with-shipped alone adds nothing that is not there',
    question: { withShipped: true },
    roots: [{ path: USER, named: false }, own],
  },
  {
    name: 'UNSC_CORPUS is a list',
    question: { variables: { UNSC_CORPUS: ['a', 'b c'].join(delimiter) } },
    roots: [named('a'), named('b c')],
  },
  {
    name: 'empty parts of UNSC_CORPUS name nothing',
    question: { variables: { UNSC_CORPUS: `${delimiter}a${delimiter}` } },
    roots: [named('a')],
  },
  {
    name: 'an empty UNSC_CORPUS is as good as none',
    question: { variables: { UNSC_CORPUS: '' } },
    roots: [{ path: USER, named: false }, own],
  },
  {
    name: '--corpus wins over UNSC_CORPUS',
    question: { corpus: ['a'], variables: { UNSC_CORPUS: 'b' } },
    roots: [named('a')],
  },
  {
    name: 'an empty --corpus is named, and will not be found',
    question: { corpus: [''] },
    roots: [named('')],
  },
];

describe('corpusRoots', () => {
  test.each(cases)('$name', ({ question, roots }) => {
    const rest = { variables: {}, shipped: SHIPPED, userFolder: USER };
    expect(corpusRoots({ ...rest, ...question })).toEqual(roots);
  });
});
