import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/catalogue/user-error.js';
import { Context, formatError } from '../../src/cli/context.js';
import { define } from '../../src/cli/lookup.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { fakeEnvironment } from '../support/environment.js';

const corpus = corpusFolder({
  '2024-11-05-training.md':
    '---\ntype: synthetic\ntitle: Synthetic training\n---\nThis violates UN Security Council resolution 2270 (2016), paragraph 17.\n',
  'undated.md':
    '---\ntype: synthetic\ntitle: Synthetic undated\n---\nSee UN Security Council resolution 2270.\n',
});

async function run(...words: readonly string[]) {
  const environment = fakeEnvironment({ cwd: corpus });
  const context = new Context(environment, '0.0.0', shippedCatalogue);
  const command = define(context).exitOverride();
  let code: number;
  try {
    await command.parseAsync(['--corpus', corpus, ...words], { from: 'user' });
    code = context.exitCode;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    environment.stderr.write(formatError(error));
    code = 2;
  }
  return { code, out: environment.out(), err: environment.err() };
}

describe('unsc lookup', () => {
  test('shows what a resolution is and who cites it', async () => {
    const { code, out, err } = await run('resolution', '2270');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('S/RES/2270 (2016)');
    expect(out).toContain('  … 54 more: unsc lookup 2270 --all-measures\n');
    expect(out).toContain('Cited by 2 statements\n  2024-11-05');
  });

  test('shows every measure where all are asked for', async () => {
    const { out } = await run('2270', '--all-measures');
    expect(out).not.toContain('--all-measures');
    expect(out).toContain('Asks (not binding)\n');
  });

  test('is found even where nothing cites it', async () => {
    const { code, out } = await run('1325');
    expect(code).toBe(0);
    expect(out).toContain('Cited by no statement of this corpus\n');
  });

  test('shows what a paragraph does and who points to it', async () => {
    const { code, out } = await run('2270', 'OP', '17');
    expect(code).toBe(0);
    expect(out).toContain('Paragraph 17 (decides)\n');
    expect(out).toContain('Pointed to by 1 statement\n');
    expect(out).toContain('2 statements cite the resolution: unsc lookup 2270\n');
  });

  test('--json is one document, --format jsonl one line for each resolution', async () => {
    const { out } = await run('1718', '2270', '--json');
    const document = JSON.parse(out);
    expect(Object.keys(document)).toEqual(['schemaVersion', 'meta', 'resolutions']);
    expect(document.resolutions.map(({ number }: { number: number }) => number)).toEqual([
      1718, 2270,
    ]);
    const lines = (await run('1718', '2270', '--format', 'jsonl')).out.trimEnd().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line)).slice(0, 3))).toEqual([
      ['schemaVersion', 'meta', 'number'],
      ['schemaVersion', 'meta', 'number'],
    ]);
  });

  test('a date filter says what it left out', async () => {
    const { code, out, err } = await run('2270', '--since', '2020');
    expect(code).toBe(0);
    expect(out).toContain('Cited by 1 statement\n');
    expect(err).toBe('unsc: 1 statement without a date was left out; --undated takes it in.\n');
  });
});

describe('what cannot be looked up', () => {
  test('a number that no resolution has', async () => {
    expect(await run('9999')).toEqual({
      code: 2,
      out: '',
      err: 'unsc: there is no resolution 9999: the newest this catalogue knows is 2825 (29 June 2026).\n',
    });
  });

  test('a resolution newer than the catalogue', async () => {
    expect(await run('2830')).toEqual({
      code: 1,
      out: '',
      err: 'unsc: resolution 2830 is newer than this catalogue (2825, 29 June 2026).\n      `unsc catalogue update <file>` takes newer ones in.\n',
    });
  });

  test('all are checked before anything is answered', async () => {
    expect(await run('2270', '2830')).toMatchObject({ code: 1, out: '' });
    expect(await run('2270', '1718 (2007)')).toEqual({
      code: 2,
      out: '',
      err: 'unsc: resolution 1718 was adopted in 2006, not in 2007.\n      Write 1718 (2006), or 1718 alone.\n',
    });
  });

  test('a name is offered, never taken', async () => {
    expect(await run('dprk')).toEqual({
      code: 1,
      out: '',
      err: `unsc: "dprk" names a regime, not a resolution. Did you mean one of these?
      1718  Democratic People's Republic of Korea  unsc lookup 1718
`,
    });
    expect(await run('yeman')).toEqual({
      code: 1,
      out: '',
      err: `unsc: "yeman" is neither a resolution nor the name of a regime. Did you mean one of these?
      2140  Yemen  unsc lookup 2140
`,
    });
  });

  test('a name that is near none', async () => {
    expect(await run('xyzzyq')).toEqual({
      code: 2,
      out: '',
      err: 'unsc: "xyzzyq" is neither a resolution nor a name that this catalogue knows.\n      Write a number, a symbol or a paragraph: 2270, "S/RES/2270 (2016)", "2270 OP 17".\n',
    });
  });
});
