import * as v from 'valibot';
import { count, list, meaning, text, texts } from './basics.js';

const facts = v.object({
  statements: count,
  files: meaning(count, 'that it knows of; one with an error has no statement'),
  segments: count,
  bytes: meaning(count, 'of all files in its folder'),
  madeBy: meaning(text, 'the program: name, version, digest of the build'),
  checkedAt: meaning(
    text,
    'ISO date and time at which every file was last looked at before it was written',
  ),
});

const changes = v.object({
  changed: meaning(count, 'files that are new, or hold something else'),
  gone: meaning(count, 'files that are no more'),
});

const shared = {
  version: meaning(text, 'of the program'),
  folder: meaning(text, 'where the index is, or would be'),
};

/** What `unsc index info` prints. */
export const indexInfo = v.object({
  ...shared,
  state: v.picklist([
    ...(['none', 'up to date', 'stale', 'unreadable', 'unknown'] as const),
    ...(['damaged', 'of another version', 'made otherwise'] as const),
  ]),
  index: meaning(v.nullable(facts), 'null where there is none that can be read'),
  changes: meaning(v.nullable(changes), 'null where not known'),
  corpus: v.object({ paths: texts, files: count }),
  sqlite: meaning(
    v.nullable(v.object({ provider: v.picklist(['node:sqlite', 'libsql']), version: text })),
    'null where there is none',
  ),
  question: meaning(
    v.object({ engine: v.picklist(['memory', 'sqlite']), reason: text }),
    'what a question about this corpus is answered from, and why',
  ),
});

/** What `unsc index build` and `refresh` print. */
export const indexUpdate = v.object({
  ...shared,
  outcome: v.picklist(['built', 'refreshed', 'unchanged']),
  read: meaning(count, 'files'),
  gone: meaning(count, 'statements whose files are no more'),
  unchanged: meaning(count, 'files'),
  index: facts,
});

/** What `unsc index verify` prints. */
export const indexVerification = v.object({
  ...shared,
  result: v.picklist(['good', 'stale', 'damaged', 'none']),
  problems: meaning(texts, 'what is damaged'),
  madeAlike: meaning(
    v.nullable(v.boolean()),
    'whether it was made by this program, with the names and the catalogue of now; null where not known',
  ),
  changes: meaning(v.nullable(changes), 'null where not known'),
  index: v.nullable(facts),
});

/** What `unsc index clear` prints. */
export const indexRemoval = v.object({
  version: shared.version,
  deleted: list(
    v.object({
      folder: text,
      files: count,
      bytes: count,
      left: meaning(texts, 'names in the folder that are none of an index’s'),
    }),
  ),
  skipped: list(v.object({ folder: text, reason: text })),
});
