import { rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OwnName } from '../../src/catalogue/types.js';
import type { StatementIndex } from '../../src/index/statement-index.js';
import { corpusFolder, type FolderEntry } from '../support/corpus-folder.js';
import type { OpenSettings, TestedEngine } from '../support/engines.js';
import { messageFrom, messageOf } from '../support/errors.js';
import { collect } from '../support/open-corpus.js';
import { expectLawfulSegments, expectWholePostings, wordsIn } from './segment-laws.js';

const idsOf = async (entries: ReturnType<StatementIndex['all']>): Promise<string[]> =>
  (await collect(entries)).map(({ statement }) => statement.id);

/** Statements (synthetic) of every kind that the contract speaks of. */
const KINDS: Readonly<Record<string, FolderEntry>> = {
  'rich.md': [
    '---',
    'title: "Synthetic: on UNSCR 1718 (2006)"',
    'date: 2024-11',
    'type: synthetic',
    'issuers: [JP, EU, "Atlantis \u{1F30A}"]',
    'roles: chair',
    'subject: trial',
    'tags: [one, two]',
    'lang: en',
    'url: https://example.org/a',
    'rating: 4',
    'share: 0.5',
    'ratio: .nan',
    'limit: -.inf',
    'zero: -0',
    'open: true',
    'nested: {list: [1, null, "x"], __proto__: kept}',
    '---',
    'First paragraph on UNSCR 2270 (2016), paragraph 8, and resolutions 1718 (2006).',
    '',
    'Second: other relevant UNSCRs, and resolution 9999. 決議第2397号',
    '',
  ].join('\n'),
  'crlf.md': '---\r\ntitle: Lines\r\n---\r\nS/RES/2375 (2017)\r\n\r\nthe end\r\n',
  'bom.md': Buffer.from('\ufeff---\ntitle: Mark\n---\nUNSCR 1874 (2009)\n', 'utf8'),
  'empty.md': '',
  'head-only.md': '---\ntitle: Nothing more\n---\n',
  '2024-02-10-plain.md':
    '# A heading on UNSCR 1540 (2004)\n\nWithout front matter; S/RES/1540 (2004).',
  'zero.md': 'a\u0001b\u2028c\ud7ff\u{10ffff} the end',
};

/**
 * What every engine does, whatever it keeps and where: opened for the first time, and again over what it kept.
 */
export function describeContract(engine: TestedEngine): void {
  /** Opens a corpus a second time, over what the engine keeps of the first. */
  const reopened = async (paths: readonly string[], settings: OpenSettings = {}) => {
    const first = await engine.open(paths, settings);
    await first.index.close();
    return (await engine.open(paths, settings)).index;
  };
  const indexOf = (entries: Readonly<Record<string, FolderEntry>>) =>
    reopened([corpusFolder(entries)]);

  describe('statements', () => {
    test('all, by id in the order of code points', async () => {
      const names = ['\u{1F600}', 'Ａ', 'é', 'sub/x', 'b', 'a', 'sub', 'B', 'sub-x'];
      const index = await indexOf(Object.fromEntries(names.map((name) => [`${name}.md`, name])));
      const sorted = ['B', 'a', 'b', 'sub', 'sub-x', 'sub/x', 'é', 'Ａ', '\u{1F600}'];
      expect(await idsOf(index.all())).toEqual(sorted);
      expect(index.size).toBe(9);
    });

    test('each with all of its fields, its text to the letter, and what it cites', async () => {
      const root = corpusFolder(KINDS);
      const entries = await collect((await reopened([root])).all());
      const [plain, bom, crlf, empty, head, rich, zero] = entries;
      expect(rich).toMatchObject({
        statement: {
          id: 'rich',
          title: 'Synthetic: on UNSCR 1718 (2006)',
          date: '2024-11',
          dateFrom: 'front matter',
          type: 'synthetic',
          issuers: ['JP', 'EU', 'Atlantis \u{1F30A}'],
          roles: ['chair'],
          subject: 'trial',
          tags: ['one', 'two'],
          language: 'en',
          source: 'https://example.org/a',
          path: `${root}/rich.md`,
          text: KINDS['rich.md'],
          bodyStart: String(KINDS['rich.md']).indexOf('First'),
          titleLine: 2,
          titleFrom: 'front matter',
        },
        unspecified: [{ text: 'other relevant UNSCRs' }],
        doubtful: [{ text: '9999' }],
        sameTextAs: [],
      });
      expect(rich?.statement.extra).toStrictEqual({
        rating: 4,
        share: 0.5,
        ratio: '.nan',
        limit: '-.inf',
        zero: 0,
        open: true,
        nested: { list: [1, null, 'x'], ['__proto__']: 'kept' },
      });
      expect(rich?.citations.map(({ number, field, line }) => [number, field, line])).toEqual([
        [1718, 'title', 2],
        [2270, 'body', 19],
        [1718, 'body', 19],
        [2397, 'body', 21],
      ]);
      expect(crlf?.statement).toMatchObject({ text: KINDS['crlf.md'], bodyStart: 24 });
      expect(bom?.statement.text).toBe('---\ntitle: Mark\n---\nUNSCR 1874 (2009)\n');
      expect(bom?.citations).toMatchObject([{ number: 1874, start: 26, line: 4 }]);
      expect(empty?.statement).toMatchObject({ text: '', bodyStart: 0, title: 'empty' });
      expect(head?.statement).toMatchObject({ bodyStart: 28, title: 'Nothing more', date: null });
      expect(plain?.statement).toMatchObject({
        title: 'A heading on UNSCR 1540 (2004)',
        titleFrom: 'heading',
        date: '2024-02-10',
        dateFrom: 'name',
        extra: {},
      });
      expect(plain?.citations.map(({ field }) => field)).toEqual(['title', 'body']);
      expect(zero?.statement.text).toBe(KINDS['zero.md']);
    });

    test('one by its id, to the letter', async () => {
      const index = await indexOf({ 'a.md': 'x', 'sub/b.md': 'y', 'a\ufffd.md': 'z' });
      expect((await index.get('sub/b'))?.statement).toMatchObject({ id: 'sub/b', text: 'y' });
      for (const id of ['b', 'A', '', 'a.md', 'a\0', 'a\0b', 'a\ud800', "a' OR 1=1 --"]) {
        expect(await index.get(id)).toBeUndefined();
      }
    });

    test('those with the same body, named by each other', async () => {
      const index = await indexOf({
        'd.md': '---\ntitle: other\n---\nbody',
        'a.md': '---\ntitle: x\n---\nbody',
        'b.md': 'body',
        'c.md': 'body ',
      });
      expect((await collect(index.all())).map(({ sameTextAs }) => sameTextAs)).toEqual([
        ['b', 'd'],
        ['a', 'd'],
        [],
        ['a', 'b'],
      ]);
    });
  });

  describe('citing', () => {
    const cases: readonly (readonly [readonly number[], readonly string[]])[] = [
      [[1718], ['rich']],
      [
        [2270, 1540, 1874],
        ['2024-02-10-plain', 'bom', 'rich'],
      ],
      [[1540, 1540], ['2024-02-10-plain']],
      [[9999, 1], []],
      [[], []],
      [[-1, 2270.5, Number.NaN], []],
    ];
    test.each(cases)('%j: %j', async (numbers, ids) => {
      const index = await indexOf(KINDS);
      expect(await idsOf(index.citing(numbers))).toEqual(ids);
    });
  });

  describe('what a typed name may mean', () => {
    const corpus = {
      '2023-alpha.md': '',
      'sub/gamma.markdown': '',
      'other/gamma.md': '',
      'sub/caf\u00e9.md': '',
      '\u{1F600}.md': '',
    };
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['2023-alpha', ['2023-alpha']],
      ['2023-alpha.md', ['2023-alpha']],
      ['2023', ['2023-alpha']],
      ['gamma', ['other/gamma', 'sub/gamma']],
      ['sub/gam', ['sub/gamma']],
      ['sub/', ['sub/caf\u00e9', 'sub/gamma']],
      ['cafe\u0301', ['sub/caf\u00e9']],
      ['sub/cafe\u0301.md', ['sub/caf\u00e9']],
      ['\u{1F600}', ['\u{1F600}']],
      ['omega', []],
      ['', []],
      ['2023-alpha\0', []],
      ['%', []],
    ];
    test.each(cases)('%j: %j', async (name, ids) => {
      const index = await indexOf(corpus);
      expect(await index.idsFor(name)).toEqual(ids);
    });

    test('its path', async () => {
      const root = corpusFolder(corpus);
      const index = await reopened([root]);
      expect(await index.idsFor(`${root}/sub/gamma.markdown`)).toEqual(['sub/gamma']);
    });
  });

  describe('roots', () => {
    test('several, with ids that are taken', async () => {
      const one = corpusFolder({ 'a.md': '1', 'sub/b.md': '2' }, 'one');
      const two = corpusFolder({ 'a.md': '3', 'c.md': '4' }, 'two');
      const index = await reopened([one, two]);
      const read = (await collect(index.all())).map(({ statement: { id, path, text } }) => [
        ...[id, path, text],
      ]);
      expect(read).toEqual([
        ['a', `${one}/a.md`, '1'],
        ['c', `${two}/c.md`, '4'],
        ['sub/b', `${one}/sub/b.md`, '2'],
        ['two:a', `${two}/a.md`, '3'],
      ]);
      expect(index.notes).toEqual([
        `an id of ${two} is taken by an earlier statement: it is "two:a" here.`,
      ]);
      const turned = await reopened([two, one]);
      expect(await idsOf(turned.all())).toEqual(['a', 'c', 'one:a', 'sub/b']);
      expect((await turned.get('a'))?.statement.text).toBe('3');
    });

    test('a file, whatever its name', async () => {
      const root = corpusFolder({ 'README.txt': '1718', 'other.md': '' });
      const index = await reopened([join(root, 'README.txt')]);
      const [entry] = await collect(index.all());
      expect(entry?.statement).toMatchObject({ id: 'README.txt', path: join(root, 'README.txt') });
      expect(index.size).toBe(1);
    });

    test('one inside another gives no file twice', async () => {
      const root = corpusFolder({ 'a.md': '', 'sub/b.md': '' });
      expect(await idsOf((await reopened([root, join(root, 'sub')])).all())).toEqual([
        'a',
        'sub/b',
      ]);
    });

    test('named in another way: all paths are as given', async () => {
      const root = corpusFolder({ 'a.md': '1', 'bad.md': '---\ndate: x\n---\n', 'c.txt': '' });
      const ways = [root, `${root}/`, relative('.', root), join(root, '..', basename(root))];
      for (const refresh of ['auto', 'never'] as const) {
        for (const way of ways) {
          const { index } = await engine.open([way], { refresh });
          const inside = (name: string) => (way.endsWith('/') ? way + name : `${way}/${name}`);
          expect((await index.get('a'))?.statement.path).toBe(inside('a.md'));
          expect(index.problems.map(({ place }) => place)).toEqual([
            { file: inside('bad.md'), line: 2 },
          ]);
          expect(index.leftOut.map(({ path }) => path)).toEqual([inside('c.txt')]);
          await index.close();
        }
      }
    });

    test('… in notes and problems of folders too', async () => {
      const one = corpusFolder({ 'a.md': '1' }, 'one');
      const two = corpusFolder({ 'a.md': '1', 'sub/.unscignore/x': '' }, 'two');
      for (const refresh of ['auto', 'never'] as const) {
        for (const way of [two, relative('.', two)]) {
          const { notes, problems } = (await engine.open([one, way], { refresh })).index;
          expect(notes).toEqual([
            `an id of ${way} is taken by an earlier statement: it is "two:a" here.`,
          ]);
          expect(problems[0]?.place).toEqual({ file: `${way}/sub/.unscignore` });
        }
      }
    });

    test.each([
      ['a folder that is not there', {}, 'nosuch', /^there is no folder or file ".*nosuch"\./],
      ['a folder without a statement', { 'a.txt': '' }, '', /^there is no statement in "/],
    ])('%s is refused', async (_name, entries, below, message) => {
      const root = join(corpusFolder(entries), below);
      expect(await messageFrom(() => engine.open([root]))).toMatch(message);
    });
  });

  describe('the corpus as a whole', () => {
    test('what is wrong with files, in the order of the listing, folders first', async () => {
      const one = corpusFolder({
        'b.md': '---\ndate: 2024-13-01\nlang: English\n---\n',
        'd.md': Buffer.from([0x61, 0xff]),
        'a.md': 'good',
        'e.md': { link: 'nowhere' },
        'sub/.unscignore/x': '',
        'f.md': '---js\n{}\n---\n',
      });
      const two = corpusFolder({ 'a.md': '---\ntitle: a: b\n---\n', 'z.md': 'good' });
      const { problems, size } = await reopened([one, two]);
      expect(problems.map(messageOf).map((message) => message.split('\n')[0])).toEqual([
        `${one}/sub/.unscignore: cannot be read: it is a folder.`,
        `${one}/b.md:2: "date" is "2024-13-01", which is not a calendar date.`,
        `${one}/b.md:3: "lang" is "English", which is not a language tag.`,
        `${one}/d.md: is not UTF-8: byte 0xff at offset 1.`,
        `${one}/e.md: cannot be read: there is no such file.`,
        `${one}/f.md:1: the front matter is in "js", which is not read.`,
        `${two}/a.md:2: the front matter is not valid YAML: nested mappings are not allowed in compact mappings.`,
      ]);
      expect(problems.map(({ remedy }) => remedy !== '')).toContain(true);
      expect(size).toBe(2);
    });

    test('what was left out, and why', async () => {
      const root = corpusFolder({
        'a.md': '',
        'README.md': '',
        'notes.txt': '',
        '.unscignore': 'draft*\n',
        'draft-1.md': '',
      });
      expect((await reopened([root])).leftOut).toEqual([
        { path: `${root}/README.md`, reason: 'its name begins with README' },
        { path: `${root}/draft-1.md`, reason: '.unscignore names it' },
        { path: `${root}/notes.txt`, reason: 'its name ends in neither .md nor .markdown' },
      ]);
    });

    test('of which every file is wrong: there is something to mend', async () => {
      const index = await indexOf({ 'a.md': '---\ndate: x\n---\n' });
      expect(index.size).toBe(0);
      expect(index.problems).toHaveLength(1);
      expect(await collect(index.all())).toEqual([]);
      expect(await collect(index.citing([2270]))).toEqual([]);
      const words = await index.words();
      expect({ ...words, words: wordsIn(words.words), counts: [...words.counts] }).toMatchObject({
        words: [''],
        counts: [0],
        passages: 0,
        meanLength: 1,
        newest: null,
      });
    });

    test('has a hash of its ids and texts alone', async () => {
      const hashOf = async (entries: Record<string, FolderEntry>, name?: string) =>
        (await reopened([corpusFolder(entries, name)])).hash;
      // The same in every engine, as answers say it.
      const hash = '2a959b47281ddaaa';
      expect(await hashOf({ 'a.md': 'x', 'b.md': 'y' })).toBe(hash);
      expect(await hashOf({ 'b.markdown': 'y', 'a.md': 'x', 'c.txt': '' }, 'elsewhere')).toBe(hash);
      expect(await hashOf({ 'a.md': '\ufeffx', 'b.md': 'y' })).toBe(hash);
      expect(await hashOf({ 'a.md': 'x', 'b.md': 'y ' })).not.toBe(hash);
      expect(await hashOf({ 'a.md': 'x', 'c.md': 'y' })).not.toBe(hash);
      expect(await hashOf({ 'a.md': 'y', 'b.md': 'x' })).not.toBe(hash);
      expect(await hashOf({ 'a.md': 'x' })).not.toBe(hash);
    });

    test('has another hash where the user has names of their own', async () => {
      const root = corpusFolder({ 'a.md': 'x' });
      const ownNames = [{ name: 'the sanctions resolution', number: 2270, extract: false }];
      const plain = await reopened([root]);
      const named = await reopened([root], { ownNames: ownNames as unknown as OwnName[] });
      expect(named.hash).not.toBe(plain.hash);
    });
  });

  describe('segments', () => {
    test('say the same as the statements', async () => {
      const index = await indexOf(KINDS);
      await expectLawfulSegments(index);
      const { words } = await index.words();
      for await (const segment of index.segments())
        await expectWholePostings(segment, wordsIn(words));
    });

    test('… also after many changes, where old statements stand between new ones', async () => {
      const many = Array.from({ length: 200 }, (_, at) => [`s${at}.md`, synthetic(at, 'first')]);
      const root = corpusFolder(Object.fromEntries(many));
      await (await engine.open([root])).index.close();
      for (let at = 0; at < 80; at += 1) {
        writeFileSync(join(root, `s${at * 2}.md`), synthetic(at, 'second'));
      }
      rmSync(join(root, 's1.md'));
      const { index } = await engine.open([root]);
      expect(index.size).toBe(199);
      await expectLawfulSegments(index);
      const { words: list } = await index.words();
      const words = wordsIn(list);
      expect(words).toContain('word3');
      expect(words).not.toContain('first1');
    });

    test('hold the words of a statement where they stand', async () => {
      const index = await indexOf({ 'a.md': '# Title\n\nUno dos, uno.\n\nTres 決議' });
      const found: unknown[] = [];
      for await (const segment of index.segments()) {
        const { postings, places, starts, firstPassages } = await segment.passages();
        const words = await postings(['title', 'uno', 'dos', 'tres', '決', '議', 'quatro', '']);
        found.push(words.map((one) => [...one]));
        found.push([...places], [...starts], [...firstPassages]);
      }
      expect(found).toEqual([
        // title · | | | type · subject · | uno dos uno · | tres 決 議 ·
        [[0], [4, 6], [5], [8], [9], [10], [], [1, 2, 3, 7, 11]],
        [1, 2, 3, 4, 0, 0],
        [0, 2, 2, 2, 4, 8, 12],
        [0, 6],
      ]);
    });
  });

  test('an open index stays as it was, whatever becomes of the files', async () => {
    const root = corpusFolder({ 'a.md': 'UNSCR 2270 (2016)', 'b.md': 'the end' });
    await (await engine.open([root])).index.close();
    const { index } = await engine.open([root]);
    writeFileSync(join(root, 'a.md'), 'UNSCR 1718 (2006)');
    const later = (await engine.open([root])).index;
    rmSync(root, { recursive: true });
    expect(await idsOf(index.citing([2270, 1718]))).toEqual(['a']);
    expect((await index.get('a'))?.statement.text).toBe('UNSCR 2270 (2016)');
    expect((await later.get('a'))?.statement.text).toBe('UNSCR 1718 (2006)');
    await expectLawfulSegments(index);
    await expectLawfulSegments(later);
  });
}

function synthetic(at: number, word: string): string {
  return `---\ntype: synthetic\n---\nthe ${word}${at} word${at} of UNSCR ${1700 + at} (2006)\n`;
}
