/** A command of a transcript, with what it should print. */
export interface TranscriptStep {
  readonly command: string;
  /** Lines of output; a line that is `…` alone stands for any number of lines. */
  readonly expected: readonly string[];
  /** Line of the command in its file, from 1. */
  readonly line: number;
  /** Whether any command of its block has output: a block without is a list of examples, which must only run. */
  readonly compared: boolean;
}

/**
 * Reads the ```console blocks of a Markdown text: a line that begins with `$ ` is a command, which goes on in
 * the next line after a backslash; the lines under it are what it prints.
 */
export function readTranscript(markdown: string): TranscriptStep[] {
  const lines = markdown.split('\n');
  const steps: TranscriptStep[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.trimEnd() !== '```console') continue;
    const end = lines.indexOf('```', at);
    if (end === -1) throw new Error(`line ${at + 1}: the block does not end`);
    steps.push(...readBlock(lines.slice(at + 1, end), at + 2));
    at = end;
  }
  return steps;
}

function readBlock(lines: readonly string[], firstLine: number): TranscriptStep[] {
  const steps: { command: string; expected: string[]; line: number }[] = [];
  let continued = false;
  lines.forEach((text, at) => {
    const last = steps.at(-1);
    if (continued && last !== undefined) last.command += `\n${text}`;
    else if (text.startsWith('$ ')) {
      steps.push({ command: text.slice(2), expected: [], line: firstLine + at });
    } else if (last === undefined) throw new Error(`line ${firstLine + at}: no command before it`);
    else last.expected.push(text);
    continued = (continued || text.startsWith('$ ')) && text.endsWith('\\');
  });
  const compared = steps.some(({ expected }) => expected.length > 0);
  return steps.map((step) => ({ ...step, compared }));
}

/** Whether `printed` is what a transcript expects. */
export function isAsExpected(printed: readonly string[], expected: readonly string[]): boolean {
  const gap = expected.indexOf('…');
  if (gap === -1) {
    return printed.length === expected.length && expected.every((line, at) => printed[at] === line);
  }
  if (printed.length < gap || expected.slice(0, gap).some((line, at) => printed[at] !== line)) {
    return false;
  }
  const rest = expected.slice(gap + 1);
  for (let from = gap; from <= printed.length; from += 1) {
    if (isAsExpected(printed.slice(from), rest)) return true;
  }
  return false;
}
