import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** What stands at a path: text, bytes, a link to a path beside it, or a folder of its own. */
export type FolderEntry =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly folder: true };

const written: string[] = [];

afterAll(() => {
  for (const folder of written) rmSync(folder, { recursive: true, force: true });
});

/**
 * Writes a folder that is gone after the tests of its file.
 *
 * @param entries - by path inside the folder, with `/`.
 * @param name - the last part of its path.
 * @returns its path.
 */
export function corpusFolder(
  entries: Readonly<Record<string, FolderEntry>>,
  name = 'corpus',
): string {
  const above = mkdtempSync(join(tmpdir(), 'unsc-test-'));
  written.push(above);
  const root = join(above, name);
  mkdirSync(root);
  for (const [inside, entry] of Object.entries(entries)) {
    const path = join(root, inside);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(path, entry);
    else if ('link' in entry) symlinkSync(entry.link, path);
    else mkdirSync(path);
  }
  return root;
}
