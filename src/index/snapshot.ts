import { writeFile } from 'node:fs/promises';
import { listCorpus } from '../corpus/corpus-files.js';
import { readStatement } from './read-statement.js';
import type { CompiledStatement } from './snapshot-reader.js';

/**
 * Writes the snapshot of a folder of statements: for the build, which ships it with the program.
 *
 * @throws UserError - for the first statement that is not as it must be.
 */
export async function compileSnapshot(folder: string, outFile: string): Promise<void> {
  const { files, problems } = await listCorpus([{ path: folder, named: true }]);
  const compiled: [inside: string, CompiledStatement][] = [];
  for (const file of files) {
    const read = readStatement(file);
    if ('problems' in read) throw read.problems[0] ?? new Error(file.path);
    // The reader tells bytes that are no UTF-8 from a text by this character, which stands for them.
    if (read.statement.text.includes('\ufffd')) continue;
    const { id: _id, path: _path, ...statement } = read.statement;
    compiled.push([file.inside, { statement, ...read.cited() }]);
  }
  const [problem] = problems;
  if (problem !== undefined) throw problem;
  await writeFile(outFile, JSON.stringify(Object.fromEntries(compiled)));
}
