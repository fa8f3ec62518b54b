import * as v from 'valibot';
import { list, meaning, version } from './basics.js';
import { catalogueInfo, catalogueUpdate } from './catalogue.js';
import { catalogueMeta, regimeRow, resolutionRow } from './catalogue-tables.js';
import { checkedDocument, finding } from './check.js';
import { indexInfo, indexRemoval, indexUpdate, indexVerification } from './disk-index.js';
import { extractedDocument, summaryAnswer, summaryRow } from './extraction.js';
import * as places from './places.js';
import { measure, resolution } from './resolution.js';
import {
  grepMatch,
  grepStatement,
  meta,
  searchAnswer,
  searchRow,
  shown,
  statement,
  statementRow,
} from './statements.js';
import { timeline, timelineRow } from './timeline.js';

/** Schemas that stand in many documents; in JSON Schema they are referred to by these names. */
export const definitions = {
  meta,
  statement,
  statementRow,
  citation: places.citation,
  citationInContext: places.citationInContext,
  unspecified: places.unspecified,
  doubtful: places.doubtful,
  decision: places.decision,
  document: extractedDocument,
  checkedDocument,
  finding,
  resolution,
  measure,
} satisfies Readonly<Record<string, v.GenericSchema>>;

/** A document as it is printed: its version, then what it says. */
function document<Fields extends v.ObjectEntries>(fields: Fields, about: string) {
  return meaning(v.object({ ...version, ...fields }), about);
}

/** A line of `--format jsonl` of a command that reads a corpus. */
function line<Fields extends v.ObjectEntries>(fields: Fields, of: string) {
  return document({ meta, ...fields }, `a line of --format jsonl: ${of}`);
}

const statements = [
  document({ meta, statements: list(statementRow) }, 'statements with what they cite'),
  line(statementRow.entries, 'a statement'),
];

/** The forms of each command's output. */
export const outputs: Readonly<Record<string, readonly v.GenericSchema[]>> = {
  lookup: [
    document({ meta, resolutions: list(resolution) }, 'resolutions, and who cites them'),
    line(resolution.entries, 'a resolution'),
  ],
  cites: statements,
  list: statements,
  show: [document(shown.entries, 'one statement')],
  grep: [
    document({ meta, matches: list(grepMatch) }, 'lines'),
    document({ meta, statements: list(grepStatement) }, 'with -c, -l, -L: statements'),
    line(grepMatch.entries, 'a line of text'),
    line(grepStatement.entries, 'with -c, -l, -L: a statement'),
  ],
  search: [
    document(searchAnswer.entries, 'statements, best first'),
    line(searchRow.entries, 'a statement'),
  ],
  resolutions: [
    document(
      { meta: catalogueMeta, resolutions: list(resolutionRow) },
      'resolutions of the catalogue',
    ),
    document(
      { meta: catalogueMeta, ...resolutionRow.entries },
      'a line of --format jsonl: a resolution',
    ),
  ],
  regimes: [
    document({ meta: catalogueMeta, regimes: list(regimeRow) }, 'regimes'),
    document({ meta: catalogueMeta, ...regimeRow.entries }, 'a line of --format jsonl: a regime'),
  ],
  timeline: [
    document(timeline.entries, 'a regime in time'),
    document(timelineRow.entries, 'a line of --format jsonl: a resolution of the regime'),
  ],
  extract: [
    document(extractedDocument.entries, 'one text; also a line of --format jsonl'),
    document({ documents: list(extractedDocument) }, 'several texts'),
    document(summaryAnswer.entries, 'with --summary: resolutions'),
    document(summaryRow.entries, 'with --summary, a line of --format jsonl: a resolution'),
  ],
  check: [
    document(checkedDocument.entries, 'one draft; also a line of --format jsonl'),
    document({ documents: list(checkedDocument) }, 'several drafts'),
  ],
  index: [
    document(indexInfo.entries, 'what there is to know of an index'),
    document(indexUpdate.entries, 'of build and refresh: what was done'),
    document(indexVerification.entries, 'of verify: whether it is sound and up to date'),
    document(indexRemoval.entries, 'of clear: what was deleted'),
  ],
  catalogue: [
    document(catalogueInfo.entries, 'how new the catalogue is'),
    document(catalogueUpdate.entries, 'of update: what was taken in'),
  ],
};
