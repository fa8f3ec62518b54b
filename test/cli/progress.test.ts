import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Progress, watchProgress } from '../../src/cli/progress.js';
import { fakeEnvironment, type OutsideSettings } from '../support/environment.js';

const START: Progress = { files: 0, ofFiles: 200, bytes: 0, ofBytes: 4_000_000 };
const HALF: Progress = { files: 100, ofFiles: 200, bytes: 2_000_000, ofBytes: 4_000_000 };

const ESCAPE = '\u001b';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch(settings: OutsideSettings, quiet = false) {
  const environment = fakeEnvironment(settings);
  const progress = watchProgress(environment, quiet ? { quiet } : {});
  return { environment, progress };
}

/** Lets time pass, and what is loaded be loaded. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await vi.dynamicImportSettled();
}

const TERMINAL = { size: { columns: 80 } };

describe('watchProgress', () => {
  test('shows a bar after half a second, keeps it up to date, and takes it off the screen', async () => {
    const { environment, progress } = watch(TERMINAL);
    progress.show(START);
    await pass(499);
    expect(environment.err()).toBe('');
    await pass(1);
    expect(environment.err()).toContain('░░░░░░░░░░ 0 % · 0 of 200 files · 0 bytes of 4.0 MB');
    await pass(500);
    progress.show(HALF);
    await pass(200);
    expect(environment.err()).toContain('█████░░░░░ 50 % · 100 of 200 files · ');
    expect(environment.out()).toBe('');
    progress.end();
    expect(environment.err()).toMatch(new RegExp(`${ESCAPE}\\[1G${ESCAPE}\\[2K$`));
    expect(environment.tidying.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is as wide as the terminal that stderr is, at each moment', async () => {
    const outside = fakeEnvironment(TERMINAL);
    let stderrColumns = 60;
    const terminal = { ...outside.terminal, stdout: false };
    const environment = {
      ...{ ...outside, terminal, size: null },
      get stderrColumns() {
        return stderrColumns;
      },
    };
    const progress = watchProgress(environment, {});
    progress.show(START);
    await pass(500);
    expect(outside.err()).toContain(`░░░░░░░░░░ 0 % · 0 of 200 files · 0 bytes of 4.0 MB${ESCAPE}`);
    stderrColumns = 24;
    progress.show(HALF);
    await pass(200);
    expect(outside.err()).toContain(`█████░░░░░ 50 %${ESCAPE}`);
    progress.end();
  });

  test('an interrupt finds the screen tidied up', async () => {
    const { environment, progress } = watch(TERMINAL);
    progress.show(START);
    await pass(500);
    const [tidy] = environment.tidying;
    tidy?.();
    expect(environment.err()).toMatch(new RegExp(`${ESCAPE}\\[2K$`));
    const before = environment.err();
    progress.show(HALF);
    progress.end();
    expect(environment.err()).toBe(before);
  });

  test('work that leaves no time for timers shows it as well', async () => {
    const { environment, progress } = watch(TERMINAL);
    progress.show(START);
    vi.setSystemTime(Date.now() + 600);
    progress.show(HALF);
    await vi.dynamicImportSettled();
    expect(environment.err()).toContain('50 %');
    progress.end();
  });

  test.each<readonly [string, OutsideSettings, boolean, number]>([
    ['what is done sooner', TERMINAL, false, 400],
    ['a pipe', {}, false, 900],
    ['--quiet', TERMINAL, true, 900],
  ])('%s shows nothing', async (_name, settings, quiet, took) => {
    const { environment, progress } = watch(settings, quiet);
    progress.show(START);
    await pass(took);
    progress.end();
    await pass(1000);
    expect(environment.err()).toBe('');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('what ends while the bar is loaded shows nothing', async () => {
    const { environment, progress } = watch(TERMINAL);
    progress.show(START);
    vi.advanceTimersByTime(500);
    progress.end();
    await pass(1000);
    expect(environment.err()).toBe('');
  });
});
