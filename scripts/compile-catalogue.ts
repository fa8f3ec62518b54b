import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileParts } from './catalogue/parts.js';

/**
 * Compiles the catalogue of the project at `root` into `outDir`, one JSON file for each part.
 *
 * @throws UserError - where a file of data/ is not as it must be.
 */
export async function compileCatalogue(root: string, outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  for (const [name, text] of compileParts(root))
    await writeFile(join(outDir, `${name}.json`), text);
}
