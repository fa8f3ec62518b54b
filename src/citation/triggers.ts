import { KIND, kindAt } from './characters.js';
import { LANGUAGES } from './languages/index.js';

let resolutions: RegExp | undefined;
let councils: RegExp | undefined;

/**
 * Finds where a text may speak of a resolution: traces of the word in all languages at once, and of symbols.
 *
 * It is the only search that goes over every text, so it looks for as few letters as will do.
 */
export function traceSearch(): RegExp {
  resolutions ??= searchFor([
    '/RES/',
    '/res/',
    '/Res/',
    ...LANGUAGES.flatMap(({ traces }) => traces.flatMap(withBreaks)),
  ]);
  return resolutions;
}

/** Finds traces of the Council's names, in all languages at once; for texts that need the evidence. */
export function nameSearch(): RegExp {
  councils ??= searchFor(
    LANGUAGES.flatMap(({ councilTraces }) => councilTraces.flatMap(withBreaks)),
  );
  return councils;
}

/**
 * Characters that do not show, and hyphens at the end of a line, for one within a word keeps the search for its traces from
 * finding it; and digits of other scripts. One search looks for all: texts without them are many, and need no more than it.
 */
export const UNCOMMON =
  /[\u00ad\u200b-\u200d\u2060\u0640\u064b-\u0652\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]+|[-\u2010](?=\r?\n)/g;

/** A trace of a script without spaces as it stands, and with a line's end in it. */
function withBreaks(trace: string): readonly string[] {
  if (kindAt(trace, 0) !== KIND.dense) return [trace];
  const letters = [...trace];
  return [
    trace,
    ...letters
      .slice(1)
      .flatMap((_, place) =>
        ['\n', '\r\n'].map(
          (end) => letters.slice(0, place + 1).join('') + end + letters.slice(place + 1).join(''),
        ),
      ),
  ];
}

/** A trace that holds another one finds nothing that the other does not. */
function searchFor(traces: readonly string[]): RegExp {
  const needed = traces.filter(
    (trace) => !traces.some((other) => other !== trace && trace.includes(other)),
  );
  return new RegExp([...new Set(needed)].map(literal).join('|'), 'g');
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
