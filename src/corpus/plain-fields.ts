/** Fields that are texts or lists of texts, with their lines. */
export interface PlainFields {
  /** Null for a field without a value. */
  readonly fields: Readonly<Record<string, string | null | readonly string[]>>;
  /** The line of a field, or of an item of its list, from 1 for the first; undefined where there is no such field. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** What is longer is left to the reader of all of YAML, which has limits for how many values it takes. */
const LONGEST = 4096;

/** No mark of YAML, and no sign of a number. */
const FIRST = String.raw`[A-Za-z0-9($/\u00a1-\ud7ff]`;
const MORE = String.raw`[^:#\x00-\x1f]*`;
const PLAIN = String.raw`${FIRST}${MORE}(?:(?::(?![ \n])|(?<! )#)${MORE})*`;
const QUOTED = String.raw`'[^'\x00-\x1f]*'|"[^"\\\x00-\x1f]*"`;
// What is plain takes the spaces after it along. Were they matched apart from it, there would be many ways to read a line, and a line that
// matches in none of them would take the time of all.
const LISTED = String.raw`(?:(?:${QUOTED}) *|${FIRST}[^,:#?&*!|>'"%@\x60[\]{}\x00-\x1f]*)`;
const LIST = String.raw`\[ *(?:${LISTED}(?:, *${LISTED})*)?\]`;

const FIELD = new RegExp(
  String.raw`([A-Za-z][\w-]{0,63}):(?: +(${PLAIN}|(?:${QUOTED}|${LIST}) *)| *)\n`,
  'y',
);
const ITEM = new RegExp(String.raw`( *)- +(${PLAIN}|(?:${QUOTED}) *)\n`, 'y');
const EACH_LISTED = new RegExp(LISTED, 'g');

/** What YAML takes, or might take, for a number or for one of its words. */
const NO_TEXT = /^(?:(?!\d{4}-\d\d-\d\d$)[\d.][\da-fox.+-]*|null|true|false)$/i;

/**
 * Reads a front matter of texts and lists of texts, as most are, many times as fast as a reader of all of YAML would, with the same outcome.
 *
 * @param content - what stands between the marks, its last line break included.
 * @returns null where anything in it is, or may be, something else.
 */
export function readPlainFields(content: string): PlainFields | null {
  if (content.length > LONGEST) return null;
  const fields = new Map<string, string | null | readonly string[]>();
  const places = new Map<string, { readonly line: number; readonly linesOfItems: number }>();
  let line = 1;
  for (let at = 0; at < content.length; ) {
    FIELD.lastIndex = at;
    const [whole, name, written] = FIELD.exec(content) ?? [];
    if (whole === undefined || name === undefined || fields.has(name)) return null;
    at += whole.length;
    const below = written === undefined ? itemsAt(content, at) : NO_ITEMS;
    const value = below.written.length > 0 ? textsOf(below.written) : fieldOf(written);
    if (value === undefined) return null;
    fields.set(name, value);
    places.set(name, { line, linesOfItems: below.written.length });
    at = Math.max(at, below.end);
    line += 1 + below.written.length;
  }
  return {
    fields: Object.fromEntries(fields),
    lineOf([field = '', item]) {
      const place = places.get(String(field));
      if (place === undefined) return undefined;
      const isBelow = typeof item === 'number' && item < place.linesOfItems;
      return isBelow ? place.line + 1 + item : place.line;
    },
  };
}

const NO_ITEMS: { readonly written: readonly string[]; readonly end: number } = {
  written: [],
  end: 0,
};

/** The items of a list that has a line for each, all with as many spaces before their dash. */
function itemsAt(content: string, from: number): typeof NO_ITEMS {
  const written: string[] = [];
  let end = from;
  let indent: string | undefined;
  for (;;) {
    ITEM.lastIndex = end;
    const [whole, spaces, item] = ITEM.exec(content) ?? [];
    if (whole === undefined || item === undefined) break;
    indent ??= spaces;
    if (spaces !== indent) break;
    written.push(item);
    end += whole.length;
  }
  return { written, end };
}

function fieldOf(written: string | undefined): string | null | readonly string[] | undefined {
  if (written === undefined) return null;
  return written.startsWith('[') ? textsOf(written.match(EACH_LISTED) ?? []) : textOf(written);
}

function textsOf(written: readonly string[]): readonly string[] | undefined {
  const texts: string[] = [];
  for (const one of written) {
    const text = textOf(one);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}

/** Undefined where it may be no text. */
function textOf(written: string): string | undefined {
  let end = written.length;
  while (written[end - 1] === ' ') end -= 1;
  const text = written.slice(0, end);
  if (text.startsWith('"') || text.startsWith("'")) return text.slice(1, -1);
  return NO_TEXT.test(text) ? undefined : text;
}
