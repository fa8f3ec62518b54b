import type { Environment } from './environment.js';
import type { SharedOptions } from './options.js';
import type { ProgressBar } from './progress-bar.js';

/** How far the reading of files has come. */
export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

export interface ProgressWatch {
  show(progress: Progress): void;
  /** To be called when the work is over, however it ended. */
  end(): void;
}

/** Work that is done in less than this shows nothing, in milliseconds. */
const PATIENCE = 500;

/**
 * Shows on stderr how far work has come, where that is a terminal and the work takes its time. What draws it is loaded only then.
 * An interrupt finds the screen tidied up.
 */
export function watchProgress(
  environment: Environment,
  { quiet }: Pick<SharedOptions, 'quiet'>,
): ProgressWatch {
  const begun = Date.now();
  let state: 'idle' | 'waiting' | 'loading' | 'shown' | 'over' = 'idle';
  let latest: Progress | undefined;
  let timer: NodeJS.Timeout | undefined;
  let bar: ProgressBar | undefined;
  let forget = (): void => {};

  const open = async (): Promise<void> => {
    if (state !== 'waiting') return;
    state = 'loading';
    clearTimeout(timer);
    const { openBar } = await import('./progress-bar.js');
    if (isOver() || latest === undefined) return;
    const { stderr } = environment;
    const columns = () => environment.stderrColumns ?? 80;
    // Before anything is on the screen.
    forget = environment.beforeInterrupt(() => bar?.close());
    bar = openBar(stderr, columns, begun, latest);
    state = 'shown';
  };
  // A check of its own, as what is awaited changes the state.
  const isOver = (): boolean => state === 'over';

  return {
    show(progress) {
      latest = progress;
      if (state === 'idle') {
        if (quiet || !environment.terminal.stderr) state = 'over';
        else {
          state = 'waiting';
          timer = setTimeout(open, Math.max(0, begun + PATIENCE - Date.now()));
        }
      } else if (state === 'shown') bar?.show(progress);
      // Where the work leaves no time for timers.
      else if (state === 'waiting' && Date.now() - begun >= PATIENCE) void open();
    },
    end() {
      state = 'over';
      clearTimeout(timer);
      bar?.close();
      forget();
    },
  };
}
