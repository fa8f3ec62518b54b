import { describe, expect, test } from 'vitest';
import { cutAround } from '../../../src/output/check/excerpt.js';
import { renderReport } from '../../../src/output/check/text.js';
import { createStyle, taggedStyle } from '../../../src/output/style.js';
import { columns } from '../../../src/output/wrap.js';
import type { AsOf, Finding } from '../../../src/query/check/finding.js';
import { reportOf } from '../../../src/query/check/report.js';

const LINE =
  'The Ministers met again, and in line with Security Council resolution 1874 (2010), the Ministers of all countries said so.';

function findingAt(line: string, words: string, changes: Partial<Finding> = {}): Finding {
  const start = line.indexOf(words);
  return {
    ...{ rule: 'year-mismatch', level: 'error', text: words },
    message: 'resolution 1874 was adopted in 2009: write 1874 (2009)',
    ...{ start, end: start + words.length, line: 3, column: start + 1 },
    ...{ endLine: 3, endColumn: start + words.length + 1 },
    ...{ suggestion: 'write 1874 (2009)', fix: null },
    ...changes,
  };
}

const KNOWN: AsOf = { date: '2026-06-29', from: 'catalogue' };

function screen(
  findings: readonly Finding[],
  {
    line = LINE,
    width = 80,
    asOf = [KNOWN],
  }: { line?: string; width?: number; asOf?: readonly AsOf[] } = {},
): string[] {
  const drafts = asOf.map((day, at) => ({
    document: { source: 'draft.md', asOf: day, citations: 9, findings: at === 0 ? findings : [] },
    lines: new Map([[3, line]]),
  }));
  const report = reportOf(drafts, '2026-06-29', 'note');
  return renderReport(report, createStyle({ width, terminal: true, ink: null })).split('\n');
}

describe('renderReport', () => {
  test('at 80 columns', () => {
    expect(screen([findingAt(LINE, '1874 (2010)')])).toEqual([
      'draft.md:3:71  error  year-mismatch',
      '  3 │ … line with Security Council resolution 1874 (2010), the Ministers of …',
      '    │                                         ^^^^^^^^^^^',
      '    resolution 1874 was adopted in 2009: write 1874 (2009)',
      '',
      '1 error in 1 file · 9 citations checked · catalogue of 29 June 2026',
      '',
    ]);
  });

  test('at 40 columns', () => {
    expect(screen([findingAt(LINE, '1874 (2010)')], { width: 40 })).toEqual([
      'draft.md:3:71  error  year-mismatch',
      '  3 │ … resolution 1874 (2010), the …',
      '    │              ^^^^^^^^^^^',
      '    resolution 1874 was adopted in 2009:',
      '    write 1874 (2009)',
      '',
      '1 error in 1 file · 9 citations checked',
      'catalogue of 29 June 2026',
      '',
    ]);
  });

  test('at 200 columns the line is whole', () => {
    const [, line, marks] = screen([findingAt(LINE, '1874 (2010)')], { width: 200 });
    expect(line).toBe(`  3 │ ${LINE}`);
    expect(marks).toBe(`    │ ${' '.repeat(70)}^^^^^^^^^^^`);
  });

  test('wide characters and tabs are measured as they are shown', () => {
    const line = '\t決議\t1874 (2010)';
    const [, shown, marks] = screen([findingAt(line, '1874 (2010)')], { line });
    expect(shown).toBe('  3 │ 決議    1874 (2010)');
    expect(marks).toBe('    │         ^^^^^^^^^^^');
  });

  test('of a span over several lines the first is shown', () => {
    const line = 'in resolution';
    const over = findingAt(line, 'resolution', { endLine: 4, endColumn: 5 });
    expect(screen([over], { line }).slice(1, 3)).toEqual([
      '  3 │ in resolution',
      '    │    ^^^^^^^^^^',
    ]);
  });

  test('what could steer a terminal is shown as its code, and marked where it stands', () => {
    const line = '\u001b[31m 1874 (2010)';
    expect(screen([findingAt(line, '1874 (2010)')], { line }).slice(1, 3)).toEqual([
      '  3 │ \\u{1b}[31m 1874 (2010)',
      '    │            ^^^^^^^^^^^',
    ]);
  });

  test('a suggestion that the message does not hold stands under it', () => {
    const lines = screen([findingAt(LINE, '1874 (2010)', { message: 'wrong' })]);
    expect(lines.slice(3, 5)).toEqual(['    wrong', '    write 1874 (2009)']);
  });

  const closing = (findings: readonly Finding[], asOf?: readonly AsOf[]) =>
    screen(findings, { width: 200, ...(asOf && { asOf }) })
      .slice(-3, -1)
      .join(' ')
      .trim();

  test.each([
    {
      name: 'nothing wrong',
      findings: [],
      is: 'nothing wrong in 1 file · 9 citations checked · catalogue of 29 June 2026',
    },
    {
      name: 'several levels, the gravest first',
      findings: [
        findingAt(LINE, '1874', { level: 'note' }),
        findingAt(LINE, '1874', { level: 'error' }),
        findingAt(LINE, '1874', { level: 'error' }),
      ],
      is: '2 errors, 1 note in 1 file · 9 citations checked · catalogue of 29 June 2026',
    },
    {
      name: 'as of a day that was asked for',
      findings: [],
      asOf: [{ date: '2015-06-01', from: 'option' }] as const,
      is: 'nothing wrong in 1 file · 9 citations checked · catalogue of 29 June 2026 judged as of 1 June 2015',
    },
    {
      name: 'as of the date of the draft',
      findings: [],
      asOf: [{ date: '2015-06-01', from: 'draft' }] as const,
      is: 'nothing wrong in 1 file · 9 citations checked · catalogue of 29 June 2026 judged as of 1 June 2015, the date of the draft',
    },
    {
      name: 'of drafts with several dates',
      findings: [],
      asOf: [
        { date: '2015-06-01', from: 'draft' },
        { date: '2016-06-01', from: 'draft' },
      ] as const,
      is: "nothing wrong in 2 files · 18 citations checked · catalogue of 29 June 2026 each judged as of the draft's own date",
    },
    {
      name: 'of drafts of which one has a date',
      findings: [],
      asOf: [{ date: '2015-06-01', from: 'draft' }, KNOWN] as const,
      is: "nothing wrong in 2 files · 18 citations checked · catalogue of 29 June 2026 1 of them judged as of the draft's own date",
    },
  ])('the last line: $name', ({ findings, asOf, is }) => {
    expect(
      closing(findings, asOf)
        .replaceAll(' · judged', ' judged')
        .replaceAll(' · each', ' each')
        .replaceAll(' · 1 of', ' 1 of'),
    ).toBe(is);
  });

  test('each level in its colour', () => {
    const findings = (['error', 'warning', 'note'] as const).map((level) =>
      findingAt('x', 'x', { level, message: 'm', suggestion: null }),
    );
    const document = { source: 'd', asOf: KNOWN, citations: 1, findings };
    const report = reportOf([{ document, lines: new Map([[3, 'x']]) }], '2026-06-29', 'note');
    const text = renderReport(report, taggedStyle());
    for (const mark of [
      '<error>error</error>',
      '<warning>warning</warning>',
      '<bold>note</bold>',
    ]) {
      expect(text).toContain(mark);
    }
  });
});

describe('cutAround', () => {
  test.each([
    { name: 'all fits', line: 'a bc d', span: 'bc', width: 10, shown: 'a [bc] d' },
    {
      name: 'cut at words on both sides',
      line: 'one two three XX four five six',
      span: 'XX',
      width: 17,
      shown: '… three [XX] four …',
    },
    {
      name: 'the span at the beginning',
      line: 'XX one two three four',
      span: 'XX',
      width: 12,
      shown: '[XX] one two …',
    },
    {
      name: 'the span at the end',
      line: 'one two three four XX',
      span: 'XX',
      width: 12,
      shown: '… four [XX]',
    },
    {
      name: 'without spaces',
      line: '安全保障理事会決議一八七四号をもって',
      span: '決議',
      width: 16,
      shown: '… 理事会[決議]一 …',
    },
    {
      name: 'a span wider than the screen',
      line: `a ${'x'.repeat(50)} b`,
      span: 'x'.repeat(50),
      width: 20,
      shown: `… [${'x'.repeat(16)}] …`,
    },
  ])('$name', ({ line, span, width, shown }) => {
    const start = line.indexOf(span);
    const cut = cutAround(line, start, start + span.length, width);
    expect(`${cut.before}[${cut.span}]${cut.after}`).toBe(shown);
    expect(columns(cut.before + cut.span + cut.after)).toBeLessThanOrEqual(width);
  });
});
