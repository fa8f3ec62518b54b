import { readText } from './read-text.js';

export const IGNORE_FILE = '.unscignore';

/** The patterns of one `.unscignore`. */
export interface IgnoreRules {
  /**
   * Whether a path below the file's folder is left out; null where no pattern speaks of it.
   *
   * @param path - inside the corpus, with `/`; a folder ends in one.
   */
  decide(path: string): boolean | null;
}

/**
 * Reads a `.unscignore`: the patterns of a `.gitignore`, relative to the folder that holds it.
 *
 * @param folder - that folder, inside the corpus: '' or ending in `/`.
 * @throws UserError - where the file cannot be read.
 */
export async function readIgnoreRules(file: string, folder: string): Promise<IgnoreRules> {
  const patterns = readText(file);
  const { default: ignore } = await import('ignore');
  const rules = ignore({ ignorecase: false }).add(patterns);
  return {
    decide(path) {
      const { ignored, unignored } = rules.test(path.slice(folder.length));
      return ignored || unignored ? ignored : null;
    },
  };
}

/** Asks the nearest `.unscignore` first, so that an inner one can take back what an outer one says, as in git. */
export function isIgnored(path: string, rules: readonly IgnoreRules[]): boolean {
  for (const { decide } of rules) {
    const decision = decide(path);
    if (decision !== null) return decision;
  }
  return false;
}
