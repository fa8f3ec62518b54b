/** One text of the corpus. All offsets into `text` are UTF-16 code units, half-open. */
export interface Statement {
  /** Path inside the corpus without the ending, with `/`. Unique among the statements of a command. */
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the front matter gives no more; null where not known. */
  readonly date: string | null;
  readonly dateFrom: 'front matter' | 'name' | null;
  /** Such as `joint statement`. */
  readonly type: string | null;
  /** ISO 3166 alpha-2 codes and `EU`; other names as written. */
  readonly issuers: readonly string[];
  readonly roles: readonly string[];
  readonly subject: string | null;
  readonly tags: readonly string[];
  /** BCP 47 tag. */
  readonly language: string | null;
  /** Address of the original; null where not known. */
  readonly source: string | null;
  /** Path to show and to open: as the corpus was given, joined with the path inside it. */
  readonly path: string;
  /** The file as decoded, front matter included, a byte order mark left out. */
  readonly text: string;
  /** Where the body begins in `text`. */
  readonly bodyStart: number;
  /** Line of the `title` key (or of the first heading) in the file, from 1; 1 where there is neither. */
  readonly titleLine: number;
  /** Where the title comes from: a first heading is also part of the body; `id` is the path inside the corpus. */
  readonly titleFrom: 'front matter' | 'heading' | 'id';
  /** Front-matter fields that the program does not know, kept as they are. */
  readonly extra: Readonly<Record<string, unknown>>;
}
