/** The ending of a statement's file name. */
export const ENDING = /\.(?:md|markdown)$/i;

/** Files about a folder rather than in it; `Readme.md` counts, `license-for-coal-exports.md` does not. */
const ABOUT = /^(?:README|LICENSE|CHANGELOG)/;
const ABOUT_IN_ANY_CASE = /^(?:readme|license|changelog)(?=\.|$)/i;

/** Tells most names apart at once. */
const FIRST_OF_ABOUT = /^[RLC]/i;

/** Why a file or folder of this name is no part of a corpus; null where its name does not say so. */
export function exclusionOf(name: string): string | null {
  if (name.startsWith('.')) return 'its name begins with "."';
  if (name.startsWith('_')) return 'its name begins with "_"';
  if (name === 'node_modules') return 'it holds packages';
  if (!FIRST_OF_ABOUT.test(name)) return null;
  const about = ABOUT.exec(name) ?? ABOUT_IN_ANY_CASE.exec(name);
  return about === null ? null : `its name begins with ${about[0].toUpperCase()}`;
}
