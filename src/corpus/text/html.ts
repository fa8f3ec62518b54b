import { Tokenizer } from 'htmlparser2';
import { BLOCKS, CELLS, PREFORMATTED, UNLINKED, UNREAD, VOID } from './html-elements.js';
import { type ReadingView, ViewBuilder } from './offset-map.js';

/** A page as text. */
export interface HtmlText {
  readonly view: ReadingView;
  /** Where a link may be written into the page: stretches of text without a tag, in order. */
  readonly linkable: readonly { readonly start: number; readonly end: number }[];
}

/** Ends a paragraph in the view. */
const PARAGRAPH = '\n\n';

/** Stands between the cells of a row, so that "resolutions" in one and "15" in the next are not read together. */
const CELL = ' | ';

const ENDS_BLANK = /^$|\s$/;
const ENDS_LINE = /^$|\n$/;

/**
 * Reads a page: its text without tags, comments, scripts and styles, with paragraphs where its blocks are, its
 * character references as the characters that they stand for, and white space as a browser folds it.
 *
 * Digits in `<sup>` become superscript ones: `2270<sup>3</sup>` is 2270 with a note, not 22703.
 *
 * Only the tokens are read, no tree is built: a page need not be well-formed, and any size is read in one pass.
 */
export function readHtml(source: string): HtmlText {
  return new HtmlReader(source).read();
}

class HtmlReader {
  private readonly builder = new ViewBuilder();
  private readonly linkable: { start: number; end: number }[] = [];
  private readonly open = new Map<string, number>();
  private unread = 0;
  private unlinked = 0;
  private preformatted = 0;
  private superscript = 0;
  private name = '';

  constructor(private readonly source: string) {}

  read(): HtmlText {
    const ignore = () => {};
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: (start, end) => this.text(start, end),
        ontextentity: (codePoint, end) => this.reference(codePoint, end),
        onopentagname: (start, end) => {
          this.name = this.source.slice(start, end).toLowerCase();
        },
        onopentagend: (end) => this.startTag(this.name, end + 1, false),
        onselfclosingtag: (end) => this.startTag(this.name, end + 1, true),
        onclosetag: (start, end) => this.endTag(this.source.slice(start, end).toLowerCase(), end),
        onattribdata: ignore,
        onattribentity: ignore,
        onattribend: ignore,
        onattribname: ignore,
        oncdata: ignore,
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
      },
    );
    tokenizer.write(this.source);
    tokenizer.end();
    return { view: this.builder.build(), linkable: this.linkable };
  }

  private text(start: number, end: number): void {
    // The tokenizer tells -1 for what a tag that is cut off at the page's end leaves.
    if (this.unread > 0 || start < 0) return;
    this.allowLinks(start, end);
    if (this.preformatted > 0) this.builder.add(this.source.slice(start, end), start, end);
    else this.folded(start, end);
  }

  /** Adds text with every stretch of white space as one space, and none where there is white space already. */
  private folded(start: number, end: number): void {
    const text = this.source.slice(start, end);
    let at = 0;
    for (const { 0: blank, index } of text.matchAll(/^ |[ \t\n\f\r]{2,}|[\t\n\f\r]/g)) {
      this.words(text.slice(at, index), start + at);
      at = index + blank.length;
      if (!ENDS_BLANK.test(this.builder.last)) this.builder.add(' ', start + index, start + at);
    }
    this.words(text.slice(at), start + at);
  }

  private words(text: string, start: number): void {
    this.builder.add(this.superscript > 0 ? raised(text) : text, start, start + text.length);
  }

  /** A character reference; some stand for two characters, which are told one after the other. */
  private reference(codePoint: number, end: number): void {
    if (this.unread > 0) return;
    // A reference holds no other "&": the last one before its end begins it.
    const start = this.source.lastIndexOf('&', end - 1);
    this.allowLinks(start, end);
    this.builder.add(String.fromCodePoint(codePoint), start, end);
  }

  private allowLinks(start: number, end: number): void {
    if (this.unlinked > 0) return;
    const last = this.linkable.at(-1);
    if (last?.end === start) last.end = end;
    else if (last === undefined || last.end < end) this.linkable.push({ start, end });
  }

  private startTag(name: string, at: number, closed: boolean): void {
    this.space(name, at, true);
    if (VOID.has(name) || (closed && (name === 'svg' || name === 'math'))) return;
    // Links do not stand in links: a second one ends the first.
    if (name === 'a' && this.open.get('a')) return;
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
    this.count(name, 1);
  }

  private endTag(name: string, at: number): void {
    const open = this.open.get(name) ?? 0;
    if (open > 0) {
      this.open.set(name, open - 1);
      this.count(name, -1);
    }
    this.space(name, at, false);
  }

  private count(name: string, change: 1 | -1): void {
    if (UNREAD.has(name)) this.unread += change;
    if (UNLINKED.has(name)) this.unlinked += change;
    if (PREFORMATTED.has(name)) this.preformatted += change;
    if (name === 'sup') this.superscript += change;
  }

  /** The break that a tag makes in the text. */
  private space(name: string, at: number, starts: boolean): void {
    if (this.unread > 0) return;
    const { builder } = this;
    if (BLOCKS.has(name)) {
      if (builder.last !== PARAGRAPH && builder.last !== '') builder.add(PARAGRAPH, at, at);
    } else if (name === 'br' || name === 'tr') {
      if (!ENDS_LINE.test(builder.last)) builder.add('\n', at, at);
    } else if (CELLS.has(name) && starts && !ENDS_LINE.test(builder.last)) {
      builder.add(CELL, at, at);
    }
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raised(text: string): string {
  if (!/^[\d\s,]*$/.test(text)) return text;
  return text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}
