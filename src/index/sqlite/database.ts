import { createRequire } from 'node:module';

/** What a column holds; 64-bit whole numbers are not kept in any. */
export type Value = string | number | Uint8Array | null;

export type Row = Readonly<Record<string, Value>>;

/** A statement of SQL that can be run again and again. */
export interface Query {
  get(...values: readonly Value[]): Row | undefined;
  all(...values: readonly Value[]): readonly Row[];
  run(...values: readonly Value[]): void;
}

/** An open SQLite database, in whichever way this Node.js has one. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Query;
  close(): void;
}

/** Opens a database file; without `readOnly` it is made where there is none. */
export interface OpenDatabase {
  (path: string, options?: { readonly readOnly?: boolean }): Database;
  /** Whose SQLite it is. */
  readonly provider: 'node:sqlite' | 'libsql';
}

interface Statement {
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): unknown;
}

interface Driver {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

type NodeSqlite = {
  readonly DatabaseSync: new (path: string, options?: { readonly readOnly?: boolean }) => Driver;
};

type Libsql = new (path: string, options?: { readonly readonly?: boolean }) => Driver;

/**
 * Finds a SQLite: the one that Node.js has from 22.13 on, which is open at once, else the package libsql, which takes
 * some 15 ms to load. No part of SQLite is used that one of them lacks.
 *
 * @returns undefined where there is neither.
 */
export function findSqlite(): OpenDatabase | undefined {
  return builtIn() ?? packaged();
}

/** The version of a SQLite. */
export function sqliteVersion(open: OpenDatabase): string {
  const database = open(':memory:');
  try {
    return String(database.prepare('SELECT sqlite_version() AS version').get()?.version);
  } finally {
    database.close();
  }
}

/** The SQLite of Node.js; undefined where it has none. */
export function builtIn(): OpenDatabase | undefined {
  const found = attempt<NodeSqlite>('node:sqlite');
  if (found === undefined) return undefined;
  const { DatabaseSync } = found;
  const open = (path: string, options = {}) => {
    const driver = new DatabaseSync(path, options);
    return adapted(driver, (values) => [...values]);
  };
  return Object.assign(open, { provider: 'node:sqlite' as const });
}

/** That of the package libsql, which takes a lone blob for a set of named values, so it is given an array always. */
export function packaged(): OpenDatabase | undefined {
  const LibsqlDatabase = attempt<Libsql>('libsql');
  if (LibsqlDatabase === undefined) return undefined;
  const open = (path: string, { readOnly = false } = {}) => {
    const driver = new LibsqlDatabase(path, { readonly: readOnly });
    return adapted(driver, (values) => [values]);
  };
  return Object.assign(open, { provider: 'libsql' as const });
}

function attempt<Module>(name: string): Module | undefined {
  try {
    return createRequire(import.meta.url)(name);
  } catch {
    return undefined;
  }
}

function adapted(driver: Driver, bound: (values: readonly Value[]) => unknown[]): Database {
  return {
    exec(sql) {
      driver.exec(sql);
    },
    prepare(sql) {
      const statement = driver.prepare(sql);
      return {
        get: (...values) => statement.get(...bound(values)) as Row | undefined,
        all: (...values) => statement.all(...bound(values)) as Row[],
        run: (...values) => {
          statement.run(...bound(values));
        },
      };
    },
    close() {
      driver.close();
    },
  };
}
