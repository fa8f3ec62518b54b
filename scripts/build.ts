// Builds the folder named on the command line: the parts of the catalogue, the statements that ship as
// one file, the program, the library with its types, the schema of the settings, and the licences of what is bundled.
// Run by scripts/prepare.js, which puts that folder in the place of dist/.
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileSnapshot } from '../src/index/snapshot.js';
import { configurationJsonSchema } from '../src/output/schema/json-schema.js';
import { bundleLibrary, bundleProgram } from './bundle.js';
import { compileCatalogue } from './compile-catalogue.js';
import { collectNotices } from './notices.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder to build');
const out = resolve(folder);

function emitTypes(): void {
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const project = join(root, 'tsconfig.build.json');
  execFileSync(process.execPath, [tsc, '-p', project, '--outDir', join(out, 'types')], {
    stdio: 'inherit',
  });
}

const program = await bundleProgram(root, join(out, 'program'));
const library = await bundleLibrary(root, out);
await compileCatalogue(root, join(out, 'catalogue'));
await compileSnapshot(join(root, 'data', 'statements'), join(out, 'statements.json'));
emitTypes();
await writeFile(
  join(out, 'config.schema.json'),
  `${JSON.stringify(configurationJsonSchema(), null, 2)}\n`,
);
await writeFile(join(out, 'THIRD-PARTY.txt'), await collectNotices([...program, ...library]));
