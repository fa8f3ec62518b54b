import { fileURLToPath } from 'node:url';
import { compileParts } from '../../scripts/catalogue/parts.js';
import { readSources, type Sources } from '../../scripts/catalogue/sources.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import type { Catalogue } from '../../src/catalogue/types.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

let parts: ReadonlyMap<string, string> | undefined;

/** The catalogue that ships, compiled in memory from data/. */
export function shippedCatalogue(): Catalogue {
  parts ??= compileParts(root);
  const compiled = parts;
  return createCatalogue((name) => compiled.get(name));
}

/** What data/ holds, each file checked by itself. */
export function shippedSources(): Sources {
  return readSources(root);
}
