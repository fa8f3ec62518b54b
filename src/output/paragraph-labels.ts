/** A label as the place that a run of labels shares, and the step that it counts by. */
interface Step {
  /** `12` for `12(a)`, '' for `12`. */
  readonly within: string;
  /** 97 for `(a)`, 12 for `12`; undefined for a step that is not counted, such as `(iii)`. */
  readonly position: number | undefined;
  readonly label: string;
}

/**
 * Paragraph labels as a reader writes them, runs of three and more joined: `3, 4, 5` → `3–5`,
 * `12(a), 12(b), 12(c)` → `12(a)–(c)`. Two neighbours stay apart.
 */
export function compactLabels(labels: readonly string[]): string {
  const runs: Step[][] = [];
  for (const step of labels.map(stepOf)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(step, last)) run.push(step);
    else runs.push([step]);
  }
  return runs.flatMap(written).join(', ');
}

function stepOf(label: string): Step {
  const [, within = '', last = label] = /^(.*)\(([^()]+)\)$/.exec(label) ?? [];
  const letter = within !== '' && last.length === 1 ? last.charCodeAt(0) : undefined;
  return { within, label, position: within === '' ? Number(last) : letter };
}

function follows(step: Step, last: Step): boolean {
  if (step.position === undefined || last.position === undefined) return false;
  return step.within === last.within && step.position === last.position + 1;
}

function written(run: readonly Step[]): string[] {
  const [first, ...rest] = run;
  const last = rest.at(-1);
  if (first === undefined || last === undefined || rest.length < 2) {
    return run.map(({ label }) => label);
  }
  return [`${first.label}–${last.label.slice(last.within.length)}`];
}
