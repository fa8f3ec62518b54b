// The command lines that are timed side by side, once in each round.
import { join } from 'node:path';
import type { BenchCorpus } from './corpora.js';
import { type Command, nodeCommand } from './processes.js';
import { GREP_KINDS } from './questions.js';

export interface Contender {
  readonly key: string;
  readonly command: Command;
  /** Until all output is read, or until the first of it. */
  readonly until: 'end' | 'first output';
}

/** How unsc is told to look for changes. */
export const REFRESH = ['never', 'auto'] as const;

/** The key of a Node.js that does nothing. */
export const BARE = 'bare';

/** @param way - `never` or `auto` of unsc, else the other tool. */
export function keyOf(corpus: BenchCorpus, question: string, way: string): string {
  return [corpus.name, question, way].join(' / ');
}

export interface Programs {
  /** unsc's executable, a script of Node.js. */
  readonly unsc: string;
  /** Words that go with each of unsc's commands: an engine, if one is asked for. */
  readonly engine: readonly string[];
  readonly hasRipgrep: boolean;
  readonly hasSqlite: boolean;
}

/** A command of unsc on a corpus, with a cache folder of its own. Exit code 1 says that nothing was found. */
export function unscCommand(
  { unsc, engine }: Programs,
  { folder, work }: BenchCorpus,
  words: readonly string[],
): Command {
  return {
    ...nodeCommand(unsc, ...words, '--corpus', folder, ...engine),
    // The first is where the cache is found on Linux, the second on other systems.
    variables: { XDG_CACHE_HOME: join(work, 'cache'), HOME: work },
    codes: [0, 1],
  };
}

/** ripgrep over the files, with no option but the line numbers that unsc prints too. */
export function ripgrepCommand({ folder, isSynthetic }: BenchCorpus, pattern: string): Command {
  // What unsc does not take for a statement.
  const left = isSynthetic ? [] : ['--glob', '!README*'];
  return { program: 'rg', words: ['-n', ...left, '-e', pattern, folder], codes: [0, 1] };
}

/** The file of the SQLite table of a corpus's paragraphs. */
export const tableFile = ({ work }: BenchCorpus): string => join(work, 'paragraphs.sqlite');

function fts5Command(corpus: BenchCorpus): Command {
  // Any of the words: a misspelt one would leave nothing.
  const words = corpus.questions.search.map((word) => `"${word}"`).join(' OR ');
  const query = `select text from p where p match '${words}' order by rank limit 10;`;
  return { program: 'sqlite3', words: ['-readonly', tableFile(corpus), query] };
}

/** The words of each question to unsc. */
export function unscQuestions({ questions }: BenchCorpus): Readonly<Record<string, string[]>> {
  return {
    lookup: ['lookup', questions.cited],
    cites: ['cites', questions.cited],
    ...Object.fromEntries(GREP_KINDS.map((kind) => [kind, ['grep', '-e', questions.grep[kind]]])),
    search: ['search', ...questions.search, '--limit', '10'],
  };
}

function contendersOf(programs: Programs, corpus: BenchCorpus): Contender[] {
  const contenders: Contender[] = [];
  const add = (question: string, way: string, command: Command, until: Contender['until']) =>
    contenders.push({ key: keyOf(corpus, question, way), command, until });
  for (const refresh of REFRESH) {
    for (const [question, words] of Object.entries(unscQuestions(corpus))) {
      const command = unscCommand(programs, corpus, [...words, '--refresh', refresh]);
      add(question, refresh, command, 'end');
      if (question === 'common') add('first', refresh, command, 'first output');
    }
  }
  if (programs.hasRipgrep) {
    for (const kind of GREP_KINDS) {
      const command = ripgrepCommand(corpus, corpus.questions.grep[kind]);
      add(kind, 'rg', command, 'end');
      if (kind === 'common') add('first', 'rg', command, 'first output');
    }
  }
  if (programs.hasSqlite) add('search', 'fts5', fts5Command(corpus), 'end');
  return contenders;
}

/** All of them, with a Node.js that does nothing. */
export function allContenders(programs: Programs, corpora: readonly BenchCorpus[]): Contender[] {
  const bare: Contender = { key: BARE, command: nodeCommand('-e', '0'), until: 'end' };
  return [bare, ...corpora.flatMap((corpus) => contendersOf(programs, corpus))];
}
