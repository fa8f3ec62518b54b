import type { NamedReference } from '../catalogue/types.js';
import type { ResolutionAnswer } from '../query/resolution.js';
import { longDate } from './dates.js';
import { dimmed } from './dimmed.js';
import { dotted, prose, spread } from './layout.js';
import { printableLine } from './printable.js';
import type { Style } from './style.js';

/** Numbers shown of a list of references before the rest is counted. */
const REFERENCES_SHOWN = 8;

/** Symbol and status, the agenda item, the adoption, and where it belongs. */
export function headLines(resolution: ResolutionAnswer, style: Style): string[] {
  const { symbol, status, statusBy, subject } = resolution;
  const by = statusBy === null ? '' : ` by ${statusBy}`;
  const name = style.bold(symbol);
  return [
    ...(status === null ? prose(name, style) : spread(name, style.status(status) + by, style)),
    ...(subject === null ? [] : prose(printableLine(subject), style)),
    ...dotted(adoptionParts(resolution), style),
    ...dotted(placeParts(resolution, style), style),
  ];
}

/** What it is about, what is to be said of its status, and how far it was read. */
export function aboutLines(resolution: ResolutionAnswer, style: Style): string[] {
  const { summary, about, curated, confidence, statusNote, readings } = resolution;
  const paragraphs = [
    ...(summary === null ? [] : [summary]),
    ...(summary === null && about !== null ? [`On ${printableLine(about)}.`] : []),
    ...(statusNote === null ? [] : [statusNote]),
    ...(confidence === 'known'
      ? [style.dim('From general knowledge: its text was not at hand.')]
      : []),
    ...(curated ? [] : [style.dim('What its paragraphs do is not in this catalogue.')]),
  ];
  const lines = paragraphs.flatMap((paragraph) => ['', ...prose(paragraph, style)]);
  if (readings.length > 0) lines.push('', style.warning('Two readings'));
  for (const { heldBy, reading } of readings) {
    lines.push(...prose(style.bold(heldBy), style, 2), ...prose(reading, style, 4));
  }
  return lines;
}

/** What it names and what names it, and where sources differ. */
export function referenceLines(resolution: ResolutionAnswer, style: Style): string[] {
  const { recalls, recalledBy, names, namedBy, referencesComplete, conflicts } = resolution;
  const known = referencesComplete ? '' : ' (as far as known)';
  const parts = [
    ...listed('Recalls', recalls, known),
    ...listed('names', others(names, recalls)),
    ...listed('recalled by', recalledBy),
    ...listed('named by', others(namedBy, recalledBy)),
  ];
  const [first = '', ...rest] = parts;
  const references = parts.length === 0 ? [] : [first[0]?.toUpperCase() + first.slice(1), ...rest];
  const differing = conflicts.map(
    ({ field, value, source }) => `Sources differ: ${source} gives ${field} as ${shown(value)}.`,
  );
  return [...dotted(references, style), ...differing.flatMap((line) => dimmed(line, style))];
}

function adoptionParts(resolution: ResolutionAnswer): string[] {
  const { adopted, year, meeting, letter, chapterVII, article41 } = resolution;
  return [
    adopted === null ? `Adopted in ${year}, day unknown` : `Adopted ${longDate(adopted)}`,
    ...(meeting === null ? [] : [meeting]),
    ...(letter === null ? [] : [`written procedure, ${letter}`]),
    voteText(resolution),
    ...(chapterVII ? [article41 ? 'Chapter VII, Article 41' : 'Chapter VII'] : []),
    ...(!chapterVII && article41 ? ['Article 41'] : []),
  ];
}

/** `15–0–0`, with those who voted against or abstained as far as known, or how else it was adopted. */
export function voteText({
  vote: count,
  adoption,
}: Pick<ResolutionAnswer, 'vote' | 'adoption'>): string {
  if (count !== null) {
    const against = count.against ?? [];
    const abstaining = count.abstaining ?? [];
    const figures = `${count.yes}–${count.no}–${count.abstain}`;
    const notes = [
      ...(against.length > 0 ? [`against: ${against.join(' ')}`] : []),
      ...(abstaining.length > 0 ? [`abstaining: ${abstaining.join(' ')}`] : []),
    ];
    return notes.length === 0 ? figures : `${figures} (${notes.join('; ')})`;
  }
  if (adoption === 'without vote') return 'adopted without a vote';
  if (adoption === 'unanimous') return 'adopted unanimously';
  return 'vote unknown';
}

function placeParts(resolution: ResolutionAnswer, style: Style): string[] {
  const { operativeParagraphs: paragraphs, url } = resolution;
  const plural = paragraphs === 1 ? '' : 's';
  return [
    ...regime(resolution),
    ...(paragraphs === null ? [] : [`${paragraphs} operative paragraph${plural}`]),
    style.link(url, url),
  ];
}

/** The regime, with its name where the agenda item does not say it. */
function regime({ regime: id, regimeKind, regimeName, subject }: ResolutionAnswer): string[] {
  if (id === null) return [];
  const name = regimeName === null || subject?.includes(regimeName) ? '' : ` (${regimeName})`;
  return [`${id} ${regimeKind === 'obligations' ? 'obligations' : 'regime'}${name}`];
}

function others(references: readonly NamedReference[], seen: readonly number[]): number[] {
  return references.map(({ number }) => number).filter((number) => !seen.includes(number));
}

function listed(word: string, numbers: readonly number[], note = ''): string[] {
  if (numbers.length === 0) return [];
  const more = numbers.length - REFERENCES_SHOWN;
  const rest = more > 0 ? ` +${more}` : '';
  return [`${word} ${numbers.slice(0, REFERENCES_SHOWN).join(' ')}${rest}${note}`];
}

function shown(value: unknown): string {
  if (typeof value === 'string') return printableLine(value);
  const { yes, no, abstain } = (value ?? {}) as Record<string, unknown>;
  return yes === undefined ? JSON.stringify(value) : `${yes}–${no}–${abstain}`;
}
