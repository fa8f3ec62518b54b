import type { OwnName } from '../../catalogue/types.js';
import type { Reference } from '../types.js';
import type { Scanner } from './scanner.js';

/** Words of a typed name that do not tell which is meant: "the snapback resolution" is "snapback". */
const PLAIN = /^(?:the\s+)?(.*?)(?:\s+resolutions?)?$/isu;

/** White space, case, an article and the word "resolution" do not tell typed names apart. */
export function typedKey(name: string): string {
  const folded = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  return (PLAIN.exec(folded)?.[1] || folded).toLowerCase();
}

/**
 * The resolution whose name stands here, moving past it; the longest name where several do.
 *
 * @param names - the user's own.
 */
export function takeOwnName(scanner: Scanner, names: readonly OwnName[]): Reference | undefined {
  let longest: RegExpExecArray | undefined;
  let meant: OwnName | undefined;
  for (const own of names) {
    const found = scanner.peek(patternOf(own.name));
    if (found === undefined || found[0].length <= (longest?.[0].length ?? 0)) continue;
    longest = found;
    meant = own;
  }
  if (longest === undefined || meant === undefined) return undefined;
  scanner.at += longest[0].length;
  return { number: meant.number, paragraph: meant.paragraph, text: longest[0] };
}

function patternOf(name: string): RegExp {
  const words = typedKey(name)
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const whole = `(?:the\\s+)?${words.join('\\s+')}(?:\\s+resolutions?)?(?![\\p{L}\\p{N}])`;
  return new RegExp(whole, 'iuy');
}
