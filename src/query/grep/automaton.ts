import { classSource } from './class-source.js';
import type { Assertion, PatternNode, Repetition } from './syntax-tree.js';

/** One step of an automaton. `next` and `other` are indices of steps. */
export type Step =
  | { readonly kind: 'character'; readonly accepts: (codePoint: number) => boolean; next: number }
  | { readonly kind: 'assertion'; readonly assertion: Assertion; next: number }
  /** Goes on in two places; `next` is preferred. */
  | { readonly kind: 'fork'; next: number; other: number }
  | { readonly kind: 'match' };

export interface Automaton {
  readonly steps: readonly Step[];
  readonly start: number;
}

/**
 * Compiles a tree to a non-deterministic automaton (Thompson's construction), whose forks are in order of preference.
 *
 * A repetition of what can be empty prefers as Rust's regex does: `x*` is `(x+)?`, and an empty turn ends it.
 *
 * @param tree - without caseless nodes, as `expandCase` returns it.
 * @see https://swtch.com/~rsc/regexp/regexp2.html
 */
export function compileAutomaton(tree: PatternNode): Automaton {
  const steps: Step[] = [{ kind: 'match' }];
  const add = (step: Step): number => steps.push(step) - 1;

  // Built from the end: each part is given where it goes on, and returns where it begins.
  const build = (node: PatternNode, next: number): number => {
    switch (node.kind) {
      case 'literal':
        return add({ kind: 'character', accepts: (point) => point === node.codePoint, next });
      case 'set':
        return add({ kind: 'character', accepts: acceptor(node), next });
      case 'assertion':
        return add({ kind: 'assertion', assertion: node.assertion, next });
      case 'sequence':
        return node.nodes.reduceRight((after, child) => build(child, after), next);
      case 'alternatives':
        return node.nodes
          .map((child) => build(child, next))
          .reduceRight((other, first) => add({ kind: 'fork', next: first, other }));
      case 'repetition':
        return buildRepetition(node, next);
    }
  };

  const fork = (into: number, past: number, greedy: boolean): number =>
    add({ kind: 'fork', next: greedy ? into : past, other: greedy ? past : into });

  const buildRepetition = ({ node, min, max, greedy }: Repetition, next: number): number => {
    let start = next;
    if (max === null) {
      const again: Step & { readonly kind: 'fork' } = { kind: 'fork', next, other: next };
      const turn = build(node, add(again));
      if (greedy) again.next = turn;
      else again.other = turn;
      start = min === 0 ? fork(turn, next, greedy) : turn;
    } else {
      for (let turn = min; turn < max; turn += 1) start = fork(build(node, start), next, greedy);
    }
    const copies = max === null ? min - 1 : min;
    for (let turn = 0; turn < copies; turn += 1) start = build(node, start);
    return start;
  };

  return { start: build(tree, 0), steps };
}

/** Answers for each code point are kept: asking the engine costs more than all the rest of a step. */
function acceptor(node: PatternNode & { readonly kind: 'set' }): (codePoint: number) => boolean {
  const expression = new RegExp(`^${classSource(node.set)}$`, 'v');
  const known = new Map<number, boolean>();
  if (!node.crossesLines) known.set(0x0a, false);
  return (codePoint) => {
    let accepted = known.get(codePoint);
    if (accepted === undefined) {
      accepted = expression.test(String.fromCodePoint(codePoint));
      known.set(codePoint, accepted);
    }
    return accepted;
  };
}
