import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/** The numbers of one measurement, in the unit they were given in. */
export interface Quartiles {
  readonly median: number;
  readonly p25: number;
  readonly p75: number;
}

/** The value below which the share `p` of the values lies, between two of them in proportion. */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    p25: quantile(sorted, 0.25),
    p75: quantile(sorted, 0.75),
  };
}

/** The machine, as a reader needs it to compare, and how busy it was in the last minute. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    cpu?.model.trim() ?? 'unknown processor',
    `${cpus().length} cores`,
    `${memory} GiB`,
    process.platform,
    `Node.js ${process.versions.node}`,
    `load ${loadavg()[0]?.toFixed(1)}`,
  ].join(', ');
}

/** A Markdown table; the first column is text, all others numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** `results` with the section `id` replaced by `body`, or with the section added at the end. */
export function replaceSection(results: string, id: string, body: string): string {
  const begin = `<!-- ${id}: begin -->`;
  const end = `<!-- ${id}: end -->`;
  const section = `${begin}\n${body.trim()}\n${end}`;
  const from = results.indexOf(begin);
  const to = results.indexOf(end);
  if (from === -1 || to < from) return `${results.trimEnd()}\n\n${section}\n`;
  return results.slice(0, from) + section + results.slice(to + end.length);
}

/**
 * Writes one benchmark's section of bench/RESULTS.md and leaves the others as they are.
 *
 * @param id - of the benchmark: `startup`.
 * @param body - Markdown, with its own heading.
 */
export async function writeSection(id: string, body: string): Promise<void> {
  await writeFile(RESULTS, replaceSection(await readFile(RESULTS, 'utf8'), id, body));
}
