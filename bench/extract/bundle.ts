import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** Garbage is collected when the program asks, and that does not make it forget what it has compiled. */
export const FLAGS: readonly string[] = ['--expose-gc', '--no-flush-bytecode'];

/** The programs that are measured, as plain JavaScript: what runs them from source would be measured too. */
export interface Subjects {
  readonly time: string;
  readonly memory: string;
}

/** @returns the paths of the programs in `folder`. */
export async function bundleSubjects(folder: string): Promise<Subjects> {
  await build({
    platform: 'node',
    logLevel: 'warn',
    transform: { target: 'node20' },
    input: {
      time: fileURLToPath(import.meta.resolve('./subject.ts')),
      memory: fileURLToPath(import.meta.resolve('./memory-subject.ts')),
    },
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs' },
  });
  return { time: join(folder, 'time.mjs'), memory: join(folder, 'memory.mjs') };
}
