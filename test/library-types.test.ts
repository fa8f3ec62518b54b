// The types that the package ships, as a project in strict TypeScript that imports it sees them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const CONSUMER = `
import {
  type Citation,
  type Extraction,
  extractCitations,
  parseReferences,
  resolutionNumbers,
  symbolOf,
  UserError,
} from 'unsc';

const extraction: Extraction = extractCitations('text', { from: 1, title: 'A title' });
const first: Citation | undefined = extraction.citations[0];
export const year: number | null | undefined = first?.writtenYear;
export const kind: 'resolution' | 'committee' | undefined = first?.kind;
export const symbol: string = symbolOf(2270, resolutionNumbers.yearOf(2270));

const parsed = parseReferences(['2270'], resolutionNumbers);
export const numbers: number[] =
  parsed.kind === 'references' ? parsed.references.map((reference) => reference.number) : [];
export const remedy: string = new UserError('a problem', 'a remedy').remedy;

// @ts-expect-error what is returned cannot be changed
extraction.citations.push();
// @ts-expect-error a text is needed
extractCitations();
// @ts-expect-error there is no such option
extractCitations('text', { form: 1 });
// @ts-expect-error a year is a number or null
symbolOf(2270, '2016');
`;

let project: string;

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'prepare.js')], { stdio: 'inherit' });
  project = mkdtempSync(join(tmpdir(), 'unsc-types-'));
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(ROOT, join(project, 'node_modules', 'unsc'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'consumer.ts'), CONSUMER);
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

const resolutions = [
  { name: 'Node.js', options: { module: 'nodenext', lib: ['es2023'] } },
  {
    name: 'a bundler, for the browser',
    options: { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'] },
  },
];

test.each(resolutions)('hold for $name, without the types of Node.js', ({ options }) => {
  const compilerOptions = {
    ...options,
    target: 'es2023',
    types: [],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
  };
  const config = JSON.stringify({ compilerOptions, files: ['consumer.ts'] });
  writeFileSync(join(project, 'tsconfig.json'), config);
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc], { cwd: project, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
