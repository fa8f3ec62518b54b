// The program of a thread: answers batches of files until it is ended.
import { parentPort } from 'node:worker_threads';
import { partsOf, UserError } from '../../catalogue/user-error.js';
import type { ExtractedDocument } from './answers.js';
import { extractSource, wholeDocuments } from './documents.js';
import type { BatchQuestion, SentResult } from './thread-messages.js';

/** Standard input is read by the main thread alone. */
const outside = { readStdin: () => new Uint8Array(), stdinChunks: () => [] };

parentPort?.on('message', async ({ batch, sources, question }: BatchQuestion) => {
  const results: SentResult[] = [];
  for (const source of sources) {
    const documents = wholeDocuments(extractSource(source, question, outside));
    for await (const document of documents) results.push(sent(document));
  }
  parentPort?.postMessage({ batch, results });
});

function sent(result: ExtractedDocument | UserError): SentResult {
  return result instanceof UserError ? partsOf(result) : result;
}
