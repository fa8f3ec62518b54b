// Whether unsc and ripgrep find the same lines, and whether what was planted is found.
import { readFileSync } from 'node:fs';
import { findFrontMatter } from '../../src/corpus/front-matter-block.js';
import { type Programs, ripgrepCommand, unscCommand } from './contenders.js';
import type { BenchCorpus } from './corpora.js';
import { PLANTED } from './plants.js';
import { type Command, timeWhole } from './processes.js';
import { GREP_KINDS, type GrepKind } from './questions.js';

export interface Sameness {
  readonly corpus: BenchCorpus;
  readonly kind: GrepKind;
  /** Lines that match. */
  readonly unsc: number;
  /** The same of ripgrep, front matter included. */
  readonly ripgrep: number;
  /** Those of ripgrep that are front matter, which unsc does not search unless asked to. */
  readonly frontMatter: number;
  /** Other lines that one of them alone has. */
  readonly different: number;
}

async function outputOf(command: Command): Promise<string> {
  const chunks: Buffer[] = [];
  await timeWhole(command, { take: (chunk) => chunks.push(chunk) });
  return Buffer.concat(chunks).toString('utf8');
}

/** `path:line` of each line of an output; a path of a corpus has no colon. */
export function placesOf(output: string): Set<string> {
  return new Set(Array.from(output.matchAll(/^([^:\n]*:\d+):/gm), ([, place]) => place ?? ''));
}

/** Tells which places are front matter; a file is read when its first one is asked about. */
function frontMatterTest(): (place: string) => boolean {
  const lastLines = new Map<string, number>();
  return (place) => {
    const colon = place.lastIndexOf(':');
    const path = place.slice(0, colon);
    let last = lastLines.get(path);
    if (last === undefined) {
      const text = readFileSync(path, 'utf8');
      last = text.slice(0, findFrontMatter(text)?.bodyStart ?? 0).split('\n').length - 1;
      lastLines.set(path, last);
    }
    return Number(place.slice(colon + 1)) <= last;
  };
}

async function compareLines(
  programs: Programs,
  corpus: BenchCorpus,
  kind: GrepKind,
): Promise<Sameness> {
  const pattern = corpus.questions.grep[kind];
  const ours = placesOf(await outputOf(unscCommand(programs, corpus, ['grep', '-e', pattern])));
  const theirs = placesOf(await outputOf(ripgrepCommand(corpus, pattern)));
  const isFrontMatter = frontMatterTest();
  const theirsAlone = [...theirs].filter((place) => !ours.has(place));
  const frontMatter = theirsAlone.filter(isFrontMatter).length;
  const oursAlone = [...ours].filter((place) => !theirs.has(place)).length;
  const different = theirsAlone.length - frontMatter + oursAlone;
  return { corpus, kind, unsc: ours.size, ripgrep: theirs.size, frontMatter, different };
}

/** Of each question of each corpus; nothing where there is no ripgrep. */
export async function compareAnswers(
  programs: Programs,
  corpora: readonly BenchCorpus[],
): Promise<Sameness[]> {
  const all: Sameness[] = [];
  if (!programs.hasRipgrep) return all;
  for (const corpus of corpora) {
    for (const kind of GREP_KINDS) all.push(await compareLines(programs, corpus, kind));
  }
  return all;
}

/** What is wrong with answers about the planted paragraphs of a corpus, a line each. */
export async function checkPlants(programs: Programs, corpus: BenchCorpus): Promise<string[]> {
  const { few, many, rare } = PLANTED;
  const { statements } = corpus;
  const checks: readonly { readonly words: string[]; readonly expected: number }[] = [
    { words: ['cites', few.resolution], expected: Math.min(few.statements, statements) },
    { words: ['cites', many.resolution], expected: Math.ceil(statements * many.share) },
    { words: ['grep', rare.word], expected: Math.min(rare.statements, statements) },
  ];
  const wrong: string[] = [];
  for (const { words, expected } of checks) {
    const found = Number(await outputOf(unscCommand(programs, corpus, [...words, '--count'])));
    if (found === expected) continue;
    wrong.push(`${words.join(' ')} of ${corpus.name}: ${found} found, ${expected} planted`);
  }
  return wrong;
}
