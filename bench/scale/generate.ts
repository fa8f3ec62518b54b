// Writes a corpus of synthetic statements, or changes some statements of one.
//   npx tsx bench/scale/generate.ts --out DIR [--statements 1000] [--seed 2026]
//   npx tsx bench/scale/generate.ts --out DIR --touch 10
import { parseArgs } from 'node:util';
import { touchCorpus, writeCorpus } from './corpus-folder.js';
import { readParagraphs } from './paragraphs.js';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    statements: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '2026' },
    touch: { type: 'string' },
  },
});

/** @throws Error - for what is no whole number. */
function wholeNumber(option: 'statements' | 'seed' | 'touch'): number {
  const value = Number(values[option]);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`--${option} is "${values[option]}", which is not a whole number.`);
}

const { out } = values;
if (out === undefined) throw new Error('--out is missing: name the folder of the corpus.');
if (values.touch !== undefined) {
  for (const path of touchCorpus(out, wholeNumber('touch'))) console.log(path);
} else {
  const { source, texts } = readParagraphs();
  const statements = wholeNumber('statements');
  writeCorpus(out, { statements, seed: wholeNumber('seed'), pool: texts });
  console.log(`${statements} synthetic statements; paragraphs: ${source}`);
}
