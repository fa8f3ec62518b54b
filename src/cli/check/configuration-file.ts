import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { UserError } from '../../catalogue/user-error.js';
import { decodeUtf8 } from '../../corpus/decode.js';
import { unreadable } from '../../corpus/read-text.js';
import {
  type Configuration,
  type ConfigurationProblem,
  keysAt,
  readConfiguration,
} from '../../query/check/configuration.js';
import { nearest } from '../../query/nearest.js';

/** How the file is called, in a project and in the user's configuration folder. */
export const CONFIGURATION_FILE = 'unsc.config.json';

/** The nearest configuration from a folder upwards, up to the root of its git repository; null where there is none. */
export function findConfiguration(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, CONFIGURATION_FILE);
    if (existsSync(path)) return path;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return null;
  }
}

/**
 * Reads a configuration.
 *
 * @param cwd - the file is named from there in messages.
 * @throws UserError - with file, line and what is expected.
 */
export function loadConfiguration(path: string, cwd: string): Configuration {
  const file = nameOf(path, cwd);
  const text = readJson(path, file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UserError(
      'is not valid JSON.',
      'JSON has names and texts in double quotes, no comments, and no comma after the last item.',
      { file, ...lineOf(wrongAt(text, String(cause)), text) },
      { cause },
    );
  }
  const read = readConfiguration(value);
  if ('expected' in read) throw wrong(read, text, file);
  return read;
}

function nameOf(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return inside.startsWith('..') || inside === '' ? path : inside;
}

function readJson(path: string, file: string): string {
  try {
    return decodeUtf8(readFileSync(path), file);
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(error, file);
  }
}

function wrong(
  { path, unknownKey, expected }: ConfigurationProblem,
  text: string,
  file: string,
): UserError {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  const found = place(document, path, unknownKey);
  const at = found === undefined ? {} : { line: counter.linePos(found).line };
  const key = path.at(-1) ?? '';
  if (!unknownKey) {
    const value = JSON.stringify(document.getIn(path) ?? null) ?? 'null';
    const what = path.length === 0 ? 'the file holds' : `"${path.join('.')}" is`;
    return new UserError(`${what} ${value}; expected is ${expected}.`, '', { file, ...at });
  }
  const above = path.slice(0, -1);
  const near = nearest(key, keysAt(above));
  const inside = above.length === 0 ? '' : ` in "${above.join('.')}"`;
  return new UserError(
    `there is no setting "${key}"${inside}.`,
    near === undefined ? `There may be ${expected}.` : `Did you mean "${near}"?`,
    { file, ...at },
  );
}

/** The offset of a key or a value; undefined where it is not there. */
function place(
  document: ReturnType<typeof parseDocument>,
  path: readonly string[],
  ofKey: boolean,
): number | undefined {
  let offset: number | undefined;
  if (ofKey) {
    const above = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!isNode(above)) return undefined;
    visit(above, {
      Pair(_, { key }) {
        if (!isScalar(key) || key.value !== path.at(-1)) return visit.SKIP;
        offset = key.range?.[0];
        return visit.BREAK;
      },
    });
    return offset;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** What is a number, a truth value or null in JSON. */
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/**
 * Where a text stops being JSON. Not every version of Node.js says it; then the first thing that YAML, which holds
 * all of JSON, reads otherwise or not at all. Undefined where that is not known either.
 */
function wrongAt(text: string, message: string): number | undefined {
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  if (/end of JSON input/.test(message)) return text.trimEnd().length;
  const document = parseDocument(text, { logLevel: 'silent' });
  let offset: number | undefined = document.errors[0]?.pos[0];
  visit(document, {
    Scalar(_, { type, source = '', range }) {
      if (type === 'QUOTE_DOUBLE' || (type === 'PLAIN' && LITERAL.test(source))) return undefined;
      offset = Math.min(offset ?? Number.POSITIVE_INFINITY, range?.[0] ?? 0);
      return visit.BREAK;
    },
  });
  return offset;
}

function lineOf(offset: number | undefined, text: string): { line?: number } {
  return offset === undefined ? {} : { line: text.slice(0, offset).split('\n').length };
}
