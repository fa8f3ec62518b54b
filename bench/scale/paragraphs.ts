// The paragraphs that synthetic statements are put together from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusPath, readJsonLines } from '../../scripts/accuracy/corpora.js';
import { findFrontMatter } from '../../src/corpus/front-matter-block.js';
import { syntheticParagraphs } from '../extract/prose.js';
import { RESERVED } from './plants.js';

/** In UTF-16 code units. Shorter ones are headings and names of speakers, longer ones are tables and lists. */
const SHORTEST = 30;
const LONGEST = 700;

export interface Paragraphs {
  /** What they are, for the report. */
  readonly source: string;
  readonly texts: readonly string[];
}

/** Those of the paragraphs of a text, parted by empty lines, that can be drawn. */
export function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(
      ({ length }, at, all) =>
        length >= SHORTEST && length <= LONGEST && !RESERVED.test(all[at] ?? ''),
    );
}

function statementBodies(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\d{4}.*\.md$/.test(name)).sort();
  return files.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return text.slice(findFrontMatter(text)?.bodyStart ?? 0);
  });
}

/** Real paragraphs of statements and resolutions beside the project; made-up ones where there are none. */
export function readParagraphs(): Paragraphs {
  const statements = corpusPath('whitehouse-2021-2022');
  const resolutions = corpusPath('resolutions-2021-2023/en.jsonl');
  if (statements === undefined || resolutions === undefined) {
    return { source: '20,000 made-up ones', texts: syntheticParagraphs(20_000) };
  }
  const bodies = [
    ...statementBodies(statements),
    ...readJsonLines<{ readonly text: string }>(resolutions).map(({ text }) => text),
  ];
  const texts = bodies.flatMap(paragraphsOf);
  const count = texts.length.toLocaleString('en-GB');
  return { source: `${count} of White House statements and Council resolutions`, texts };
}
