import type { CitationKind } from '../../src/citation/types.js';
import type { Statement } from '../../src/corpus/statement.js';
import { countCiting } from '../../src/index/citing-counts.js';
import { MemorySegment } from '../../src/index/memory-segment.js';
import type {
  CitedStatement,
  PlacedCitation,
  StatementIndex,
} from '../../src/index/statement-index.js';

interface StatementWords {
  readonly id: string;
  readonly date?: string;
  readonly text: string;
  /** The numbers cited, each where it first stands in the text; with a kind or paragraphs where they have one. */
  readonly cites: readonly (number | CitedWords)[];
  readonly issuers?: readonly string[];
  readonly title?: string;
  /** Any other field of the statement. */
  readonly facts?: Partial<Statement>;
}

interface CitedWords {
  readonly number: number;
  readonly kind?: CitationKind;
  readonly paragraphs?: readonly string[];
}

/** A statement (synthetic) with the citations that a test gives it. */
export function citedStatement(words: StatementWords): CitedStatement {
  const { id, text, title = `Statement ${id}`, date = null, issuers = ['JP'] } = words;
  return {
    statement: {
      id,
      title,
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
      bodyStart: 0,
      titleLine: 1,
      titleFrom: 'front matter',
      extra: {},
      ...words.facts,
    },
    citations: words.cites.map((cited) =>
      citation(text, typeof cited === 'number' ? { number: cited } : cited),
    ),
    unspecified: [],
    doubtful: [],
    sameTextAs: [],
  };
}

function citation(
  text: string,
  { number, kind = 'resolution', paragraphs = [] }: CitedWords,
): PlacedCitation {
  const start = text.indexOf(String(number));
  const end = start + String(number).length;
  return {
    number,
    symbol: `S/RES/${number}`,
    year: null,
    known: true,
    writtenYear: null,
    kind,
    paragraphs,
    paragraphSpans: [],
    text: String(number),
    field: 'body',
    start,
    end,
    line: 1,
    column: start + 1,
    endLine: 1,
    endColumn: end + 1,
  };
}

/** An index over statements given, in order of id. */
export function indexOf(...entries: readonly CitedStatement[]): StatementIndex {
  async function* some(wanted: (entry: CitedStatement) => boolean) {
    yield* entries.filter(wanted);
  }
  const segment = new MemorySegment(entries);
  return {
    engine: 'memory',
    hash: '0123456789abcdef',
    size: entries.length,
    problems: [],
    leftOut: [],
    notes: [],
    all: () => some(() => true),
    citing: (numbers) =>
      some(({ citations }) => citations.some(({ number }) => numbers.includes(number))),
    idsFor: async () => [],
    get: async () => undefined,
    segments: async function* () {
      if (entries.length > 0) yield segment;
    },
    words: () => segment.words(),
    citingCounts: async () => countCiting(entries),
    close: async () => {},
  };
}
