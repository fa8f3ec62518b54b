// The process whose peak of memory is measured: reads a file, with or without extracting from it.
//   node memory-subject.mjs read|extract|read-stream|extract-stream FILE TIMES
import { createReadStream, readFileSync } from 'node:fs';
import { extractCitations } from '../../src/citation/extract.js';
import { createCitationStream } from '../../src/citation/stream.js';
import { decodeUtf8 } from '../../src/corpus/decode.js';

/**
 * The most memory that this process has held, in bytes.
 *
 * Linux tells it by `VmHWM`. What `resourceUsage` gives there is no less than what the parent held when it
 * started this process, and would hide a small one.
 */
function peak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kib) * 1024;
}

const [mode, file = '', times = '1'] = process.argv.slice(2);

async function* pieces(): AsyncGenerator<string> {
  for (let time = 0; time < Number(times); time += 1) {
    for await (const piece of createReadStream(file, 'utf8')) yield String(piece);
  }
}

async function readStream(extract: boolean): Promise<number> {
  const stream = createCitationStream();
  let found = 0;
  for await (const piece of pieces()) if (extract) found += stream.push(piece).citations.length;
  return found + stream.end().citations.length;
}

function readWhole(extract: boolean): number {
  // The bytes are kept to the end: what is set free would hide as much of what the extraction takes.
  const bytes = readFileSync(file);
  const text = decodeUtf8(bytes, file);
  const found = extract ? extractCitations(text).citations.length : 0;
  return bytes.length < text.length ? Number.NaN : found;
}

const extract = mode?.startsWith('extract') === true;
const found = mode?.endsWith('stream') === true ? await readStream(extract) : readWhole(extract);
process.stdout.write(JSON.stringify({ peak: peak(), found }));
