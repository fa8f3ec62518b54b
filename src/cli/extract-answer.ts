import { UserError } from '../catalogue/user-error.js';
import type { FoundSources } from '../corpus/text/operands.js';
import { leftOutOf, renderDecisionRows, renderRows } from '../output/extract/rows.js';
import { citationTable, decisionTable, summaryTable } from '../output/extract/tables.js';
import { renderJsonLines } from '../output/json.js';
import type { ExtractedDocument } from '../query/extract/answers.js';
import { type ExtractedPart, extractSources, wholeDocuments } from '../query/extract/documents.js';
import type { ExtractQuestion } from '../query/extract/question.js';
import { summarize } from '../query/extract/summary.js';
import type { Context } from './context.js';
import type { ExtractOptions } from './extract.js';

/** Prints what the sources cite, in the form asked for. */
export async function printExtracted(
  context: Context,
  found: FoundSources,
  question: ExtractQuestion,
  options: ExtractOptions,
): Promise<void> {
  const { environment } = context;
  const results = extractSources(found.sources, question, {
    readStdin: () => environment.readStdin(),
    stdinChunks: () => environment.stdinChunks(),
  });
  if (options.summary) return printSummary(context, readable(context, results), options);
  if (isPrintedInRows(context, options)) {
    return printRows(context, readable(context, results), options);
  }
  const documents = readable(context, wholeDocuments(results));
  if (isPrintedInLines(options)) return printLines(context, documents);
  return printAll(context, found, documents, options);
}

/** What could be read; of the rest it is said why not. */
async function* readable<T>(
  context: Context,
  results: AsyncIterable<T | UserError>,
): AsyncGenerator<T> {
  for await (const result of results) {
    if (result instanceof UserError) context.report(result);
    else yield result;
  }
}

async function printAll(
  context: Context,
  { single }: FoundSources,
  documents: AsyncIterable<ExtractedDocument>,
  options: ExtractOptions,
): Promise<void> {
  const all: ExtractedDocument[] = [];
  for await (const document of documents) all.push(document);
  // The one text that was asked about could not be read: there is nothing to say of it.
  const [only] = all;
  if (single && only === undefined) return;
  const { explain } = options;
  const rows = ({ decisions = [], citations }: ExtractedDocument) =>
    explain ? decisions : citations;
  const screen = await loadScreen(options);
  const text = explain ? screen?.renderDecisions : screen?.renderDocuments;
  context.answer(
    {
      found: all.some(({ citations }) => citations.length > 0),
      text: (style) => text?.(all, style) ?? '',
      json: () => (single ? { ...only } : { documents: all }),
      table: () => (explain ? decisionTable : citationTable)(all),
      count: () => all.reduce((sum, document) => sum + rows(document).length, 0),
    },
    options,
  );
}

async function printSummary(
  context: Context,
  parts: AsyncIterable<ExtractedPart>,
  options: ExtractOptions,
): Promise<void> {
  const { catalogue } = context;
  const answer = await summarize(parts, (number) => catalogue.record(number)?.subject ?? null);
  const screen = await loadScreen(options);
  context.answer(
    {
      found: answer.summary.length > 0,
      text: (style) => screen?.renderSummary(answer, style) ?? '',
      json: () => answer,
      rows: () => answer.summary,
      table: () => summaryTable(answer),
      count: () => answer.summary.length,
    },
    options,
  );
}

/** What lays text out takes longer to load than a short answer to find: it is loaded only for text. */
async function loadScreen({ json, format = 'text' }: ExtractOptions) {
  return json || format !== 'text' ? undefined : import('../output/extract/screen.js');
}

/** One document a line, each as soon as it is read. */
function isPrintedInLines({ json, format, count }: ExtractOptions): boolean {
  return format === 'jsonl' && !json && !count;
}

async function printLines(
  context: Context,
  documents: AsyncIterable<ExtractedDocument>,
): Promise<void> {
  let found = false;
  for await (const document of documents) {
    context.environment.stdout.write(renderJsonLines([document]));
    found ||= document.citations.length > 0;
  }
  context.finish(found);
}

/** Text for other programs: each citation as soon as it is found, whatever the size of the text. */
function isPrintedInRows(context: Context, options: ExtractOptions): boolean {
  const { json, format = 'text', count } = options;
  return format === 'text' && !json && !count && !context.environment.terminal.stdout;
}

async function printRows(
  context: Context,
  parts: AsyncIterable<ExtractedPart>,
  options: ExtractOptions,
): Promise<void> {
  let found = false;
  let unspecified = 0;
  let doubtful = 0;
  for await (const { document } of parts) {
    const rows = options.explain ? renderDecisionRows(document) : renderRows(document);
    if (rows !== '') context.environment.stdout.write(rows);
    found ||= document.citations.length > 0;
    unspecified += document.unspecified.length;
    doubtful += document.doubtful.length;
  }
  context.finish(found);
  const leftOut = options.explain ? '' : leftOutOf(unspecified, doubtful);
  if (leftOut !== '') context.note(leftOut, options);
}
