import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/**
 * Letters, digits and marks that take one column each and join with nothing: of these a text is as wide as it
 * is long. Most lines are such, and counting them by the library costs more than all else that a page needs.
 */
const PLAIN = /^[ -~¡-¨ª-¬¯-˿‐-―‘-‟…]*$/;

/** Plain words with one space between them. */
const PLAIN_WORDS = /^[!-~¡-¨ª-¬¯-˿‐-―‘-‟…]+(?: [!-~¡-¨ª-¬¯-˿‐-―‘-‟…]+)*$/;

/** Columns that a text takes: wide characters count two, escape sequences none. */
export function columns(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/**
 * Lays a text out in lines of at most `width` columns, breaking at spaces and, where a word is
 * longer than a line, within it. Colour that is open at a line's end goes on in the next.
 *
 * @param indent - spaces before every line, counted in `width`.
 */
export function wrap(text: string, width: number, indent = 0): string[] {
  const room = Math.max(width - indent, 12);
  const margin = ' '.repeat(indent);
  const lines = wrapPlain(text, room) ?? wrapAnsi(text, room, { hard: true }).split('\n');
  return lines.map((line) => (line === '' ? '' : margin + line));
}

/** What the library would give, for plain words that each fit on a line; undefined for any other text. */
function wrapPlain(text: string, room: number): string[] | undefined {
  if (text.length <= room && PLAIN.test(text) && text.trim() === text) return [text];
  if (!PLAIN_WORDS.test(text)) return undefined;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (word.length > room) return undefined;
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** `text` with spaces after it up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - columns(text), 0));
}
