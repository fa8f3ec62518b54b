import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './environment.js';

/** Builds dist/ unless it was made from exactly what is here now. */
export default function build(): void {
  const script = join(projectRoot, 'scripts', 'prepare.js');
  const { status } = spawnSync(process.execPath, [script], { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed: its messages stand above');
}
