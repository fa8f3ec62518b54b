import type { CheckedDocument, Finding, Level } from './finding.js';
import { GRAVITY } from './gravity.js';

/** A checked draft, with the text of the lines that its findings begin on. */
export interface ReportedDraft {
  readonly document: CheckedDocument;
  /** By number of line, from 1. */
  readonly lines: ReadonlyMap<number, string>;
}

/** What a run of `check` comes to. */
export interface CheckReport {
  readonly drafts: readonly ReportedDraft[];
  /** ISO date up to which the catalogue is complete. */
  readonly catalogue: string;
  readonly counts: Readonly<Record<Level, number>>;
  /** Findings that are there and not listed, because they are milder than what was asked for. */
  readonly hidden: number;
}

/** @param mildest - findings below it are counted and not listed. */
export function reportOf(
  drafts: readonly ReportedDraft[],
  catalogue: string,
  mildest: Level,
): CheckReport {
  const counts = { error: 0, warning: 0, note: 0 };
  let hidden = 0;
  const listed = drafts.map(({ document, lines }) => {
    for (const { level } of document.findings) counts[level] += 1;
    const findings = document.findings.filter((finding) => isListed(finding, mildest));
    hidden += document.findings.length - findings.length;
    return { document: { ...document, findings }, lines };
  });
  return { drafts: listed, catalogue, counts, hidden };
}

function isListed({ level }: Finding, mildest: Level): boolean {
  return GRAVITY.indexOf(level) <= GRAVITY.indexOf(mildest);
}
