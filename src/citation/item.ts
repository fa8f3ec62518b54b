import type { ResolutionNumbers } from '../catalogue/types.js';
import type { ParagraphSpan } from './types.js';

/** A number that stands where a resolution's would, with what belongs to it. */
export interface Item {
  readonly number: number;
  /** Digits as written: to tell a leading zero. */
  readonly start: number;
  readonly end: number;
  writtenYear: number | null;
  /** Whether the written year stands in brackets and is the catalogue's. */
  readonly agrees: boolean;
  /** Whether something that shows another body's number follows: "(XXII)", "71/202". */
  readonly foreign: boolean;
  paragraphs: readonly ParagraphSpan[];
  /** Joined to the item before it by a slash: `1267/1989/2253`. */
  readonly joined: boolean;
}

export interface ItemList {
  readonly items: readonly Item[];
  /** Where the last item, with its year and paragraphs, ends. */
  readonly end: number;
}

/** How far the words before a list let it go. */
export interface ListSettings {
  readonly numbers: ResolutionNumbers;
  readonly languages: number;
  /** Whether the word before was a plural. */
  readonly plural: boolean;
  /** How many items are read at the most; all of them unless given. */
  readonly most?: number;
}

/** What was read of a list: one number, or several that slashes or a dash join. */
export interface ReadItems {
  readonly items: Item[];
  readonly end: number;
}

/** An item of which nothing but its number is known. */
export function itemOf(
  number: number,
  start: number,
  end: number,
  more: Partial<Item> = NOTHING_MORE,
): Item {
  // Field by field: spreading `more` would cost more than reading the number.
  return {
    number,
    start,
    end,
    writtenYear: more.writtenYear ?? null,
    agrees: more.agrees ?? false,
    foreign: more.foreign ?? false,
    paragraphs: more.paragraphs ?? NO_PARAGRAPHS,
    joined: more.joined ?? false,
  };
}

const NOTHING_MORE: Partial<Item> = {};
const NO_PARAGRAPHS: Item['paragraphs'] = [];
