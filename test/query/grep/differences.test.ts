import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderGrep } from '../../../src/output/grep.js';
import { createStyle } from '../../../src/output/style.js';
import { grep } from '../../../src/query/grep.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { projectRoot } from '../../support/environment.js';
import { errorOf } from './matching.js';
import { META, type QuestionSettings, question } from './questions.js';
import { RIPGREP, ripgrepVersion } from './ripgrep.js';
import { HEAD, indexOf } from './statements.js';

interface Row {
  readonly what: string;
  readonly text: string;
  readonly patterns: readonly string[];
  readonly settings?: QuestionSettings;
  /** What this program prints, or the beginning of its refusal. */
  readonly ours: string | { readonly refused: string };
  readonly words: readonly string[];
  /** What ripgrep prints, or that it refuses. */
  readonly theirs: string | { readonly refused: RegExp };
  /** Whether ripgrep sees the text without front matter. */
  readonly alone?: true;
}

/** The rows of the table that a pattern and a text can show. */
const ROWS: readonly Row[] = [
  {
    what: 'CRLF',
    text: 'line two\r\n',
    patterns: ['two$'],
    ours: 's.md:4:line two\n',
    words: ['two$'],
    theirs: '',
  },
  {
    what: 'front matter',
    text: 'x\n',
    patterns: ['synthetic'],
    ours: '',
    words: ['synthetic'],
    theirs: 'type: synthetic\n',
  },
  {
    what: 'line numbers',
    text: 'arms\n',
    patterns: ['arms'],
    ours: 's.md:4:arms\n',
    words: ['--with-filename', 'arms'],
    theirs: 's.md:arms\n',
  },
  {
    what: 'path',
    text: 'arms\n',
    patterns: ['arms'],
    ours: 's.md:4:arms\n',
    words: ['-n', 'arms'],
    theirs: '4:arms\n',
  },
  {
    what: 'control characters',
    text: 'a\u001b[2Jb\n',
    patterns: ['a'],
    ours: 's.md:4:a\\u{1b}[2Jb\n',
    words: ['a'],
    theirs: 'a\u001b[2Jb\n',
  },
  {
    what: '`(?-u)`',
    text: 'é\n',
    patterns: ['(?-u:^.$)'],
    ours: 's.md:4:é\n',
    words: ['(?-u:^.$)'],
    theirs: '',
  },
  {
    what: '`(?-u)` and other letters in brackets',
    text: 'é\n',
    patterns: ['(?-u:[é])'],
    ours: 's.md:4:é\n',
    words: ['(?-u:[é])'],
    theirs: { refused: /Unicode not allowed here/ },
  },
  {
    what: '`(?-u)` and case',
    text: 'é\n',
    patterns: ['(?i-u)É'],
    ours: 's.md:4:é\n',
    words: ['(?i-u)É'],
    theirs: '',
  },
  {
    what: 'an empty match within a character',
    text: 'é\n',
    patterns: [''],
    settings: { countMatches: true, most: 1 },
    ours: 's.md:4:\ns.md:4:\n',
    words: ['-o', ''],
    theirs: '\n\n\n',
    alone: true,
  },
  {
    what: '`a)\\|(b`',
    text: 'a\n',
    patterns: ['a)|(b'],
    ours: { refused: 'the pattern cannot be read: this group was never opened.' },
    words: ['a)|(b'],
    theirs: 'a\n',
  },
  {
    what: 'a comment at the end under `(?x)`',
    text: 'ab\n',
    patterns: ['(?x) a b # both'],
    ours: 's.md:4:ab\n',
    words: ['(?x) a b # both'],
    theirs: { refused: /unclosed group/ },
  },
  {
    what: 'two patterns that name a group alike',
    text: 'a\n',
    patterns: ['(?<n>a)', '(?<n>b)'],
    ours: 's.md:4:a\n',
    words: ['-e', '(?<n>a)', '-e', '(?<n>b)'],
    theirs: { refused: /duplicate capture group name/ },
  },
  {
    what: '`\\p{Age=…}`, `\\p{gcb=…}`, `\\p{wb=…}`, `\\p{sb=…}` and properties that JavaScript has not',
    text: 'ab\n',
    patterns: ['\\p{Age=1.1}b'],
    ours: {
      refused:
        'the pattern cannot be read: there is no Unicode property "Age=1.1", or it is not supported.',
    },
    words: ['\\p{Age=1.1}b'],
    theirs: 'ab\n',
  },
  {
    what: 'large counts',
    text: `${'a'.repeat(10_001)}\n`,
    patterns: ['^(a{1000}){10}a$'],
    ours: {
      refused: 'the pattern cannot be read: with this count the pattern becomes too large.',
    },
    words: ['-c', '^(a{1000}){10}a$'],
    theirs: '1\n',
  },
];

/** The rows that are shown elsewhere, and where. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'order of files': 'test/query/grep/grep.test.ts',
  '`--count`': 'test/cli/grep.test.ts',
  '`-L`': 'test/cli/grep.test.ts',
  '`--quiet`': 'test/cli/grep.test.ts',
  '`-P`': 'test/query/grep/patterns.test.ts',
  '`--json`': 'test/cli/grep.test.ts',
  'newer characters': 'test/query/grep/differences.test.ts',
};

async function oursFor({ text, patterns, settings }: Row): Promise<string> {
  const asked = question(patterns, settings);
  const result = await grep(indexOf({ id: 's', body: text }), META, asked);
  const style = createStyle({ width: 80, terminal: false, ink: null });
  const view = { onlyMatching: asked.countMatches, context: false };
  return renderGrep(result, style, view).replaceAll('corpus/', '');
}

describe('what this program does', () => {
  test.each(ROWS)('$what', async (row) => {
    const { ours } = row;
    if (typeof ours === 'string') expect(await oursFor(row)).toBe(ours);
    else {
      const { message } = errorOf(() => question(row.patterns, row.settings));
      expect(message.split('\n')[0]).toBe(ours.refused);
    }
  });

  test('newer characters: what they are depends on Node.js', () => {
    const [major = 0] = (process.versions.unicode ?? '').split('.').map(Number);
    expect(major).toBeGreaterThanOrEqual(15);
  });
});

const known = (ripgrepVersion ?? 0) >= 15;
const why = known ? '' : ' (skipped: ripgrep 15 or later is not installed)';

describe.skipIf(!known)(`what ripgrep does${why}`, () => {
  test.each(ROWS)('$what', ({ text, words, theirs, alone }) => {
    const cwd = corpusFolder({ 's.md': alone ? text : HEAD + text });
    const { stdout, stderr } = spawnSync(
      RIPGREP,
      ['--no-config', '--color=never', ...words, 's.md'],
      {
        cwd,
        encoding: 'utf8',
      },
    );
    if (typeof theirs === 'string') expect(stdout).toBe(theirs);
    else expect(stderr).toMatch(theirs.refused);
  });
});

describe('docs/grep.md', () => {
  const page = readFileSync(join(projectRoot, 'docs', 'grep.md'), 'utf8');

  test('has a row for each difference, and a difference for each row', () => {
    const table = page.slice(page.indexOf('## Differences from ripgrep'));
    const rows = [...table.matchAll(/^\| ((?:[^|\\]|\\.)+?) \|/gm)].map((match) => match[1]);
    const [, , ...names] = rows;
    const tested = [...ROWS.map(({ what }) => what), ...Object.keys(ELSEWHERE)];
    expect(names.filter((name) => name !== undefined).sort()).toEqual(tested.sort());
  });

  test('names every option that the command has of its own', () => {
    const options = [...page.matchAll(/^\| (`-[^|]*`) \|/gm)]
      .map((match) => match[1] ?? '')
      .join(' ');
    for (const letter of [
      'e',
      'f',
      'F',
      'P',
      'i',
      'S',
      'w',
      'x',
      'v',
      'o',
      'c',
      'l',
      'L',
      'm',
      'A',
      'B',
      'C',
      'q',
      'n',
    ]) {
      expect(options).toMatch(new RegExp(`\`-${letter}\\b`));
    }
  });
});
