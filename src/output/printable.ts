// C0 without tab and line feed, DEL, C1, line separators, and the marks that reorder what a terminal shows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** What most text is: then nothing need be replaced, and to find that out is much the quicker way. */
const PLAIN = /^[\t\n\u0020-\u007e\u00a0-\u2027\u2030-\u2065]*$/;

/**
 * Makes corpus text safe to show: each character that could steer a terminal or reorder a line
 * is written as its code (`\u{1b}`). Tabs and line feeds stay; a CR before a line feed is dropped.
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replaceAll('\r\n', '\n')
    .replace(UNSAFE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

/** The same on one line: white space of every kind folded to single spaces, the ends trimmed. */
export function printableLine(text: string): string {
  return /^[\u0021-\u007e]*$/.test(text) ? text : printable(text.replace(/\s+/g, ' ').trim());
}
