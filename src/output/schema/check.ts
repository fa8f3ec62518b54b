import * as v from 'valibot';
import {
  type AsOf,
  CHECK_RULES,
  type CheckedDocument,
  type Edit,
  type Finding,
} from '../../query/check/finding.js';
import { count, list, meaning, nullableText, offset, ordinal, text } from './basics.js';

const edit = v.object({ start: offset, end: offset, text }) satisfies v.GenericSchema<
  unknown,
  Edit
>;

export const finding = v.object({
  rule: v.picklist(CHECK_RULES),
  level: v.picklist(['error', 'warning', 'note']),
  message: text,
  text: meaning(text, 'the exact slice of the file from `start` to `end`'),
  start: offset,
  end: offset,
  line: ordinal,
  column: ordinal,
  endLine: ordinal,
  endColumn: ordinal,
  suggestion: meaning(nullableText, 'what to write instead, in words'),
  fix: meaning(v.nullable(edit), 'what --fix does; null where nothing is safe'),
}) satisfies v.GenericSchema<unknown, Finding>;

const asOf = v.object({
  date: meaning(text, 'ISO date'),
  from: v.picklist(['option', 'draft', 'catalogue']),
}) satisfies v.GenericSchema<unknown, AsOf>;

export const checkedDocument = v.object({
  source: meaning(text, 'the path as given, or <stdin>'),
  asOf: meaning(asOf, 'the day as of which the draft is judged, and who says so'),
  citations: meaning(count, 'how many citations were looked at'),
  findings: list(finding),
}) satisfies v.GenericSchema<unknown, CheckedDocument>;
