// Why the program is CommonJS: the same source bundled as CommonJS and as ES modules.
//   npm run bench:format -- [--rounds 40]
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleProgram } from '../scripts/bundle.js';
import { describeMachine, table, writeSection } from './results.js';
import { COLUMNS, type Contender, compare, ROOT } from './rounds.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } });
const rounds = Number(values.rounds);

/** The bundles stand as deep below the root as dist/program, and beside the statements, so that they find their data. */
const FOLDER = 'dist.bench';

/** The words that load one bundle as bin/unsc.js does, and run it on `words`. */
function load(statement: string, words: readonly string[]): string[] {
  const script = `require('node:module').enableCompileCache?.(); process.argv.splice(1, 0, ''); ${statement}`;
  return ['-e', script, '--', ...words];
}

const lookup = ['lookup', '2270'];
const contenders: readonly Contender[] = [
  { name: 'node -e 0', words: ['-e', '0'] },
  {
    name: 'unsc lookup 2270 as CommonJS',
    words: load(`require('./${FOLDER}/cjs/main.cjs').start()`, lookup),
  },
  {
    name: 'unsc lookup 2270 as ES modules',
    words: load(`import('./${FOLDER}/esm/main.mjs').then((program) => program.start())`, lookup),
  },
];

try {
  await bundleProgram(ROOT, join(ROOT, FOLDER, 'cjs'), 'cjs');
  await bundleProgram(ROOT, join(ROOT, FOLDER, 'esm'), 'esm');
  await copyFile(join(ROOT, 'dist', 'statements.json'), join(ROOT, FOLDER, 'statements.json'));
  const machine = describeMachine();
  const rows = compare(contenders, rounds);
  const [major] = process.versions.node.split('.');
  const body = `## Format of the program, Node.js ${major}

Milliseconds from start to end of the process, ${rounds} rounds, all commands in each round (\`npm run bench:format\`).
The last column is the median of the differences to the first line within a round.

${table(COLUMNS, rows)}

${machine}.`;
  console.log(body);
  await writeSection(`format-node${major}`, body);
} finally {
  await rm(join(ROOT, FOLDER), { recursive: true, force: true });
}
