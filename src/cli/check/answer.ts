import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FoundSources, STDIN } from '../../corpus/text/operands.js';
import type { TextFile } from '../../corpus/text/text-file.js';
import { printable } from '../../output/printable.js';
import { type CheckReport, reportOf } from '../../query/check/report.js';
import type { RunSettings } from '../../query/check/settings.js';
import type { CheckOptions } from '../check.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { ROW_FORMATS } from '../options.js';
import type { CheckedSources, Mended } from './sources.js';

/** Prints what was found, in the form asked for, and sets the exit code: 1 for an error, or for too many warnings. */
export async function printReport(
  context: Context,
  found: FoundSources,
  { drafts, mended }: CheckedSources,
  settings: RunSettings,
  options: CheckOptions,
): Promise<void> {
  const report = reportOf(drafts, context.catalogue.date, options.level ?? 'note');
  if (options.diff) await printDiff(context, mended, options);
  else if (options.fix && found.sources.some(({ path }) => path === null)) {
    await printMended(context, report, mended, options);
  } else await print(context, found, report, settings, options);
  if (options.fix) noteMended(context, mended, options);
  const { maxWarnings } = settings;
  const tooMany = maxWarnings !== null && report.counts.warning > maxWarnings;
  if (tooMany) {
    context.note(`${warnings(report.counts.warning)}, and at most ${maxWarnings} may be.`, options);
  }
  context.finish(report.counts.error === 0 && !tooMany);
}

async function print(
  context: Context,
  found: FoundSources,
  report: CheckReport,
  settings: RunSettings,
  options: CheckOptions,
): Promise<void> {
  const { cwd } = context.environment;
  if (!options.json && !options.count && options.format === 'sarif') {
    const { renderSarif } = await import('../../output/check/sarif.js');
    const { levels } = settings;
    const successful = context.exitCode !== EXIT.wrong;
    const uriOf = (source: string) => uri(source, cwd);
    const run = { version: context.version, levels, successful, uriOf };
    return context.print(renderSarif(report, run), options);
  }
  if (!options.json && !options.count && options.format === 'github') {
    const { renderAnnotations } = await import('../../output/check/github.js');
    const pathOf = (source: string) => (source === STDIN ? null : inside(source, cwd));
    return context.print(renderAnnotations(report, pathOf), options);
  }
  const { renderReport } = await import('../../output/check/text.js');
  const { findingTable } = await import('../../output/check/table.js');
  const documents = report.drafts.map(({ document }) => document);
  const [only] = documents;
  const format = ROW_FORMATS.find((known) => known === options.format);
  const { format: _, ...others } = options;
  context.answer(
    {
      found: true,
      text: (style) => renderReport(report, style),
      json: () => (found.single ? { ...only } : { documents }),
      rows: () => documents,
      table: () => findingTable(report),
      count: () => documents.reduce((sum, { findings }) => sum + findings.length, 0),
    },
    { ...others, ...(format === undefined ? {} : { format }) },
  );
}

/** The address of a draft for a log: relative below the folder of the run, else with its scheme. */
function uri(source: string, cwd: string): string {
  if (source === STDIN) return 'urn:unsc:stdin';
  const path = inside(source, cwd);
  return path.startsWith('..') || isAbsolute(path)
    ? pathToFileURL(resolve(cwd, source)).href
    : path.split('/').map(encodeURIComponent).join('/');
}

function inside(source: string, cwd: string): string {
  return relative(cwd, resolve(cwd, source)).replaceAll(sep, '/');
}

async function printDiff(
  context: Context,
  mended: readonly Mended[],
  options: CheckOptions,
): Promise<void> {
  const { renderDiff } = await import('../../output/check/diff.js');
  const { cwd } = context.environment;
  const changed = mended.filter(({ edits }) => edits.length > 0);
  const patches = changed.map(({ source, file, after }) => {
    const path = source.path === null ? 'stdin' : inside(source.name, cwd);
    const mark = markOf(file);
    return { path, before: mark + file.text, after: mark + after };
  });
  context.print(renderDiff(patches, context.style(options)), options);
  const places = changed.reduce((sum, { edits }) => sum + edits.length, 0);
  context.note(
    places === 0
      ? 'there is nothing that --fix could mend.'
      : `--fix would mend ${counted(places, 'place')} in ${counted(changed.length, 'file')}.`,
    options,
  );
}

/** The mended text of standard input, as UTF-8; what is left to mend is told on standard error. */
async function printMended(
  context: Context,
  report: CheckReport,
  [only]: readonly Mended[],
  options: CheckOptions,
): Promise<void> {
  if (only === undefined) return;
  const { terminal, stdout, stderr } = context.environment;
  const { file, after } = only;
  stdout.write(terminal.stdout ? printable(after) : markOf(file) + after);
  if (options.quiet || report.drafts.every(({ document }) => document.findings.length === 0))
    return;
  const { renderReport } = await import('../../output/check/text.js');
  const { createStyle } = await import('../../output/style.js');
  stderr.write(renderReport(report, createStyle({ width: 80, terminal: false, ink: null })));
}

/** The byte order mark that was left out; in a text that is no longer UTF-16 there is none. */
function markOf({ marked, encoding }: TextFile): string {
  return marked && encoding === 'utf-8' ? '\ufeff' : '';
}

function noteMended(context: Context, mended: readonly Mended[], options: CheckOptions): void {
  const changed = mended.filter(({ edits }) => edits.length > 0);
  const places = changed.reduce((sum, { edits }) => sum + edits.length, 0);
  if (places === 0) return;
  const waiting = mended.reduce((sum, change) => sum + change.waiting, 0);
  const more = waiting === 0 ? '' : `; ${waiting} more overlap these: run it again`;
  context.note(
    `mended ${counted(places, 'place')} in ${counted(changed.length, 'file')}${more}.`,
    options,
  );
}

const warnings = (count: number) =>
  `there ${count === 1 ? 'is' : 'are'} ${counted(count, 'warning')}`;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
