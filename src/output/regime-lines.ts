import type { LookedUp } from '../query/lookup.js';
import type { TimelineEntry } from '../query/regime-timeline.js';
import { dimmed } from './dimmed.js';
import { dotted } from './layout.js';
import type { Style } from './style.js';

/** A regime of no more resolutions than this is shown whole. */
const WHOLE = 12;

/** Resolutions shown on either side of this one, where the regime has more. */
const NEAR = 4;

/** The regime's resolutions by year, this one in square brackets; of many the founding one, those near, and the last. */
export function regimeLines(resolution: LookedUp, style: Style): string[] {
  const { number, regime, regimeTimeline: entries } = resolution;
  if (regime === null || entries.length < 2) return [];
  const at = entries.findIndex((entry) => entry.number === number);
  const shown = (entry: TimelineEntry, index: number) =>
    entries.length <= WHOLE ||
    Math.abs(index - at) <= NEAR ||
    String(entry.number) === regime ||
    index === entries.length - 1;
  const parts: { year: string; words: string[] }[] = [];
  let gap = false;
  entries.forEach((entry, index) => {
    if (!shown(entry, index)) {
      gap = true;
      return;
    }
    const year = entry.adopted?.slice(0, 4) ?? '';
    const last = parts.at(-1);
    const own = entry.number === number;
    const word = own ? style.bold(`[${entry.number}]`) : String(entry.number);
    if (last !== undefined && last.year === year && !gap) last.words.push(word);
    else parts.push({ year, words: [...(gap ? ['…'] : []), word] });
    gap = false;
  });
  const years = parts.map(({ year, words }) => {
    const [first = '', ...rest] = words;
    const lead = first === '…' ? ['…', style.dim(year), ...rest] : [style.dim(year), ...words];
    return lead.filter(Boolean).join(' ');
  });
  const word = resolution.regimeKind === 'obligations' ? 'obligations' : 'regime';
  return [
    style.heading(`The ${regime} ${word}`),
    ...dotted(years, style, 2),
    ...dimmed(`… what each did: unsc timeline ${regime}`, style, 2),
  ];
}
