import { fileURLToPath } from 'node:url';
import { assureHomeFolder } from './home-folder.js';
import { processEnvironment } from './process-environment.js';
import { run } from './run.js';
import { silenceSqliteWarning } from './sqlite-warning.js';

/**
 * Runs the program on the words of this process. An interrupt needs no handler: the system ends the process
 * at once, also in the midst of long work, and a shell sees 130. (While a progress bar is shown, one takes it away first.)
 */
export async function start(): Promise<void> {
  silenceSqliteWarning(process);
  assureHomeFolder(process.env);
  process.exitCode = await run(process.argv.slice(2), processEnvironment());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void start();
