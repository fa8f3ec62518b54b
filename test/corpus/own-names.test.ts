import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { readOwnNames } from '../../src/corpus/own-names.js';
import { messageOf } from '../support/errors.js';

function read(yaml: string) {
  const { names, problems } = readOwnNames(yaml, 'aliases.yaml', resolutionNumbers);
  return { names, problems: problems.map((problem) => messageOf(problem).split('\n')[0]) };
}

describe('readOwnNames', () => {
  test.each([
    [
      'a number',
      'the snapback resolution: 2231',
      { number: 2231, paragraph: null, extract: false },
    ],
    ['a symbol', 'x: S/RES/2231 (2015)', { number: 2231 }],
    ['a paragraph', 'x: 2270 OP 17', { number: 2270, paragraph: '17' }],
    ['with fields', 'x: { resolution: 2231, extract: true }', { number: 2231, extract: true }],
    ['not to be extracted', 'x:\n  resolution: 2231\n  extract: false', { extract: false }],
    ['white space', '"  the   x ": 2231', { name: 'the x' }],
  ])('%s', (_name, yaml, expected) => {
    expect(read(yaml)).toMatchObject({ names: [expected], problems: [] });
  });

  test.each(['', '# nothing yet\n', '{}'])('%j holds no name, and is no error', (yaml) => {
    expect(read(yaml)).toEqual({ names: [], problems: [] });
  });

  test.each([
    ['no resolution', 'a: 2231\nx:', '2: "x" has no resolution.'],
    [
      'a year that is wrong',
      'x: 2231 (2014)',
      '1: resolution 2231 was adopted in 2015, not in 2014.',
    ],
    [
      'a number that none has',
      'x: 9999',
      '1: there is no resolution 9999: the newest this catalogue knows is 2825.',
    ],
    ['several', 'x: 1718 1874', '1: "x" is "1718 1874", which is not one resolution.'],
    ['another name', 'x: snapback', '1: "x" is "snapback", which is not one resolution.'],
    ['a list', 'x: [1718]', '1: "x" has no resolution.'],
    [
      'a field that none has',
      'x: { resolution: 1718, extrct: true }',
      '1: "x" has the field "extrct".',
    ],
    [
      'extract that is no truth value',
      'x: { resolution: 1718, extract: sure }',
      '1: "extract" of "x" is "sure".',
    ],
    [
      'a paragraph to be extracted',
      'x: { resolution: 2270/17, extract: true }',
      '1: "x" means a paragraph, and extract is for whole resolutions.',
    ],
    ['a name that is a number', '"2270": 1718', '1: "2270" is no name.'],
    [
      'a name that is a reference',
      'UNSCR 2270: 1718',
      '1: "UNSCR 2270" is read as a resolution by itself.',
    ],
    ['a name of no words', 'the resolution: 1718', '1: "the resolution" is no name.'],
    [
      'two that are typed alike',
      'the snapback: 2231\nSnapback resolution: 1737',
      '2: "Snapback resolution" is typed like "the snapback".',
    ],
    ['a name given twice', 'x: 2231\nx: 1737', '2: is not valid YAML: map keys must be unique.'],
    ['no map', '- 2231', '1: is no list of names.'],
    [
      'no YAML',
      'x: [',
      '1: is not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
  ])('%s', (_name, yaml, problem) => {
    expect(read(yaml).problems).toEqual([`aliases.yaml:${problem}`]);
  });

  test('one wrong name does not take the others away', () => {
    expect(read('x: 9999\ny: 2231').names).toMatchObject([{ name: 'y' }]);
  });
});
