import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { OwnName } from '../catalogue/types.js';
import { type Place, UserError } from '../catalogue/user-error.js';
import type { KnownNumbers } from '../citation/reference/errors.js';
import { typedKey } from '../citation/reference/typed-names.js';
import { parseReferences } from '../citation/reference.js';
import { readText } from './read-text.js';

export interface OwnNames {
  readonly names: readonly OwnName[];
  /** What is wrong with single names; these are left out. */
  readonly problems: readonly UserError[];
}

const EXAMPLE = 'Write a name and its resolution on each line: "the snapback resolution: 2231".';
const FIELDS = ['resolution', 'extract'];

/**
 * Reads the names in a file.
 *
 * @param shown - the file as it is named in errors.
 * @throws UserError - where the file cannot be read, or is no YAML.
 */
export function readOwnNamesFile(path: string, shown: string, numbers: KnownNumbers): OwnNames {
  return readOwnNames(readText(path), shown, numbers);
}

/**
 * Reads names that a user gave to resolutions: a YAML map from the name to a resolution as it is typed elsewhere, or to
 * `resolution` and `extract`.
 *
 * @param file - as it is named in errors.
 * @param numbers - those that references are checked with.
 */
export function readOwnNames(text: string, file: string, numbers: KnownNumbers): OwnNames {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: counter,
  });
  const placeOf = (offset = 0): Place => ({ file, line: counter.linePos(offset).line });
  const [error] = document.errors;
  if (error !== undefined) {
    const said = error.message.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
    return failed(new UserError(`is not valid YAML: ${said}.`, EXAMPLE, placeOf(error.pos[0])));
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return NONE;
  if (!isMap(contents))
    return failed(new UserError('is no list of names.', EXAMPLE, { file, line: 1 }));
  const names: OwnName[] = [];
  const problems: UserError[] = [];
  const taken = new Map<string, string>();
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const place = placeOf(key.range?.[0]);
    try {
      const own = readName(String(key.value ?? ''), value, numbers);
      const before = taken.get(typedKey(own.name));
      if (before !== undefined) {
        throw new UserError(`"${own.name}" is typed like "${before}".`, 'Keep one of them.');
      }
      taken.set(typedKey(own.name), own.name);
      names.push(own);
    } catch (problem) {
      if (!(problem instanceof UserError)) throw problem;
      problems.push(new UserError(problem.message, problem.remedy, place, { cause: problem }));
    }
  }
  return { names, problems };
}

const NONE: OwnNames = { names: [], problems: [] };

function failed(problem: UserError): OwnNames {
  return { names: [], problems: [problem] };
}

/** @throws UserError - without a place. */
function readName(written: string, value: unknown, numbers: KnownNumbers): OwnName {
  const name = written.replace(/\s+/g, ' ').trim();
  checkName(name, numbers);
  const { resolution, extract } = isMap(value) ? fieldsOf(name, value) : plain(value);
  const { number, paragraph } = meant(name, resolution, numbers);
  if (extract && paragraph !== null) {
    throw new UserError(
      `"${name}" means a paragraph, and extract is for whole resolutions.`,
      'Name the resolution alone, or leave out extract.',
    );
  }
  return { name, number, paragraph, extract };
}

/** A name must not be read as a reference, nor as nothing. */
function checkName(name: string, numbers: KnownNumbers): void {
  if (!/\p{L}/u.test(name) || /^(?:the\s+)?resolutions?$/i.test(name)) {
    throw new UserError(`"${name}" is no name.`, EXAMPLE);
  }
  try {
    if (parseReferences([name], { ...numbers, ownNames: [] }).kind === 'name') return;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  throw new UserError(`"${name}" is read as a resolution by itself.`, 'Choose another name.');
}

interface Meaning {
  readonly resolution: string;
  readonly extract: boolean;
}

function plain(value: unknown): Meaning {
  return { resolution: isScalar(value) ? String(value.value ?? '') : '', extract: false };
}

function fieldsOf(name: string, map: YAMLMap): Meaning {
  const fields = new Map(
    map.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value]),
  );
  const unknown = [...fields.keys()].find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) {
    throw new UserError(
      `"${name}" has the field "${unknown}".`,
      'A name has two: "resolution: 2231" and "extract: true".',
    );
  }
  const extract = fields.get('extract');
  const wanted: unknown = isScalar(extract) ? extract.value : extract;
  if (wanted !== undefined && typeof wanted !== 'boolean') {
    throw new UserError(`"extract" of "${name}" is "${String(wanted)}".`, 'Write true or false.');
  }
  return { ...plain(fields.get('resolution')), extract: wanted ?? false };
}

function meant(name: string, resolution: string, numbers: KnownNumbers) {
  const remedy = 'Write one resolution, as for `unsc lookup`: 2231, "2231 (2015)", "2270 OP 17".';
  if (resolution.trim() === '') throw new UserError(`"${name}" has no resolution.`, remedy);
  const parsed = parseReferences([resolution], { ...numbers, ownNames: [] });
  const [only, ...more] = parsed.kind === 'references' ? parsed.references : [];
  if (only === undefined || more.length > 0) {
    throw new UserError(`"${name}" is "${resolution}", which is not one resolution.`, remedy);
  }
  return only;
}
