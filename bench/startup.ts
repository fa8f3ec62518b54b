// How long a command takes from start to end, beside a Node.js that does nothing.
//   npm run bench:startup -- [--rounds 40]
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine, table, writeSection } from './results.js';
import { COLUMNS, type Contender, compare, ROOT } from './rounds.js';

const STATEMENTS = join('data', 'statements');

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } });
const rounds = Number(values.rounds);

function shippedStatement(): string {
  const [name] = readdirSync(join(ROOT, STATEMENTS)).filter((file) => file.endsWith('.md'));
  if (name === undefined) throw new Error(`${STATEMENTS} holds no statement`);
  return join(STATEMENTS, name);
}

const unsc = (...words: string[]) => [join('bin', 'unsc.js'), ...words];
const contenders: readonly Contender[] = [
  { name: 'node -e 0', words: ['-e', '0'] },
  { name: 'unsc --version', words: unsc('--version') },
  { name: 'unsc lookup 2270', words: unsc('lookup', '2270') },
  { name: 'unsc grep missile', words: unsc('grep', 'missile') },
  { name: 'unsc search missile', words: unsc('search', 'missile') },
  { name: 'unsc extract --json <statement>', words: unsc('extract', '--json', shippedStatement()) },
];

const machine = describeMachine();
const rows = compare(contenders, rounds);
const [major] = process.versions.node.split('.');
const body = `## Start-up, Node.js ${major}

Milliseconds from start to end of the process, ${rounds} rounds, all commands in each round (\`npm run bench:startup\`).
The last column is the median of the differences to the first line within a round.

${table(COLUMNS, rows)}

${machine}.`;
console.log(body);
await writeSection(`startup-node${major}`, body);
