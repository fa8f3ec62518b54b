import type { Catalogue, MeasureEffect, ResolutionStatus } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import { parseReferences } from '../citation/reference.js';
import { fold } from './issuers.js';
import { type MeasureQuestion, readMeasures } from './measure-words.js';
import { nearest } from './nearest.js';
import { findRegime } from './regime-names.js';

/** The filters of `unsc resolutions` as typed; lists hold every value given. */
export interface ResolutionWords {
  readonly regime?: readonly string[] | undefined;
  readonly measure?: readonly string[] | undefined;
  readonly effect?: readonly string[] | undefined;
  readonly inForce?: boolean | undefined;
  readonly year?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly chapterVii?: boolean | undefined;
  readonly recalls?: readonly string[] | undefined;
}

/** Both ends are included. */
interface Years {
  readonly first: number;
  readonly last: number;
}

/** Which resolutions are wanted. An empty list asks nothing; different members narrow, values widen. */
export interface ResolutionFilter {
  /** The resolutions that are named by their numbers; null where none is. */
  readonly numbers: ReadonlySet<number> | null;
  /** Words to be found in what a resolution is about; '' where there are none. */
  readonly words: string;
  /** Numbers of the resolutions of the regimes asked for; null where none is. */
  readonly regimeNumbers: ReadonlySet<number> | null;
  /** How many regimes those are. */
  readonly regimeCount: number;
  readonly measures: MeasureQuestion | null;
  readonly effects: readonly MeasureEffect[];
  readonly inForce: boolean;
  readonly years: readonly Years[];
  readonly statuses: readonly ResolutionStatus[];
  readonly chapterVII: boolean;
  readonly recalls: readonly number[];
}

const STATUSES: readonly ResolutionStatus[] = [
  'in force',
  'in force in part',
  'superseded',
  'expired',
  'terminated',
  'disputed',
];

const EFFECTS: readonly MeasureEffect[] = [
  ...(['imposes', 'widens', 'extends', 'lists', 'narrows'] as const),
  ...(['exempts', 'ends', 'clarifies', 'administers', 'asks'] as const),
];

/** References and nothing else: `1718 1874`, `S/RES/2270 (2016)`. */
const REFERENCES = /^(?=.*\d)(?:[\d\s,()/]|s\/res\/|unscrs?|resolutions?)+$/i;

/**
 * Reads the filters of `unsc resolutions`.
 *
 * @param operands - numbers of resolutions, or words to be found in what they are about.
 * @throws UserError - for a regime, measure, effect, year, status or resolution that is none.
 */
export function parseResolutionFilter(
  operands: readonly string[],
  options: ResolutionWords,
  catalogue: Catalogue,
): ResolutionFilter {
  const { regime = [], measure, effect = [], year = [], status = [], recalls = [] } = options;
  const text = operands.join(' ').trim();
  const regimes = new Set(regime.map((word) => findRegime(word, catalogue)));
  const byNumber = REFERENCES.test(text);
  if (effect.length > 0 && measure === undefined) {
    throw new UserError(
      '--effect says what became of a measure, and none is named.',
      'Name one with --measure, such as --measure "arms embargo".',
    );
  }
  return {
    numbers: byNumber ? new Set(resolutions([text], catalogue)) : null,
    words: byNumber ? '' : text,
    regimeNumbers:
      regimes.size > 0 ? new Set([...regimes].flatMap((found) => found.resolutions)) : null,
    regimeCount: regimes.size,
    measures: measure === undefined ? null : readMeasures(measure, catalogue),
    effects: effect.map((word) => oneOf(word, EFFECTS, '--effect', 'effect of a measure')),
    inForce: options.inForce ?? false,
    years: year.map(parseYears),
    statuses: status.map((word) => oneOf(word, STATUSES, '--status', 'status of a resolution')),
    chapterVII: options.chapterVii ?? false,
    recalls: recalls.length > 0 ? recalled(recalls, catalogue) : [],
  };
}

/** A year, or a range of years with both ends: `2016`, `2006-2017`. */
function parseYears(text: string): Years {
  const [, first, last = first] = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(text) ?? [];
  if (first === undefined || last === undefined) {
    throw new UserError(
      `--year is "${text}", which is not a year.`,
      'Write a year or a range of years: 2016, 2006-2017.',
    );
  }
  if (Number(first) > Number(last)) {
    throw new UserError(
      `--year ${text} begins after it ends, so no year lies in it.`,
      `Write --year ${last}-${first}.`,
    );
  }
  return { first: Number(first), last: Number(last) };
}

/** `In-Force` and `in force` are one word. */
function oneOf<Word extends string>(
  typed: string,
  words: readonly Word[],
  option: string,
  what: string,
): Word {
  const wanted = fold(typed.replace(/[-_]/g, ' '));
  const found = words.find((word) => word === wanted);
  if (found !== undefined) return found;
  const near = nearest(wanted, words);
  throw new UserError(
    `${option} is "${typed}", which is no ${what}.`,
    near === undefined ? `Write one of ${words.join(', ')}.` : `Did you mean "${near}"?`,
  );
}

function recalled(words: readonly string[], catalogue: Catalogue): number[] {
  const parsed = parseReferences(words, catalogue);
  if (parsed.kind === 'name') {
    throw new UserError(
      `--recalls takes resolutions, and "${parsed.name}" is none.`,
      'Write a number, such as --recalls 1718.',
    );
  }
  const paragraph = parsed.references.find((reference) => reference.paragraph !== null);
  if (paragraph !== undefined) {
    throw new UserError(
      `--recalls takes resolutions, and "${paragraph.text}" is a paragraph.`,
      `Write --recalls ${paragraph.number}.`,
    );
  }
  return parsed.references.map(({ number }) => number);
}

/** @throws UserError - for a number that no resolution bears. */
function resolutions(words: readonly string[], catalogue: Catalogue): number[] {
  const parsed = parseReferences(words, catalogue);
  return parsed.kind === 'references' ? parsed.references.map(({ number }) => number) : [];
}
