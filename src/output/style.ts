/** How an answer is dressed: the one place that knows of colour, hyperlinks and width. */
export interface Style {
  /** Columns to lay text out in. */
  readonly width: number;
  /** Whether stdout is a terminal: hyperlinks, headings and summaries are for terminals. */
  readonly terminal: boolean;
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
  /** `text` as a hyperlink to `url` in a terminal that shows colour, the plain text elsewhere. */
  link(text: string, url: string): string;
}

export interface StyleSettings {
  readonly width: number;
  readonly terminal: boolean;
  readonly color: boolean;
}

/** Select Graphic Rendition: the codes that begin and end a mark (ECMA-48, 8.3.117). */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

const STATUS_COLOURS: Readonly<Record<string, keyof typeof CODES>> = {
  'in force': 'green',
  'in force in part': 'green',
  active: 'green',
  disputed: 'yellow',
};

/** The style of a real output. */
export function createStyle({ width, terminal, color }: StyleSettings): Style {
  const mark = (name: keyof typeof CODES) => (color ? marker(CODES[name]) : (text: string) => text);
  const [bold, dim, red, cyan] = [mark('bold'), mark('dim'), mark('red'), mark('cyan')];
  return {
    width,
    terminal,
    bold,
    dim,
    heading: bold,
    match: (text) => bold(red(text)),
    citation: (text) => bold(cyan(text)),
    status: (word) => mark(STATUS_COLOURS[word] ?? 'dim')(word),
    error: (text) => bold(red(text)),
    warning: mark('yellow'),
    link: (text, url) =>
      terminal && color ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text,
  };
}

/** Puts codes around a text; where a mark within it ends by the same code, this one begins again. */
function marker([open, close]: readonly [number, number]): (text: string) => string {
  const begin = `\u001b[${open}m`;
  const end = `\u001b[${close}m`;
  return (text) => (text === '' ? '' : begin + text.replaceAll(end, end + begin) + end);
}

/** A style that writes its marks as tags, so that a test reads what is dressed how. */
export function taggedStyle(settings: Partial<StyleSettings> = {}): Style {
  const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  return {
    width: settings.width ?? 80,
    terminal: settings.terminal ?? true,
    bold: tag('bold'),
    dim: tag('dim'),
    heading: tag('heading'),
    match: tag('match'),
    citation: tag('citation'),
    status: tag('status'),
    error: tag('error'),
    warning: tag('warning'),
    link: (text, url) => `<link ${url}>${text}</link>`,
  };
}
