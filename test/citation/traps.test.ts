// Odd ways to cite, and what only looks like a citation: the tables are in white-house/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../src/citation/extract.js';
import { shared } from '../support/shared.js';
import { oddForms } from './white-house/odd-forms.js';
import { traps } from './white-house/traps.js';

describe('odd forms', () => {
  test.each(oddForms)('$name', ({ text, found, unspecified = [] }) => {
    const extraction = extractCitations(text);
    const citations = extraction.citations.map((citation) => [
      text.slice(citation.start, citation.end),
      ...(citation.kind === 'committee' ? [citation.kind] : []),
      ...(citation.writtenYear === null ? [] : [citation.writtenYear]),
    ]);
    expect(citations).toEqual(found);
    expect(extraction.unspecified.map((one) => one.text)).toEqual(unspecified);
    expect(extraction.doubtful).toEqual([]);
  });
});

describe('traps', () => {
  test.each(traps)('$name', ({ text }) => {
    expect(extractCitations(text)).toEqual({ citations: [], unspecified: [], doubtful: [] });
  });
});

describe.skipIf(shared === undefined)('the snippets (skipped without ../shared)', () => {
  const folder = join(shared ?? '', 'corpora', 'whitehouse-2021-2022');
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];

  test.each([...oddForms, ...traps])('$name: verbatim', ({ in: prefix, text }) => {
    const named = files.filter((file) => file.replace(/.*[\\/]/, '').startsWith(prefix));
    const texts = named.map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(texts.some((whole) => whole.includes(text))).toBe(true);
  });
});
