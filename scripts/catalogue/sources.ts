import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CuratedResolution, MeasureCategory, Regime } from '../../src/catalogue/types.js';
import { UserError } from '../../src/catalogue/user-error.js';
import { DataFiles } from './files.js';
import { joinReferences, type References } from './references.js';
import { joinRenewals, type SourceResolution } from './renewals.js';
import {
  categoriesSchema,
  curatedSchema,
  paragraphsSchema,
  recordSchema,
  regimesSchema,
  type SourceParagraphs,
  type SourceRecord,
} from './schemas.js';

/** All that data/ says about resolutions, each file checked by itself. */
export interface Sources {
  readonly records: readonly SourceRecord[];
  readonly paragraphs: ReadonlyMap<number, SourceParagraphs>;
  readonly references: References;
  readonly curated: readonly CuratedResolution[];
  readonly regimes: readonly Regime[];
  readonly categories: readonly MeasureCategory[];
}

/**
 * Reads data/ below the project's folder.
 *
 * @throws UserError - with the file and, where there is one, the line.
 */
export function readSources(root: string): Sources {
  const files = new DataFiles(root);
  const data = (...path: string[]) => join(root, 'data', ...path);
  const paragraphs = files.jsonLines(data('paragraphs.jsonl'), paragraphsSchema);
  return {
    records: files.jsonLines(data('records.jsonl'), recordSchema),
    paragraphs: new Map(paragraphs.map((list) => [list.number, list])),
    references: joinReferences(
      files.csv(data('references-1946-1999.csv'), 'from,to,source'),
      files.csv(data('references-2000-2026.csv'), 'from,to,preamble,operative'),
    ),
    curated: joinRenewals(readCurated(files, data('resolutions'))),
    regimes: files.json(data('regimes.json'), regimesSchema),
    categories: files.json(data('measures.json'), categoriesSchema),
  };
}

function readCurated(files: DataFiles, folder: string): SourceResolution[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const { facts, body } = files.frontMatter(join(folder, name), curatedSchema);
      if (name !== `${String(facts.number).padStart(4, '0')}.md`) {
        throw new UserError(`data/resolutions/${name} is about resolution ${facts.number}.`);
      }
      const summary = body.trim().replace(/\s+/g, ' ');
      return { ...facts, summary };
    });
}
