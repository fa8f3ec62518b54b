// How well citations are found, on the marked passages of the tests and on real texts where they are at hand.
//   npm run accuracy -- [--set conformance,white-house,resolutions,consistency] [--lang en,fr] [--limit 20] [--out file]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureConformance } from './conformance.js';
import { measureConsistency } from './consistency.js';
import type { Report } from './report.js';
import { measureResolutions } from './resolutions.js';
import type { Selection } from './selection.js';
import { measureWhiteHouse } from './white-house.js';

type Measured = Report | string | readonly (Report | string)[];

const SETS: Readonly<Record<string, (selection: Selection) => Measured>> = {
  conformance: measureConformance,
  'white-house': measureWhiteHouse,
  resolutions: measureResolutions,
  consistency: measureConsistency,
};

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    lang: { type: 'string', multiple: true },
    limit: { type: 'string' },
    out: { type: 'string' },
  },
});

const listed = (words: readonly string[] | undefined) => words?.flatMap((word) => word.split(','));

function fail(message: string): never {
  console.error(`accuracy: ${message}`);
  process.exit(2);
}

function selectionOf(): Selection {
  const langs = listed(values.lang);
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  if (Number.isNaN(limit)) fail(`--limit takes a number, not “${values.limit}”`);
  return { lang: (lang) => langs === undefined || langs.includes(lang), limit };
}

const selection = selectionOf();
const detail: string[] = [];
for (const name of listed(values.set) ?? Object.keys(SETS)) {
  const measure = SETS[name];
  if (measure === undefined) fail(`no set “${name}”; there are ${Object.keys(SETS).join(', ')}`);
  const begun = performance.now();
  const measured = measure(selection);
  const taken = ((performance.now() - begun) / 1000).toFixed(1);
  const results: readonly (Report | string)[] =
    typeof measured === 'string' || 'heading' in measured ? [measured] : measured;
  for (const report of results) {
    if (typeof report === 'string') {
      console.log(`${report}\n`);
      continue;
    }
    console.log(`${report.heading}\n${report.totals.join('\n')}\n`);
    detail.push(`# ${report.heading}`, ...report.detail, '');
  }
  console.log(`${name}: ${taken} s\n`);
}
if (values.out !== undefined) writeFileSync(values.out, `${detail.join('\n')}\n`);
