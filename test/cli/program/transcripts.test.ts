// Every ```console example in test/cli/*.md, in the README and in docs/ is run and its output compared: what a
// reader is shown is what the program prints.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../../support/corpus-folder.js';
import { projectRoot } from '../../support/environment.js';
import { bareVariables, program } from '../../support/run.js';
import { isAsExpected, readTranscript, type TranscriptStep } from '../../support/transcript.js';

/** Transcripts of test/cli run here, on the synthetic corpus `press`. */
const FIXTURES = join(projectRoot, 'test', 'fixtures', 'corpora');

/** A folder with a command `unsc` in it. */
const binaries = corpusFolder(
  { unsc: `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n` },
  'bin',
);
chmodSync(join(binaries, 'unsc'), 0o755);

const markdownIn = (folder: string) =>
  existsSync(join(projectRoot, folder))
    ? readdirSync(join(projectRoot, folder))
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

const readers = ['README.md', ...markdownIn('docs')].filter((file) =>
  existsSync(join(projectRoot, file)),
);

function runStep({ command: line }: TranscriptStep, cwd: string, corpus: string | undefined) {
  const { PATH = '' } = process.env;
  const variables = { PATH: binaries + delimiter + PATH };
  const { stdout, status } = spawnSync('/bin/sh', ['-c', `{ ${line}\n} 2>&1`], {
    cwd,
    env: bareVariables(corpus === undefined ? variables : { ...variables, UNSC_CORPUS: corpus }),
    encoding: 'utf8',
    input: '',
  });
  return { status, printed: stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n') };
}

function check(file: string, cwd: string, corpus?: string): void {
  const steps = readTranscript(readFileSync(join(projectRoot, file), 'utf8'));
  test.each(steps.map((step) => ({ ...step, name: step.command.replaceAll('\n', ' ') })))(
    `${file}:$line $name`,
    (step) => {
      const { status, printed } = runStep(step, cwd, corpus);
      if (!step.compared) expect([0, 1], printed.join('\n')).toContain(status);
      else if (!isAsExpected(printed, step.expected)) expect(printed).toEqual(step.expected);
    },
    60_000,
  );
}

describe.skipIf(process.platform === 'win32')(
  'transcripts (not on Windows: they are lines of a shell)',
  () => {
    for (const file of markdownIn('test/cli')) check(file, FIXTURES, 'press');
    for (const file of readers) check(file, projectRoot);
  },
);
