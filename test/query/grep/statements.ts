import { countCiting } from '../../../src/index/citing-counts.js';
import { MemorySegment } from '../../../src/index/memory-segment.js';
import type { CitedStatement, StatementIndex } from '../../../src/index/statement-index.js';
import { compareCodePoints } from '../../../src/query/rows.js';

export interface StatementSettings {
  readonly id: string;
  readonly body: string;
  readonly date?: string | null;
  readonly issuers?: readonly string[];
  /** Three lines unless given. */
  readonly head?: string;
  /** Citations of the body, each by the text that carries the number. */
  readonly cites?: readonly { readonly number: number; readonly text: string }[];
  readonly sameTextAs?: readonly string[];
}

/** The default head: three lines, so that the body begins in line 4. */
export const HEAD = '---\ntype: synthetic\n---\n';

/** A synthetic statement as an index would give it. */
export function statement(settings: StatementSettings): CitedStatement {
  const { id, body, date = '2020-01-01', issuers = [], head = HEAD, cites = [] } = settings;
  const text = head + body;
  return {
    statement: {
      id,
      title: `Synthetic ${id}`,
      date,
      dateFrom: date === null ? null : 'front matter',
      type: 'synthetic',
      issuers,
      roles: [],
      subject: null,
      tags: [],
      language: 'en',
      source: null,
      path: `corpus/${id}.md`,
      text,
      bodyStart: head.length,
      titleLine: 1,
      titleFrom: 'id',
      extra: {},
    },
    citations: cites.map(({ number, text: written }) => {
      const start = text.indexOf(written, head.length);
      const end = start + written.length;
      const place = placeIn(text, start);
      const endPlace = placeIn(text, end);
      return {
        number,
        symbol: `S/RES/${number} (2000)`,
        year: 2000,
        known: true,
        writtenYear: null,
        kind: 'resolution',
        paragraphs: [],
        paragraphSpans: [],
        text: written,
        field: 'body',
        start,
        end,
        ...place,
        endLine: endPlace.line,
        endColumn: endPlace.column,
      };
    }),
    unspecified: [],
    doubtful: [],
    sameTextAs: settings.sameTextAs ?? [],
  };
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** An index over statements in memory. */
export function indexOf(...settings: readonly StatementSettings[]): StatementIndex {
  return indexOfEntries(settings.map(statement));
}

export function indexOfEntries(given: readonly CitedStatement[]): StatementIndex {
  const entries = [...given].sort((a, b) => compareCodePoints(a.statement.id, b.statement.id));
  const ids = entries.map(({ statement: { id } }) => id);
  const segment = new MemorySegment(entries);
  return {
    engine: 'memory',
    hash: '0123456789abcdef',
    size: entries.length,
    problems: [],
    leftOut: [],
    notes: [],
    all: async function* () {
      yield* entries;
    },
    citing: async function* (numbers) {
      yield* entries.filter(({ citations }) =>
        citations.some(({ number }) => numbers.includes(number)),
      );
    },
    idsFor: async (name) => (ids.includes(name) ? [name] : ids.filter((id) => id.startsWith(name))),
    get: async (id) => entries.find((entry) => entry.statement.id === id),
    segments: async function* () {
      if (entries.length > 0) yield segment;
    },
    words: () => segment.words(),
    citingCounts: async () => countCiting(entries),
    close: async () => {},
  };
}
