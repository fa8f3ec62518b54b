import type { LineBytes } from '../query/grep/line-rows.js';
import { printable, printableLine } from './printable.js';

const SAFE = /^[\t\n\u0020-\u007e]*$/;

/** What `printable` writes as codes, in the bytes of UTF-8. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
  /[\u0000-\u0008\u000b-\u001f\u007f]|\xc2[\x80-\x9f]|\xe2(?:\x80[\xa8-\xae]|\x81[\xa6-\xa9])/;

/** The same text with a character for each of its bytes in UTF-8. */
export function asBytes(text: string): string {
  return SAFE.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}

/**
 * Lines of a statement as `path:line:text`, each byte of UTF-8 a character. What is not safe to show is looked for in all
 * of them at once, and only where there is such a thing one by one.
 */
export function writeLineBytes(path: string, { bytes, places }: LineBytes): string {
  const name = `${asBytes(printableLine(path))}:`;
  let written = '';
  for (let at = 0; at < places.length; at += 3) {
    written += `${name}${places[at]}:${bytes.slice(places[at + 1], places[at + 2])}\n`;
  }
  return isSafe(written) ? written : withCodes(name, { bytes, places });
}

function withCodes(name: string, { bytes, places }: LineBytes): string {
  let written = '';
  for (let at = 0; at < places.length; at += 3) {
    const line = bytes.slice(places[at + 1], places[at + 2]);
    const text = isSafe(line)
      ? line
      : asBytes(printable(Buffer.from(line, 'latin1').toString('utf8')));
    written += `${name}${places[at]}:${text}\n`;
  }
  return written;
}

function isSafe(bytes: string): boolean {
  return SAFE.test(bytes) || !UNSAFE.test(bytes);
}
