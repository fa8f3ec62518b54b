/** Asks a child process to run one tool over the first bytes of a file; the answer is `Timed`. */
export interface TimeQuestion {
  readonly task: 'time';
  readonly tool: string;
  readonly file: string;
  /** UTF-8; a character that the end cuts is left out. */
  readonly bytes: number;
}

/** Asks a child process for all that a tool finds in texts: a file with a text, as a JSON string, per line. */
export interface FindQuestion {
  readonly task: 'find';
  readonly tool: string;
  readonly file: string;
}

export type Question = TimeQuestion | FindQuestion;

export interface Timed {
  /** Processor time, user and system, of the whole process: its helper threads count too. */
  readonly seconds: number;
  /** What was read of the file. */
  readonly bytes: number;
  /** How many citations. */
  readonly found: number;
}

/** A number at its place, in UTF-16 code units. */
export type Find = readonly [number: number, start: number, end: number];

export interface Found {
  /** The finds of each text, in the order of the texts. */
  readonly finds: readonly (readonly Find[])[];
}

/** Megabytes, of a million bytes, per second of processor time. */
export function throughput({ bytes, seconds }: Timed): number {
  return bytes / 1e6 / seconds;
}
