import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import { readVotingData } from '../../../src/query/catalogue/voting-data.js';
import { projectRoot } from '../../support/environment.js';
import { messageFrom } from '../../support/errors.js';

const fixture = readFileSync(
  join(projectRoot, 'test', 'fixtures', 'catalogue', 'votes.csv'),
  'utf8',
);

const HEADER =
  'ms_name,ms_vote,date,resolution,meeting,description,modality,total_yes,total_no,total_abstentions';

/** A table of three members, with something replaced in it. */
function table(from: string | RegExp = '', to = ''): string {
  const row = (name: string, vote: string) =>
    `${name},${vote},2026-07-07,S/RES/2826(2026),S/PV.10200,"resolution 2826 (2026) [on x, y]",,2.0,0,1`;
  const rows = [
    row('CHINA', 'A'),
    row('FRANCE', 'Y'),
    row('BOLIVIA (PLURINATIONAL STATE OF)', 'Y'),
  ];
  return [HEADER, ...rows].join('\n').replaceAll(from || '\u0000', to);
}

function read(text: string) {
  const [only] = readVotingData(text, 'f.csv').entries;
  if (only === undefined) throw new Error('no entry');
  return only.read instanceof UserError ? only.read.message : only.read;
}

describe('readVotingData', () => {
  test('reads a table with all columns, in order', () => {
    const { source, entries } = readVotingData(fixture, 'votes.csv');
    expect(source).toBe('voting-data');
    expect(entries.map(({ number, line }) => [number, line])).toEqual([
      [2826, 2],
      [2828, 17],
      [2829, 32],
      [2830, 47],
    ]);
    expect(entries[1]?.read).toEqual({
      number: 2828,
      year: 2026,
      adopted: '2026-07-15',
      meeting: 'S/PV.10203',
      letter: null,
      subject: 'SYNTHETIC, AGENDA',
      about: 'synthetic matter 3, as the Library has it',
      vote: { yes: 13, no: 0, abstain: 1, against: [], abstaining: ['US'] },
      adoption: 'vote',
      chapterVII: null,
      draft: 'S/2026/628',
      conflicts: [],
    });
    expect(entries[2]?.read).toMatchObject({ vote: null, adoption: 'without vote' });
  });

  test('columns that a file lacks are not known', () => {
    expect(read(table())).toMatchObject({
      subject: null,
      draft: null,
      about: 'x, y',
      vote: { yes: 2, no: 0, abstain: 1, abstaining: ['CN'] },
    });
  });

  test.each([
    {
      name: 'figures that are not those of the rows',
      text: table('2.0', '13'),
      problem: /^total_yes is 13, and 2 of the 3 rows/,
    },
    { name: 'a figure that is none', text: table('2.0', 'two'), problem: /^total_yes is "two"/ },
    {
      name: 'a day that is none',
      text: table('2026-07-07', '2026-13-07'),
      problem: /no day of the calendar/,
    },
    {
      name: 'another body',
      text: table('S/RES/2826(2026)', 'A/RES/78/1'),
      problem: /^the symbol is "A\/RES\/78\/1"/,
    },
  ])('$name', ({ text, problem }) => {
    expect(read(text)).toMatch(problem);
  });

  test.each([
    {
      name: 'a column that is missing',
      text: table('ms_vote', 'vote'),
      problem: /^f\.csv:1: has no column "ms_vote"\./,
    },
    {
      name: 'a row that is too short',
      text: `${table()}\nCHINA,Y`,
      problem: /^f\.csv:5: is not a whole CSV table/,
    },
    {
      name: 'a quotation that does not end',
      text: `${table()}\n"CHINA`,
      problem: /^f\.csv:5: is not a whole CSV table/,
    },
  ])('$name', async ({ text, problem }) => {
    expect(await messageFrom(() => readVotingData(text, 'f.csv'))).toMatch(problem);
  });
});
