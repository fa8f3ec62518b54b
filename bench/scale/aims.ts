// What the measurements are to be, and whether they are.
import { table } from '../results.js';
import { keyOf, REFRESH, unscQuestions } from './contenders.js';
import { aimedCorpora, type Measured } from './measured.js';
import { GREP_KINDS, GREP_LABELS } from './questions.js';
import { overBare, ratioOf } from './times.js';

/** A measurement and what it is to be; the unit is `×`, `ms` or `MB`. */
export interface Aim {
  readonly what: string;
  /** NaN where it was not measured. */
  readonly value: number;
  readonly unit: '×' | 'ms' | 'MB';
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** As much as tells measurements apart: 0.03, 1.2, 28, 417. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value === 0 || Math.abs(value) >= 10) return value.toFixed(0);
  return Math.abs(value) >= 1 ? value.toFixed(1) : value.toPrecision(2);
}

export function isMet({
  value,
  atLeast = Number.NEGATIVE_INFINITY,
  atMost = Number.POSITIVE_INFINITY,
}: Aim): boolean {
  return value >= atLeast && value <= atMost;
}

export function aimsTable(aims: readonly Aim[]): string {
  const rows = aims.map((aim) => {
    const { what, value, unit, atLeast, atMost } = aim;
    const [sign, bound = Number.NaN] = atLeast === undefined ? ['≤', atMost] : ['≥', atLeast];
    const verdict = Number.isNaN(value) ? 'not measured' : isMet(aim) ? 'yes' : 'no';
    return [what, `${figure(value)} ${unit}`, `${sign} ${figure(bound)} ${unit}`, verdict];
  });
  return table(['what', 'measured', 'aim', 'met'], rows);
}

function writingAims({ building, refreshing, corpora }: Measured): Aim[] {
  const { large } = aimedCorpora(corpora);
  if (large === undefined) return [];
  const { unsc, fts5 } = building.get(large) ?? {};
  const full = unsc?.milliseconds ?? Number.NaN;
  return [
    {
      what: '`index build`, to SQLite inserting the paragraphs',
      value: full / (fts5?.milliseconds ?? Number.NaN),
      unit: '×',
      atMost: 2,
    },
    {
      what: '`index refresh` after ten changes, to a build',
      value: (refreshing.get(large) ?? Number.NaN) / full,
      unit: '×',
      atMost: 1 / 30,
    },
  ];
}

function readingAims({ times, corpora }: Measured): Aim[] {
  const { small, large } = aimedCorpora(corpora);
  if (small === undefined || large === undefined) return [];
  const aims: Aim[] = [];
  for (const question of ['lookup', 'cites']) {
    const never = keyOf(large, question, 'never');
    aims.push(
      {
        what: `\`${question} --refresh never\`, to itself at ${small.name}`,
        value: ratioOf(times, never, keyOf(small, question, 'never')),
        unit: '×',
        atMost: 1.3,
      },
      {
        what: `\`${question} --refresh auto\`, over a bare Node.js`,
        value: overBare(times, keyOf(large, question, 'auto')),
        unit: 'ms',
        atMost: 400,
      },
    );
  }
  for (const kind of GREP_KINDS) {
    const ratio = (way: string) =>
      ratioOf(times, keyOf(large, kind, 'rg'), keyOf(large, kind, way));
    aims.push(
      {
        what: `\`grep --refresh never\`, ${GREP_LABELS[kind]}: times as fast as \`rg\``,
        value: ratio('never'),
        unit: '×',
        atLeast: kind === 'rare' ? 4 : 2,
      },
      {
        what: `\`grep --refresh auto\`, ${GREP_LABELS[kind]}: times as fast as \`rg\``,
        value: ratio('auto'),
        unit: '×',
        atLeast: 1,
      },
    );
  }
  aims.push({
    what: '`search --refresh never`, over a bare Node.js',
    value: overBare(times, keyOf(large, 'search', 'never')),
    unit: 'ms',
    atMost: 100,
  });
  for (const refresh of REFRESH) {
    aims.push({
      what: `first output of \`grep --refresh ${refresh}\`, a common literal, over a bare Node.js`,
      value: overBare(times, keyOf(large, 'first', refresh)),
      unit: 'ms',
      atMost: 150,
    });
  }
  return aims;
}

/** NaN if one of them is, and where there is none. */
const greatest = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : Math.max(...values);

/** Peaks of unsc alone, in bytes: of its answers and of its builds, whatever the corpus. */
function memoryAims({ usage, building, corpora }: Measured): Aim[] {
  const answers = corpora.flatMap((corpus) =>
    Object.keys(unscQuestions(corpus)).flatMap((question) =>
      REFRESH.map((way) => usage.get(keyOf(corpus, question, way))?.peak ?? Number.NaN),
    ),
  );
  const builds = [...building.values()].map(({ unsc }) => unsc.peak);
  return [
    {
      what: 'peak of memory of the answers',
      value: greatest(answers) / 1e6,
      unit: 'MB',
      atMost: 200,
    },
    {
      what: 'peak of memory of `index build`',
      value: greatest(builds) / 1e6,
      unit: 'MB',
      atMost: 200,
    },
  ];
}

export function aimsOf(measured: Measured): Aim[] {
  return [...writingAims(measured), ...readingAims(measured), ...memoryAims(measured)];
}
