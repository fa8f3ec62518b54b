import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import { readInvocation } from './arguments.js';
import type { Context } from './context.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit-codes.js';
import { ClosedPipe } from './sink.js';

/**
 * Runs the program once; everything it says goes to the environment.
 *
 * @param openCatalogue - for tests; the compiled one of the package unless given.
 * @returns the exit code.
 */
export async function run(
  words: readonly string[],
  environment: Environment,
  openCatalogue?: () => Catalogue,
): Promise<number> {
  let context: Context | undefined;
  try {
    const invocation = readInvocation(words);
    const version = readVersion(environment.root);
    if (invocation.kind === 'version') {
      environment.stdout.write(`${version}\n`);
      return EXIT.found;
    }
    const { dispatch, openContext } = await import('./dispatch.js');
    context = openContext(environment, version, openCatalogue);
    await dispatch(invocation, context);
    return context.exitCode;
  } catch (error) {
    if (error instanceof ClosedPipe) return context?.exitCode ?? EXIT.found;
    return await tell(error, environment);
  }
}

async function tell(error: unknown, environment: Environment): Promise<number> {
  if (error instanceof UserError) {
    const { formatError } = await import('./dispatch.js');
    environment.stderr.write(formatError(error, environment));
    return EXIT.wrong;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  environment.stderr.write(
    `unsc: this is a fault of the program, not yours. Please report it with these lines:\n${stack}\n`,
  );
  return EXIT.bug;
}

function readVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
