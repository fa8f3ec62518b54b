import { homedir } from 'node:os';

/**
 * Gives the process `/` for a home folder where the system knows none, as for a user without an entry in its list of users: that is
 * what container engines do. Nothing of the user's stands there as a rule, and where nothing can be written, no index is kept.
 */
export function assureHomeFolder(variables: Record<string, string | undefined>): void {
  try {
    homedir();
  } catch {
    variables.HOME = '/';
  }
}
