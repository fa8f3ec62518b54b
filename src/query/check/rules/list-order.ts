import { firstMentions } from '../../extract/question.js';
import { listsIn } from '../lists.js';
import type { Fault, ReadDraft } from '../read-draft.js';

/**
 * A list whose numbers do not ascend: `1874, 1718 and 2270`. Said once a list, at the first number that is lower than the
 * one before it; a number that stands twice counts where it stands first.
 *
 * Source: the way in which the Council's own texts recall earlier resolutions, in order of adoption.
 */
export function listOrder(draft: ReadDraft): readonly Fault[] {
  return listsIn(draft).flatMap((list) => {
    if (list[0]?.kind !== 'resolution') return [];
    const once = firstMentions(list);
    const lower = once.find(({ number }, at) => number < (once[at - 1]?.number ?? 0));
    if (lower === undefined) return [];
    const numbers = once.map(({ number }) => number);
    const ordered = [...numbers].sort((a, b) => a - b).join(', ');
    const message = `${lower.number} stands after a higher number of its list`;
    return [{ start: lower.start, end: lower.end, message, suggestion: `the order is ${ordered}` }];
  });
}
