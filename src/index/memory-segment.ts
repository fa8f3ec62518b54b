import type { PassageData } from './passages/passage-builder.js';
import { findWord } from './passages/word-list.js';
import type {
  CorpusWords,
  PassageBlock,
  Segment,
  SingleTexts,
  StatementHead,
  TextBlock,
} from './segment.js';
import type { CitedStatement } from './statement-index.js';

/** All statements of a corpus in memory, as one segment; what is searched by words is made when it is first asked for. */
export class MemorySegment implements Segment {
  readonly size: number;
  private built: Promise<PassageData> | undefined;
  private block: Promise<PassageBlock> | undefined;

  constructor(private readonly entries: readonly CitedStatement[]) {
    this.size = entries.length;
  }

  isLive(): boolean {
    return true;
  }

  idOf(ordinal: number): string {
    return this.entry(ordinal).statement.id;
  }

  dateOf(ordinal: number): string | null {
    return this.entry(ordinal).statement.date;
  }

  entry(ordinal: number): CitedStatement {
    const entry = this.entries[ordinal];
    if (entry === undefined) throw new RangeError(`the segment has no statement ${ordinal}`);
    return entry;
  }

  headOf(ordinal: number): StatementHead {
    return this.entry(ordinal).statement;
  }

  /** Their words are not known before they are searched by words. */
  async mayHold(): Promise<null> {
    return null;
  }

  async singleTexts(): Promise<SingleTexts> {
    return this.texts();
  }

  async texts(): Promise<TextBlock> {
    return textBlock(this.entries.map(({ statement }) => statement.text));
  }

  async passages(): Promise<PassageBlock> {
    this.block ??= this.data().then((data) => passageBlock(data, this.entries));
    return this.block;
  }

  /** The words of all statements. */
  async words(): Promise<CorpusWords> {
    const { corpusWords } = await import('./passages/passage-builder.js');
    return corpusWords(await this.data(), this.size);
  }

  private data(): Promise<PassageData> {
    this.built ??= this.build();
    return this.built;
  }

  private async build(): Promise<PassageData> {
    const { buildPassages } = await import('./passages/passage-builder.js');
    return buildPassages(this.entries.map(({ statement }) => statement));
  }
}

function textBlock(texts: readonly string[]): TextBlock {
  return {
    holding: (literal) =>
      [...texts.keys()].filter((ordinal) => texts[ordinal]?.includes(literal) ?? false),
    text: (ordinal) => texts[ordinal] ?? '',
    bytes: (ordinal) => Buffer.from(texts[ordinal] ?? '', 'utf8').toString('latin1'),
    whole() {
      const bytes = texts.map((text) => Buffer.from(`${text}\n`, 'utf8'));
      const starts = new Int32Array(texts.length + 1);
      for (const [ordinal, { length }] of bytes.entries()) {
        starts[ordinal + 1] = (starts[ordinal] ?? 0) + length;
      }
      return { text: Buffer.concat(bytes).toString('latin1'), starts };
    },
  };
}

function passageBlock(data: PassageData, entries: readonly CitedStatement[]): PassageBlock {
  const { starts, places, firstPassages, words, postings, postingStarts } = data;
  return {
    starts,
    places,
    firstPassages,
    async postings(wanted) {
      return wanted.map((word) => {
        const number = findWord(words, word);
        return number === -1
          ? new Int32Array(0)
          : postings.subarray(postingStarts[number], postingStarts[number + 1]);
      });
    },
    async citations(numbers) {
      const { placeCitations } = await import('./passages/citation-places.js');
      const found = new Map<number, number[]>(numbers.map((number) => [number, []]));
      for (const [ordinal, entry] of entries.entries()) {
        for (const { number, place } of placeCitations(entry, data, ordinal, found)) {
          found.get(number)?.push(place);
        }
      }
      return numbers.map((number) => Int32Array.from(found.get(number) ?? []).sort());
    },
  };
}
