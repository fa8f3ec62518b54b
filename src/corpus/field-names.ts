/** The fields of a front matter that the program knows, and the other names that each may go by. */
export const FIELD_NAMES = {
  title: ['title'],
  date: ['date'],
  type: ['type'],
  issuers: ['issuers', 'issuer'],
  roles: ['roles'],
  subject: ['subject'],
  tags: ['tags'],
  language: ['language', 'lang'],
  source: ['source', 'source_url', 'url', 'link'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Field = keyof typeof FIELD_NAMES;

/** All of those names: what stands under one of them is text, or a list of texts. */
export const TEXT_FIELDS: ReadonlySet<string> = new Set(Object.values(FIELD_NAMES).flat());
