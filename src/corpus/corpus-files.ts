import { existsSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { UserError } from '../catalogue/user-error.js';
import { ENDING } from './exclusions.js';
import { type FolderListing, type FoundFile, type LeftOut, listFolder } from './folder.js';
import type { CorpusRoot } from './roots.js';

/** A file of the corpus, with the id of the statement in it. */
export interface CorpusFile extends FoundFile {
  readonly id: string;
  /** The root that it was found in. */
  readonly root: string;
}

/** All files of a corpus, in the order of its roots and by path within each. */
export interface CorpusListing {
  readonly files: readonly CorpusFile[];
  readonly leftOut: readonly LeftOut[];
  /** Every folder that was looked into. */
  readonly folders: readonly string[];
  /** As of `FolderListing`. */
  readonly deciders: readonly string[];
  readonly problems: readonly UserError[];
  readonly notes: readonly string[];
  /** When the first folder was looked into, in milliseconds since 1970. */
  readonly begunAt: number;
}

/**
 * Finds the files of a corpus and gives each an id: its path inside its root without the ending.
 *
 * No file is listed twice, though roots may overlap. Where a later root has an id that is taken, its
 * statement becomes `folder:id`, with a note. Files are not opened.
 *
 * @throws UserError - where a named root does not exist, cannot be read or holds no statement, and where there is
 * no statement at all.
 */
export async function listCorpus(roots: readonly CorpusRoot[]): Promise<CorpusListing> {
  const begunAt = Date.now();
  const files: CorpusFile[] = [];
  const leftOut: LeftOut[] = [];
  const folders: string[] = [];
  const deciders: string[] = [];
  const problems: UserError[] = [];
  const notes: string[] = [];
  const ids = new Set<string>();
  const isNew = firstTimes(roots);
  for (const { path: root, named } of roots) {
    const listing = await listRoot(root, named);
    for (const one of listing.leftOut) if (isNew(one.path)) leftOut.push(one);
    for (const folder of listing.folders) folders.push(folder);
    for (const decider of listing.deciders) deciders.push(decider);
    problems.push(...listing.problems);
    const renamed: string[] = [];
    for (const file of listing.files) {
      if (!isNew(file.path)) continue;
      const { inside, path } = file;
      const wanted = idOf(inside);
      const id = ids.has(wanted) ? freeId(inside, root, ids) : wanted;
      ids.add(id);
      if (id !== wanted) renamed.push(id);
      files.push({ inside, path, id, root });
    }
    if (renamed.length > 0) notes.push(noteOn(renamed, root));
  }
  if (files.length === 0 && problems.length === 0) {
    throw new UserError(
      'there are no statements to read.',
      'Name a folder of statements with --corpus.',
    );
  }
  return { files, leftOut, folders, deciders, problems, notes, begunAt };
}

/** Tells whether a path leads to where no path before it led; where no roots overlap every path does. */
function firstTimes(roots: readonly CorpusRoot[]): (path: string) => boolean {
  if (!overlap(roots)) return () => true;
  const seen = new Set<string>();
  return (path) => seen.size < seen.add(resolve(path)).size;
}

/** Whether a root is in another, or is the same: then a file may be found twice. */
export function overlap(roots: readonly CorpusRoot[]): boolean {
  const paths = roots.map(({ path }) => `${resolve(path)}${sep}`);
  return paths.some((path, at) =>
    paths.some((other, before) => before !== at && path.startsWith(other)),
  );
}

const NOTHING: FolderListing = { files: [], leftOut: [], folders: [], deciders: [], problems: [] };

async function listRoot(root: string, named: boolean): Promise<FolderListing> {
  if (!named && !existsSync(root)) return NOTHING;
  const listing = await listFolder(root);
  if (named && listing.files.length === 0 && listing.problems.length === 0) throw empty(root);
  return listing;
}

function empty(root: string): UserError {
  return new UserError(
    `there is no statement in "${root}".`,
    'A statement is a Markdown file (.md or .markdown). Names that begin with "." or "_", README,\n' +
      'LICENSE or CHANGELOG do not count, nor what .unscignore names.',
  );
}

/** The id of a file that no other has taken. */
export function idOf(inside: string): string {
  return inside.endsWith('.md') ? inside.slice(0, -3) : inside.replace(ENDING, '');
}

/** The first free one of `folder:id`, `folder:id.md`, `folder:id.md (2)` … */
function freeId(inside: string, root: string, taken: ReadonlySet<string>): string {
  const id = idOf(inside);
  const path = resolve(root);
  const isFile = basename(path) === inside;
  const folder = basename(isFile ? dirname(path) : path);
  if (!taken.has(`${folder}:${id}`)) return `${folder}:${id}`;
  const full = `${folder}:${inside}`;
  if (!taken.has(full)) return full;
  let count = 2;
  while (taken.has(`${full} (${count})`)) count++;
  return `${full} (${count})`;
}

function noteOn([first = '', ...others]: readonly string[], root: string): string {
  return others.length === 0
    ? `an id of ${root} is taken by an earlier statement: it is "${first}" here.`
    : `${others.length + 1} ids of ${root} are taken by earlier statements: they are "${first}" and so on here.`;
}
