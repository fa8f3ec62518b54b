import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { grep } from '../../../src/query/grep.js';
import { shared } from '../../support/shared.js';
import { META, type QuestionSettings, question } from './questions.js';
import {
  blankedCopy,
  byPath,
  CONTEXT,
  MATCH,
  ripgrep,
  ripgrepVersion,
  type TextFolder,
} from './ripgrep.js';
import { indexOfEntries } from './statements.js';

/** Some syntax and options are as here only from version 14 on. */
const recent = (ripgrepVersion ?? 0) >= 14;

/** Words and phrases of the texts, each syntax element in its uses, in several scripts and cases. */
const PATTERNS: readonly string[] = [
  'ballistic missile',
  'ballistic missiles?',
  'Security Council',
  'Security Council [Rr]esolutions?',
  'UNSCRs?',
  'S/RES/\\d+',
  'resolution \\d{4}',
  '\\b\\d{4} \\(\\d{4}\\)',
  'resolutions? (?:1718|1874|2270|2231)',
  'sanction(s|ed|ing)?',
  'sanctions? (?:against|on) \\w+',
  'arms (?:embargo|control)',
  'DPRK|North Korea',
  'D\\.?P\\.?R\\.?K',
  '(?i)dprk',
  '(?i:north) Korea',
  'North(?-i) Korea',
  'Iran(?:ian)?',
  'nuclear.*weapon',
  'nuclear.*?weapon',
  '(nuclear|missile).*(test|launch)',
  '^The President of the United Nations',
  '^## ',
  '^[*] ',
  '^\\* \\* \\*$',
  '^THE PRESIDENT:',
  '^MS\\. [A-Z]+:',
  '^(MR|MS|MRS)\\. \\w+:',
  'Council\\.$',
  'Council$',
  '\\bsanctioned\\b',
  '\\bun\\b',
  '\\Bproliferation',
  'proliferat\\B',
  'non-?proliferation',
  '[Nn]on[- ]proliferation',
  '\\bUN\\b',
  'U\\.N\\.',
  'U\\.?N\\.? (Charter|Security)',
  '\\$\\d+(?:\\.\\d+)? billion',
  '\\$[0-9,]{11,}',
  '\\d{1,3}(,\\d{3}){3}',
  '\\d+%',
  '[0-9]+[.][0-9]+ percent',
  '[[:upper:]]{12,}',
  '[[:digit:]]{6,}',
  '[[:punct:]]{5,}',
  '[[:space:]]{12,}',
  '[[:alpha:]]{18,}',
  '[[:^alpha:]]{40,}',
  '[^[:ascii:]]{2,}',
  '\\p{Lu}{12,}',
  '\\p{Han}+',
  '\\p{Cyrillic}+',
  '\\p{Greek}',
  '\\p{Pd}\\p{Pd}',
  '\\P{ASCII}{3,}',
  '\\pN{7,}',
  '[\\p{Lu}&&\\P{ASCII}]',
  '[\\w--[a-zA-Z0-9_]]+',
  '[a-z&&[^aeiou]]{7,}',
  '[[a-z]~~[aeiou0-9]]{8,}',
  '[^a-z\\s]{15,}',
  '[]\\[]{2,}',
  '[-–—]{2,}',
  '\\w{20,}',
  '\\w+\u2019\\w+\u2019',
  '\\S{60,}',
  '\\s{20,}',
  '\\W{10,}',
  '\\D{200}',
  '[—–] ?\\d',
  '“[^”]{3,20}”',
  '\\([^)]{1,4}\\)',
  '\\[[^]]*\\]\\([^)]*un\\.org[^)]*\\)',
  'https?://[^ )]*un\\.org',
  '\\x41\\x52\\x4d\\x53',
  '\\u00e9',
  'é|ñ|ü',
  '\\xA0',
  'Türki?ye',
  '.{150,}',
  '^.{1,3}$',
  '^\\W*\\w+\\W*$',
  '^(?:\\w+ ){11,}',
  '(\\w+) (?:\\w+ ){0,3}sanctions',
  '(a|e|i|o|u){3,}',
  '(?:the )?(?:United )?Nations',
  '(?P<body>Council|Assembly) resolution',
  '(?x) Security \\ Council',
  '(?U)missile.*Korea',
  '(?-u:\\b)Kim\\b',
  '(?-u)\\w{16,}',
  'coal|oil|iron|seafood|textiles',
  'oil|oil price',
  'kim jong[- ]un',
  'denucleari[sz]ation',
  'Security Council.{0,80}resolution',
  'in (?:violation|breach) of',
  'x{3}',
];

/** Syntax that ripgrep has from version 14 on. */
const NEWER_PATTERNS: readonly string[] = [
  '\\p{Sc}',
  '(?<year>20\\d\\d) \\(',
  '\\<un\\>',
  '\\b{start}sanction',
  'sanction\\b{end}',
  '\\b{start-half}[-–]\\w+\\b{end-half}',
];

interface Flags {
  readonly words: readonly string[];
  readonly settings: QuestionSettings;
  readonly newer?: true;
}

const FLAGS: readonly Flags[] = [
  { words: [], settings: {} },
  { words: ['-i'], settings: { letters: 'in either case' } },
  { words: ['-S'], settings: { letters: 'smart' } },
  // Until version 13 ripgrep had another way to find whole words, with other matches.
  { words: ['-w'], settings: { boundary: 'word' }, newer: true },
  { words: ['-x'], settings: { boundary: 'line' } },
];

/** Other options, with patterns that match no empty line: ripgrep sees blank lines where the front matter was. */
const OPTIONS: readonly {
  readonly words: readonly string[];
  readonly patterns: readonly string[];
  readonly settings: QuestionSettings;
}[] = ['ballistic', '(?i)sanctions? on', '^THE PRESIDENT', '\\bIran\\b.*\\bdeal\\b'].flatMap(
  (pattern) => [
    { words: ['-A2'], patterns: [pattern], settings: { after: 2 } },
    { words: ['-B1'], patterns: [pattern], settings: { before: 1 } },
    { words: ['-C3'], patterns: [pattern], settings: { before: 3, after: 3 } },
    ...(recent ? [{ words: ['-C2', '-A0'], patterns: [pattern], settings: { before: 2 } }] : []),
    { words: ['-m1'], patterns: [pattern], settings: { most: 1 } },
    { words: ['-m2', '-A3'], patterns: [pattern], settings: { most: 2, after: 3 } },
    { words: ['-m0'], patterns: [pattern], settings: { most: 0 } },
    { words: ['-c'], patterns: [pattern], settings: { view: 'counts' } },
    { words: ['-c', '-o'], patterns: [pattern], settings: { view: 'counts', countMatches: true } },
    { words: ['-c', '-m2'], patterns: [pattern], settings: { view: 'counts', most: 2 } },
    { words: ['-l'], patterns: [pattern], settings: { view: 'with' } },
    { words: ['--files-without-match'], patterns: [pattern], settings: { view: 'without' } },
    { words: ['-F'], patterns: [pattern], settings: { syntax: 'literal' } },
    { words: ['-e', 'Kremlin'], patterns: ['Kremlin', pattern], settings: {} },
    {
      words: ['-i', '-x'],
      patterns: [pattern],
      settings: { letters: 'in either case', boundary: 'line' },
    },
    { words: ['-v', '-x'], patterns: [pattern], settings: { inverted: true, boundary: 'line' } },
  ],
);

/** Every sixteenth text is enough for each run; UNSC_RIPGREP_TEXTS=all takes some minutes. */
const every = process.env.UNSC_RIPGREP_TEXTS === 'all' ? 1 : 16;

/** How many comparisons stand in one test: a process is started for each. */
const GROUP = 20;

const reason =
  ripgrepVersion === undefined
    ? 'ripgrep is not installed'
    : shared === undefined
      ? 'there is no ../shared with real texts'
      : null;

describe.skipIf(reason !== null)(
  `the same lines and matches as ripgrep${reason === null ? '' : ` (skipped: ${reason})`}`,
  () => {
    const folder: TextFolder | null =
      reason === null && shared !== undefined
        ? blankedCopy(join(shared, 'corpora', 'whitehouse-2021-2022'), every)
        : null;
    afterAll(() => folder?.remove());

    const cases = [...PATTERNS, ...(recent ? NEWER_PATTERNS : [])].flatMap((pattern) =>
      FLAGS.filter(({ newer }) => recent || !newer).map((flags) => ({ pattern, ...flags })),
    );

    test('there are at least 300 of pattern and options', () => {
      expect(cases.length + OPTIONS.length).toBeGreaterThanOrEqual(300);
    });

    const groups = Array.from({ length: Math.ceil(cases.length / GROUP) }, (_, at) => ({
      group: cases.slice(at * GROUP, (at + 1) * GROUP),
      name: `${cases[at * GROUP]?.pattern} and after it`,
    }));
    test.each(groups)('$name', { timeout: 300_000 }, async ({ group }) => {
      for (const { pattern, words, settings } of group) {
        await compare(folder, ['-o', ...words, '-e', pattern], [pattern], {
          ...settings,
          countMatches: true,
        });
      }
    });

    test.each(OPTIONS)('$words of $patterns', { timeout: 60_000 }, async (row) => {
      const pattern = row.patterns.at(-1) ?? '';
      await compare(folder, [...row.words, '-e', pattern], row.patterns, row.settings);
    });
  },
);

async function compare(
  folder: TextFolder | null,
  words: readonly string[],
  patterns: readonly string[],
  settings: QuestionSettings,
): Promise<void> {
  if (folder === null) throw new Error('no texts');
  const asked = question(patterns, settings);
  const { answer } = await grep(indexOfEntries(folder.entries), META, asked);
  const ours =
    'matches' in answer
      ? answer.matches.flatMap(({ statement, line, text, type, submatches }) => {
          const prefix = statement.path + (type === 'match' ? MATCH : CONTEXT);
          const parts = asked.countMatches
            ? submatches.map(({ start, end }) => text.slice(start, end))
            : [text];
          return parts.map(
            (part) => `${prefix}${line}${type === 'match' ? MATCH : CONTEXT}${part}`,
          );
        })
      : answer.statements.map(({ path, count }) =>
          count === undefined ? path : `${path}:${count}`,
        );
  const theirs = ripgrep(folder, words);
  const found = byPath(ours);
  // Compared path by path, so that a difference shows as the lines it is in.
  for (const path of new Set([...theirs.keys(), ...found.keys()])) {
    if (theirs.get(path)?.join('\n') === found.get(path)?.join('\n')) continue;
    expect({ words, path, lines: found.get(path) }).toEqual({
      words,
      path,
      lines: theirs.get(path),
    });
  }
}
