import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../../src/query/check/configuration.js';
import { DEFAULT_LEVELS } from '../../../src/query/check/finding.js';
import {
  joinSettings,
  parseDay,
  parseMaxWarnings,
  parseRules,
} from '../../../src/query/check/settings.js';
import { messageFrom } from '../../support/errors.js';

describe('joinSettings', () => {
  test('nothing said: as it is by default', () => {
    expect(joinSettings([])).toEqual({ asOf: null, levels: DEFAULT_LEVELS, maxWarnings: null });
  });

  test('the first place counts most, one setting at a time', () => {
    const joined = joinSettings([
      { rules: { superseded: 'off' } },
      { rules: { superseded: 'error', 'list-order': 'error' }, asOf: '2015-01-01' },
      { rules: { 'missing-year': 'note' }, asOf: '2014-01-01', maxWarnings: 0 },
    ]);
    expect(joined).toEqual({
      asOf: '2015-01-01',
      levels: {
        ...DEFAULT_LEVELS,
        superseded: 'off',
        'list-order': 'error',
        'missing-year': 'note',
      },
      maxWarnings: 0,
    });
  });
});

describe('values of options', () => {
  test('levels of rules, the last of two', () => {
    expect(parseRules(['superseded=off', ' list-order = error ', 'superseded=note'])).toEqual({
      superseded: 'note',
      'list-order': 'error',
    });
  });

  test.each([
    [
      () => parseRules(['supersede=off']),
      '--rule is "supersede=off", and there is no rule "supersede".\nDid you mean "superseded"?',
    ],
    [
      () => parseRules(['superseded']),
      '--rule is "superseded", which does not say at which level.\nWrite --rule superseded=LEVEL, with error, warning, note, off for the level.',
    ],
    [
      () => parseRules(['superseded=warn']),
      '--rule is "superseded=warn", which does not say at which level.\nWrite --rule superseded=LEVEL, with error, warning, note, off for the level.',
    ],
    [() => parseDay('2015'), '--as-of is "2015", which is no day.\nWrite one: --as-of 2024-11-05.'],
    [
      () => parseDay('2015-02-29'),
      '--as-of is "2015-02-29", which is no day.\nWrite one: --as-of 2024-11-05.',
    ],
    [
      () => parseMaxWarnings('-1'),
      '--max-warnings is "-1", which is no whole number.\nWrite how many there may be: --max-warnings 0.',
    ],
    [
      () => parseMaxWarnings('many'),
      '--max-warnings is "many", which is no whole number.\nWrite how many there may be: --max-warnings 0.',
    ],
  ])('%s is refused', async (call, message) => {
    expect(await messageFrom(call)).toBe(message);
  });
});

describe('readConfiguration', () => {
  test.each([
    {},
    { $schema: './x.json' },
    { check: {} },
    { check: { rules: { superseded: 'off' }, asOf: '2024-11-05', maxWarnings: 0 } },
  ])('takes %j', (value) => {
    expect(readConfiguration(value)).toEqual(value);
  });

  test.each([
    { value: [], path: [], unknownKey: false, expected: 'an object' },
    { value: null, path: [], unknownKey: false, expected: 'an object' },
    { value: { check: [] }, path: ['check'], unknownKey: false, expected: 'an object' },
    {
      value: { check: { rules: ['x'] } },
      path: ['check', 'rules'],
      unknownKey: false,
      expected: 'an object',
    },
    { value: { chek: {} }, path: ['chek'], unknownKey: true, expected: '$schema, check' },
    {
      value: { check: { rule: {} } },
      path: ['check', 'rule'],
      unknownKey: true,
      expected: 'rules, asOf, maxWarnings',
    },
    {
      value: { check: { rules: { superseded: 'warn' } } },
      path: ['check', 'rules', 'superseded'],
      unknownKey: false,
      expected: '"error", "warning", "note", "off"',
    },
    {
      value: { check: { asOf: '2024-02-30' } },
      path: ['check', 'asOf'],
      unknownKey: false,
      expected: 'a day of the calendar: "2024-11-05"',
    },
    {
      value: { check: { asOf: 2024 } },
      path: ['check', 'asOf'],
      unknownKey: false,
      expected: 'a day: "2024-11-05"',
    },
    {
      value: { check: { maxWarnings: -1 } },
      path: ['check', 'maxWarnings'],
      unknownKey: false,
      expected: 'a whole number, from 0',
    },
    {
      value: { check: { maxWarnings: 0.5 } },
      path: ['check', 'maxWarnings'],
      unknownKey: false,
      expected: 'a whole number, from 0',
    },
  ])('refuses $value', ({ value, ...problem }) => {
    expect(readConfiguration(value)).toEqual(problem);
  });
});
