import type { Catalogue } from '../../catalogue/types.js';
import { indexLines, type LineIndex } from '../../corpus/text/lines.js';
import type {
  CheckedDocument,
  CheckRule,
  CheckSettings,
  Finding,
  Level,
  RuleLevel,
} from './finding.js';
import { asOfDay, type Draft, type Fault, readDraft } from './read-draft.js';
import { RULE_CHECKS, type TextRule } from './rules/index.js';

/**
 * What is wrong with the citations of a draft.
 *
 * Pure: no file is read, no clock asked; what the catalogue does not know is no finding.
 *
 * @param draft - `text` is the file as decoded; what stands before `bodyStart` is not judged.
 * @param settings - a rule that is `off` is not run.
 * @returns the findings in text order; offsets, lines and columns are of the whole file.
 * @throws nothing.
 */
export function checkText(
  draft: Draft,
  catalogue: Catalogue,
  settings: CheckSettings,
): CheckedDocument {
  const asOf = asOfDay(draft, catalogue, settings);
  const read = readDraft(draft, catalogue, asOf);
  const lines = indexLines(draft.text);
  const findings = (Object.keys(RULE_CHECKS) as TextRule[]).flatMap((rule) => {
    const level = settings.levels[rule];
    if (level === 'off') return [];
    return RULE_CHECKS[rule](read).map((fault) => located(rule, level, fault, draft.text, lines));
  });
  return {
    source: draft.source,
    asOf,
    citations: read.citations.length + read.doubtful.length,
    findings: findings.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

const GRAVITY: readonly Level[] = ['note', 'warning', 'error'];

function milder(rule: Level, single: Level = rule): Level {
  return GRAVITY.indexOf(single) < GRAVITY.indexOf(rule) ? single : rule;
}

function located(
  rule: CheckRule,
  level: Exclude<RuleLevel, 'off'>,
  { start, end, message, suggestion, fix, level: single }: Fault,
  text: string,
  lines: LineIndex,
): Finding {
  const last = lines.placeOf(end);
  return {
    rule,
    level: milder(level, single),
    message: suggestion === undefined ? message : `${message}: ${suggestion}`,
    text: text.slice(start, end),
    start,
    end,
    ...lines.placeOf(start),
    endLine: last.line,
    endColumn: last.column,
    suggestion: suggestion ?? null,
    fix: fix ?? null,
  };
}
