import { UserError } from '../../catalogue/user-error.js';
import { decodeText } from '../../corpus/text/decode.js';
import type { FoundSources, TextSource } from '../../corpus/text/operands.js';
import { replaceFile } from '../../corpus/text/replace-file.js';
import { spliceBytes } from '../../corpus/text/splice.js';
import { type ReadOptions, readBytes, type TextFile, textOf } from '../../corpus/text/text-file.js';
import { type CheckedDraft, checkDraft } from '../../query/check/check-draft.js';
import { applyEdits, chooseEdits } from '../../query/check/edits.js';
import type { Edit } from '../../query/check/finding.js';
import type { ReportedDraft } from '../../query/check/report.js';
import type { CheckOptions } from '../check.js';
import type { Context } from '../context.js';
import type { Settings } from './settings.js';

/** A text before and after it was mended. */
export interface Mended {
  readonly source: TextSource;
  readonly file: TextFile;
  readonly after: string;
  readonly edits: readonly Edit[];
  /** Edits that overlap one that was made. */
  readonly waiting: number;
}

export interface CheckedSources {
  /** As they are now: after `--fix` as mended. */
  readonly drafts: readonly ReportedDraft[];
  /** With `--fix` or `--diff`: every text, whether or not anything was to mend. */
  readonly mended: readonly Mended[];
}

/**
 * Checks all texts, one after the other, and with `--fix` writes what is mended.
 *
 * A file that cannot be read, or whose settings cannot, is reported, and the others are checked all the same.
 *
 * @returns null where nothing could be read: there is nothing to say of it.
 * @throws UserError - where `--fix` of standard input is mixed with other forms.
 */
export async function checkSources(
  context: Context,
  { sources, single }: FoundSources,
  reading: ReadOptions,
  settings: Settings,
  options: CheckOptions,
): Promise<CheckedSources | null> {
  if (options.fix) refuseMixedFix(sources, options);
  const drafts: ReportedDraft[] = [];
  const mended: Mended[] = [];
  const told = new Set<UserError>();
  for (const source of sources) {
    try {
      const by = await settings.of(source);
      const bytes = bytesOf(source, context);
      const file = textOf(source.name, bytes, reading);
      let checked = await checkDraft(file, context.catalogue, by);
      if (options.fix || options.diff) {
        const change = mend(source, file, checked);
        if (options.fix && change.edits.length > 0) {
          if (source.path !== null) write(context, source, bytes, change);
          checked = await checkDraft({ ...file, text: change.after }, context.catalogue, by);
        }
        mended.push(change);
      }
      drafts.push(reported(checked));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // One wrong configuration is told once, whatever the number of files that it is for.
      if (!told.has(error)) context.report(error);
      told.add(error);
    }
  }
  const nothing = drafts.length === 0 && (single || (isText(options) && told.size > 0));
  return nothing ? null : { drafts, mended };
}

function isText({ json, count, format = 'text' }: CheckOptions): boolean {
  return !json && !count && format === 'text';
}

/** With `--fix` the text of standard input goes to standard output: nothing else may. */
function refuseMixedFix(sources: readonly TextSource[], options: CheckOptions): void {
  const stdin = sources.some(({ path }) => path === null);
  const others = options.json || options.format !== undefined || options.count;
  if (!stdin || (sources.length === 1 && !others)) return;
  throw new UserError(
    '--fix writes the mended text of standard input to standard output, where nothing else may be.',
    sources.length > 1
      ? 'Name - alone, or files alone.'
      : 'Leave out --json, --format and --count: what is left to mend is told on standard error.',
  );
}

function bytesOf({ name, path }: TextSource, { environment }: Context): Uint8Array {
  return path === null ? environment.readStdin() : readBytes(name, path);
}

function mend(source: TextSource, file: TextFile, { document }: CheckedDraft): Mended {
  const { edits, waiting } = chooseEdits(document.findings);
  return { source, file, after: applyEdits(file.text, edits), edits, waiting };
}

/** @throws UserError - where the file cannot be written, or its encoding not take the change. */
function write(
  context: Context,
  { name, path }: TextSource,
  bytes: Uint8Array,
  { file, edits, after }: Mended,
): void {
  if (path === null) return;
  const changed = spliceBytes(bytes, file, edits);
  const { text } = decodeText(changed, { source: name, encoding: file.encoding });
  if (text !== after) {
    throw new UserError(
      `cannot be mended in ${file.encoding}: the change would not be read as it is meant.`,
      'Save the file as UTF-8.',
      { file: name },
    );
  }
  replaceFile({ name, path, before: bytes, after: changed }, context.environment.cwd);
}

/** Keeps of a text only the lines that are shown. */
function reported({ document, lines }: CheckedDraft): ReportedDraft {
  return {
    document,
    lines: new Map(document.findings.map(({ line }) => [line, lines.textOf(line)])),
  };
}
