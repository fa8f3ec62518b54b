import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared', import.meta.url));

/**
 * The folder `../shared` beside the project, which holds real texts that are no part of it; undefined where
 * there is none. A test that needs it says so when it is skipped: `describe.skipIf(shared === undefined)`.
 */
export const shared: string | undefined = existsSync(folder) ? folder : undefined;
