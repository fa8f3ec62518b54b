import { describe, expect, test } from 'vitest';
import { show } from '../../src/query/show.js';
import { welcome } from '../../src/query/welcome.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { messageOf } from '../support/errors.js';
import { openCorpus } from '../support/open-corpus.js';
import { rejectedBy } from '../support/thrown.js';

const catalogue = shippedCatalogue();
const meta = { version: '0.0.0', catalogue: '2026-06-29', corpusHash: '0123456789abcdef' };

const TEXT =
  '---\ntitle: Synthetic\ntype: synthetic\nissuers: [JP]\ntags: [one]\n---\n' +
  'Security Council resolutions 2270 (2016) and 1718 (2006), and resolution 2270 again. ' +
  'All relevant Security Council resolutions. Security Council resolution 9999.\n';

const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [`many/part-${String(at).padStart(2, '0')}.md`, `${at}\n`]),
);

const index = await openCorpus(corpusFolder({ '2024/alpha.md': TEXT, ...many }));

const ask = (name: string) => show(index, meta, name, catalogue);

describe('show', () => {
  test.each(['2024/alpha', 'alpha', 'al', '2024', 'alpha.md'])(
    'finds a statement by %j',
    async (name) => {
      expect((await ask(name)).statement.id).toBe('2024/alpha');
    },
  );

  test('gives the text, where it begins in the file, and the facts', async () => {
    const { statement } = await ask('alpha');
    expect(statement.body).toBe(TEXT.slice(statement.bodyStart));
    expect(statement).toMatchObject({
      title: 'Synthetic',
      issuers: ['JP'],
      tags: ['one'],
      roles: [],
      subject: null,
    });
  });

  test('gives citations whose offsets are those of the file', async () => {
    const { citations, unspecified, doubtful } = await ask('alpha');
    expect(citations.map(({ number }) => number)).toEqual([2270, 1718, 2270]);
    for (const { start, end, text } of [...citations, ...unspecified, ...doubtful]) {
      expect(TEXT.slice(start, end)).toBe(text);
    }
    expect(unspecified).toHaveLength(1);
    expect(doubtful).toMatchObject([{ number: 9999, reason: 'no-such-resolution' }]);
  });

  test('says what each cited resolution is, once, in order of number', async () => {
    const { resolutions } = await ask('alpha');
    expect(resolutions).toMatchObject([
      { number: 1718, symbol: 'S/RES/1718 (2006)', places: 1 },
      { number: 2270, symbol: 'S/RES/2270 (2016)', places: 2 },
    ]);
    for (const { about } of resolutions) expect(about).not.toBeNull();
  });

  test.each([
    ['a name that is near one', 'alpja', 'there is no statement "alpja".\nDid you mean "alpha"?'],
    [
      'a name that is near none',
      'zzzzzz',
      'there is no statement "zzzzzz".\n`unsc list` shows what there is.',
    ],
    [
      'a beginning of many',
      'part',
      [
        '"part" may mean 12 statements.',
        'Write one of these:',
        ...Array.from({ length: 10 }, (_, at) => `  many/part-0${at}`),
        '  … and 2 more',
      ].join('\n'),
    ],
    [
      'a beginning of two',
      'part-1',
      '"part-1" may mean 2 statements.\nWrite one of these:\n  many/part-10\n  many/part-11',
    ],
  ])('refuses %s', async (_name, name, message) => {
    expect(messageOf(await rejectedBy(ask(name)))).toBe(message);
  });
});

describe('welcome', () => {
  test('counts statements, and each resolution that they cite once', async () => {
    expect(await welcome(index, meta, 2825)).toEqual({
      meta,
      statements: 13,
      resolutionsCited: 2,
      newest: 2825,
    });
  });
});
