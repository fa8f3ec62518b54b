import { findCommand } from './commands.js';

/**
 * The options that take a value, over all commands; the rest are switches. Kept by hand, because the commands
 * that define them are loaded only when they run; a test compares it with all of them.
 */
const WITH_VALUE: readonly string[] = [
  '--corpus',
  '--engine',
  '--refresh',
  '--color',
  '--format',
  '--since',
  '--until',
  '--issuer',
  '--cites',
  '--not',
  '--kind',
  '--regime',
  '--lang',
  '--type',
  '--tag',
  '--sort',
  '--limit',
  '--regexp',
  '-e',
  '--file',
  '-f',
  '--max-count',
  '-m',
  '--after-context',
  '-A',
  '--before-context',
  '-B',
  '--context',
  '-C',
  '--within',
  '--near',
  '--annotate',
  '--encoding',
  '--as-of',
  '--year',
  '--from',
  '--rule',
  '--level',
  '--max-warnings',
  '--config',
  '--measure',
  '--effect',
  '--status',
  '--recalls',
];

/** A first word that can only be a reference: `unsc 2270` means `unsc lookup 2270`. */
const REFERENCE = /^(?:\p{Nd}|s\/res\/|unscrs?(?![\p{L}])|unscr\p{Nd}|resolutions?(?:$|\s))/iu;

/** What the words of the command line come to, before any option is read. */
export type Invocation =
  | { readonly kind: 'command'; readonly name: string; readonly words: readonly string[] }
  | { readonly kind: 'welcome'; readonly words: readonly string[] }
  | { readonly kind: 'help'; readonly name: string | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'unknown'; readonly name: string };

/**
 * Finds the command among the words and moves the options before it behind it, in front of its own:
 * so an option may stand on either side, the later one wins, and lists are joined.
 */
export function readInvocation(words: readonly string[]): Invocation {
  const { at, flags } = leadingOptions(words);
  if (flags.some((flag) => flag === '--version' || flag === '-V')) return { kind: 'version' };
  const before = words.slice(0, at);
  const first = words[at];
  if (first === undefined) {
    const asksHelp = flags.some((flag) => flag === '--help' || flag === '-h');
    return asksHelp ? { kind: 'help', name: null } : { kind: 'welcome', words: before };
  }
  const after = words.slice(at + 1);
  if (first === 'help') return { kind: 'help', name: after.find(isOperand) ?? null };
  const command = findCommand(first);
  if (command) return { kind: 'command', name: command.name, words: [...before, ...after] };
  if (REFERENCE.test(first)) {
    return { kind: 'command', name: 'lookup', words: [...before, first, ...after] };
  }
  return { kind: 'unknown', name: first };
}

/** The options of `WITH_VALUE`, for the test that compares them. */
export const valueOptions: readonly string[] = WITH_VALUE;

/** The options before the first operand, and where that stands. */
function leadingOptions(words: readonly string[]): { at: number; flags: readonly string[] } {
  const flags: string[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    if (word === '--') return { at: at + 1, flags };
    if (isOperand(word)) break;
    flags.push(word);
    at += takesNext(word) ? 2 : 1;
  }
  return { at, flags };
}

function isOperand(word: string): boolean {
  return !word.startsWith('-') || word === '-';
}

/** Whether the next word is the value of this option: not where it is joined to it (`--limit=3`, `-m3`). */
function takesNext(word: string): boolean {
  if (word.startsWith('--')) return WITH_VALUE.includes(word);
  const letters = [...word.slice(1)];
  const first = letters.findIndex((letter) => WITH_VALUE.includes(`-${letter}`));
  return first !== -1 && first === letters.length - 1;
}
