// Newer records from end to end: taken in, kept, used by every command, and gone with their file.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../../support/corpus-folder.js';
import { projectRoot } from '../../support/environment.js';
import { run } from '../../support/run.js';

const home = corpusFolder({}, 'home');
const variables = { HOME: home, USERPROFILE: home, LOCALAPPDATA: home, APPDATA: home };
const file = (name: string) => join(projectRoot, 'test', 'fixtures', 'catalogue', name);
const corpus = corpusFolder({
  'a.md': '---\ntitle: Synthetic A\n---\nUN Security Council resolution 2830.\n',
});

const unsc = (words: readonly string[], stdin = '') => run(words, { variables, stdin });
const json = (...words: readonly string[]) => JSON.parse(unsc([...words, '--json']).out);

describe('records that were taken in', () => {
  test('are what `update` says, and kept', () => {
    expect(unsc(['lookup', '2830']).code).toBe(1);
    expect(unsc(['catalogue', 'update', file('newer.json'), '--dry-run']).code).toBe(0);
    expect(existsSync(json('catalogue').additions.path)).toBe(false);
    expect(json('catalogue', 'update', file('newer.json'))).toMatchObject({
      added: [2826, 2827, 2828, 2829, 2830].map((number) => ({ number })),
    });
    const { path } = json('catalogue').additions;
    expect(readdirSync(dirname(path))).toEqual(['catalogue.json']);
  });

  test('are looked up, and the newest date is told', () => {
    const { code, out } = unsc(['lookup', '2830']);
    expect(code).toBe(0);
    expect(out).toContain('Adopted 30 July 2026 · S/PV.10204 · 13–0–2 (abstaining: CN RU)\n');
    const { meta, resolutions } = json('lookup', '2830/2026', '--corpus', corpus);
    expect(meta.catalogue).toBe('2026-07-30');
    expect(resolutions).toMatchObject([{ symbol: 'S/RES/2830 (2026)', citedByCount: 1 }]);
    expect(unsc(['lookup', '2830 (2025)']).err).toContain('adopted in 2026, not in 2025');
  });

  test('are read in texts with their years', () => {
    const citation = { number: 2830, year: 2026, known: true, symbol: 'S/RES/2830 (2026)' };
    expect(json('list', '--corpus', corpus).statements[0].citations).toMatchObject([citation]);
    const { out } = unsc(['extract', '--json'], 'UNSCR 2830');
    expect(JSON.parse(out).citations).toMatchObject([citation]);
    const linked = unsc(['extract', '--annotate', 'markdown'], 'UNSCR 2830');
    expect(linked.out).toContain('(<https://docs.un.org/S/RES/2830(2026)>)');
  });

  test('do not make measures newer', () => {
    const { out } = unsc(['lookup', '2825', '--all-measures']);
    expect(out).toContain('no later renewal known to this catalogue of 29 June 2026');
    expect(out).toContain('gives vote as 14–0–1.');
  });

  test('are the same after a second time, and added to by another file', () => {
    expect(json('catalogue', 'update', file('newer.json'))).toMatchObject({
      added: [],
      changed: [],
    });
    expect(json('catalogue', 'update', file('votes.csv'))).toMatchObject({
      added: [{ number: 2828 }, { number: 2829 }],
    });
    expect(json('catalogue', 'info').additions.files).toHaveLength(2);
  });

  test('are not touched by a file with an error', () => {
    const wrong = corpusFolder({
      'f.json': '{"symbol":"S/RES/2831 (2026)","adoption_date":"soon"}',
    });
    const before = json('catalogue');
    const { code, out, err } = unsc(['catalogue', 'update', join(wrong, 'f.json')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('f.json:1: adoption_date is "soon", which is no day of the calendar.');
    expect(json('catalogue')).toEqual(before);
  });

  test('a damaged file of additions is told, with what to do; without it there is what ships', () => {
    const { path } = json('catalogue').additions;
    for (const text of ['{', '{"format":2}', '{"format":1,"files":[],"records":{}}']) {
      writeFileSync(path, text);
      const { code, err } = unsc(['lookup', '2270']);
      expect(code).toBe(2);
      expect(err).toContain('Remove it, and take the records in again.');
    }
    rmSync(path);
    expect(unsc(['lookup', '2830']).code).toBe(1);
  });
});

test('what cannot be read is told, with what to do', () => {
  const data = corpusFolder({ 'unsc/catalogue.json/a.txt': '' });
  const { code, err } = run(['lookup', '2270'], { variables: { XDG_DATA_HOME: data } });
  const path = join(data, 'unsc', 'catalogue.json');
  expect({ code, err }).toEqual({
    code: 2,
    err: `unsc: ${path}: cannot be read: it is a folder.\n      Mend that, or let XDG_DATA_HOME name another folder.\n`,
  });
});
