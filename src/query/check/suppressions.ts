import type { LineIndex } from '../../corpus/text/lines.js';
import { nearest } from '../nearest.js';
import type { Comment } from './comments.js';
import { DIRECTIVES, type Directive, readDirective } from './directives.js';
import { CHECK_RULES, type CheckRule, type Finding, type RuleLevel } from './finding.js';

/** Where the findings of a directive would stand. */
interface Reach {
  readonly directive: Directive;
  covers(finding: Finding): boolean;
}

/**
 * Leaves out the findings that comments in the draft say are meant, and adds one for each comment that silences
 * nothing: it would silence the next mistake.
 *
 * A rule that is off in this run finds nothing, so that a comment naming it is not told unused.
 *
 * @param findings - in text order, of the file as decoded.
 */
export function suppress(
  findings: readonly Finding[],
  comments: readonly Comment[],
  text: string,
  lines: LineIndex,
  levels: Readonly<Record<CheckRule, RuleLevel>>,
): Finding[] {
  const read = comments.map(readDirective).filter((directive) => directive !== null);
  const directives = read.filter((directive) => 'kind' in directive);
  const reaches = directives
    .filter(({ kind }) => kind !== 'enable')
    .flatMap((directive) => reachOf(directive, directives, lines));
  const silenced = (finding: Finding) =>
    reaches.filter((reach) => names(reach.directive, finding.rule) && reach.covers(finding));
  const hits = findings.map((finding) => ({ finding, by: silenced(finding) }));
  const kept = hits.filter(({ by }) => by.length === 0).map(({ finding }) => finding);
  if (levels['unused-suppression'] === 'off') return kept;

  const used = new Map<Directive, Set<CheckRule>>();
  const use = (directive: Directive, rule: CheckRule) =>
    used.set(directive, (used.get(directive) ?? new Set<CheckRule>()).add(rule));
  for (const { finding, by } of hits) {
    for (const { directive } of by) use(directive, finding.rule);
  }
  const tell = teller(text, lines, levels['unused-suppression']);
  const problems = read.flatMap((directive) => {
    if (!('kind' in directive)) return [tell(directive.comment, wrongWord(directive.word))];
    return [
      ...directive.unknown.map((name) => tell(directive.comment, unknownRule(name))),
      ...unusedIn(directive, directives, used.get(directive), levels).map((message) =>
        tell(directive.comment, message),
      ),
    ];
  });
  const left = problems.filter(
    (problem) =>
      !reaches.some(
        ({ directive, covers }) =>
          directive.rules?.includes('unused-suppression') && covers(problem),
      ),
  );
  return [...kept, ...left].sort((a, b) => a.start - b.start || a.end - b.end);
}

function names({ rules }: Directive, rule: CheckRule): boolean {
  return rules === null || rules.includes(rule);
}

function reachOf(directive: Directive, all: readonly Directive[], lines: LineIndex): Reach[] {
  const { kind, comment } = directive;
  if (kind === 'disable') {
    const ends = (rule: CheckRule) =>
      all.find(
        (other) =>
          other.kind === 'enable' && other.comment.start >= comment.end && names(other, rule),
      )?.comment.start ?? Number.POSITIVE_INFINITY;
    return [{ directive, covers: ({ rule, start }) => start >= comment.end && start < ends(rule) }];
  }
  const last = lines.placeOf(comment.end).line;
  const first = kind === 'disable-line' ? lines.placeOf(comment.start).line : nextLine(last, lines);
  const end = kind === 'disable-line' ? last : first;
  return [{ directive, covers: ({ line, endLine }) => line <= end && endLine >= first }];
}

/** The next line that is not blank: formatters put a blank line between a comment and a paragraph. */
function nextLine(line: number, lines: LineIndex): number {
  let next = line + 1;
  while (next < lines.count && lines.textOf(next).trim() === '') next += 1;
  return next;
}

/** What is to be said of a directive that did nothing, or of its rules that did. */
function unusedIn(
  directive: Directive,
  all: readonly Directive[],
  used: ReadonlySet<CheckRule> | undefined,
  levels: Readonly<Record<CheckRule, RuleLevel>>,
): string[] {
  const { kind, rules, comment } = directive;
  if (kind === 'enable') {
    const ended = all.some(
      (other) =>
        other.kind === 'disable' &&
        other.comment.end <= comment.start &&
        (rules === null || other.rules === null || rules.some((rule) => names(other, rule))),
    );
    return ended ? [] : ['there is no unsc-disable before this that it could end: remove it'];
  }
  if (rules === null) {
    return used === undefined ? ['this comment silences nothing: remove it'] : [];
  }
  return rules
    .filter((rule) => !used?.has(rule) && rule !== 'unused-suppression' && levels[rule] !== 'off')
    .map((rule) => `this comment silences no ${rule}: remove the name, or the comment`);
}

function wrongWord(word: string): string {
  const near = nearest(word, DIRECTIVES);
  return near === undefined
    ? `"unsc-${word}" is no word that check knows: unsc-${DIRECTIVES.join(', unsc-')}`
    : `"unsc-${word}" is no word that check knows: did you mean unsc-${near}?`;
}

function unknownRule(name: string): string {
  const near = nearest(name, CHECK_RULES);
  return near === undefined
    ? `there is no rule "${name}"`
    : `there is no rule "${name}": did you mean ${near}?`;
}

function teller(text: string, lines: LineIndex, level: Finding['level']) {
  return ({ start, end }: Comment, message: string): Finding => {
    const { line: endLine, column: endColumn } = lines.placeOf(end);
    return {
      ...{ rule: 'unused-suppression', level, message, text: text.slice(start, end) },
      ...{ start, end, ...lines.placeOf(start), endLine, endColumn },
      ...{ suggestion: null, fix: null },
    };
  };
}
