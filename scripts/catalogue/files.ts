import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { UserError } from '../../src/catalogue/user-error.js';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** Reads data files and checks them; `root` is the project's folder, in which errors name files. */
export class DataFiles {
  constructor(private readonly root: string) {}

  /** @throws UserError - with the file, where it is no JSON or not of the schema. */
  json<S extends Schema>(path: string, schema: S): v.InferOutput<S> {
    return this.checked(schema, () => JSON.parse(readFileSync(path, 'utf8')), path);
  }

  /** One value a line. @throws UserError - with the file and line. */
  jsonLines<S extends Schema>(path: string, schema: S): v.InferOutput<S>[] {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line, index) => this.checked(schema, () => JSON.parse(line), path, index + 1));
  }

  /** The cells of each line under the header, none quoted. @throws UserError - for another header. */
  csv(path: string, header: string): string[][] {
    const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
    if (first !== header) throw this.error(`the header is "${first}", not "${header}"`, path, 1);
    return lines.filter(Boolean).map((line) => line.split(','));
  }

  /** The checked front matter and the body of a Markdown file. */
  frontMatter<S extends Schema>(
    path: string,
    schema: S,
  ): { readonly facts: v.InferOutput<S>; readonly body: string } {
    const match = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8'));
    const [, yaml, body] = match ?? [];
    if (yaml === undefined || body === undefined) {
      throw this.error('there is no front matter between two lines "---"', path, 1);
    }
    return { facts: this.checked(schema, () => readYaml(yaml), path), body };
  }

  private checked<S extends Schema>(
    schema: S,
    read: () => unknown,
    path: string,
    line?: number,
  ): v.InferOutput<S> {
    let value: unknown;
    try {
      value = read();
    } catch (cause) {
      throw this.error(cause instanceof Error ? cause.message : String(cause), path, line, cause);
    }
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const field = v.getDotPath(issue);
    throw this.error(`${field === null ? '' : `${field}: `}${issue.message}`, path, line);
  }

  private error(problem: string, path: string, line?: number, cause?: unknown): UserError {
    const file = relative(this.root, path);
    const place = line === undefined ? { file } : { file, line };
    return new UserError(problem, '', place, { cause });
  }
}

/** Reads one YAML document; a key given twice, or anything else that is doubtful, is an error. */
function readYaml(text: string): unknown {
  const document = parseDocument(text);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw problem;
  return document.toJS();
}
