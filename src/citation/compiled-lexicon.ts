import { compileLexicon } from './compile-lexicon.js';
import { LANGUAGES } from './languages/index.js';
import type { CompiledLexicon } from './lexicon.js';

/**
 * The words of all languages. By itself here, so that the build can compile them beforehand: it would take longer
 * than reading a statement.
 */
export function compiledLexicon(): CompiledLexicon {
  return compileLexicon(LANGUAGES);
}
