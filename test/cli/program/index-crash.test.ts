// An index in rough company: builds that are killed or interrupted, many programs at once, disks that take nothing more.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { corpusFolder } from '../../support/corpus-folder.js';
import { projectRoot } from '../../support/environment.js';
import { bareVariables, program, type Run, run } from '../../support/run.js';

const onShell = describe.skipIf(process.platform === 'win32');

/** Set by the long campaign; the suite tries fifty. */
const KILLS = Number(process.env.UNSC_TEST_KILLS ?? 50);
const IN_A_ROW = 5;
const MINUTES = 60_000;

const WAITING = 'unsc: another unsc is writing this index: waiting for it.\n';

/** A statement (synthetic) of some 8 kB: 600 of them come into two batches, which threads read. */
function synthetic(at: number, state: number): string {
  const line = `The vessels of ${at} in state ${state}, under UNSCR ${1700 + (at % 300)}.\n`;
  return `---\ntype: synthetic\n---\n${line}${`Coal and more of word${at}.\n`.repeat(300)}`;
}

function corpusOf(count: number): string {
  const files = Array.from({ length: count }, (_, at) => [`s${at}.md`, synthetic(at, 0)]);
  return corpusFolder(Object.fromEntries(files));
}

function change(corpus: string, step: number, state: number): void {
  const count = readdirSync(corpus).length;
  for (let at = state % step; at < count; at += step) {
    writeFileSync(join(corpus, `s${at}.md`), synthetic(at, state));
  }
}

interface Place {
  readonly corpus: string;
  readonly cache: string;
}

/** The answer holds the hash of all texts, and how many there are. */
const QUESTION = ['list', '--json', '--sort', 'id', '--limit', '2'];

function words({ corpus }: Place, more: readonly string[]): string[] {
  return [...QUESTION, '--corpus', corpus, ...more];
}

function ask(place: Place, ...more: readonly string[]): Run {
  const variables = { XDG_CACHE_HOME: place.cache };
  return run(words(place, ['--engine', 'sqlite', ...more]), { variables });
}

/** What every statement says, read anew. */
function truth(place: Place): Run {
  return run(words(place, ['--engine', 'memory']));
}

const started = new Set<ChildProcess>();

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

interface Ended extends Run {
  readonly signal: NodeJS.Signals | null;
}

/** Starts the program, and ends it after some milliseconds unless it has ended by then. */
function start(
  place: Place,
  more: readonly string[] = [],
  end?: { readonly signal: NodeJS.Signals; readonly after: number },
): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [program, ...words(place, ['--engine', 'sqlite', ...more])],
    {
      cwd: projectRoot,
      env: bareVariables({ XDG_CACHE_HOME: place.cache }),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  started.add(child);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  const timer = end && setTimeout(() => child.kill(end.signal), end.after);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      started.delete(child);
      resolve({ code, out, err, signal });
    });
  });
}

/** The files of the one index in a cache. */
function filesIn({ cache }: Place): string[] {
  const indexes = join(cache, 'unsc', 'index');
  const [folder, ...others] = readdirSync(indexes).filter((name) => name !== 'CACHEDIR.TAG');
  expect(others).toEqual([]);
  return folder === undefined ? [] : readdirSync(join(indexes, folder));
}

/** Whatever else lies in the folder belongs to no index. */
function expectNoOrphans(place: Place): void {
  const endings = filesIn(place).map((name) => name.replace(/^\w{16}(?=\.)/, ''));
  const kinds = [...new Set(endings)].sort();
  expect(kinds).toEqual(['.pack', '.sqlite', 'current', 'lock']);
  expect(endings.filter((ending) => ending === '.sqlite')).toHaveLength(1);
  // A refresh adds a pack; packs of which nothing is used any more go.
  expect(endings.length).toBeLessThanOrEqual(3 + 12);
}

onShell('a build that is killed', () => {
  test(`at ${KILLS} moments loses nothing`, { timeout: 30 * MINUTES }, async () => {
    const place = { corpus: corpusOf(600), cache: corpusFolder({}, 'cache') };
    const begun = performance.now();
    const whole = ask(place);
    const taken = performance.now() - begun;
    expect(whole).toEqual(truth(place));
    let killed = 0;
    let during = 0;
    let before = whole;
    for (let round = 1; round <= Math.ceil(KILLS / IN_A_ROW); round += 1) {
      // By turns a first build and a refresh of every third file; whatever follows one that was not killed is a refresh too.
      if (round % 2 === 0) place.cache = corpusFolder({}, 'cache');
      for (let time = 0; time < IN_A_ROW; time += 1) {
        if (time > 0 || round % 2 === 1) change(place.corpus, 3, round * IN_A_ROW + time);
        const after = taken * (0.15 + 0.85 * Math.random());
        const { signal, code } = await start(place, [], { signal: 'SIGKILL', after });
        if (signal === null) expect(code).toBe(0);
        else killed += 1;
        if (existsSync(join(place.cache, 'unsc')) && filesIn(place).length > 4) during += 1;
        if (signal !== null && round % 2 === 1 && time === 0) {
          // Killed before it was made the index, or right after.
          const { out, err } = ask(place, '--refresh', 'never');
          expect([before.out, truth(place).out]).toContain(out);
          expect(err).toBe('');
        }
      }
      const now = truth(place);
      expect(ask(place)).toEqual(now);
      before = now;
      // Changed once more, so that a writer has cause to clean up.
      writeFileSync(join(place.corpus, 's1.md'), synthetic(1, 1000 + round));
      before = ask(place);
      expectNoOrphans(place);
    }
    // Otherwise this test has shown nothing.
    expect(killed).toBeGreaterThan(KILLS / 4);
    expect(during).toBeGreaterThan(0);
  });
});

onShell('an interrupt in a build', () => {
  test('ends it by the signal, and the old index serves', { timeout: 2 * MINUTES }, async () => {
    const place = { corpus: corpusOf(600), cache: corpusFolder({}, 'cache') };
    const begun = performance.now();
    const old = ask(place);
    const taken = performance.now() - begun;
    let interrupted = false;
    for (let attempt = 1; attempt <= 10 && !interrupted; attempt += 1) {
      change(place.corpus, 1, attempt);
      const after = taken * (0.3 + 0.04 * attempt);
      const { signal, out, err } = await start(place, [], { signal: 'SIGINT', after });
      interrupted = signal === 'SIGINT' && filesIn(place).length > 4;
      if (signal !== 'SIGINT') continue;
      expect({ out, err }).toEqual({ out: '', err: '' });
      if (attempt === 1) expect(ask(place, '--refresh', 'never')).toEqual(old);
    }
    expect(interrupted).toBe(true);
    expect(ask(place)).toEqual(truth(place));
    expectNoOrphans(place);
  });

  test('is 130 to a shell', () => {
    const { corpus, cache } = { corpus: corpusOf(600), cache: corpusFolder({}, 'cache') };
    // A shell without job control lets what it starts in the background ignore the signal, so it is sent by the program's parent.
    const line = `timeout --foreground -s INT 0.4 "$0" "$@"; [ $? = 124 ] && exit 130`;
    const command = [program, 'list', '--engine', 'sqlite', '--corpus', corpus];
    const { status } = spawnSync('/bin/sh', ['-c', line, process.execPath, ...command], {
      cwd: projectRoot,
      env: bareVariables({ XDG_CACHE_HOME: cache }),
    });
    expect(status).toBe(130);
  });
});

onShell('several at once', () => {
  test('ten readers while the corpus changes', { timeout: 5 * MINUTES }, async () => {
    const place = { corpus: corpusOf(120), cache: corpusFolder({}, 'cache') };
    const states = [truth(place).out];
    ask(place);
    let busy = true;
    const reader = async (): Promise<Ended[]> => {
      const answers: Ended[] = [];
      while (busy) answers.push(await start(place));
      return answers;
    };
    const readers = Array.from({ length: 10 }, reader);
    for (let state = 1; state <= 4; state += 1) {
      // One file changes at once, so that no reader can find a state that never was.
      const aside = join(place.corpus, 'aside');
      writeFileSync(aside, synthetic(7, state));
      renameSync(aside, join(place.corpus, 's7.md'));
      states.push(truth(place).out);
      expect(states).toContain((await start(place)).out);
    }
    busy = false;
    const answers = (await Promise.all(readers)).flat();
    expect(answers.length).toBeGreaterThanOrEqual(10);
    for (const { code, out, err } of answers) {
      expect(['', WAITING]).toContain(err);
      expect(code).toBe(0);
      expect(states).toContain(out);
    }
    expect(ask(place)).toEqual(truth(place));
  });

  test.each([2, 5])('%i refreshes make one index', { timeout: 2 * MINUTES }, async (count) => {
    const place = { corpus: corpusOf(200), cache: corpusFolder({}, 'cache') };
    for (const state of [1, 2]) {
      // First a build, then a refresh.
      change(place.corpus, 3, state);
      const answers = await Promise.all(Array.from({ length: count }, () => start(place)));
      const now = truth(place);
      for (const { code, out, err } of answers) {
        expect({ code, out }).toEqual({ code: 0, out: now.out });
        expect(['', WAITING]).toContain(err);
      }
      expectNoOrphans(place);
      expect(ask(place, '--refresh', 'never')).toEqual(now);
    }
  });
});

/** Runs lines of a shell that can mount file systems which nobody else sees and which are gone with it. */
function inOwnMounts(lines: string, ...more: readonly string[]) {
  const words = ['-m', '/bin/sh', '-c', lines, 'sh', ...more];
  return spawnSync('unshare', words, { env: bareVariables(), encoding: 'utf8' });
}

const canMount =
  process.platform === 'linux' &&
  inOwnMounts('mount -t tmpfs -o size=64k tmpfs "$1"', corpusFolder({})).status === 0;

/** `unsc ENGINE…` in a shell, with the corpus and the cache in `$corpus` and `$cache`. */
const SHELL = `
corpus=$1 cache=$2 node=$3 program=$4
unsc() { XDG_CACHE_HOME="$cache" "$node" "$program" list --count --corpus "$corpus" "$@"; }
grow() { for at in 1 2 3 4 5 6 7 8 9; do cp "$corpus/s0.md" "$corpus/new$at.md"; done; }
`;

function shellOver({ corpus, cache }: Place): readonly string[] {
  return [corpus, cache, process.execPath, program];
}

const folderPattern = (cache: string) =>
  new RegExp(`"${cache}/unsc/index/[0-9a-f]{16}"`.replaceAll('.', '\\.'), 'g');

onShell('a disk that takes nothing more', () => {
  const said = (cache: string, text: string) => text.replace(folderPattern(cache), 'FOLDER');
  const old = (cause: string) =>
    `unsc: the index in FOLDER cannot be brought up to date: ${cause}. The answer is without the last changes of 9 files; \`--engine memory\` reads every statement.\n`;
  const none = (cause: string) =>
    `unsc: no index can be kept in FOLDER: ${cause}. Every statement is read instead.\n`;

  test('a limit on the size of files: the old index serves', () => {
    const place = { corpus: corpusOf(20), cache: corpusFolder({}, 'cache') };
    const lines = `${SHELL} unsc --engine sqlite; grow; ulimit -f 40; unsc --engine sqlite`;
    const answer = spawnSync('/bin/sh', ['-c', lines, 'sh', ...shellOver(place)], {
      env: bareVariables(),
      encoding: 'utf8',
    });
    expect(answer.stdout).toBe('20\n20\n');
    expect(said(place.cache, answer.stderr)).toBe(old('no file may be so large here'));
    expectNoOrphans(place);
    expect(ask(place)).toEqual(truth(place));
  });

  test('a limit on the size of files: a first build gives way to reading all', () => {
    const place = { corpus: corpusOf(20), cache: corpusFolder({}, 'cache') };
    const lines = `${SHELL} ulimit -f 40; unsc --engine sqlite`;
    const answer = spawnSync('/bin/sh', ['-c', lines, 'sh', ...shellOver(place)], {
      env: bareVariables(),
      encoding: 'utf8',
    });
    expect(answer.stdout).toBe('20\n');
    expect(said(place.cache, answer.stderr)).toBe(none('no file may be so large here'));
    expect(filesIn(place)).toEqual(['lock']);
  });

  test('a cache that is a file', () => {
    const corpus = corpusOf(3);
    const cache = join(corpusFolder({ file: '' }), 'file');
    const answer = ask({ corpus, cache });
    expect(answer.out).toBe(truth({ corpus, cache }).out);
    expect(said(cache, answer.err)).toBe(none('a file stands where a folder should'));
  });

  describe.skipIf(!canMount)(
    'a file system of its own (needs to mount one, as root on Linux)',
    () => {
      test('that is full: the old index serves, and goes on when there is space', () => {
        const place = { corpus: corpusOf(20), cache: corpusFolder({}, 'cache') };
        const lines = `${SHELL}
        mount -t tmpfs -o size=900k tmpfs "$cache"
        unsc --engine sqlite; grow
        head -c 2000000 /dev/zero >"$cache/other" 2>/dev/null
        unsc --engine sqlite; ls "$cache"/unsc/index/*/ | grep -c -e pack -e sqlite
        rm "$cache/other"; unsc --engine sqlite; umount "$cache"`;
        const { stdout, stderr } = inOwnMounts(lines, ...shellOver(place));
        expect(stdout).toBe('20\n20\n2\n29\n');
        expect(said(place.cache, stderr)).toBe(old('there is no space left on the device'));
      });

      test('that is full from the beginning: every statement is read', () => {
        const place = { corpus: corpusOf(20), cache: corpusFolder({}, 'cache') };
        const lines = `${SHELL}
        mount -t tmpfs -o size=64k tmpfs "$cache"
        unsc --engine sqlite; ls "$cache"/unsc/index/*/; umount "$cache"`;
        const { stdout, stderr } = inOwnMounts(lines, ...shellOver(place));
        expect(stdout).toBe('20\nlock\n');
        expect(said(place.cache, stderr)).toBe(none('there is no space left on the device'));
      });

      test('that is read-only: every statement is read', () => {
        const place = { corpus: corpusOf(20), cache: corpusFolder({}, 'cache') };
        const lines = `${SHELL}
        mount -t tmpfs -o ro,size=64k tmpfs "$cache"; unsc --engine sqlite; umount "$cache"`;
        const { stdout, stderr } = inOwnMounts(lines, ...shellOver(place));
        expect(stdout).toBe('20\n');
        expect(said(place.cache, stderr)).toBe(none('it is read-only'));
      });

      test('that became read-only: the index is read as long as nothing changes', () => {
        const place = { corpus: corpusOf(20), cache: corpusFolder({}, 'cache') };
        const lines = `${SHELL}
        mount -t tmpfs -o size=2m tmpfs "$cache"; sleep 2.1; unsc --engine sqlite
        mount -o remount,ro "$cache"; unsc --engine sqlite
        grow; unsc --engine sqlite; unsc --engine sqlite --refresh never; umount "$cache"`;
        const { stdout, stderr } = inOwnMounts(lines, ...shellOver(place));
        expect(stdout).toBe('20\n20\n29\n20\n');
        expect(said(place.cache, stderr)).toBe(none('it is read-only'));
      });
    },
  );
});
