import type { UserError } from '../catalogue/user-error.js';

import { printable } from './printable.js';

const PREFIX = 'unsc: ';

/**
 * A message for stderr: the lines after the first hang under its first word, and none is longer than `width`
 * where that is given. Lines that begin with two spaces are rows, and stay as they are.
 */
export function renderMessage(text: string, width: number = Number.POSITIVE_INFINITY): string {
  const room = Math.max(width - PREFIX.length, 20);
  const lines = printable(text)
    .split('\n')
    .flatMap((line) => folded(line, room));
  return `${PREFIX}${lines.join(`\n${' '.repeat(PREFIX.length)}`)}\n`;
}

/** An error as the user reads it: place, problem, and the remedy under it. */
export function renderError(error: UserError, width?: number): string {
  const { place, remedy, message } = error;
  const at = place && [place.file, place.line, place.column].filter((part) => part !== undefined);
  const where = at === undefined ? '' : `${at.join(':')}: `;
  return renderMessage(where + (remedy === '' ? message : `${message}\n${remedy}`), width);
}

function folded(line: string, room: number): string[] {
  if (line.length <= room || line.startsWith('  ')) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current === '') current = word;
    else if (current.length + 1 + word.length <= room) current += ` ${word}`;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}
