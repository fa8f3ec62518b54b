import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/query/check/check-text.js';
import { DEFAULT_LEVELS } from '../../../src/query/check/finding.js';
import { shippedCatalogue } from '../../support/catalogue.js';
import { draftOf, found } from './drafts.js';

const settings = { asOf: null, levels: DEFAULT_LEVELS };

describe('checkText', () => {
  test('judges as of the day asked for, else of the draft, else of the catalogue', () => {
    const catalogue = shippedCatalogue();
    const dated = { ...draftOf('Nothing here.'), date: '2020-02-02' };
    const asked = { ...settings, asOf: '2015-06-01' };
    expect(checkText(dated, catalogue, asked).asOf).toEqual({ date: '2015-06-01', from: 'option' });
    expect(checkText(dated, catalogue, settings).asOf).toEqual({
      date: '2020-02-02',
      from: 'draft',
    });
    expect(checkText(draftOf(''), catalogue, settings).asOf).toEqual({
      date: catalogue.date,
      from: 'catalogue',
    });
  });

  test('reads nothing of the front matter, and places what it finds in the whole file', () => {
    const head = '---\ntitle: Security Council resolution 9998\n---\n';
    const text = `${head}Security Council\nresolution 9999 stands.\n`;
    const draft = { ...draftOf(text), bodyStart: head.length };
    const { findings, citations } = checkText(draft, shippedCatalogue(), settings);
    expect(citations).toBe(1);
    expect(findings).toMatchObject([
      { rule: 'no-such-resolution', level: 'error', text: '9999', line: 5, column: 12 },
    ]);
    expect(findings[0]).toMatchObject({ endLine: 5, endColumn: 16, fix: null, suggestion: null });
  });

  test.each([
    ['a paragraph', 'see resolution 2270 (2016), paragraph 57', ['paragraph-not-found']],
    ['a year near the true one', 'resolution 1874 (2010)', ['year-mismatch']],
    ['not a year of another body', 'Resolution 42 (2011)', []],
    ['not a number alone', 'resolution 9999 of the board', []],
  ])('takes the Council to be meant where no body is named: %s', (_, text, rules) => {
    expect(found(text).map(({ rule }) => rule)).toEqual(rules);
  });

  test('a rule that is off finds nothing, and a level that was set is the one given', () => {
    const text = 'Security Council resolution 9999 stands.';
    expect(found(text, { levels: { 'no-such-resolution': 'off' } })).toEqual([]);
    const mild = found(text, { levels: { 'no-such-resolution': 'note' } });
    expect(mild).toMatchObject([{ level: 'note' }]);
  });
});

describe('no-such-resolution and newer-than-catalogue', () => {
  test.each([
    [
      'resolution 9999',
      'there is no resolution 9999: the newest this catalogue knows is 2825 (29 June 2026)',
    ],
    ['resolution 0', 'no resolution has the number 0: they begin at 1'],
    ['resolution 02270', 'the number of a resolution has no leading zero: write 2270'],
    [
      'resolution 2830',
      'resolution 2830 is newer than this catalogue (2825, 29 June 2026), so it was not checked',
    ],
  ])('Security Council %s', (words, message) => {
    expect(found(`Security Council ${words} stands.`)).toMatchObject([{ message }]);
  });

  test('a resolution that exists is no finding', () => {
    expect(found('Security Council resolution 2270 (2016) stands.')).toEqual([]);
  });
});
