// How long it takes to index a corpus, beside SQLite's own command line with the same paragraphs.

import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { findFrontMatter } from '../../src/corpus/front-matter-block.js';
import { quartiles } from '../results.js';
import { type Programs, tableFile, unscCommand } from './contenders.js';
import type { BenchCorpus } from './corpora.js';
import { statementFiles } from './corpus-folder.js';
import { type Command, measureUsage, type Usage } from './processes.js';

/** What building once leaves and takes: the median of its rounds. */
export interface Built extends Usage {
  /** Bytes on disk. */
  readonly size: number;
}

export interface Building {
  readonly unsc: Built;
  readonly fts5: Built | undefined;
  readonly rounds: number;
}

const ROUNDS = 3;
/** Milliseconds after which no further round is begun. */
const ENOUGH = 30_000;

/** Writes the paragraphs of the bodies, one a record, as SQLite's `.import --csv` reads them. */
function writeParagraphs({ folder }: BenchCorpus, file: string): void {
  const output = openSync(file, 'w');
  for (const name of statementFiles(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const body = text.slice(findFrontMatter(text)?.bodyStart ?? 0);
    const paragraphs = body.split(/\n\s*\n/).filter((paragraph) => /\S/.test(paragraph));
    const records = paragraphs.map((paragraph) => `"${paragraph.replaceAll('"', '""')}"\n`);
    writeSync(output, records.join(''));
  }
  closeSync(output);
}

/** `.import` puts all records in with one transaction. */
function importCommand(corpus: BenchCorpus, csv: string): Command {
  const words = [
    tableFile(corpus),
    'create virtual table p using fts5(text);',
    `.import --csv '${csv}' p`,
  ];
  return { program: 'sqlite3', words };
}

/** Bytes that the files of a folder take on disk, as `du` counts them: in blocks of 512. */
function diskUsage(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.reduce((sum, name) => sum + statSync(join(folder, name)).blocks * 512, 0);
}

function medianBuilt(all: readonly Built[]): Built {
  const of = (part: keyof Built) => quartiles(all.map((built) => built[part])).median;
  return {
    milliseconds: of('milliseconds'),
    peak: of('peak'),
    processor: of('processor'),
    size: of('size'),
  };
}

/** Builds the index and the table anew, in turn. The last of each stays. */
export async function measureBuilding(programs: Programs, corpus: BenchCorpus): Promise<Building> {
  const cache = join(corpus.work, 'cache');
  const csv = join(corpus.work, 'paragraphs.csv');
  writeParagraphs(corpus, csv);
  const unsc: Built[] = [];
  const fts5: Built[] = [];
  const begun = performance.now();
  while (unsc.length < ROUNDS && (unsc.length === 0 || performance.now() - begun < ENOUGH)) {
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache);
    const usage = await measureUsage(unscCommand(programs, corpus, ['index', 'build']));
    unsc.push({ ...usage, size: diskUsage(cache) });
    if (!programs.hasSqlite) continue;
    rmSync(tableFile(corpus), { force: true });
    const inserted = await measureUsage(importCommand(corpus, csv));
    fts5.push({ ...inserted, size: statSync(tableFile(corpus)).blocks * 512 });
  }
  rmSync(csv);
  return {
    unsc: medianBuilt(unsc),
    fts5: fts5.length === 0 ? undefined : medianBuilt(fts5),
    rounds: unsc.length,
  };
}
