import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Found, Question, TimeQuestion, FindQuestion, Timed } from './protocol.js';

type Running = ChildProcessByStdio<Writable, Readable, null>;

/** A program that answers questions: a JSON line each way, one at a time. It starts with the first question. */
export class Child {
  private running: Running | undefined;
  private lines: AsyncIterator<string> | undefined;

  /**
   * @param greeting - whether its first line is no answer; `greet` gives it.
   * @param limit - seconds after which a question is given up.
   */
  constructor(
    private readonly command: string,
    private readonly words: readonly string[],
    private readonly limit: number,
  ) {}

  ask(question: TimeQuestion): Promise<Timed | undefined>;
  ask(question: FindQuestion): Promise<Found | undefined>;
  /** @returns undefined where no answer came in time; the next question then meets a new process. */
  async ask(question: Question): Promise<Timed | Found | undefined> {
    const { stdin } = this.start();
    stdin.write(`${JSON.stringify(question)}\n`);
    return this.read<Timed | Found>();
  }

  /** The next line that it writes, without asking. */
  async read<T>(): Promise<T | undefined> {
    this.start();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), this.limit * 1000);
    });
    const line = await Promise.race([this.lines?.next(), late]);
    clearTimeout(timer);
    if (line === undefined) {
      this.stop();
      return undefined;
    }
    if (line.done === true) throw new Error(`${this.command} ${this.words.join(' ')} ended early`);
    const answer: T = JSON.parse(line.value);
    return answer;
  }

  stop(): void {
    this.running?.kill('SIGKILL');
    this.running = undefined;
  }

  private start(): Running {
    if (this.running !== undefined) return this.running;
    const running = spawn(this.command, this.words, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
    this.running = running;
    return running;
  }
}
