import type { Level } from './finding.js';

/** The levels, the gravest first. */
export const GRAVITY: readonly Level[] = ['error', 'warning', 'note'];
