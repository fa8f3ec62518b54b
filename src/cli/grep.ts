import type { Command } from 'commander';
import { UserError } from '../catalogue/user-error.js';
import { parseFilter } from '../query/filters.js';
import { compilePatterns, type PatternWords } from '../query/grep/patterns.js';
import type { GrepQuestion } from '../query/grep/question.js';
import { tallyOf } from '../query/grep.js';
import { parseOrder, STATEMENT_KEYS } from '../query/order.js';
import type { Context } from './context.js';
import { answerGrep } from './grep-answer.js';
import {
  addGrepOptions,
  type Choices,
  closenessOf,
  type GrepOptions,
  lineChoice,
  patternWords,
} from './grep-options.js';
import { withCorpus } from './open-corpus.js';
import {
  addCorpusOptions,
  addFilterOptions,
  addOrderOptions,
  newCommand,
  ROW_FORMATS,
} from './options.js';
import { readPatternFiles } from './pattern-files.js';
import { noteUndated } from './statement-rows.js';

const EXAMPLES = `
Examples:
  unsc grep 'arms embargo'                 lines that hold these words
  unsc grep -i 'ballistic missiles?' -C 1  … in either case, with a line around each
  unsc grep --across 'Security Council'    … broken over two lines too
  unsc grep -e sanction -e embargo --all   statements that hold both, and their lines
  unsc grep --near 5 -e coal -e export     both within five words of each other
  unsc grep --all --within sentence -e coal -e export
                                           both in one sentence
  unsc grep -l DPRK --cites 2270           which statements, of those that cite 2270
  unsc grep missile 2024-11-05-dprk        in this statement alone

A pattern is written as for ripgrep. With -e or -f every operand is a statement.`;

/** `unsc grep`: which lines of statement text match a pattern. */
export function define(context: Context): Command {
  const command = newCommand('grep', 'which lines of statement text match a pattern', ROW_FORMATS)
    .argument('[pattern]', 'what to look for, as ripgrep reads it')
    .argument('[statement...]', 'search these alone: an id, a name, or a beginning of either')
    .addHelpText('after', EXAMPLES);
  const choices = addGrepOptions(command);
  addCorpusOptions(command);
  addFilterOptions(command);
  addOrderOptions(command, STATEMENT_KEYS);
  describeAll(command);
  return command.action((pattern: string | undefined, statements: string[], options: GrepOptions) =>
    run(context, pattern === undefined ? [] : [pattern, ...statements], options, choices),
  );
}

/** Here `--all` is about patterns as well as resolutions. */
function describeAll({ options }: Command): void {
  const all = options.find(({ long }) => long === '--all');
  if (all !== undefined) all.description = 'holding every pattern, and citing every --cites';
}

async function run(
  context: Context,
  operands: readonly string[],
  options: GrepOptions,
  choices: Choices,
): Promise<void> {
  const { patterns, names } = readPatterns(context, operands, options);
  const words = patternWords(patterns, options, choices);
  const question: GrepQuestion = {
    ...lineChoice(options, choices),
    patterns: compilePatterns(words),
    names,
    all: options.all ?? false,
    closeness: closenessOf(patterns, options),
    countMatches: options.onlyMatching ?? false,
    frontMatter: options.frontMatter ?? false,
    filter: parseFilter(options, context.catalogue),
    order: parseOrder(options, STATEMENT_KEYS),
  };
  await withCorpus(context, options, async (index, meta) => {
    const { lines, undatedLeftOut } = await answerGrep(context, {
      index,
      meta,
      question,
      options,
      syntax: words.syntax,
    });
    if (question.view === 'whether') return;
    noteUndated(context, undatedLeftOut, options);
    if (lines > 0 || options.quiet || !mayMatchAcross(words, question)) return;
    const across = { ...question, patterns: compilePatterns({ ...words, across: true }) };
    const { matches } = await tallyOf(index, across);
    if (matches > 0) noteAcross(context, matches, options);
  });
}

/** The patterns of `-e` and `-f`, or the first operand; the other operands name statements. */
function readPatterns(
  { environment }: Context,
  operands: readonly string[],
  { regexp, file }: GrepOptions,
): { readonly patterns: readonly string[]; readonly names: readonly string[] } {
  if (regexp !== undefined || file !== undefined) {
    const inFiles = file === undefined ? [] : readPatternFiles(file, environment);
    return { patterns: [...(regexp ?? []), ...inFiles], names: operands };
  }
  const [pattern, ...names] = operands;
  if (pattern !== undefined) return { patterns: [pattern], names };
  throw new UserError('grep needs a pattern.', "Write, for example, `unsc grep 'arms embargo'`.");
}

function mayMatchAcross(
  { syntax, across }: PatternWords,
  { patterns, inverted, view }: GrepQuestion,
): boolean {
  if (syntax === 'javascript' || across || inverted || view === 'without') return false;
  return patterns.holdSpace;
}

function noteAcross(context: Context, matches: number, options: GrepOptions): void {
  const places = `${matches} place${matches === 1 ? '' : 's'}`;
  context.note(
    `no line matches by itself, but ${places} where a line is broken: --across finds ${matches === 1 ? 'it' : 'them'}.`,
    options,
  );
}
