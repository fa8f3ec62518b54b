import type { CitingStatement } from '../query/citing.js';
import { dimmed } from './dimmed.js';
import { contextLines, contextsOf, statementHeader, statementTitle } from './statement.js';
import type { Style } from './style.js';

/** The newest statements shown under a resolution; JSON has them all. */
const STATEMENTS_SHOWN = 5;

/** Sentences shown of one statement. */
const CONTEXTS_SHOWN = 3;

/** The first of the statements, each with the sentences in which it cites, the number marked. */
export function statementLines(
  statements: readonly CitingStatement[],
  style: Style,
): { readonly lines: readonly string[]; readonly leftOut: number } {
  const shown = statements.slice(0, STATEMENTS_SHOWN);
  return {
    lines: shown.flatMap((entry, at) => [
      ...(at === 0 ? [] : ['']),
      ...statementBlock(entry, style),
    ]),
    leftOut: statements.length - shown.length,
  };
}

function statementBlock({ statement, citations }: CitingStatement, style: Style): string[] {
  const contexts = contextsOf(citations);
  const more = contexts.length - CONTEXTS_SHOWN;
  return [
    ...statementHeader(statement, style, 2),
    ...statementTitle(statement, style, 2),
    ...(citations.every(({ kind }) => kind === 'committee')
      ? dimmed('names its committee or regime only', style, 2)
      : []),
    ...contexts.slice(0, CONTEXTS_SHOWN).flatMap((context) => contextLines(context, style, 4)),
    ...(more > 0 ? dimmed(`… ${more} more: unsc show ${statement.id}`, style, 4) : []),
  ];
}
