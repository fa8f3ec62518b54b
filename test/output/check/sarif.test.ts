// The log is what the schema of SARIF 2.1.0 says, and points where the findings are.
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { CHECK_RULES } from '../../../src/query/check/finding.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { unsc } from '../../support/unsc.js';

const DRAFT = [
  '# 𝔖ynthetic',
  'See S/RES/2270(2016), Security Council resolution 1874 (2010) and UNSCR 9999,',
  'under paragraph 57 of Security Council resolution 2270 (2016); relevant resolutions.',
  '',
].join('\r\n');

const cwd = corpusFolder({
  'a draft.md': DRAFT,
  'sub/ü.html': '<p>UNSCR 2830 and S/RES/2270&#40;2016)',
  'right.md': 'Security Council resolution 2270 (2016).\n',
});

// The schema is written in draft-04, of which it uses nothing that draft-07 reads otherwise but the name of its id.
const { $schema: _, id: $id, ...rest } = schema;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: (text) => URL.canParse(text),
    'uri-reference': (text) => URL.canParse(text, 'https://example.org/'),
    'date-time': (text) => !Number.isNaN(Date.parse(text)),
  },
}).compile({ $id, ...rest });

async function logOf(words: readonly string[], stdin = ''): Promise<Log> {
  const { out } = await unsc(['check', '--format', 'sarif', '--no-config', ...words], {
    cwd,
    stdin,
  });
  return JSON.parse(out);
}

describe('the SARIF log', () => {
  test.each([
    { name: 'one draft', words: ['a draft.md'] },
    { name: 'a folder', words: ['.'] },
    { name: 'nothing wrong', words: ['right.md'] },
    { name: 'standard input', words: ['-'] },
    { name: 'a rule that is off', words: ['.', '--rule', 'year-mismatch=off'] },
    { name: 'what cannot be read', words: ['nowhere.md', 'right.md'] },
  ])('is valid: $name', async ({ words }) => {
    const log = await logOf(words, DRAFT);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  test('the schema refuses what is no log', () => {
    expect(validate({ version: '2.1.0' })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test('names every rule, with help and an address', async () => {
    const [run] = (await logOf(['right.md', '--rule', 'superseded=off,list-order=error'])).runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual([...CHECK_RULES]);
    for (const rule of rules) {
      expect(rule.shortDescription?.text).toMatch(/^[A-Z].*\.$/);
      expect(rule.help?.text).toMatch(/\.$/);
      expect(rule.helpUri).toBe(`urn:unsc:rule:${rule.id}`);
    }
    const configured = Object.fromEntries(
      rules.map((rule) => [rule.id, rule.defaultConfiguration]),
    );
    expect(configured).toMatchObject({
      'year-mismatch': { enabled: true, level: 'error' },
      superseded: { enabled: false, level: 'warning' },
      'missing-year': { enabled: false, level: 'note' },
      'list-order': { enabled: true, level: 'error' },
    });
  });

  test('gives places in UTF-16 code units, and the words that stand there', async () => {
    const [run] = (await logOf(['a draft.md'])).runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const results = run?.results ?? [];
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['symbol-style', 'warning'],
      ['year-mismatch', 'error'],
      ['no-such-resolution', 'error'],
      ['paragraph-not-found', 'error'],
      ['unspecified-reference', 'note'],
    ]);
    const lines = DRAFT.split('\r\n');
    for (const { locations = [], ruleId, ruleIndex = -1 } of results) {
      expect(CHECK_RULES[ruleIndex]).toBe(ruleId);
      const { region, artifactLocation } = locations[0]?.physicalLocation ?? {};
      expect(artifactLocation).toEqual({ uri: 'a%20draft.md', uriBaseId: '%SRCROOT%' });
      const {
        startLine = 0,
        startColumn = 0,
        endColumn,
        charOffset = 0,
        charLength = 0,
      } = region ?? {};
      const text = region?.snippet?.text;
      expect(DRAFT.slice(charOffset, charOffset + charLength)).toBe(text);
      const line = lines[startLine - 1] ?? '';
      expect(line.slice(startColumn - 1, (endColumn ?? 0) - 1)).toBe(text);
    }
  });

  test('carries the fixes', async () => {
    const [run] = (await logOf(['a draft.md'])).runs;
    const changes = (run?.results ?? []).flatMap(({ fixes = [] }) =>
      fixes.flatMap(({ artifactChanges }) =>
        artifactChanges.flatMap((change) => change.replacements),
      ),
    );
    expect(
      changes.map(({ deletedRegion: { charOffset = 0, charLength = 0 }, insertedContent }) => [
        DRAFT.slice(charOffset, charOffset + charLength),
        insertedContent?.text,
      ]),
    ).toEqual([
      ['S/RES/2270(2016)', 'S/RES/2270 (2016)'],
      ['2010', '2009'],
    ]);
  });

  test('says whether everything could be read, and which files', async () => {
    const whole = (await logOf(['.'])).runs[0];
    expect(whole?.invocations).toEqual([{ executionSuccessful: true }]);
    expect(whole?.artifacts?.map(({ location }) => location?.uri)).toEqual([
      'a%20draft.md',
      'right.md',
      'sub/%C3%BC.html',
    ]);
    const part = (await logOf(['nowhere.md', 'right.md'])).runs[0];
    expect(part?.invocations).toEqual([{ executionSuccessful: false }]);
  });

  test('gives a draft elsewhere an address with a scheme', async () => {
    const { out } = await unsc(['check', '--format', 'sarif', '--no-config', '../a draft.md'], {
      cwd: `${cwd}/sub`,
    });
    const uri = JSON.parse(out).runs[0].artifacts[0].location.uri;
    expect(uri).toMatch(/^file:\/\/\/.*\/a%20draft\.md$/);
    const stdin = (await logOf(['-'], DRAFT)).runs[0];
    expect(stdin?.artifacts?.[0]?.location).toEqual({ uri: 'urn:unsc:stdin' });
  });
});
