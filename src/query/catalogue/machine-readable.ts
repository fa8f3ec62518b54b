import * as v from 'valibot';
import { isoDate } from '../../catalogue/dates.js';
import type { TakenRecord } from '../../catalogue/taken-in.js';
import type { Conflict, ResolutionRecord, Vote } from '../../catalogue/types.js';
import { UserError } from '../../catalogue/user-error.js';
import {
  aboutIn,
  checkedDay,
  codesOf,
  draftIn,
  meetingIn,
  numberIn,
  type ReadEntry,
  type ReadFile,
  readEntry,
  readSymbol,
  textOrNull,
  WrongField,
} from './taken-file.js';

const optionalText = v.optional(v.string(), '');
const names = v.optional(v.array(v.string()), []);

/** What is read of one resolution; there is more in the file. */
const ENTRY = v.object({
  symbol: v.string(),
  adoption_date: v.string(),
  adoption_meeting: optionalText,
  adoption_type: optionalText,
  agenda_item_name: optionalText,
  outcome_letter: optionalText,
  draft_resolution: optionalText,
  resolution_title: optionalText,
  chapter_VII: optionalText,
  MS_in_favour_count: optionalText,
  MS_against_count: optionalText,
  MS_abstaining_count: optionalText,
  MS_against: names,
  MS_abstaining: names,
});
type Entry = v.InferOutput<typeof ENTRY>;

type Figures = Pick<Vote, 'yes' | 'no' | 'abstain'>;

const MOST_MEMBERS = 15;
const SOURCE = 'UN DGACM machine-readable resolutions';

/**
 * Reads the United Nations' machine-readable resolutions: JSON, an object for each resolution, one on each line or in
 * a list.
 *
 * @param file - named in errors.
 * @throws UserError - where it is no JSON.
 * @see https://github.com/UNxml/SCresolutions, folder data_extract: a file for each year
 */
export function readMachineReadable(text: string, file: string): ReadFile {
  const entries = valuesOf(text, file).map(({ value, line }) => entryOf(value, file, line));
  // Where a resolution stands twice, the later line is the corrected one.
  const last = new Map(entries.map((entry, at) => [entry.number ?? `line ${at}`, entry]));
  return { source: 'machine-readable', entries: [...last.values()] };
}

function valuesOf(
  text: string,
  file: string,
): { readonly value: unknown; readonly line: number }[] {
  const whole = parsed(text);
  if (Array.isArray(whole)) {
    return whole.map((value: unknown) => ({ value, line: lineOf(text, value) }));
  }
  if (whole !== undefined) return [{ value: whole, line: 1 }];
  return text.split('\n').flatMap((written, at) => {
    if (written.trim() === '') return [];
    const value = parsed(written);
    if (value !== undefined) return [{ value, line: at + 1 }];
    throw new UserError(
      'is not JSON.',
      'Expected is an object for each resolution, one on each line: {"symbol":"S/RES/2270 (2016)", …}.',
      { file, line: at + 1 },
    );
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line of an item of a list: that of its symbol. */
function lineOf(text: string, value: unknown): number {
  const symbol = (value as Partial<Entry> | null)?.symbol;
  const at = symbol === undefined ? -1 : text.indexOf(JSON.stringify(symbol));
  return text.slice(0, Math.max(at, 0)).split('\n').length;
}

function entryOf(value: unknown, file: string, line: number): ReadEntry {
  const { success, output, issues } = v.safeParse(ENTRY, value);
  if (success) {
    return readEntry(file, line, numberIn(output.symbol), () => recordOf(output));
  }
  const [issue] = issues;
  const symbol = (value as Partial<Entry> | null)?.symbol;
  const field = v.getDotPath(issue) ?? 'the entry';
  const problem = `${field}: expected ${issue.expected ?? 'something else'}, not ${issue.received}.`;
  const remedy = 'The United Nations’ machine-readable resolutions have these fields as text.';
  return {
    number: typeof symbol === 'string' ? numberIn(symbol) : null,
    line,
    read: new UserError(problem, remedy, { file, line }),
  };
}

function recordOf(entry: Entry): TakenRecord {
  const { number, year } = readSymbol(entry.symbol);
  const date = entry.adoption_date.trim();
  const outcome = entry.outcome_letter.trim();
  const meeting = meetingIn(outcome) ?? meetingNamed(entry.adoption_meeting);
  return {
    number,
    year,
    adopted: checkedDay('adoption_date', date, isoDate(date) ?? date, year),
    // Where the vote was taken in writing a letter stands in its place, and no meeting was held.
    meeting: /^S\/\d{4}\/\d+$/.test(outcome) ? null : meeting,
    letter: /^S\/\d{4}\/\d+$/.test(outcome) ? outcome : null,
    subject: textOrNull(entry.agenda_item_name),
    about: aboutIn(entry.resolution_title),
    ...adoptionOf(entry),
    // Where the field is empty, the text may say it all the same.
    chapterVII: /chapter vii/i.test(entry.chapter_VII) ? true : null,
    draft: draftIn(entry.draft_resolution),
  };
}

function meetingNamed(words: string): string | null {
  const number = /^(\d+)(?:st|nd|rd|th)\s+meeting/.exec(words.trim())?.[1];
  return number === undefined ? null : `S/PV.${number}`;
}

/** The vote stands in two places. Where these differ, neither is taken, and both are told. */
function adoptionOf(entry: Entry): {
  readonly vote: Vote | null;
  readonly adoption: ResolutionRecord['adoption'];
  readonly conflicts: readonly Conflict[];
} {
  const { adoption_type: type, MS_against: against, MS_abstaining: abstaining } = entry;
  if (/without (?:a )?vote|acclamation|consensus/i.test(type)) {
    return { vote: null, adoption: 'without vote', conflicts: [] };
  }
  const told = figuresIn(type);
  const counted = countedFigures(entry, told);
  if (told !== null && counted !== null && JSON.stringify(told) !== JSON.stringify(counted)) {
    const conflicts = [told, counted].map((value) => ({ field: 'vote', value, source: SOURCE }));
    return { vote: null, adoption: 'vote', conflicts };
  }
  const figures = told ?? counted;
  if (figures === null) {
    return { vote: null, adoption: /unanimous/i.test(type) ? 'unanimous' : null, conflicts: [] };
  }
  const vote = {
    ...figures,
    against: codesOf(against, figures.no),
    abstaining: codesOf(abstaining, figures.abstain),
  };
  return { vote, adoption: 'vote', conflicts: [] };
}

/** `Adopted 13-0-2, 10089th meeting` → 13, 0, 2. */
function figuresIn(type: string): Figures | null {
  const figures = /(\d{1,2})\s?[-–]\s?(\d{1,2})\s?[-–]\s?(\d{1,2})/.exec(type);
  if (figures === null) return null;
  const [yes = 0, no = 0, abstain = 0] = figures.slice(1).map(Number);
  return checkedFigures({ yes, no, abstain }, 'adoption_type');
}

/** The counts, where they are given; one that is left empty says what the other place says, or nobody. */
function countedFigures(entry: Entry, told: Figures | null): Figures | null {
  if (entry.MS_in_favour_count.trim() === '') return null;
  const count = (written: string, otherwise: number) => {
    const text = written.trim();
    if (text === '') return otherwise;
    if (/^\d{1,3}$/.test(text)) return Number(text);
    throw new WrongField(`a count of votes is "${text}".`, 'Expected is a number: "013".');
  };
  const figures = {
    yes: count(entry.MS_in_favour_count, 0),
    no: count(entry.MS_against_count, told?.no ?? 0),
    abstain: count(entry.MS_abstaining_count, told?.abstain ?? 0),
  };
  return checkedFigures(figures, 'MS_in_favour_count');
}

function checkedFigures(figures: Figures, field: string): Figures {
  const { yes, no, abstain } = figures;
  if (yes + no + abstain <= MOST_MEMBERS) return figures;
  throw new WrongField(
    `${field} comes to ${yes}–${no}–${abstain}, more votes than the Council has members.`,
    `There are ${MOST_MEMBERS}.`,
  );
}
