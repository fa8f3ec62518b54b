import { table } from '../results.js';

/** A ratio of two measurements of one run, and what it is to be. */
export interface Aim {
  readonly what: string;
  /** NaN where one of the two was not measured. */
  readonly ratio: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export function isMet({ ratio, atLeast = 0, atMost = Number.POSITIVE_INFINITY }: Aim): boolean {
  return ratio >= atLeast && ratio <= atMost;
}

/** Two significant figures, or whole: 0.35, 4.5, 28, 117. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}

export function aimsTable(aims: readonly Aim[]): string {
  const rows = aims.map((aim) => {
    const { what, ratio, atLeast, atMost } = aim;
    const wanted = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
    const verdict = Number.isNaN(ratio) ? 'not measured' : isMet(aim) ? 'yes' : 'no';
    return [what, figure(ratio), wanted, verdict];
  });
  return table(['ratio', 'measured', 'aim', 'met'], rows);
}
