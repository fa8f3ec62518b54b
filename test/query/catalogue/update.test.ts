import { describe, expect, test } from 'vitest';
import { withAdditions } from '../../../src/catalogue/additions.js';
import type { Additions } from '../../../src/catalogue/taken-in.js';
import type { Catalogue } from '../../../src/catalogue/types.js';
import { catalogueInfo } from '../../../src/query/catalogue/info.js';
import { planUpdate } from '../../../src/query/catalogue/update.js';
import { shippedCatalogue } from '../../support/catalogue.js';
import { messageFrom } from '../../support/errors.js';

const shipped = shippedCatalogue();
const { newest } = shipped;

/** An entry of the machine-readable resolutions, so many numbers after the newest that ships. */
function entry(after: number, date: string, more: object = {}): object {
  const year = date.slice(-4);
  const about = `Security Council resolution ${newest + after} (${year}) [on synthetic matter]`;
  return {
    symbol: `S/RES/${newest + after} (${year})`,
    adoption_date: date,
    adoption_type: 'Adopted 15-0-0, x',
    resolution_title: about,
    ...more,
  };
}

const lines = (...entries: readonly object[]) =>
  entries.map((each) => JSON.stringify(each)).join('\n');

/** The CSV of one resolution without a vote. */
const csv = (after: number, day: string, meeting = '') =>
  `resolution,date,ms_name,ms_vote,total_yes,total_no,total_abstentions,meeting,modality\nS/RES/${newest + after}(2026),${day},CHINA,Y,15,0,0,${meeting},without vote`;

function plan(catalogue: Catalogue, text: string, name = 'f.json') {
  const made = planUpdate(catalogue, text, { file: `in/${name}`, name, dryRun: false });
  if ('problems' in made) throw made.problems[0];
  return made;
}

/** The catalogue after these files, each given with its name. */
function updated(...texts: readonly string[]): Catalogue {
  let additions: Additions | null = null;
  let catalogue = shipped;
  for (const [at, text] of texts.entries()) {
    additions = plan(catalogue, text, `${at}`).additions ?? additions;
    if (additions !== null) catalogue = withAdditions(shipped, additions);
  }
  return catalogue;
}

describe('planUpdate', () => {
  test('takes newer resolutions in', () => {
    const { answer, additions } = plan(
      shipped,
      lines(entry(1, '7 July 2026'), entry(2, '9 July 2026')),
    );
    expect(answer).toMatchObject({
      file: 'in/f.json',
      resolutions: 2,
      added: [{ number: newest + 1, adopted: '2026-07-07' }, { number: newest + 2 }],
      changed: [],
      conflicts: [],
      before: { newest, date: shipped.date },
      after: { newest: newest + 2, date: '2026-07-09' },
    });
    expect(additions?.files).toEqual([
      { name: 'f.json', source: 'machine-readable', resolutions: 2 },
    ]);
  });

  test('the same file twice changes nothing', () => {
    const text = lines(entry(1, '7 July 2026'));
    const again = plan(updated(text), text, '0');
    expect(again.additions).toBeNull();
    expect(again.answer).toMatchObject({ added: [], changed: [], conflicts: [] });
  });

  test('a newer file of the same kind replaces what an earlier one said', () => {
    const catalogue = updated(lines(entry(1, '7 July 2026')));
    const { answer } = plan(catalogue, lines(entry(1, '8 July 2026')));
    expect(answer).toMatchObject({
      added: [],
      changed: [{ number: newest + 1, field: 'adopted', from: '2026-07-07', to: '2026-07-08' }],
    });
  });

  test('the voting data fill in, and what they say otherwise is told', () => {
    const both = updated(lines(entry(1, '7 July 2026')), csv(1, '2026-07-08', 'S/PV.10200'));
    expect(both.record(newest + 1)).toMatchObject({
      adopted: '2026-07-07',
      meeting: 'S/PV.10200',
      conflicts: [
        { field: 'adopted', value: '2026-07-08', source: 'UN Digital Library voting data' },
      ],
    });
    const reversed = updated(csv(1, '2026-07-08', 'S/PV.10200'), lines(entry(1, '7 July 2026')));
    expect(reversed.record(newest + 1)).toEqual(both.record(newest + 1));
  });

  test('a number between two of one year has its year and nothing else, until a file tells of it', () => {
    const gap = updated(lines(entry(3, '7 July 2026')));
    expect(gap.record(newest + 2)).toMatchObject({ year: 2026, adopted: null, source: null });
    const { answer } = plan(gap, lines(entry(2, '6 July 2026')));
    expect(answer.added.map(({ number }) => number)).toEqual([newest + 2]);
  });

  test('what comes after numbers whose year could be either is not known', () => {
    const catalogue = updated(lines(entry(1, '7 July 2026'), entry(3, '7 January 2027')));
    expect(catalogue.newest).toBe(newest + 1);
    expect(catalogue.yearOf(newest + 3)).toBeNull();
    expect(
      updated(lines(entry(1, '7 July 2026'), entry(2, '7 January 2027'))).yearOf(newest + 2),
    ).toBe(2027);
  });

  test('what ships stands, and the difference is told, once', () => {
    const old = { ...entry(0, '28 June 2026'), adoption_type: 'Adopted 15-0-0, x' };
    const catalogue = updated(lines(old));
    const conflict = { field: 'adopted', value: '2026-06-28' };
    expect(catalogue.record(newest)).toMatchObject({
      adopted: '2026-06-29',
      conflicts: [conflict],
    });
    expect(catalogue.newest).toBe(newest);
    expect(catalogue.date).toBe(shipped.date);
    expect(plan(shipped, lines(old)).answer.conflicts).toMatchObject([
      { number: newest, shipped: '2026-06-29', ...conflict },
    ]);
    expect(plan(catalogue, lines(old), '0').answer.conflicts).toEqual([]);
    // A file that no longer says so takes the difference away.
    expect(updated(lines(old), lines(entry(0, '29 June 2026'))).record(newest)?.conflicts).toEqual(
      [],
    );
  });

  test('what cannot be read of a resolution that ships is counted, and no error', () => {
    const { answer } = plan(shipped, lines(entry(0, '31 June 2026'), entry(1, '7 July 2026')));
    expect(answer.unread).toMatchObject([{ line: 1 }]);
    expect(answer.added).toHaveLength(1);
  });

  test.each([
    {
      name: 'a newer one that is wrong',
      text: lines(entry(1, '7 July 2026'), entry(2, '31 June 2026')),
      problem: 'in/f.json:2: adoption_date is "31 June 2026"',
    },
    {
      name: 'a date before that of the number before',
      text: lines(entry(1, '7 July 2026'), entry(2, '6 July 2026')),
      problem: `in/f.json:2: resolution ${newest + 2} is dated 2026-07-06, and ${newest + 1} before it 2026-07-07.`,
    },
    {
      name: 'a date before what ships',
      text: lines(entry(1, '7 June 2026')),
      problem: `in/f.json:1: resolution ${newest + 1} is dated 2026-06-07`,
    },
    {
      name: 'a number far above',
      text: lines(entry(301, '7 July 2026')),
      problem: `in/f.json:1: resolution ${newest + 301} is more than 300 above the newest known`,
    },
    { name: 'nothing', text: ' \n', problem: 'in/f.json: is empty.' },
    {
      name: 'a page of the web',
      text: '<html>',
      problem: 'in/f.json: is XML or a page of the web.',
    },
    { name: 'an empty list', text: '[]', problem: 'in/f.json: tells of no resolution.' },
    { name: 'another table', text: 'a,b\n1,2', problem: 'in/f.json:1: has no column "resolution"' },
  ])('refuses $name', async ({ text, problem }) => {
    const said = await messageFrom(() => plan(shipped, text));
    expect(said).toContain(problem);
  });
});

describe('withAdditions', () => {
  const catalogue = updated(lines(entry(1, '7 July 2026')));

  test('what a text is read with', () => {
    expect([newest, newest + 1, newest + 2].map((number) => catalogue.yearOf(number))).toEqual([
      2026,
      2026,
      null,
    ]);
  });

  test('measures stay as of what ships', () => {
    expect(catalogue.date).toBe('2026-07-07');
    expect(catalogue.measuresDate).toBe(shipped.date);
    expect(catalogue.curated(newest + 1)).toBeUndefined();
  });

  test('what a later release ships takes the place of what was taken in', () => {
    const additions = catalogue.takenIn?.additions;
    if (additions === undefined) throw new Error('nothing was taken in');
    const later = withAdditions(catalogue, additions);
    expect(later.takenIn?.records).toEqual([]);
    expect(later.newest).toBe(newest + 1);
  });
});

describe('catalogueInfo', () => {
  test('of what ships', () => {
    expect(catalogueInfo(shipped, '0.0.0', '/p')).toMatchObject({
      newest,
      date: shipped.date,
      counts: { resolutions: newest, regimes: shipped.regimes().length },
      additions: { path: '/p', files: [], resolutions: [], conflicts: [] },
    });
  });

  test('counts every resolution under one source', () => {
    const { sources, counts } = catalogueInfo(
      updated(lines(entry(1, '7 July 2026'))),
      '0.0.0',
      '/p',
    );
    expect(sources.reduce((sum, { resolutions }) => sum + resolutions, 0)).toBe(newest + 1);
    expect(counts.resolutions).toBe(newest + 1);
  });
});
