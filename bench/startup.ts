// How long a command takes from start to end, beside a Node.js that does nothing. All of them run in turn
// within each round, so that a slow moment of the machine hits all alike.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeMachine, quartiles, table, writeSection } from './results.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STATEMENTS = join('data', 'statements');
const WARM_UP = 3;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } });
const rounds = Number(values.rounds);

function shippedStatement(): string {
  const [name] = readdirSync(join(ROOT, STATEMENTS)).filter((file) => file.endsWith('.md'));
  if (name === undefined) throw new Error(`${STATEMENTS} holds no statement`);
  return join(STATEMENTS, name);
}

const unsc = (...words: string[]) => [join('bin', 'unsc.js'), ...words];
const NOTHING = 'node -e 0';
const commands: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: NOTHING, words: ['-e', '0'] },
  { name: 'unsc --version', words: unsc('--version') },
  { name: 'unsc lookup 2270', words: unsc('lookup', '2270') },
  { name: 'unsc grep missile', words: unsc('grep', 'missile') },
  { name: 'unsc search missile', words: unsc('search', 'missile') },
  { name: 'unsc extract --json <statement>', words: unsc('extract', '--json', shippedStatement()) },
];

/** Milliseconds from start to end. */
function time(words: readonly string[]): number {
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  const taken = Number(process.hrtime.bigint() - begun) / 1e6;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return taken;
}

/** The times of each command, round by round; each round begins with another command. */
function measure(): number[][] {
  const times: number[][] = commands.map(() => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let turn = 0; turn < commands.length; turn++) {
      const at = (turn + round + WARM_UP) % commands.length;
      const taken = time(commands[at]?.words ?? []);
      if (round >= 0) times[at]?.push(taken);
    }
  }
  return times;
}

const times = measure();
const base = times[0] ?? [];
const rows = commands.map(({ name }, at) => {
  const own = times[at] ?? [];
  const { median, p25, p75 } = quartiles(own);
  const over = quartiles(own.map((taken, round) => taken - (base[round] ?? Number.NaN)));
  const added = name === NOTHING ? '–' : over.median.toFixed(1);
  return [`\`${name}\``, median.toFixed(1), p25.toFixed(1), p75.toFixed(1), added];
});

const [major] = process.versions.node.split('.');
const body = `## Start-up, Node.js ${major}

Milliseconds from start to end of the process, ${rounds} rounds, all commands in each round (\`npm run bench:startup\`).
The last column is the median of the differences to \`${NOTHING}\` within a round.

${table(['command', 'median', 'p25', 'p75', 'added'], rows)}

${describeMachine()}.`;
console.log(body);
await writeSection(`startup-node${major}`, body);
