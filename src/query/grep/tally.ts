import type { CitedStatement } from '../../index/statement-index.js';
import type { FoundLines } from './line-rows.js';

/** Over all that was found, `--limit` not counted. */
export interface GrepTotals {
  readonly statements: number;
  /** Texts among them: several statements may have the same. */
  readonly texts: number;
  readonly lines: number;
  readonly matches: number;
}

/** Counts what is found, as it is found. */
export class Tally {
  statements = 0;
  lines = 0;
  matches = 0;
  /** Statements left out for the one reason that they bear no date. */
  undatedLeftOut = 0;
  private readonly texts: Set<string> | null;

  /** @param texts - whether different texts are counted too: the engine is asked for each statement's others. */
  constructor(texts: boolean) {
    this.texts = texts ? new Set() : null;
  }

  /** @param found - null for a statement that was asked for because it holds nothing. */
  add(candidate: { readonly entry: CitedStatement }, found: FoundLines | null): void {
    this.statements += 1;
    this.lines += found?.lines ?? 0;
    this.matches += found?.matches ?? 0;
    if (this.texts === null) return;
    const { statement, sameTextAs } = candidate.entry;
    this.texts.add([statement.id, ...sameTextAs].sort()[0] ?? '');
  }

  get totals(): GrepTotals {
    const { statements, lines, matches } = this;
    return { statements, texts: this.texts?.size ?? 0, lines, matches };
  }
}
