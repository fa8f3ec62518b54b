// Packs the package as it would be published and checks the tarball: its package.json (publint) and
// its types, as TypeScript resolves them for those who import it (attw).
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of this machine's Node in the package's root; throws where it fails. */
function run(command: string, words: readonly string[]): string {
  return execFileSync(command, words, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Packs what is built, without building again, and gives the path of the tarball. */
function pack(folder: string): string {
  const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(run('npm', words)) as { filename: string }[];
  if (packed === undefined) throw new Error('npm packed nothing');
  return join(folder, packed.filename);
}

async function lint(tarball: string): Promise<string[]> {
  const bytes = await readFile(tarball);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}

/** Whether the types hold; prints what is wrong with them. The library is ES modules alone. */
function checkTypes(tarball: string): boolean {
  const folder = new URL('.', import.meta.resolve('@arethetypeswrong/cli/package.json'));
  const attw = fileURLToPath(new URL('dist/index.js', folder));
  const words = [attw, tarball, '--profile', 'esm-only', '--no-definitely-typed', '--no-emoji'];
  try {
    execFileSync(process.execPath, words, { stdio: ['ignore', 2, 2] });
    return true;
  } catch {
    return false;
  }
}

run(process.execPath, ['scripts/prepare.js']);
const folder = await mkdtemp(join(tmpdir(), 'unsc-check-'));
try {
  const tarball = pack(folder);
  const problems = await lint(tarball);
  for (const problem of problems) console.error(`package.json: ${problem}`);
  if (!checkTypes(tarball) || problems.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
