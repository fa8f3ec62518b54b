// What `import … from 'unsc'` gives, and that it runs where there is no Node.js.
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, test } from 'vitest';
import * as library from '../src/index.js';

const SENTENCE =
  'any training or other assistance related to the use of ballistic missiles or arms is a direct ' +
  'violation of UN Security Council resolutions 1718, 1874 and 2270.';

test('exports exactly these values', () => {
  expect(Object.keys(library).sort()).toEqual([
    'UserError',
    'catalogueDate',
    'explainCitations',
    'extractCitations',
    'numbersOf',
    'parseReferences',
    'resolutionNumbers',
    'sentenceAround',
    'symbolOf',
    'urlOf',
    'yearRangeList',
  ]);
});

/** The library, and a `run` over it, as one script for a browser. */
async function bundleForBrowser(): Promise<{ code: string; modules: string[] }> {
  const entry = 'virtual:entry';
  const index = fileURLToPath(new URL('../src/index.ts', import.meta.url));
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? `export * from ${JSON.stringify(index)};` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'unsc', codeSplitting: false });
  await bundle.close();
  const [chunk] = output;
  return { code: chunk.code, modules: chunk.moduleIds };
}

describe('in a browser', () => {
  let bundle: Awaited<ReturnType<typeof bundleForBrowser>>;
  let ask: (expression: string) => unknown;

  beforeAll(async () => {
    bundle = await bundleForBrowser();
    // Nothing but the language: no process, no Buffer, no fetch, no console, and no code from strings.
    const context = createContext(
      { __proto__: null },
      { codeGeneration: { strings: false, wasm: false } },
    );
    runInContext(bundle.code, context);
    ask = (expression) =>
      JSON.parse(String(runInContext(`JSON.stringify(${expression})`, context)));
  });

  test('needs no package and only the folders citation/ and catalogue/', () => {
    const strangers = bundle.modules.filter(
      (id) => !/[\\/](?:src[\\/](?:index\.ts$|citation|catalogue)|data)|virtual:|rolldown/.test(id),
    );
    expect(strangers).toEqual([]);
  });

  test('answers as in Node.js', () => {
    const words = JSON.stringify(SENTENCE);
    expect(ask(`unsc.extractCitations(${words})`)).toEqual(library.extractCitations(SENTENCE));
    expect(ask(`unsc.explainCitations(${words})`)).toEqual(library.explainCitations(SENTENCE));
    expect(ask(`unsc.sentenceAround(${words}, 0, 3)`)).toEqual(
      library.sentenceAround(SENTENCE, 0, 3),
    );
    expect(ask(`unsc.parseReferences(['2270', 'OP', '17'], unsc.resolutionNumbers)`)).toEqual(
      library.parseReferences(['2270', 'OP', '17'], library.resolutionNumbers),
    );
  });
});

describe('the example in its documentation', () => {
  test('finds both resolutions', () => {
    const { citations } = library.extractCitations(
      'in violation of UN Security Council resolutions 1718 and 1874',
    );
    expect(citations.map((citation) => citation.symbol)).toEqual([
      'S/RES/1718 (2006)',
      'S/RES/1874 (2009)',
    ]);
  });
});

test('the sentence of the statement that ships', () => {
  const { citations } = library.extractCitations(SENTENCE);
  expect(citations.map(({ number, year }) => [number, year])).toEqual([
    [1718, 2006],
    [1874, 2009],
    [2270, 2016],
  ]);
});
