import type { Catalogue, OwnName } from '../catalogue/types.js';
import type { UserError } from '../catalogue/user-error.js';
import { renderTable, type Table } from '../output/delimited.js';
import { renderJson, renderJsonLines } from '../output/json.js';
import { renderError, renderMessage } from '../output/message.js';
import { createStyle, type Ink, type Style } from '../output/style.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit-codes.js';
import type { SharedOptions } from './options.js';
import { findOwnNames } from './own-names.js';

/** An answer in its forms; each is made only when it is the one asked for. */
export interface Answer {
  /** Whether there is a row: decides between exit codes 0 and 1. */
  readonly found: boolean;
  /** The text for people, ending in a line break, or '' where there is nothing to say. */
  readonly text: (style: Style) => string;
  /** The one JSON document, without `schemaVersion`. */
  readonly json: () => object;
  /** The lines of `--format jsonl`, where the answer has rows. */
  readonly rows?: () => readonly object[];
  /** The cells of `--format csv`, `tsv` and `markdown`, where the answer has rows. */
  readonly table?: () => Table;
  /** How many rows there are, for `--count`. */
  readonly count?: () => number;
}

/** What a command works with: the outside, and the ways to answer. */
export class Context {
  private code: number = EXIT.found;
  private openedCatalogue: Catalogue | undefined;
  private ink: Ink | null = null;
  private readNames: readonly OwnName[] = [];

  constructor(
    readonly environment: Environment,
    readonly version: string,
    private readonly openCatalogue: () => Catalogue,
  ) {}

  /** The exit code that the command has come to. */
  get exitCode(): number {
    return this.code;
  }

  /** Opened when it is first asked for. */
  get catalogue(): Catalogue {
    this.openedCatalogue ??= this.openCatalogue();
    return this.openedCatalogue;
  }

  /** The user's own names for resolutions, as far as they have been read. */
  get ownNames(): readonly OwnName[] {
    return this.readNames;
  }

  /** Reads the user's own names, those of the corpus that the options name first; reports what is wrong with them. */
  async readOwnNames({ corpus }: { readonly corpus?: readonly string[] }): Promise<void> {
    const { environment } = this;
    const numbers = () => this.catalogue;
    const { names, problems } = await findOwnNames({ environment, corpus, numbers });
    for (const problem of problems) this.report(problem);
    this.readNames = names;
    if (names.length > 0) this.openedCatalogue = { ...this.catalogue, ownNames: names };
  }

  /** Loads what colours an answer, where the outside or the words of the command line may ask for it. */
  async loadInk(words: readonly string[]): Promise<void> {
    const { terminal, variables } = this.environment;
    const asked = words.some((word) => word.startsWith('--color'));
    if (!asked && !this.hasColor(undefined, terminal.stdout) && !variables.FORCE_COLOR) return;
    this.ink = (await import('../output/ink.js')).ink;
  }

  /** The style of stdout. */
  style(options: Pick<SharedOptions, 'color'>): Style {
    const { terminal, size } = this.environment;
    return createStyle({
      width: Math.max(size?.columns ?? 80, 20),
      terminal: terminal.stdout,
      ink: this.hasColor(options.color, terminal.stdout) ? this.ink : null,
    });
  }

  /** Prints an answer in the form asked for, and sets the exit code. */
  answer(answer: Answer, options: SharedOptions): void {
    this.print(this.render(answer, options), options);
    this.finish(answer.found);
  }

  /**
   * Whether an answer may be written as it is made: in a terminal it is laid out as a whole, and may go to a pager.
   */
  get canStream(): boolean {
    return !this.environment.terminal.stdout;
  }

  /** Writes an answer as it is made, of texts and of bytes in UTF-8. The exit code is set by `finish`. */
  async stream(pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
    const { stdout } = this.environment;
    for await (const piece of pieces) if (piece.length > 0) stdout.write(piece);
  }

  /** Sets the exit code of a command that printed its answer itself. */
  finish(found: boolean): void {
    if (this.code === EXIT.found && !found) this.code = EXIT.none;
  }

  print(text: string, options: Pick<SharedOptions, 'pager'>): void {
    const { stdout, size, variables } = this.environment;
    const rows = size?.rows ?? Number.POSITIVE_INFINITY;
    if (options.pager && countLines(text) >= rows) {
      const pager = variables.UNSC_PAGER ?? variables.PAGER ?? 'less';
      if (pager !== '' && pager !== 'cat' && this.environment.page(text, pager)) return;
    }
    stdout.write(text);
  }

  /** Says something about the answer on stderr; `--quiet` silences it. */
  note(message: string, options: Pick<SharedOptions, 'quiet'>): void {
    if (!options.quiet) this.tell(message);
  }

  /** Reports what the user can mend; the command goes on, and ends with exit code 2. */
  report(problem: UserError): void {
    this.code = EXIT.wrong;
    this.environment.stderr.write(formatError(problem, this.environment));
  }

  private tell(message: string): void {
    const { stderr } = this.environment;
    stderr.write(renderMessage(message, this.environment.stderrColumns ?? undefined));
  }

  private render(answer: Answer, options: SharedOptions): string {
    const { count, rows, table } = answer;
    if (options.count && count !== undefined) return `${count()}\n`;
    const format = formatOf(options);
    switch (format) {
      case 'text':
        return answer.text(this.style(options));
      case 'json':
        return renderJson(answer.json());
      case 'jsonl':
        return renderJsonLines(rows?.() ?? [answer.json()]);
      default:
        if (table === undefined) throw new Error(`the answer has no rows for --format ${format}`);
        return renderTable(table(), format);
    }
  }

  private hasColor(when: SharedOptions['color'], terminal: boolean): boolean {
    if (when === 'always' || when === 'never') return when === 'always';
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = this.environment.variables;
    if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
    return terminal && (no === undefined || no === '') && term !== 'dumb';
  }
}

/** The form that the options ask for. */
export function formatOf({ json, format }: SharedOptions): NonNullable<SharedOptions['format']> {
  return json ? 'json' : (format ?? 'text');
}

/** An error as the user reads it, folded to the terminal where stderr is one. */
export function formatError(error: UserError, environment?: Environment): string {
  return renderError(error, environment?.stderrColumns ?? undefined);
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
