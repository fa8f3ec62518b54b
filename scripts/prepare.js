// Builds dist/ unless it was made from exactly what is here now; then it returns at once, because npm
// runs this on every install. `--force` builds in any case.
//
// npx runs it too, when it first links this folder into its cache. There it does nothing: a build that failed or
// was interrupted would leave that cache broken, for this folder and for good. bin/unsc.js says what to do.
//
// A build goes into a folder of its own, which takes the place of dist/ only when it is whole: so a build
// that fails leaves the old dist/, and builds that run at the same time do not meet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const INPUTS = [
  'src',
  'data',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** A digest of the names and contents of all that dist/ is made from. */
function digestInputs() {
  const digest = createHash('sha256');
  const add = (name) => {
    const path = join(root, name);
    let names;
    try {
      names = readdirSync(path).sort();
    } catch (error) {
      if (error.code !== 'ENOTDIR') throw error;
      const content = readFileSync(path);
      digest.update(`${name}\0${content.length}\0`).update(content);
      return;
    }
    for (const inner of names) add(`${name}/${inner}`);
  };
  for (const name of INPUTS) if (existsSync(join(root, name))) add(name);
  return digest.digest('hex');
}

function isBuiltFrom(digest) {
  try {
    return readFileSync(join(dist, '.built'), 'utf8') === digest;
  } catch {
    return false;
  }
}

/** The command line of the build, or undefined where the development dependencies are not installed. */
function buildCommand() {
  try {
    return [fileURLToPath(import.meta.resolve('tsx/cli')), join(root, 'scripts', 'build.ts')];
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Removes what builds that were killed have left. */
function removeLeftovers() {
  for (const name of readdirSync(root)) {
    const pid = /^dist\.(?:next|old)\.(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(root, name), { recursive: true, force: true });
  }
}

/** Puts `next` in the place of dist/, also while another process does the same: the later one stays. */
function replaceDist(next) {
  const old = join(root, `dist.old.${process.pid}`);
  for (let tries = 10; ; tries--) {
    rmSync(old, { recursive: true, force: true });
    try {
      renameSync(dist, old);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    try {
      renameSync(next, dist);
      break;
    } catch (error) {
      if (tries === 0 || !['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

/** Builds, and returns the exit code. The build's own output goes to stderr: npm's callers read stdout. */
function build(command, digest) {
  removeLeftovers();
  const next = join(root, `dist.next.${process.pid}`);
  const { status, signal, error } = spawnSync(process.execPath, [...command, next], {
    cwd: root,
    env: process.stderr.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) {
    writeFileSync(join(next, '.built'), digest);
    replaceDist(next);
    return 0;
  }
  rmSync(next, { recursive: true, force: true });
  const why = error?.message ?? (signal ? `it was ended by ${signal}` : 'its messages stand above');
  const kept = existsSync(dist) ? 'dist/ is left as it was' : 'there is no dist/ yet';
  process.stderr.write(`unsc: the build failed: ${why}; ${kept}.\n`);
  return 1;
}

function prepare() {
  const digest = digestInputs();
  if (!process.argv.includes('--force') && isBuiltFrom(digest)) return 0;
  const command = buildCommand();
  if (command) return build(command, digest);
  if (!existsSync(dist)) {
    process.stderr.write(
      'unsc: not built: that takes the development dependencies. Run `npm install` without --omit=dev.\n',
    );
  }
  return 0;
}

const { npm_command: npmCommand, npm_lifecycle_event: event } = process.env;
if (npmCommand !== 'exec' || event !== 'prepare') process.exitCode = prepare();
