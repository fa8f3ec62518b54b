import { type OpenIndexOptions, openIndex } from '../../src/index/open-index.js';
import { builtIn, type OpenDatabase, packaged } from '../../src/index/sqlite/database.js';
import type { EngineName, StatementIndex } from '../../src/index/statement-index.js';

/** What a test sets of the way an index is opened. */
export type OpenSettings = Partial<Omit<OpenIndexOptions, 'roots' | 'engine' | 'sqlite' | 'tell'>>;

/** An engine with the SQLite that it runs on, where it runs on one. */
export interface TestedEngine {
  readonly name: string;
  readonly engine: EngineName;
  readonly sqlite: OpenDatabase | undefined;
  open(paths: readonly string[], settings?: OpenSettings): Promise<OpenedIndex>;
}

export interface OpenedIndex {
  readonly index: StatementIndex;
  /** What was told while it was opened. */
  readonly told: readonly string[];
}

const sqlites = [
  { name: 'node:sqlite', sqlite: builtIn() },
  { name: 'libsql', sqlite: packaged() },
].flatMap(({ name, sqlite }) => (sqlite === undefined ? [] : [{ name, sqlite }]));

/** Reads every statement for each question: what the others are measured against. */
export const memory: TestedEngine = tested('memory', 'memory', undefined);

/** The disk engine with each SQLite that there is here; one is always there. */
export const diskEngines: readonly [TestedEngine, ...TestedEngine[]] = atLeastOne(
  sqlites.map(({ name, sqlite }) => tested(`sqlite (${name})`, 'sqlite', sqlite)),
);

export const allEngines: readonly TestedEngine[] = [memory, ...diskEngines];

function tested(name: string, engine: EngineName, sqlite: OpenDatabase | undefined): TestedEngine {
  return {
    name,
    engine,
    sqlite,
    async open(paths, settings = {}) {
      const told: string[] = [];
      const index = await openIndex({
        roots: paths.map((path) => ({ path, named: true })),
        refresh: 'auto',
        maker: 'a test',
        ...settings,
        engine,
        sqlite,
        tell: (message) => told.push(message),
      });
      return { index, told };
    },
  };
}

function atLeastOne<T>([first, ...others]: readonly T[]): readonly [T, ...T[]] {
  if (first === undefined) throw new Error('this machine has neither node:sqlite nor libsql');
  return [first, ...others];
}
