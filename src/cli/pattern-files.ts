import { resolve } from 'node:path';
import { STDIN } from '../corpus/text/operands.js';
import { readSource, textOf } from '../corpus/text/text-file.js';
import type { Environment } from './environment.js';

/**
 * The patterns in files, one a line; a line break at the end begins no further pattern, an empty line is a pattern
 * that matches everywhere.
 *
 * @param files - paths, or `-` for standard input.
 * @throws UserError - for a file that cannot be read.
 */
export function readPatternFiles(
  files: readonly string[],
  environment: Pick<Environment, 'cwd' | 'readStdin'>,
): string[] {
  return files.flatMap((file) => {
    const text = readText(file, environment);
    return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  });
}

function readText(
  file: string,
  { cwd, readStdin }: Pick<Environment, 'cwd' | 'readStdin'>,
): string {
  const format = 'text';
  if (file === '-') return textOf(STDIN, readStdin(), { format }).text;
  const source = { name: file, path: resolve(cwd, file), size: 0 };
  return readSource(source, { format }, readStdin).text;
}
