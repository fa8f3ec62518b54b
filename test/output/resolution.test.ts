import { describe, expect, test } from 'vitest';
import type { LookedUp } from '../../src/query/lookup.js';
import { linesWith, page } from './answers.js';

describe('what is known of the adoption', () => {
  test.each<[string, Partial<LookedUp>]>([
    ['Adopted 25 April 2013 · S/PV.6952 · 15–0–0', {}],
    ['Adopted in 2013, day unknown · S/PV.6952 · 15–0–0', { adopted: null }],
    [
      'Adopted 25 April 2013 · written procedure, S/2020/1 · 15–0–0',
      { meeting: null, letter: 'S/2020/1' },
    ],
    ['Adopted 25 April 2013 · S/PV.6952 · vote unknown', { vote: null, adoption: 'vote' }],
    [
      'Adopted 25 April 2013 · S/PV.6952 · adopted without a vote',
      { vote: null, adoption: 'without vote' },
    ],
    [
      'Adopted 25 April 2013 · S/PV.6952 · adopted unanimously',
      { vote: null, adoption: 'unanimous' },
    ],
    [
      'Adopted 25 April 2013 · S/PV.6952 · 13–0–2 (abstaining: CN RU)',
      { vote: { yes: 13, no: 0, abstain: 2, against: [], abstaining: ['CN', 'RU'] } },
    ],
    [
      'Adopted 25 April 2013 · S/PV.6952 · 12–1–2 (against: IN; abstaining: CN RU)',
      { vote: { yes: 12, no: 1, abstain: 2, against: ['IN'], abstaining: ['CN', 'RU'] } },
    ],
    [
      'Adopted 25 April 2013 · S/PV.6952 · 10–0–1',
      { vote: { yes: 10, no: 0, abstain: 1, against: null, abstaining: null } },
    ],
    ['Adopted 25 April 2013 · S/PV.6952 · 15–0–0 · Chapter VII', { chapterVII: true }],
    ['Adopted 25 April 2013 · S/PV.6952 · 15–0–0 · Article 41', { article41: true }],
  ])('%s', (line, facts) => {
    expect(linesWith('Adopted', facts)).toEqual([line]);
  });
});

describe('status', () => {
  test.each<[string, Partial<LookedUp>]>([
    ['in force', { status: 'in force' }],
    ['superseded by 2441', { status: 'superseded', statusBy: 2441 }],
    ['terminated by 2444', { status: 'terminated', statusBy: 2444 }],
    ['expired', { status: 'expired' }],
  ])('%s stands at the end of the first line', (words, facts) => {
    const [first] = page(facts).split('\n');
    expect(first).toBe(`S/RES/2100 (2013)${words.padStart(80 - 17)}`);
  });

  test('where nothing is known of it, the line ends with the symbol', () => {
    expect(page({}).split('\n')[0]).toBe('S/RES/2100 (2013)');
  });

  test('where it is disputed, both readings are given', () => {
    expect(
      page({
        status: 'disputed',
        readings: [
          { heldBy: 'Some States', reading: 'It applies again.' },
          { heldBy: 'Other States', reading: 'It has ended.' },
        ],
      }),
    ).toContain(
      'Two readings\n  Some States\n    It applies again.\n  Other States\n    It has ended.\n',
    );
  });

  test('facts from general knowledge are named as such', () => {
    expect(page({ confidence: 'known' })).toContain(
      'From general knowledge: its text was not at hand.\n',
    );
  });
});

describe('the regime', () => {
  test.each<[string, Partial<LookedUp>]>([
    ['1737 regime (Iran)', { regime: '1737', regimeName: 'Iran', regimeKind: 'sanctions' }],
    ['1718 regime', { regime: '1718', regimeName: 'synthetic', regimeKind: 'sanctions' }],
    [
      '1540 obligations (Weapons)',
      { regime: '1540', regimeName: 'Weapons', regimeKind: 'obligations' },
    ],
  ])('%s', (words, facts) => {
    expect(linesWith('docs.un.org', facts)).toEqual([
      `${words} · https://docs.un.org/S/RES/2100(2013)`,
    ]);
  });
});

describe('references and conflicts', () => {
  test('what is recalled anyway is not named again', () => {
    expect(
      linesWith('Recalls', { recalls: [1, 2], names: [{ number: 2, paragraphs: ['1'] }] }),
    ).toEqual(['Recalls 1 2']);
  });

  test('names alone begin the line', () => {
    expect(linesWith('Names', { names: [{ number: 2, paragraphs: ['1'] }] })).toEqual(['Names 2']);
  });

  test('those before 2000 are as far as known', () => {
    expect(linesWith('Recalls', { recalls: [1], referencesComplete: false })).toEqual([
      'Recalls 1 (as far as known)',
    ]);
  });

  test('what another source gives is told', () => {
    const conflicts = [
      { field: 'meeting', value: 'S/PV.1', source: 'Another source' },
      { field: 'vote', value: { yes: 14, no: 0, abstain: 1 }, source: 'Another source' },
    ];
    expect(linesWith('Sources differ', { conflicts })).toEqual([
      'Sources differ: Another source gives meeting as S/PV.1.',
      'Sources differ: Another source gives vote as 14–0–1.',
    ]);
  });
});
