// Bundles src/ into the program and the library. What they need of other packages is inside, so that
// the installed package depends on nothing; only libsql, a program of the machine, is found at run time where it is installed.
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin, type RolldownOutput } from 'rolldown';
import { ABBREVIATIONS } from '../src/citation/abbreviations.js';
import { compiledLexicon } from '../src/citation/compiled-lexicon.js';
import { aliasNames } from '../src/query/alias-names.js';

/** Shared by both bundles. A warning ends the build: an import that is not found is only a warning here. */
function sharedOptions(root: string) {
  return {
    cwd: root,
    transform: { target: 'node20' },
    logLevel: 'warn',
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
  } satisfies BuildOptions;
}

/**
 * Leaves out gray-matter's own readers of front matter, one of which runs code: the program gives its own
 * for each language, and js-yaml would be loaded for nothing.
 */
const NO_ENGINES: Plugin = {
  name: 'no-engines',
  load: (id) => (/gray-matter[\\/]lib[\\/]engines\.js$/.test(id) ? 'module.exports = {};' : null),
};

/** Leaves out cli-progress's own text of a bar, and the older string-width that only this needs: ours is `renderProgress`. */
const NO_FORMATTER: Plugin = {
  name: 'no-formatter',
  load: (id) =>
    /cli-progress[\\/]lib[\\/]formatter\.js$/.test(id) ? 'module.exports = undefined;' : null,
};

/**
 * Makes string-width's segmenter when a text first needs it. Made at start-up it costs nine milliseconds of
 * every command, and most texts are measured without it.
 */
const LAZY_SEGMENTER: Plugin = {
  name: 'lazy-segmenter',
  transform(code, id) {
    if (!/string-width[\\/]index\.js$/.test(id)) return null;
    const made = 'const segmenter = new Intl.Segmenter();';
    const used = 'segmenter.segment(';
    if (code.split(made).length !== 2 || code.split(used).length !== 2) {
      throw new Error(`${id} has changed: see LAZY_SEGMENTER in scripts/bundle.ts`);
    }
    return code
      .replace(made, 'let segmenter;')
      .replace(used, '(segmenter ??= new Intl.Segmenter()).segment(');
  },
};

/**
 * Leaves out what commander starts executable subcommands with, of which there are none here: loading that takes
 * longer than reading the command line.
 */
const NO_SUBCOMMANDS: Plugin = {
  name: 'no-subcommands',
  transform(code, id) {
    if (!/commander[\\/]lib[\\/]command\.js$/.test(id)) return null;
    const loaded = "require('node:child_process')";
    if (code.split(loaded).length !== 2) {
      throw new Error(`${id} has changed: see NO_SUBCOMMANDS in scripts/bundle.ts`);
    }
    return code.replace(loaded, '{}');
  },
};

/** Works out the abbreviations beforehand, so that a command that shows sentences does not load eleven languages. */
const KNOWN_ABBREVIATIONS: Plugin = {
  name: 'known-abbreviations',
  load: (id) =>
    /src[\\/]citation[\\/]abbreviations\.ts$/.test(id)
      ? `export const ABBREVIATIONS = new Set(${JSON.stringify([...ABBREVIATIONS])});`
      : null,
};

/** Compiles the words of all languages beforehand: at first use that would take longer than reading a statement. */
const KNOWN_WORDS: Plugin = {
  name: 'known-words',
  load: (id) =>
    /src[\\/]citation[\\/]compiled-lexicon\.ts$/.test(id)
      ? `const compiled = ${JSON.stringify(JSON.stringify(compiledLexicon()))};
         export const compiledLexicon = () => JSON.parse(compiled);`
      : null,
};

/** Cuts the names that have other names into words beforehand: that would take a tenth of the time of a search. */
const KNOWN_NAMES: Plugin = {
  name: 'known-names',
  load: (id) =>
    /src[\\/]query[\\/]alias-names\.ts$/.test(id)
      ? `const names = ${JSON.stringify(JSON.stringify(aliasNames()))};
         export const aliasNames = () => JSON.parse(names);`
      : null,
};

/**
 * What many commands share and `lookup` does not need: how citations are found, fuzzy search, how front matter is read, and indexes on
 * disk. Of `citation/` it needs what typed references and sentences are read with.
 */
const HEAVY =
  /src[\\/]citation[\\/](?!(?:abbreviations|characters|context|reference|sentence)\.ts$|reference[\\/])|[\\/]fuse\.js[\\/]|[\\/](?:aliases\.(?:json|ts)|alias-names\.ts)$|[\\/]index[\\/](?:memory-segment|read-statement|cite\.ts|(?:passages|pack|ingest|sqlite)[\\/](?!cache-folder))|[\\/](?:yaml|gray-matter|section-matter|kind-of|(?:is|extend)-(?:extendable|shallow)|valibot)[\\/]|[\\/]corpus[\\/](?:front-matter|parse-statement|fields|plain-fields|heading|yaml-values)/;

/**
 * The program: CommonJS, because that starts faster than ES modules (bench/RESULTS.md), and a chunk
 * for each command, loaded when the command runs; and the programs of threads.
 * What most commands share is one file, and what `--version` needs another, because every file costs time to find
 * and open. Minified, which saves reading; names stay, so that a reported stack says something.
 *
 * @param format - other than `cjs` only to measure it.
 * @returns the paths of the modules that went in.
 */
export async function bundleProgram(
  root: string,
  folder: string,
  format: 'cjs' | 'esm' = 'cjs',
): Promise<string[]> {
  const ending = format === 'cjs' ? 'cjs' : 'mjs';
  const output = await build({
    ...sharedOptions(root),
    platform: 'node',
    input: {
      main: join(root, 'src', 'cli', 'main.ts'),
      'extract-thread': join(root, 'src', 'query', 'extract', 'extract-thread.ts'),
      'ingest-thread': join(root, 'src', 'index', 'ingest', 'ingest-thread.ts'),
      'stat-thread': join(root, 'src', 'index', 'sqlite', 'stat-thread.ts'),
    },
    plugins: [
      ...[NO_ENGINES, NO_FORMATTER, LAZY_SEGMENTER, NO_SUBCOMMANDS],
      ...[KNOWN_ABBREVIATIONS, KNOWN_WORDS, KNOWN_NAMES],
    ],
    output: {
      dir: folder,
      format,
      codeSplitting: {
        groups: [
          { name: 'start', test: /src[\\/]cli[\\/](?:run|process-environment)\.ts$/, priority: 1 },
          { name: 'shared', minShareCount: 5, test: (id) => !HEAVY.test(id) },
        ],
      },
      minify: {
        compress: { keepNames: { function: true, class: true } },
        mangle: { keepNames: true },
      },
      entryFileNames: `[name].${ending}`,
      chunkFileNames: `[name]-[hash].${ending}`,
    },
  });
  return modulesOf(output);
}

/** The library: one ES module that uses nothing of Node, for browsers and workers as well. */
export async function bundleLibrary(root: string, folder: string): Promise<string[]> {
  const output = await build({
    ...sharedOptions(root),
    platform: 'neutral',
    input: join(root, 'src', 'index.ts'),
    output: { dir: folder, format: 'esm', entryFileNames: 'index.js', codeSplitting: false },
  });
  return modulesOf(output);
}

function modulesOf({ output }: RolldownOutput): string[] {
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}
