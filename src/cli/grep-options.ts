import { type Command, Option } from 'commander';
import { UserError } from '../catalogue/user-error.js';
import { type Closeness, UNITS } from '../query/grep/closeness.js';
import type { PatternWords } from '../query/grep/patterns.js';
import type { GrepView } from '../query/grep/question.js';
import { type LastOf, lastOf } from './last-option.js';
import { type FilterOptions, type OrderOptions, repeat } from './options.js';

export type GrepOptions = FilterOptions &
  OrderOptions & {
    readonly regexp?: readonly string[];
    readonly file?: readonly string[];
    readonly fixedStrings?: true;
    readonly javascript?: true;
    readonly invertMatch?: true;
    readonly onlyMatching?: true;
    readonly maxCount?: string;
    readonly afterContext?: string;
    readonly beforeContext?: string;
    readonly context?: string;
    readonly silent?: true;
    readonly frontMatter?: true;
    readonly across?: true;
    readonly within?: Closeness['unit'];
    readonly near?: string;
  };

/** Options of which the last one given holds, as in ripgrep. */
export interface Choices {
  readonly letters: LastOf<'ignoreCase' | 'smartCase'>;
  readonly boundary: LastOf<'wordRegexp' | 'lineRegexp'>;
  readonly view: LastOf<'counts' | 'filesWithMatches' | 'filesWithoutMatch'>;
}

/** Adds the options that `grep` alone has; those that ripgrep has too bear its names. */
export function addGrepOptions(command: Command): Choices {
  command
    .addOption(new Option('-e, --regexp <pattern>', 'a pattern; may be repeated').argParser(repeat))
    .addOption(
      new Option('-f, --file <file>', 'the patterns in a file, one a line').argParser(repeat),
    )
    .option('-F, --fixed-strings', 'the pattern is plain text')
    .option('-P, --javascript', 'the pattern is JavaScript, with look-around and back-references')
    .option('-i, --ignore-case', 'letters match in either case')
    .option('-S, --smart-case', '… unless the pattern has a capital')
    .option('-w, --word-regexp', 'match whole words')
    .option('-x, --line-regexp', 'match whole lines')
    .option('-v, --invert-match', 'the lines that do not match')
    .option('-o, --only-matching', 'print the matches alone')
    .option('-c, --counts', 'print how many lines match in each statement that has any')
    .option('-l, --files-with-matches', 'print which statements match')
    .option('-L, --files-without-match', 'print which statements do not match')
    .option('-q, --silent', 'print nothing; the exit code tells')
    .option('-n, --line-number', 'number the lines, as is always done')
    .option('-m, --max-count <number>', 'stop after this many lines of a statement')
    .option('-A, --after-context <number>', 'show this many lines after each match')
    .option('-B, --before-context <number>', 'show this many lines before each match')
    .option('-C, --context <number>', 'show this many lines before and after each match')
    .addOption(
      new Option('--within <unit>', 'with --all: every pattern in the same one of these').choices(
        UNITS,
      ),
    )
    .option('--near <number>', 'every pattern within this many words of every other')
    .option('--across', 'let a space match where a line is broken')
    .option('--front-matter', 'search the front matter too');
  return {
    letters: lastOf(command, ['ignoreCase', 'smartCase']),
    boundary: lastOf(command, ['wordRegexp', 'lineRegexp']),
    view: lastOf(command, ['counts', 'filesWithMatches', 'filesWithoutMatch']),
  };
}

/**
 * What the patterns are and how they are meant.
 *
 * @throws UserError - for options that exclude each other.
 */
export function patternWords(
  patterns: readonly string[],
  { fixedStrings, javascript, across }: GrepOptions,
  { letters, boundary }: Choices,
): PatternWords {
  const syntax = fixedStrings ? 'literal' : javascript ? 'javascript' : 'ripgrep';
  if (syntax === 'javascript' && across) {
    throw new UserError(
      '--across cannot be used with -P: it changes what a space in the pattern means.',
      'Leave -P out, or --across.',
    );
  }
  const byCase = { ignoreCase: 'in either case', smartCase: 'smart' } as const;
  const byBoundary = { wordRegexp: 'word', lineRegexp: 'line' } as const;
  return {
    patterns,
    syntax,
    letters: letters.name === null ? 'as written' : byCase[letters.name],
    boundary: boundary.name === null ? 'none' : byBoundary[boundary.name],
    across: across ?? false,
  };
}

/**
 * Which lines to show, and in which form.
 *
 * @throws UserError - for a number of lines that is none.
 */
export function lineChoice(options: GrepOptions, { view }: Choices) {
  const { context, beforeContext, afterContext, maxCount, silent } = options;
  const both = context === undefined ? 0 : wholeNumber(context, '--context');
  return {
    view: silent ? ('whether' as const) : viewOf(view.name),
    inverted: options.invertMatch ?? false,
    before: beforeContext === undefined ? both : wholeNumber(beforeContext, '--before-context'),
    after: afterContext === undefined ? both : wholeNumber(afterContext, '--after-context'),
    most: maxCount === undefined ? null : wholeNumber(maxCount, '--max-count'),
  };
}

/**
 * How close to each other the patterns must match.
 *
 * @returns null where anywhere in the statement will do.
 * @throws UserError - for a number that is none, and where closeness has no meaning.
 */
export function closenessOf(
  patterns: readonly string[],
  { within, near, all, invertMatch }: GrepOptions,
): Closeness | null {
  if (within === undefined && near === undefined) return null;
  const words = near === undefined ? null : wholeNumber(near, '--near', 'words');
  const option = words === null ? '--within' : '--near';
  if (words === null && !all) {
    throw new UserError(
      '--within needs --all: it tells where all patterns must match together.',
      'Add --all, or leave --within out.',
    );
  }
  if (patterns.length < 2) {
    const example = words === null ? `--all --within ${within}` : `--near ${words}`;
    throw new UserError(
      `${option} needs two patterns or more.`,
      `Write, for example, \`unsc grep ${example} -e arms -e embargo\`.`,
    );
  }
  if (invertMatch) {
    throw new UserError(
      `-v cannot be used with ${option}: a line by itself has no other pattern near it, or far from it.`,
      `Leave -v out, or ${option}; -L lists the statements without such matches.`,
    );
  }
  const unit = within ?? 'paragraph';
  // Anywhere in the statement is what --all asks for by itself.
  return unit === 'statement' && words === null ? null : { unit, words };
}

function viewOf(name: Choices['view']['name']): GrepView {
  const views = {
    counts: 'counts',
    filesWithMatches: 'with',
    filesWithoutMatch: 'without',
  } as const;
  return name === null ? 'lines' : views[name];
}

function wholeNumber(text: string, option: string, things = 'lines'): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UserError(
    `${option} is "${text}", which is not a number of ${things}.`,
    `Write a whole number, such as ${option} 2.`,
  );
}
