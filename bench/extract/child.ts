import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Answers, Question } from './protocol.js';

interface Running {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: AsyncIterator<string>;
}

/** A program that answers questions, one at a time, in JSON lines. It starts when it is first asked. */
export class Child {
  private running: Running | undefined;

  /** @param limit - seconds after which a question is given up. */
  constructor(
    private readonly command: string,
    private readonly words: readonly string[],
    private readonly limit: number,
  ) {}

  /**
   * @returns undefined where no answer came in time; the next question then meets a new process.
   * @throws Error - where the program ended instead.
   */
  async ask<Q extends Question>(question: Q): Promise<Answers[Q['task']] | undefined> {
    this.running ??= this.start();
    const { process, lines } = this.running;
    process.stdin.write(`${JSON.stringify(question)}\n`);
    const line = await within(this.limit, lines.next());
    if (line === undefined) {
      this.stop();
      return undefined;
    }
    if (line.done === true) throw new Error(`${this.command} ended at ${JSON.stringify(question)}`);
    const answer: Answers[Q['task']] = JSON.parse(line.value);
    return answer;
  }

  stop(): void {
    this.running?.process.kill('SIGKILL');
    this.running = undefined;
  }

  private start(): Running {
    const process = spawn(this.command, this.words, { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
    return { process, lines };
  }
}

/** What is awaited, or undefined where it takes longer than so many seconds. */
async function within<T>(seconds: number, awaited: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000, undefined);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}
