import { extname } from 'node:path';

/** How a text is marked up: decides what of it is text and how a link is written into it. */
export type TextFormat = 'text' | 'markdown' | 'html';

export const TEXT_FORMATS: readonly TextFormat[] = ['text', 'markdown', 'html'];

const BY_ENDING: Readonly<Record<string, TextFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** The endings of files that are read when a folder is named. */
export const TEXT_ENDINGS: readonly string[] = Object.keys(BY_ENDING);

/** How many bytes are looked at to recognise a page. */
const HEAD = 1024;

/** A page: after blanks, an XML declaration or comments, its document type or first element. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)\b/i;

/**
 * The format of a file: by the ending of its name; where that says nothing (`-`, `draft`, `page.php`), HTML if it
 * begins as a page does, else `otherwise`.
 */
export function formatOf(
  name: string,
  bytes: Uint8Array,
  otherwise: TextFormat = 'text',
): TextFormat {
  const known = BY_ENDING[extname(name).toLowerCase()];
  if (known !== undefined) return known;
  // In UTF-16 there is a zero beside each of its characters.
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return PAGE.test(head.replace(/^(?:ï»¿|ÿþ|þÿ)|\0/g, '')) ? 'html' : otherwise;
}
