/** Asks for the time that a tool takes over a text file in UTF-8, which is read and decoded before. */
interface TimeQuestion {
  readonly task: 'time';
  readonly tool: string;
  readonly file: string;
}

/** Asks for all that a tool finds in texts: a file with a text, as a JSON string, in each line. */
interface FindQuestion {
  readonly task: 'find';
  readonly tool: string;
  readonly file: string;
}

/** Asks which tools there are. */
interface VersionsQuestion {
  readonly task: 'versions';
}

export type Question = TimeQuestion | FindQuestion | VersionsQuestion;

export interface Timed {
  /** Processor time, user and system, of the whole process: its helper threads count too. */
  readonly seconds: number;
  /** How many citations. */
  readonly found: number;
}

/** A number at its place, in UTF-16 code units. */
export type Find = readonly [number: number, start: number, end: number];

/** What each question is answered with. */
export interface Answers {
  readonly time: Timed;
  /** The finds of each text, in the order of the texts. */
  readonly find: { readonly finds: readonly (readonly Find[])[] };
  /** Tool to name and version. */
  readonly versions: { readonly versions: Readonly<Record<string, string>> };
}
