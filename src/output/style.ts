/** How an answer is dressed: the one place that knows of colour, hyperlinks and width. */
export interface Style {
  /** Columns to lay text out in. */
  readonly width: number;
  /** Whether stdout is a terminal: hyperlinks, headings and summaries are for terminals. */
  readonly terminal: boolean;
  /** Whether anything is dressed at all; where not, text comes out as it goes in. */
  readonly colored: boolean;
  bold(text: string): string;
  dim(text: string): string;
  /** A section's heading. */
  heading(text: string): string;
  /** The words that matched a query. */
  match(text: string): string;
  /** The number of a citation within its text. */
  citation(text: string): string;
  /** A status word in its colour; the word is always there. */
  status(word: string): string;
  error(text: string): string;
  warning(text: string): string;
  /** A line that a patch adds. */
  added(text: string): string;
  /** `text` as a hyperlink to `url` in a terminal that shows colour, the plain text elsewhere. */
  link(text: string, url: string): string;
}

export interface StyleSettings {
  readonly width: number;
  readonly terminal: boolean;
  /** Null for an output without colour. */
  readonly ink: Ink | null;
}

/** What dresses a text in colour: a part of what chalk gives, which is loaded only where colour is shown. */
export interface Ink {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

const same = (text: string): string => text;
const PLAIN: Ink = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };

const STATUS_COLOURS: Readonly<Record<string, keyof Ink>> = {
  'in force': 'green',
  'in force in part': 'green',
  active: 'green',
  disputed: 'yellow',
};

/** The style of a real output. */
export function createStyle({ width, terminal, ink }: StyleSettings): Style {
  const paint = ink ?? PLAIN;
  return {
    width,
    terminal,
    colored: ink !== null,
    bold: (text) => paint.bold(text),
    dim: (text) => paint.dim(text),
    heading: (text) => paint.bold(text),
    match: (text) => paint.bold(paint.red(text)),
    citation: (text) => paint.bold(paint.cyan(text)),
    status: (word) => paint[STATUS_COLOURS[word] ?? 'dim'](word),
    error: (text) => paint.bold(paint.red(text)),
    warning: (text) => paint.yellow(text),
    added: (text) => paint.green(text),
    link: (text, url) =>
      terminal && ink !== null ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text,
  };
}

/** A style that writes its marks as tags, so that a test reads what is dressed how. */
export function taggedStyle(settings: Partial<StyleSettings> = {}): Style {
  const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  return {
    width: settings.width ?? 80,
    terminal: settings.terminal ?? true,
    colored: true,
    bold: tag('bold'),
    dim: tag('dim'),
    heading: tag('heading'),
    match: tag('match'),
    citation: tag('citation'),
    status: tag('status'),
    error: tag('error'),
    warning: tag('warning'),
    added: tag('added'),
    link: (text, url) => `<link ${url}>${text}</link>`,
  };
}
