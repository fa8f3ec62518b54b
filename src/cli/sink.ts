import { writeSync } from 'node:fs';
import { UserError } from '../catalogue/user-error.js';

/** Where text goes: stdout or stderr of the process, or a test's memory. */
export interface Sink {
  /** @param text - or its bytes in UTF-8, which are not kept. */
  write(text: string | Uint8Array): void;
}

/** Thrown by a sink whose reader has gone away (`unsc list | head -1`); ends the program quietly. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Waits for a descriptor that is not ready yet. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * Writes to a file descriptor at once and in order. `process.stdout` is left alone because loading its
 * stream costs more than everything else a short answer needs, and because a blocking write keeps a
 * long answer from piling up in memory.
 *
 * @throws ClosedPipe when the reader of a pipe is gone.
 * @throws UserError where the text cannot be written, as on a disk that is full.
 */
export function descriptorSink(descriptor: number): Sink {
  return {
    write(text) {
      const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
      let done = 0;
      while (done < bytes.length) {
        try {
          done += writeSync(descriptor, bytes, done, bytes.length - done);
        } catch (error) {
          const { code, message } = error as NodeJS.ErrnoException;
          if (code === 'EAGAIN') pause(2);
          else if (code === 'EPIPE') throw new ClosedPipe();
          else {
            const problem = `the answer cannot be written: ${message}.`;
            throw new UserError(problem, '', undefined, { cause: error });
          }
        }
      }
    },
  };
}

/** A sink for messages: where they cannot be written, there is nobody left to tell. */
export function messageSink(descriptor: number): Sink {
  const sink = descriptorSink(descriptor);
  return {
    write(text) {
      try {
        sink.write(text);
      } catch {
        // A message that nobody can read must not hide the exit code.
      }
    },
  };
}
