// The texts that are measured on, each a file of UTF-8 in a folder of this run.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusPath, readJsonLines } from '../../scripts/accuracy/corpora.js';
import { findFrontMatter } from '../../src/corpus/front-matter-block.js';
import { newsProse, plainParagraphs, syntheticParagraphs } from './prose.js';

export interface TextFile {
  readonly name: string;
  /** Its path. */
  readonly file: string;
  readonly bytes: number;
  readonly language: string;
}

export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'de'] as const;

/** How much of a text a slow tool gets, in characters. */
export const SLICE = 500_000;

export function writeText(folder: string, name: string, text: string, language = 'en'): TextFile {
  const file = join(folder, `${name.replaceAll(/[^\w]+/g, '-')}.txt`);
  const bytes = Buffer.from(text);
  writeFileSync(file, bytes);
  return { name, file, bytes: bytes.length, language };
}

/** One thing again and again, as often as it takes to fill so many bytes. */
export function repeated(unit: string, bytes: number): string {
  return unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
}

function bodyOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  return text.slice(findFrontMatter(text)?.bodyStart ?? 0);
}

/** The body of the first statement that ships, and the empty line that parts it from the next. */
export function seedBody(): string {
  const folder = fileURLToPath(new URL('../../data/statements/', import.meta.url));
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.md'));
  if (name === undefined) throw new Error(`${folder} holds no statement`);
  return `${bodyOf(join(folder, name)).trim()}\n\n`;
}

/** The statements of the White House, bodies alone; undefined where this machine has none. */
function whiteHouse(): string[] | undefined {
  const folder = corpusPath('whitehouse-2021-2022');
  if (folder === undefined) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\d{4}.*\.md$/.test(name))
    .sort();
  return files.map((name) => bodyOf(join(folder, name)));
}

function resolutions(language: string): string | undefined {
  const path = corpusPath(`resolutions-2021-2023/${language}.jsonl`);
  if (path === undefined) return undefined;
  return readJsonLines<{ readonly text: string }>(path)
    .map(({ text }) => text)
    .join('\n\n');
}

/** Prose that cites nothing: of real paragraphs where there are some, and named for what it is. */
function proseText(bodies: readonly string[] | undefined, bytes: number): [string, string] {
  if (bodies === undefined) {
    return ['synthetic prose without a citation', newsProse(syntheticParagraphs(5000), bytes)];
  }
  const paragraphs = bodies.flatMap((body) => body.split(/\n\s*\n/));
  return ['news prose without a citation', newsProse(plainParagraphs(paragraphs), bytes)];
}

/** What the table of speeds has its rows from. */
export interface OrdinaryTexts {
  readonly seed: TextFile;
  readonly prose: TextFile;
  readonly corpora: readonly TextFile[];
}

/** @param bytes - of the seed and of the prose; the corpora are as large as they are. */
export function writeTexts(folder: string, bytes: number): OrdinaryTexts {
  const bodies = whiteHouse();
  const corpora: TextFile[] = [];
  if (bodies !== undefined) corpora.push(writeText(folder, 'White House', bodies.join('\n\n')));
  for (const language of LANGUAGES) {
    const text = resolutions(language);
    if (text !== undefined) {
      corpora.push(writeText(folder, `resolutions, ${language}`, text, language));
    }
  }
  const [name, prose] = proseText(bodies, bytes);
  return {
    seed: writeText(folder, 'seed', repeated(seedBody(), bytes)),
    prose: writeText(folder, name, prose),
    corpora,
  };
}

/** The first part of an English text, cut after a line: as much as a slow tool gets. */
export function sliceOf(folder: string, { name, file }: TextFile): TextFile {
  const text = readFileSync(file, 'utf8').slice(0, SLICE);
  return writeText(
    folder,
    `${name}, first part`,
    text.slice(0, text.lastIndexOf('\n') + 1) || text,
  );
}
