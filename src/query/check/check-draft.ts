import type { Catalogue } from '../../catalogue/types.js';
import { UserError } from '../../catalogue/user-error.js';
import { readDate } from '../../corpus/calendar.js';
import { findFrontMatter } from '../../corpus/front-matter-block.js';
import { indexLines, type LineIndex } from '../../corpus/text/lines.js';
import type { ReadingView } from '../../corpus/text/offset-map.js';
import type { TextFile } from '../../corpus/text/text-file.js';
import { checkText } from './check-text.js';
import { mayHoldDirectives } from './directives.js';
import type { CheckedDocument, CheckSettings, Edit, Finding } from './finding.js';
import type { Draft } from './read-draft.js';

/** A draft that was checked, with its lines for those who show them. */
export interface CheckedDraft {
  readonly document: CheckedDocument;
  readonly lines: LineIndex;
}

/**
 * Checks one file: its mark-up is read, its front matter skipped, and what its comments silence left out. All
 * positions are of `file.text`.
 */
export async function checkDraft(
  file: TextFile,
  catalogue: Catalogue,
  settings: CheckSettings,
): Promise<CheckedDraft> {
  const { text, format } = file;
  const lines = indexLines(text);
  const head = await headOf(file);
  const check = (read: string) => checkText({ ...head, text: read }, catalogue, settings);
  const checked = format === 'html' ? await checkPage(file, lines, check) : check(text);
  if (!mayHoldDirectives(text)) return { document: checked, lines };
  const [{ findComments }, { suppress }] = await Promise.all([
    import('./comments.js'),
    import('./suppressions.js'),
  ]);
  const comments = findComments(text, format, head.bodyStart);
  const findings = suppress(checked.findings, comments, text, lines, settings.levels);
  return { document: { ...checked, findings }, lines };
}

/** What the head of a file says; a page has none. */
async function headOf({ name: source, text, format }: TextFile): Promise<Omit<Draft, 'text'>> {
  const nothing = { source, bodyStart: 0, title: null, date: null, language: null };
  const block = format === 'html' ? null : findFrontMatter(text);
  if (block === null) return nothing;
  const { bodyStart } = block;
  const { readFrontMatter } = await import('../../corpus/front-matter.js');
  try {
    const { fields } = readFrontMatter(text.slice(0, bodyStart), source);
    const { title, date, language = fields.lang } = fields;
    return {
      source,
      bodyStart,
      title: typeof title === 'string' ? title : null,
      date: typeof date === 'string' ? dayOf(date) : null,
      language: typeof language === 'string' ? language : null,
    };
  } catch (error) {
    // An error in a front matter is none of the citations'.
    if (error instanceof UserError) return { ...nothing, bodyStart };
    throw error;
  }
}

/** A day; a year or a month alone does not say as of when a draft is to be judged. */
function dayOf(text: string): string | null {
  const date = readDate(text);
  return date !== null && date.length === 10 ? date : null;
}

/** Checks a page by its text without tags, and gives the findings their places in the page. */
async function checkPage(
  { text }: TextFile,
  lines: LineIndex,
  check: (page: string) => CheckedDocument,
): Promise<CheckedDocument> {
  const { readHtml } = await import('../../corpus/text/html.js');
  const { view } = readHtml(text);
  const checked = check(view.text);
  const findings = checked.findings.map((finding) => placed(finding, view, text, lines));
  return { ...checked, findings };
}

function placed(finding: Finding, view: ReadingView, text: string, lines: LineIndex): Finding {
  const start = view.startInSource(finding.start);
  const end = Math.max(view.endInSource(finding.end), start);
  const { line: endLine, column: endColumn } = lines.placeOf(end);
  return {
    ...finding,
    ...{ text: text.slice(start, end), start, end, ...lines.placeOf(start), endLine, endColumn },
    fix: finding.fix && editInPage(finding.fix, view, text),
  };
}

/** The same edit of the page; null where a tag or a reference stands within, which must not be lost. */
function editInPage(edit: Edit, view: ReadingView, text: string): Edit | null {
  const within = view.text.slice(edit.start, edit.end);
  // What is put in between goes behind the character before it, not behind the tag that follows that.
  const end = view.endInSource(edit.end);
  const start = edit.start === edit.end ? end : view.startInSource(edit.start);
  if (/[<>&]/.test(edit.text)) return null;
  return text.slice(start, end) === within ? { start, end, text: edit.text } : null;
}
