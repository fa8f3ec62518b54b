import type { Conflict } from '../catalogue/types.js';
import type { CatalogueInfo } from '../query/catalogue/info.js';
import type {
  ChangedFact,
  ShippedConflict,
  TakenResolution,
  UpdateAnswer,
} from '../query/catalogue/update.js';
import { grouped } from './counts.js';
import { longDate } from './dates.js';
import { dimmed } from './dimmed.js';
import { prose, table } from './layout.js';
import { printableLine } from './printable.js';
import type { Style } from './style.js';

/** Rows of a list before the rest is counted. */
const SHOWN = 10;

/** How new the catalogue is, what it holds, and what was taken in. */
export function renderInfo(info: CatalogueInfo, style: Style): string {
  const { newest, date, measuresDate, counts, sources } = info;
  const rows = (entries: readonly (readonly [number, string])[]) =>
    table(
      entries.map(([count, text]) => ({ cells: [grouped(count)], text })),
      style,
    );
  const lines = [
    ...prose(style.bold(`Resolutions 1 to ${newest}, up to ${longDate(date)}`), style),
    ...prose(`Measures, and the state of regimes: up to ${longDate(measuresDate)}`, style),
    '',
    ...rows([
      [counts.resolutions, 'resolutions'],
      [counts.dated, 'with the day of adoption'],
      [counts.votes, 'with the figures of the vote'],
      [counts.paragraphLists, 'with their operative paragraphs'],
      [counts.curated, `read paragraph by paragraph, with ${grouped(counts.measures)} measures`],
      [counts.regimes, 'regimes'],
    ]),
    '',
    style.heading('Sources'),
    ...rows(
      sources.map(({ name, resolutions }) => [
        resolutions,
        name === null ? 'of no source: number and year alone are sure' : name,
      ]),
    ),
    '',
    ...additionLines(info, style),
  ];
  return `${lines.join('\n')}\n`;
}

function additionLines({ additions }: CatalogueInfo, style: Style): string[] {
  const { path, files, resolutions, conflicts } = additions;
  if (files.length === 0) {
    return prose('Nothing was taken in: `unsc catalogue update <file>` does that.', style);
  }
  return [
    style.heading('Taken in'),
    ...files.flatMap(({ name, source, resolutions: count }) =>
      prose(`${printableLine(name)} · ${source} · ${of(count)}`, style, 2),
    ),
    ...resolutionLines(resolutions, style),
    ...conflictLines(conflicts, style),
    ...prose(style.dim(`Kept in ${printableLine(path)}`), style),
  ];
}

/** What an update took in, or would take in. */
export function renderUpdate(answer: UpdateAnswer, style: Style): string {
  const { file, source, dryRun, resolutions, added, changed, conflicts, unread } = answer;
  const { before, after } = answer;
  const isNothing = added.length === 0 && changed.length === 0 && conflicts.length === 0;
  const took = dryRun ? 'Would take in' : 'Took in';
  const lines = [
    ...prose(`${printableLine(file)}: ${source}, ${of(resolutions)}`, style),
    ...(isNothing ? prose('Nothing new.', style) : []),
    ...(added.length === 0 ? [] : [style.heading(`${took} ${of(added.length)}`)]),
    ...resolutionLines(added, style),
    ...(changed.length === 0
      ? []
      : [style.heading(dryRun ? 'Would change' : 'Changed'), ...changeLines(changed, style)]),
    ...conflictLines(conflicts, style),
    ...(unread.length === 0
      ? []
      : prose(
          style.warning(
            `${of(unread.length)} that ship could not be read in it, first on line ${unread[0]?.line}: ${printableLine(unread[0]?.problem ?? '')}`,
          ),
          style,
        )),
    ...(after.newest === before.newest
      ? []
      : prose(
          `The catalogue ${dryRun ? 'would end' : 'ends'} with ${after.newest} (${longDate(after.date)}); it ended with ${before.newest} (${longDate(before.date)}).`,
          style,
        )),
    ...(dryRun ? prose('Nothing was written (--dry-run).', style) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function resolutionLines(resolutions: readonly TakenResolution[], style: Style): string[] {
  const rows = resolutions.slice(0, SHOWN).map(({ symbol, adopted, about, source }) => ({
    cells: [style.citation(symbol), adopted ?? 'day unknown'],
    text:
      about === null
        ? style.dim(source === null ? 'in no file' : 'no title')
        : printableLine(about),
  }));
  return [...table(rows, style), ...restLine(resolutions.length, style)];
}

function changeLines(changes: readonly ChangedFact[], style: Style): string[] {
  const rows = changes.slice(0, SHOWN).map(({ number, field, from, to }) => ({
    cells: [style.citation(String(number)), field],
    text: `${shown(from)} → ${shown(to)}`,
  }));
  return [...table(rows, style), ...restLine(changes.length, style)];
}

/** What ships stands; what a file says otherwise is told. */
function conflictLines(conflicts: readonly ShippedConflict[], style: Style): string[] {
  if (conflicts.length === 0) return [];
  const rows = conflicts.slice(0, SHOWN).map(({ number, field, shipped, value, source }) => ({
    cells: [style.citation(String(number)), field],
    text: `${shown(shipped)}; ${source} gives ${shown(value)}`,
  }));
  return [
    style.heading('Differs from what ships, which stands'),
    ...table(rows, style),
    ...restLine(conflicts.length, style),
  ];
}

function restLine(count: number, style: Style): string[] {
  return count <= SHOWN ? [] : dimmed(`… ${count - SHOWN} more with --json`, style, 2);
}

function of(count: number): string {
  return count === 1 ? '1 resolution' : `${grouped(count)} resolutions`;
}

/** A fact: a text, a vote as figures, conflicts each with its field, anything else as JSON. */
function shown(value: unknown): string {
  if (value === null) return 'unknown';
  if (Array.isArray(value)) {
    const conflicts = (value as readonly Conflict[]).map(
      (conflict) => `${conflict.source} gives ${conflict.field} as ${shown(conflict.value)}`,
    );
    return conflicts.join('; ') || 'none';
  }
  if (typeof value === 'string') return printableLine(value);
  const { yes, no, abstain } = value as Record<string, unknown>;
  return yes === undefined ? printableLine(JSON.stringify(value)) : `${yes}–${no}–${abstain}`;
}
