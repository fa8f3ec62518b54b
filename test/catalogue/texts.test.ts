// Against the resolutions' own texts, which are no part of this project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedSources } from '../support/catalogue.js';
import { shared } from '../support/shared.js';
import { exceptionsTo } from './exceptions.js';

const folder = join(shared ?? '', 'facts', 'texts');
const there = shared !== undefined && existsSync(folder);
const { curated } = there ? shippedSources() : { curated: [] };

const texts = new Map(
  there
    ? readdirSync(folder).map((name) => [
        Number.parseInt(name, 10),
        readFileSync(join(folder, name), 'utf8'),
      ])
    : [],
);

/** Words that may stand together in a description and in the text: names and lists of goods have no others. */
const LONGEST_RUN = 12;

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/\p{L}{2,}/gu) ?? []
  );
}

/** Runs of so many words. */
function runs(text: string): string[] {
  const all = words(text);
  return all.slice(LONGEST_RUN - 1).map((_, at) => all.slice(at, at + LONGEST_RUN).join(' '));
}

describe.skipIf(!there)(
  'descriptions, beside the texts in ../shared (skipped where there is none)',
  () => {
    test('repeat no sentence of them', () => {
      const copied = curated.flatMap(({ number, summary, measures }) => {
        const text = new Set(runs(texts.get(number) ?? ''));
        const written = [summary, ...measures.map(({ description }) => description)];
        return written.flatMap(runs).filter((run) => text.has(run));
      });
      expect(copied).toEqual([]);
    });

    test('name paragraphs that stand in them, but for known exceptions', () => {
      const missing = curated.flatMap(({ number, confidence, measures }) => {
        const text = texts.get(number);
        if (text === undefined || confidence === 'known') return [];
        const tops = new Set(Array.from(text.matchAll(/^OP(\d+)/gm), ([, top]) => top));
        return measures
          .flatMap(({ paragraphs }) => paragraphs)
          .filter((label) => !tops.has(label.split('(')[0]))
          .map(() => number);
      });
      expect([...new Set(missing)]).toEqual(exceptionsTo('measure stands in the text at hand'));
    });
  },
);
