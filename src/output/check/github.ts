import type { Finding, Level } from '../../query/check/finding.js';
import type { CheckReport } from '../../query/check/report.js';
import { printable } from '../printable.js';

const COMMANDS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * The findings as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * @param pathOf - the path of a draft from the root of the repository; null for one that is no file.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function renderAnnotations(
  report: CheckReport,
  pathOf: (source: string) => string | null,
): string {
  return report.drafts
    .flatMap(({ document }) =>
      document.findings.map((finding) => annotation(finding, pathOf(document.source))),
    )
    .join('');
}

function annotation(finding: Finding, path: string | null): string {
  const { level, rule, line, endLine, column, endColumn, message, suggestion } = finding;
  const properties = {
    ...(path === null ? {} : { file: path }),
    line,
    endLine,
    col: column,
    // Columns are shown only where a place lies on one line.
    ...(line === endLine ? { endColumn } : {}),
    title: rule,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  const advice = suggestion === null || message.includes(suggestion) ? '' : `\n${suggestion}`;
  return `::${COMMANDS[level]} ${listed.join(',')}::${data(message + advice)}\n`;
}

/** Line breaks would end the command, and what follows could be another. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
