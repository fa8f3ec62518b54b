// What the mark-up and the comments of a draft do to its findings.
import { describe, expect, test } from 'vitest';
import type { TextFormat } from '../../../src/corpus/text/text-format.js';
import { checkDraft } from '../../../src/query/check/check-draft.js';
import { DEFAULT_LEVELS, type Finding, type RuleLevel } from '../../../src/query/check/finding.js';
import { shippedCatalogue } from '../../support/catalogue.js';

const catalogue = shippedCatalogue();

async function check(
  text: string,
  format: TextFormat = 'markdown',
  levels: Readonly<Record<string, RuleLevel>> = {},
  asOf: string | null = null,
) {
  const file = { name: 'x', text, format, encoding: 'utf-8', marked: false };
  const settings = { asOf, levels: { ...DEFAULT_LEVELS, ...levels } };
  const { document } = await checkDraft(file, catalogue, settings);
  for (const finding of document.findings) {
    expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    const before = text.slice(0, finding.start).split('\n');
    expect([finding.line, finding.column]).toEqual([
      before.length,
      (before.at(-1) ?? '').length + 1,
    ]);
  }
  return document;
}

const shown = (findings: readonly Finding[]) =>
  findings.map(({ rule, text, line }) => `${line} ${rule} ${text}`);

/** `S/RES/9999` is wrong by one rule, `UNSCR 1874 (2010)` by another. */
const NONE = 'no-such-resolution';

describe('comments that silence', () => {
  const rows: readonly {
    readonly name: string;
    readonly text: string;
    readonly format?: TextFormat;
    readonly levels?: Readonly<Record<string, RuleLevel>>;
    readonly found: readonly string[];
  }[] = [
    { name: 'none', text: 'S/RES/9999', found: ['1 no-such-resolution S/RES/9999'] },
    {
      name: 'the next line',
      text: `<!-- unsc-disable-next-line ${NONE} -->\nS/RES/9999`,
      found: [],
    },
    {
      name: 'the next line, after blank ones',
      text: `<!-- unsc-disable-next-line ${NONE} -->\n\n \nS/RES/9999`,
      found: [],
    },
    {
      name: 'only the next line',
      text: `<!-- unsc-disable-next-line ${NONE} -->\nS/RES/9999\nS/RES/9998`,
      found: ['3 no-such-resolution S/RES/9998'],
    },
    { name: 'without a rule: all', text: '<!-- unsc-disable-next-line -->\nS/RES/9999', found: [] },
    { name: 'its own line', text: `S/RES/9999 <!-- unsc-disable-line ${NONE} -->`, found: [] },
    {
      name: 'its own line, not the next',
      text: `S/RES/9999 <!-- unsc-disable-line -->\nS/RES/9998`,
      found: ['2 no-such-resolution S/RES/9998'],
    },
    {
      name: 'another rule',
      text: 'S/RES/9999 <!-- unsc-disable-line year-mismatch -->',
      found: [
        '1 no-such-resolution S/RES/9999',
        '1 unused-suppression <!-- unsc-disable-line year-mismatch -->',
      ],
    },
    {
      name: 'several rules, parted by commas or spaces',
      text: `S/RES/9999, UNSCR 1874 (2010) <!-- unsc-disable-line year-mismatch,${NONE} -->\n\nS/RES/9998 UNSCR 1874 (2010) <!-- unsc-disable-line year-mismatch ${NONE} -->`,
      found: [],
    },
    {
      name: 'of several rules one that silences nothing',
      text: `S/RES/9999 <!-- unsc-disable-line ${NONE}, superseded -->`,
      found: [`1 unused-suppression <!-- unsc-disable-line ${NONE}, superseded -->`],
    },
    {
      name: 'a reason after two dashes',
      text: `S/RES/9999 <!-- unsc-disable-line ${NONE} -- superseded is what they wrote -->`,
      found: [],
    },
    {
      name: 'a range',
      text: `S/RES/9999\n\n<!-- unsc-disable ${NONE} -->\nS/RES/9998\n\nS/RES/9997\n\n<!-- unsc-enable ${NONE} -->\nS/RES/9996`,
      found: ['1 no-such-resolution S/RES/9999', '9 no-such-resolution S/RES/9996'],
    },
    { name: 'a range to the end', text: '<!-- unsc-disable -->\n\nS/RES/9998\n', found: [] },
    {
      name: 'a range that another rule does not end',
      text: `<!-- unsc-disable ${NONE} -->\nS/RES/9998\n\n<!-- unsc-enable superseded -->\nS/RES/9997`,
      found: ['4 unused-suppression <!-- unsc-enable superseded -->'],
    },
    {
      name: 'an end without a beginning',
      text: '<!-- unsc-enable -->',
      found: ['1 unused-suppression <!-- unsc-enable -->'],
    },
    {
      name: 'one that silences nothing',
      text: '<!-- unsc-disable-next-line -->\nUNSCR 2270',
      found: ['1 unused-suppression <!-- unsc-disable-next-line -->'],
    },
    {
      name: 'a rule that is off is not missed',
      text: '<!-- unsc-disable-next-line superseded -->\nUNSCR 2270',
      levels: { superseded: 'off' },
      found: [],
    },
    {
      name: 'unused-suppression is off',
      text: '<!-- unsc-disable-next-line -->\nUNSCR 2270',
      levels: { 'unused-suppression': 'off' },
      found: [],
    },
    {
      name: 'unused-suppression is silenced by its name',
      text: '<!-- unsc-disable unused-suppression -->\n\n<!-- unsc-disable-next-line -->\nUNSCR 2270',
      found: [],
    },
    {
      name: 'an unknown rule, and a known one beside it',
      text: `S/RES/9999 <!-- unsc-disable-line ${NONE}, year-mismach -->`,
      found: [`1 unused-suppression <!-- unsc-disable-line ${NONE}, year-mismach -->`],
    },
    {
      name: 'an unknown word',
      text: 'S/RES/9999 <!-- unsc-ignore -->',
      found: ['1 no-such-resolution S/RES/9999', '1 unused-suppression <!-- unsc-ignore -->'],
    },
    {
      name: 'an example in a block of code is none',
      text: '```html\n<!-- unsc-disable -->\n```\n\nS/RES/9999',
      found: ['5 no-such-resolution S/RES/9999'],
    },
    {
      name: 'nor is one in code within a line, or indented',
      text: '`<!-- unsc-disable -->` S/RES/9999\n\n    <!-- unsc-disable -->\n\nS/RES/9998',
      found: ['1 no-such-resolution S/RES/9999', '5 no-such-resolution S/RES/9998'],
    },
    {
      name: 'in a quotation and a list',
      text: `> <!-- unsc-disable-next-line ${NONE} -->\n> S/RES/9999\n\n- S/RES/9998 <!-- unsc-disable-line -->`,
      found: [],
    },
    {
      name: 'over several lines',
      text: `<!--\n  unsc-disable-next-line\n  ${NONE}\n-->\nS/RES/9999`,
      found: [],
    },
    {
      name: 'in HTML, also in what looks like code in Markdown',
      format: 'html',
      text: `<p>\n    <!-- unsc-disable-next-line ${NONE} -->\n    S/RES/9999`,
      found: [],
    },
    {
      name: 'in a script of a page it is none',
      format: 'html',
      text: '<script>"<!-- unsc-disable -->"</script><p>S/RES/9999',
      found: ['1 no-such-resolution S/RES/9999'],
    },
    {
      name: 'plain text has no comments',
      format: 'text',
      text: '<!-- unsc-disable-next-line -->\nS/RES/9999',
      found: ['2 no-such-resolution S/RES/9999'],
    },
    {
      name: 'in the front matter it is none',
      text: '---\ntitle: "<!-- unsc-disable -->"\n---\nS/RES/9999',
      found: ['4 no-such-resolution S/RES/9999'],
    },
    {
      name: 'with CRLF',
      text: `<!-- unsc-disable-next-line ${NONE} -->\r\nS/RES/9999\r\nS/RES/9998`,
      found: ['3 no-such-resolution S/RES/9998'],
    },
    {
      name: 'a comment that does not end runs to the end of the text',
      text: 'S/RES/9999\n\n<!-- unsc-disable',
      found: ['1 no-such-resolution S/RES/9999', '3 unused-suppression <!-- unsc-disable'],
    },
  ];
  test.each(rows)('$name', async ({ text, format, levels, found }) => {
    expect(shown((await check(text, format, levels)).findings)).toEqual(found);
  });

  test.each([
    [
      '<!-- unsc-disable-line year-mismach -->',
      'there is no rule "year-mismach": did you mean year-mismatch?',
    ],
    ['<!-- unsc-disable-line banana -->', 'there is no rule "banana"'],
    [
      '<!-- unsc-disable-lin -->',
      '"unsc-disable-lin" is no word that check knows: did you mean unsc-disable-line?',
    ],
    [
      '<!-- unsc-banana -->',
      '"unsc-banana" is no word that check knows: unsc-disable-next-line, unsc-disable-line, unsc-disable, unsc-enable',
    ],
    ['<!-- unsc-disable -->', 'this comment silences nothing: remove it'],
    [
      '<!-- unsc-disable superseded -->',
      'this comment silences no superseded: remove the name, or the comment',
    ],
    ['<!-- unsc-enable -->', 'there is no unsc-disable before this that it could end: remove it'],
  ])('%s is told: %s', async (text, message) => {
    expect((await check(text)).findings.map((finding) => finding.message)).toEqual([message]);
  });
});

describe('a page', () => {
  test.each([
    {
      name: 'a symbol is mended where no tag stands within',
      text: '<p>See <b>S/RES/2270(2016)</b>.',
      fixed: '<p>See <b>S/RES/2270 (2016)</b>.',
    },
    { name: 'a reference within is not lost', text: '<p>S/RES/2270&#40;2016)', fixed: null },
    { name: 'nor a tag', text: '<p>S/RES/<b>2270</b>(2016)', fixed: null },
  ])('$name', async ({ text, fixed }) => {
    const [finding] = (await check(text, 'html')).findings;
    expect(finding?.rule).toBe('symbol-style');
    const fix = finding?.fix;
    const mended = fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : null;
    expect(mended).toBe(fixed);
  });

  test('what is put in stands behind the number, not behind its tag', async () => {
    const text = '<p><b>Security Council resolution 2270</b> (x)';
    const [finding] = (await check(text, 'html', { 'missing-year': 'note' })).findings;
    const fix = finding?.fix ?? { start: 0, end: 0, text: '' };
    expect(text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toBe(
      '<p><b>Security Council resolution 2270 (2016)</b> (x)',
    );
  });
});

describe('the day as of which a draft is judged', () => {
  test.each([
    { name: 'the catalogue', head: '', asOf: null, is: [catalogue.date, 'catalogue'] },
    {
      name: 'the draft',
      head: '---\ndate: 2014-05-06\n---\n',
      asOf: null,
      is: ['2014-05-06', 'draft'],
    },
    {
      name: 'the option before the draft',
      head: '---\ndate: 2014-05-06\n---\n',
      asOf: '2015-01-01',
      is: ['2015-01-01', 'option'],
    },
    {
      name: 'a month is no day',
      head: '---\ndate: 2014-05\n---\n',
      asOf: null,
      is: [catalogue.date, 'catalogue'],
    },
    {
      name: 'what is no date',
      head: '---\ndate: soon\n---\n',
      asOf: null,
      is: [catalogue.date, 'catalogue'],
    },
    {
      name: 'a front matter that is broken',
      head: '---\ndate: [\n---\n',
      asOf: null,
      is: [catalogue.date, 'catalogue'],
    },
  ])('$name', async ({ head, asOf, is }) => {
    const document = await check(`${head}UNSCR 2270`, 'markdown', {}, asOf);
    expect([document.asOf.date, document.asOf.from]).toEqual(is);
  });
});
