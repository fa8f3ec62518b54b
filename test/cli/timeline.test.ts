import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../support/corpus-folder.js';
import { unsc } from '../support/unsc.js';

const corpus = corpusFolder({
  'a.md': '---\ntitle: Synthetic A\ntype: synthetic\ndate: 2024-11-05\n---\nUNSCR 2270.\n',
});

describe('unsc timeline', () => {
  test.each([
    ['a resolution of it', ['2270'], '1718', 2270],
    ['the founding resolution', ['1718'], '1718', 1718],
    ['words that need no quotes', ['resolution', '2270'], '1718', 2270],
    ['a name', ['dprk'], '1718', null],
    ['a name in two words', ['North', 'Korea'], '1718', null],
    ['the name of its committee', ['1718', 'committee'], '1718', null],
    ['a number in two regimes: the one that it founds', ['2664'], '2664', 2664],
  ])('takes %s', async (_, words, regime, asked) => {
    const { code, out } = await unsc(['timeline', ...words, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, regime, asked });
  });

  test.each([
    [
      'a resolution of none',
      ['242'],
      1,
      'unsc: resolution 242 belongs to no regime that this catalogue knows.\n      `unsc lookup 242` tells what is known of it.\n',
    ],
    [
      'one newer than the catalogue',
      ['2830'],
      1,
      'unsc: resolution 2830 is newer than this catalogue (2825, 29 June 2026).\n      `unsc catalogue update <file>` takes newer ones in.\n',
    ],
    [
      'a name that is near one',
      ['yeman'],
      1,
      'unsc: "yeman" is not the name of a regime. Did you mean one of these?\n      2140  Yemen  unsc timeline 2140\n',
    ],
    [
      'a name that is none',
      ['banana'],
      2,
      'unsc: "banana" is neither a regime nor a resolution that this catalogue knows.\n      Write the name of a regime or a number: dprk, 1718, 2270.\n',
    ],
    [
      'several',
      ['1718', '2140'],
      2,
      'unsc: a timeline is of one regime, and these are 2 resolutions: 1718 2140.\n      Name one of them.\n',
    ],
    [
      'a corpus without its statements',
      ['1718', '--corpus', corpus],
      2,
      'unsc: a timeline reads no corpus without --statements.\n      Add --statements, or leave out the corpus.\n',
    ],
  ])('refuses %s', async (_, words, code, err) => {
    expect(await unsc(['timeline', ...words])).toMatchObject({ code, out: '', err });
  });

  test('a name of several regimes is offered', async () => {
    const { code, out, err } = await unsc(['timeline', 'libya']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('unsc timeline 748');
    expect(err).toContain('unsc timeline 1970');
  });

  test('--statements puts those of the corpus beside the resolutions', async () => {
    const { code, out } = await unsc([
      'timeline',
      'dprk',
      '--statements',
      '--corpus',
      corpus,
      '--json',
    ]);
    expect(code).toBe(0);
    const { meta, events } = JSON.parse(out);
    expect(meta).toHaveProperty('corpusHash');
    const citing = events.filter(
      ({ statements }: { statements: unknown[] }) => statements.length > 0,
    );
    expect(citing.map(({ number }: { number: number }) => number)).toEqual([2270]);
  });

  test('csv has a line for each resolution', async () => {
    const { out } = await unsc(['timeline', '2653', '--format', 'csv']);
    expect(out.trimEnd().split('\r\n')).toHaveLength(6);
    expect((await unsc(['timeline', '2653', '--count'])).out).toBe('5\n');
  });
});
