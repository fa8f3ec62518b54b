import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PackReader, PackWriter } from '../../../src/index/pack/pack-file.js';
import { PackSegment, Room } from '../../../src/index/pack/pack-segment.js';
import { PostingGroup, PostingReader } from '../../../src/index/pack/posting-group.js';
import { SegmentBuilder } from '../../../src/index/pack/segment-sections.js';
import { WordFilter } from '../../../src/index/pack/word-filter.js';
import type { CitedStatement } from '../../../src/index/statement-index.js';

/** Writes segments of statements to a pack with their words in one group, and reads them while `ask` runs. */
export async function withSegments<T>(
  parts: readonly (readonly CitedStatement[])[],
  ask: (segments: readonly PackSegment[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'unsc-pack-'));
  try {
    const path = join(folder, 'one.pack');
    const writer = new PackWriter(path);
    const group = new PostingGroup();
    const layouts = parts.map((entries) => {
      const builder = new SegmentBuilder();
      for (const { statement, citations, unspecified, doubtful } of entries) {
        const cited = { citations, unspecified, doubtful };
        builder.add({ statement, cited, root: 0, inside: statement.path });
      }
      const { sections, postings } = builder.finish();
      group.add(postings);
      return writer.addSegment(sections);
    });
    const groupLayout = group.write(writer);
    writer.finish();
    const reader = new PackReader(path);
    const words = new PostingReader(reader, groupLayout);
    const filter = new WordFilter(words);
    const room = new Room();
    try {
      const segments = layouts.map((layout, place) => {
        const entries = parts[place] ?? [];
        const entryOf = (ordinal: number): CitedStatement => {
          const entry = entries[ordinal];
          if (entry === undefined) throw new RangeError(`no statement ${ordinal}`);
          return entry;
        };
        const maker = { entryOf, pathOf: (_: number, inside: string) => inside };
        const own = { words, filter, place };
        return new PackSegment(entries.length, reader, layout, new Set(), maker, own, room);
      });
      return await ask(segments);
    } finally {
      reader.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
