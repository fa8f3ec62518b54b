import type { Edit, Finding } from './finding.js';

/** The edits that can be made together, and how many had to wait because they overlap one of these. */
export interface ChosenEdits {
  /** In text order. */
  readonly edits: readonly Edit[];
  readonly waiting: number;
}

/** Chooses among the fixes of findings: of two that overlap, or are made at one place, the first. */
export function chooseEdits(findings: readonly Finding[]): ChosenEdits {
  const all = findings
    .flatMap(({ fix }) => (fix === null ? [] : [fix]))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const edits: Edit[] = [];
  let waiting = 0;
  for (const edit of all) {
    const last = edits.at(-1);
    if (last === undefined || edit.start > last.end || isApart(last, edit)) edits.push(edit);
    else if (!isSame(last, edit)) waiting += 1;
  }
  return { edits, waiting };
}

/** Whether two edits only touch, and it is clear what comes of them. */
function isApart(first: Edit, second: Edit): boolean {
  return second.start === first.end && first.start < first.end && second.start < second.end;
}

/** Two rules may ask for the very same change. */
function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** @param edits - as `chooseEdits` gives them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}
