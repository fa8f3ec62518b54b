import { createTextBlock } from '../../../src/index/pack/text-block.js';
import type { Segment, StatementHead, TextBlock } from '../../../src/index/segment.js';
import type { CitedStatement, StatementIndex } from '../../../src/index/statement-index.js';
import { indexOfEntries } from './statements.js';

/** Texts as a disk engine keeps them. */
export function packedTexts(texts: readonly string[]): TextBlock {
  const bytes = texts.map((text) => Buffer.from(`${text}\n`));
  const starts = new Int32Array(texts.length + 1);
  for (const [at, { length }] of bytes.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return createTextBlock(Buffer.concat(bytes), starts);
}

interface Counted {
  readonly entry: CitedStatement;
  readonly live: boolean;
}

/** A segment that counts what is asked of it. */
export class PackedSegment implements Segment {
  readonly size: number;
  /** How often the texts were asked for, and single entries. */
  asked = { texts: 0, entries: 0 };

  constructor(private readonly statements: readonly Counted[]) {
    this.size = statements.length;
  }

  isLive(ordinal: number): boolean {
    return this.statements[ordinal]?.live ?? false;
  }

  idOf(ordinal: number): string {
    return this.at(ordinal).statement.id;
  }

  dateOf(ordinal: number): string | null {
    return this.at(ordinal).statement.date;
  }

  entry(ordinal: number): CitedStatement {
    this.asked.entries += 1;
    return this.at(ordinal);
  }

  headOf(ordinal: number): StatementHead {
    return this.at(ordinal).statement;
  }

  async mayHold(): Promise<null> {
    return null;
  }

  async singleTexts(): Promise<TextBlock> {
    return this.texts();
  }

  async texts(): Promise<TextBlock> {
    this.asked.texts += 1;
    return packedTexts(this.statements.map(({ entry }) => entry.statement.text));
  }

  async passages(): Promise<never> {
    throw new Error('nothing here asks for passages');
  }

  private at(ordinal: number): CitedStatement {
    const counted = this.statements[ordinal];
    if (counted === undefined) throw new RangeError(`no statement ${ordinal}`);
    return counted.entry;
  }
}

/** An index over the live statements of segments. */
export function indexOfSegments(
  segments: readonly (readonly Counted[])[],
): StatementIndex & { readonly packed: readonly PackedSegment[] } {
  const live = segments.flat().filter((one) => one.live);
  const packed = segments.map((statements) => new PackedSegment(statements));
  return {
    ...indexOfEntries(live.map(({ entry }) => entry)),
    packed,
    segments: async function* () {
      yield* packed;
    },
  };
}
