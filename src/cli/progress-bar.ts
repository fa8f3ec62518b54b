import { Writable } from 'node:stream';
import { Format, SingleBar } from 'cli-progress';
import { renderProgress } from '../output/progress.js';
import type { Progress } from './progress.js';
import type { Sink } from './sink.js';

export interface ProgressBar {
  show(progress: Progress): void;
  /** Takes it off the screen. */
  close(): void;
}

/**
 * Shows how far long work has come on the last line of a terminal.
 *
 * @param columns - of the terminal, at the moment.
 * @param begun - when the work began, in milliseconds since 1970.
 */
export function openBar(
  stderr: Sink,
  columns: () => number,
  begun: number,
  first: Progress,
): ProgressBar {
  let latest = first;
  const bar = new SingleBar({
    stream: terminalStream(stderr),
    clearOnComplete: true,
    // The line is cut to the terminal's width here.
    linewrap: true,
    etaBuffer: 20,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    format: (options, { progress, eta }) =>
      renderProgress(
        { ...latest, elapsed: (Date.now() - begun) / 1000, left: secondsLeft(eta, latest) },
        columns(),
        (barsize) => Format.BarFormat(progress, { ...options, barsize }),
      ),
  });
  bar.start(first.ofBytes, first.bytes);
  return {
    show(progress) {
      latest = progress;
      bar.update(progress.bytes);
    },
    close() {
      bar.stop();
    },
  };
}

/** The library gives words for what it cannot say, and nothing of use before the first step. */
function secondsLeft(eta: unknown, { bytes }: Progress): number | null {
  return typeof eta === 'number' && Number.isFinite(eta) && bytes > 0 ? eta : null;
}

function terminalStream(stderr: Sink): Writable {
  const stream = new Writable({
    decodeStrings: false,
    write(text, _encoding, done) {
      stderr.write(String(text));
      done();
    },
  });
  // So that the library cuts nothing: the line is as long as the terminal is wide at the moment.
  return Object.assign(stream, { isTTY: true, columns: Number.MAX_SAFE_INTEGER });
}
