// The laws of the citation engine on a great many made-up texts.
//   npm run fuzz -- [--runs 1000000] [--seed 1] [--record]
// With --record the outcome is written to bench/RESULTS.md.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { describeMachine, table, writeSection } from '../bench/results.js';
import { laws } from '../test/citation/fuzz/properties.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});

const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isSafeInteger(runs) || runs < laws.length || !Number.isSafeInteger(seed)) {
  console.error(`fuzz: --runs takes a number from ${laws.length} on, --seed a whole number`);
  process.exit(2);
}

const begun = performance.now();
const each = Math.ceil(runs / laws.length);
const rows: (readonly [law: string, cases: number, outcome: string])[] = [];
let cases = 0;
let broken = 0;
for (const { name, property } of laws) {
  const details = fc.check(property(), { numRuns: each, seed });
  cases += details.numRuns;
  rows.push([name, details.numRuns, details.failed ? 'broken' : 'held']);
  if (!details.failed) continue;
  broken += 1;
  const { counterexample, errorInstance } = details;
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  console.error(
    `broken: ${name}\n  on ${JSON.stringify(counterexample)}\n  ${why.replaceAll('\n', '\n  ')}`,
  );
}
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(
  `fuzz: ${cases} cases of ${laws.length} laws, ${broken} broken, seed ${seed}, ${seconds} s`,
);
if (values.record) {
  await writeSection(
    'fuzz',
    `## The laws of finding citations, on made-up texts

\`npm run fuzz -- --runs ${runs} --seed ${seed} --record\`: ${cases} cases, ${broken} of ${laws.length} laws broken, ${seconds} s.

${table(['law', 'cases', 'outcome'], rows)}

${describeMachine()}.`,
  );
}
process.exitCode = broken === 0 ? 0 : 1;
