import { UserError } from '../../catalogue/user-error.js';
import { findFrontMatter } from '../../corpus/front-matter-block.js';
import type { TextFile } from '../../corpus/text/text-file.js';

/** What of a file is its text. */
export interface Body {
  /** Where it begins. */
  readonly from: number;
  /** The `title` of the front matter; null where there is none. */
  readonly title: string | null;
}

/** Finds the body of a file: what comes after its front matter. A page has none. */
export async function bodyOf({ text, format }: Pick<TextFile, 'text' | 'format'>): Promise<Body> {
  const block = format === 'html' ? null : findFrontMatter(text);
  if (block === null) return { from: 0, title: null };
  const head = text.slice(0, block.bodyStart);
  return { from: block.bodyStart, title: head.includes('title') ? await titleIn(head) : null };
}

/** The title, or null: an error in a front matter is no matter where it is not read for itself. */
async function titleIn(head: string): Promise<string | null> {
  const { readFrontMatter } = await import('../../corpus/front-matter.js');
  try {
    const { title } = readFrontMatter(head, '').fields;
    return typeof title === 'string' ? title : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
