import { Chalk } from 'chalk';
import type { Ink } from './style.js';

/** The sixteen colours that every terminal has, so that they follow the user's own theme. */
export const ink: Ink = new Chalk({ level: 1 });
