import type { Fix, Location, Log, ReportingDescriptor, Result } from 'sarif';
import {
  CHECK_RULES,
  type CheckSettings,
  DEFAULT_LEVELS,
  type Finding,
} from '../../query/check/finding.js';
import type { CheckReport } from '../../query/check/report.js';
import { RULE_HELP } from '../../query/check/rule-help.js';
import { printable } from '../printable.js';

/** What of a run stands in its log beside the findings. */
export interface SarifRun {
  readonly version: string;
  readonly levels: CheckSettings['levels'];
  /** Whether everything could be read. */
  readonly successful: boolean;
  /** The address of a draft, relative to the folder of the run where it lies below it. */
  uriOf(source: string): string;
}

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * The findings as a SARIF log, which code hosts and editors show beside the lines.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export function renderSarif(report: CheckReport, run: SarifRun): string {
  const results = report.drafts.flatMap(({ document }) =>
    document.findings.map((finding) => resultOf(finding, run.uriOf(document.source))),
  );
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'unsc',
            version: run.version,
            semanticVersion: run.version,
            rules: CHECK_RULES.map((rule) => ruleOf(rule, run.levels)),
          },
        },
        language: 'en',
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: run.successful }],
        artifacts: report.drafts.map(({ document }) => ({
          location: artifact(run.uriOf(document.source)),
        })),
        results,
        properties: { catalogue: report.catalogue },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(
  rule: (typeof CHECK_RULES)[number],
  levels: CheckSettings['levels'],
): ReportingDescriptor {
  const { summary, help } = RULE_HELP[rule];
  const level = levels[rule];
  const usual = DEFAULT_LEVELS[rule] === 'off' ? 'note' : DEFAULT_LEVELS[rule];
  return {
    id: rule,
    shortDescription: { text: `${summary[0]?.toUpperCase()}${summary.slice(1)}.` },
    help: { text: help },
    helpUri: `urn:unsc:rule:${rule}`,
    defaultConfiguration: {
      enabled: level !== 'off',
      level: level === 'off' ? usual : level,
    },
  };
}

function resultOf(finding: Finding, uri: string): Result {
  const { rule, level, message, suggestion } = finding;
  const fix = fixOf(finding, uri);
  const advice = suggestion === null || message.includes(suggestion) ? '' : `\n${suggestion}`;
  return {
    ruleId: rule,
    ruleIndex: CHECK_RULES.indexOf(rule),
    level,
    message: { text: printable(message + advice) },
    locations: [locationOf(finding, uri)],
    ...(fix === null ? {} : { fixes: [fix] }),
  };
}

function locationOf(finding: Finding, uri: string): Location {
  const { line, column, endLine, endColumn, start, end, text } = finding;
  return {
    physicalLocation: {
      artifactLocation: artifact(uri),
      region: {
        ...{ startLine: line, startColumn: column, endLine, endColumn },
        ...{ charOffset: start, charLength: end - start },
        snippet: { text },
      },
    },
  };
}

function fixOf({ fix, suggestion, message }: Finding, uri: string): Fix | null {
  if (fix === null) return null;
  return {
    description: { text: printable(suggestion ?? message) },
    artifactChanges: [
      {
        artifactLocation: artifact(uri),
        replacements: [
          {
            deletedRegion: { charOffset: fix.start, charLength: fix.end - fix.start },
            insertedContent: { text: fix.text },
          },
        ],
      },
    ],
  };
}

/** An address without a scheme is below the folder of the run, which hosts know as the root of the sources. */
function artifact(uri: string) {
  return /^[a-z][a-z\d+.-]*:/i.test(uri) ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}
