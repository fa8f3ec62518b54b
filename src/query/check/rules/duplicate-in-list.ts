import { listsIn } from '../lists.js';
import type { Fault, ReadDraft } from '../read-draft.js';

/**
 * A number that stands twice in one list: `1718, 1874 and 1718`.
 *
 * Source: the list itself.
 */
export function duplicateInList(draft: ReadDraft): readonly Fault[] {
  return listsIn(draft).flatMap((list) => {
    const seen = new Set<number>();
    return list.flatMap(({ number, start, end }) => {
      if (!seen.has(number)) {
        seen.add(number);
        return [];
      }
      const message = `resolution ${number} stands in this list already`;
      return [{ start, end, message, suggestion: 'leave it out here' }];
    });
  });
}
