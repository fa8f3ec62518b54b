import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import { readMachineReadable } from '../../../src/query/catalogue/machine-readable.js';
import { messageFrom } from '../../support/errors.js';

/** An entry as the United Nations' files have them. */
const entry = {
  symbol: 'S/RES/2826 (2026)',
  adoption_meeting: '10200th meeting',
  adoption_date: '7 July 2026',
  agenda_item_name: ' Synthetic  agenda item ',
  adoption_type: 'Adopted 13-0-2, 10200th meeting',
  draft_resolution: 'S/2026/626',
  outcome_letter: 'S/PV.10200',
  resolution_title: 'Security Council resolution 2826 (2026) [on synthetic matter]',
  chapter_VII: '',
  MS_in_favour_count: '013',
  MS_against_count: '',
  MS_abstaining_count: '002',
  MS_against: [],
  MS_abstaining: ['RUSSIAN FEDERATION', 'CHINA'],
};

function read(changes: object) {
  const { entries } = readMachineReadable(JSON.stringify({ ...entry, ...changes }), 'f.json');
  const [only] = entries;
  if (only === undefined) throw new Error('no entry');
  return only.read instanceof UserError ? only.read.message : only.read;
}

describe('readMachineReadable', () => {
  test('reads a resolution', () => {
    expect(read({})).toEqual({
      number: 2826,
      year: 2026,
      adopted: '2026-07-07',
      meeting: 'S/PV.10200',
      letter: null,
      subject: 'Synthetic agenda item',
      about: 'synthetic matter',
      vote: { yes: 13, no: 0, abstain: 2, against: [], abstaining: ['CN', 'RU'] },
      adoption: 'vote',
      conflicts: [],
      chapterVII: null,
      draft: 'S/2026/626',
    });
  });

  test.each<{ name: string; changes: object; facts: object }>([
    {
      name: 'an empty field is not known',
      changes: { agenda_item_name: '', resolution_title: '', draft_resolution: '' },
      facts: { subject: null, about: null, draft: null },
    },
    {
      name: 'the meeting in words, where no record is named',
      changes: { outcome_letter: '' },
      facts: { meeting: 'S/PV.10200' },
    },
    {
      name: 'a letter in place of a meeting',
      changes: { outcome_letter: 'S/2020/632' },
      facts: { meeting: null, letter: 'S/2020/632' },
    },
    { name: 'Chapter VII', changes: { chapter_VII: 'Chapter VII' }, facts: { chapterVII: true } },
    {
      name: 'unanimously, with a count',
      changes: {
        adoption_type: 'Adopted unanimously, 10200th meeting',
        MS_in_favour_count: '015',
        MS_abstaining_count: '',
        MS_abstaining: [],
      },
      facts: {
        vote: { yes: 15, no: 0, abstain: 0, against: [], abstaining: [] },
        adoption: 'vote',
      },
    },
    {
      name: 'unanimously, without figures',
      changes: { adoption_type: 'Adopted unanimously', MS_in_favour_count: '' },
      facts: { vote: null, adoption: 'unanimous' },
    },
    {
      name: 'without a vote',
      changes: { adoption_type: 'Adopted without a vote' },
      facts: { vote: null, adoption: 'without vote' },
    },
    {
      name: 'a list that is not as long as the figure is not known',
      changes: { MS_abstaining: ['CHINA'] },
      facts: { vote: { yes: 13, no: 0, abstain: 2, against: [], abstaining: null } },
    },
    {
      name: 'nor one with a name that nobody bears',
      changes: { MS_abstaining: ['CHINA', 'ATLANTIS'] },
      facts: { vote: { yes: 13, no: 0, abstain: 2, against: [], abstaining: null } },
    },
    {
      name: 'two places that differ: neither, and both are told',
      changes: { MS_in_favour_count: '012', MS_abstaining_count: '003' },
      facts: {
        vote: null,
        conflicts: [
          { field: 'vote', value: { yes: 13, no: 0, abstain: 2 } },
          { field: 'vote', value: { yes: 12, no: 0, abstain: 3 } },
        ],
      },
    },
  ])('$name', ({ changes, facts }) => {
    expect(read(changes)).toMatchObject(facts);
  });

  test.each<{ name: string; changes: object; problem: string }>([
    {
      name: 'another body',
      changes: { symbol: 'A/RES/78/1' },
      problem: 'the symbol is "A/RES/78/1".',
    },
    {
      name: 'no day of the calendar',
      changes: { adoption_date: '31 June 2026' },
      problem: 'adoption_date is "31 June 2026", which is no day of the calendar.',
    },
    {
      name: 'another year',
      changes: { adoption_date: '7 July 2025' },
      problem: 'adoption_date is "7 July 2025", and the symbol gives the year 2026.',
    },
    {
      name: 'more votes than members',
      changes: { adoption_type: 'Adopted 15-0-2' },
      problem: 'adoption_type comes to 15–0–2, more votes than the Council has members.',
    },
    {
      name: 'a count that is none',
      changes: { MS_in_favour_count: 'many' },
      problem: 'a count of votes is "many".',
    },
    {
      name: 'a field of another kind',
      changes: { adoption_date: 7 },
      problem: 'adoption_date: expected string, not 7.',
    },
  ])('$name', ({ changes, problem }) => {
    expect(read(changes)).toBe(problem);
  });

  test.each([
    ['an object', JSON.stringify(entry, null, 2), [1]],
    [
      'lines',
      `${JSON.stringify(entry)}\n\n${JSON.stringify({ ...entry, symbol: 'S/RES/2827 (2026)' })}\n`,
      [1, 3],
    ],
    ['a list', JSON.stringify([entry], null, 1), [3]],
  ])('%s', (_name, text, lines) => {
    expect(readMachineReadable(text, 'f.json').entries.map(({ line }) => line)).toEqual(lines);
  });

  test('where a resolution stands twice, the later counts', () => {
    const later = { ...entry, adoption_date: '8 July 2026' };
    const { entries } = readMachineReadable(
      `${JSON.stringify(entry)}\n${JSON.stringify(later)}`,
      'f.json',
    );
    expect(entries).toMatchObject([{ line: 2, read: { adopted: '2026-07-08' } }]);
  });

  test('a line that is none', async () => {
    expect(
      await messageFrom(() => readMachineReadable(`${JSON.stringify(entry)}\n{`, 'f')),
    ).toMatch(/^f:2: is not JSON\./);
  });
});
