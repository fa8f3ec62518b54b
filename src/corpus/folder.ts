import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { UserError } from '../catalogue/user-error.js';
import { compareCodePoints } from './code-points.js';
import { ENDING, exclusionOf } from './exclusions.js';
import { IGNORE_FILE, type IgnoreRules, isIgnored, readIgnoreRules } from './ignore-file.js';
import { unreadable } from './read-text.js';

/** A file or folder below the corpus that is no part of it, and why. */
export interface LeftOut {
  /** As the corpus was given, joined with the path inside it; a folder ends in `/`. */
  readonly path: string;
  readonly reason: string;
}

/** A file of the corpus. */
export interface FoundFile {
  /** Path inside the corpus, with `/` and its ending. */
  readonly inside: string;
  /** Path to show and to open: as the corpus was given, joined with `inside`. */
  readonly path: string;
}

/** What a folder holds, each list by path in code-point order. */
export interface FolderListing {
  readonly files: readonly FoundFile[];
  readonly leftOut: readonly LeftOut[];
  /** Every folder that was looked into, the root among them. */
  readonly folders: readonly string[];
  /** What else decides which files count: `.unscignore` files, and links that are left out for what they lead to. */
  readonly deciders: readonly string[];
  /** Folders and `.unscignore` files that could not be read. */
  readonly problems: readonly UserError[];
}

const SURROGATE = /[\ud800-\udfff]/;

interface Folder {
  /** The path of the root, ending in `/`. */
  readonly base: string;
  /** '' or ending in `/`. */
  readonly inside: string;
  /** The rules of this folder and those above it, the nearest first. */
  readonly rules: readonly IgnoreRules[];
}

/** Is told what there is in a folder and below, in the order of paths. */
export interface FolderVisitor {
  /** @returns false where the rest need not be looked at. */
  file(found: FoundFile): boolean;
  folder(path: string): void;
  decider(path: string): void;
  leftOut(one: LeftOut): void;
  problem(error: UserError): void;
}

/**
 * Finds the statement files in a folder and below; a file is found as the one statement of its corpus, whatever
 * its name.
 *
 * Links to files are followed. Links to folders are not, so that no folder is read twice or for ever.
 *
 * @throws UserError - where `root` does not exist or cannot be read.
 */
export async function listFolder(root: string): Promise<FolderListing> {
  const files: FoundFile[] = [];
  const leftOut: LeftOut[] = [];
  const folders: string[] = [];
  const deciders: string[] = [];
  const problems: UserError[] = [];
  await visitFolder(root, {
    file: (found) => files.push(found) > 0,
    folder: (path) => folders.push(path),
    decider: (path) => deciders.push(path),
    leftOut: (one) => leftOut.push(one),
    problem: (error) => problems.push(error),
  });
  return { files, leftOut, folders, deciders, problems };
}

/**
 * Goes through a folder as `listFolder` does, and keeps nothing of it.
 *
 * @returns false where the visitor wanted no more.
 * @throws UserError - where `root` does not exist or cannot be read.
 */
export async function visitFolder(root: string, visitor: FolderVisitor): Promise<boolean> {
  const first = readRoot(root);
  if (first === null) return visitor.file(soleFile(root));
  return visit({ base: pathIn(root, ''), inside: '', rules: [] }, first, visitor);
}

async function visit(
  folder: Folder,
  entries: Dirent[] | null,
  visitor: FolderVisitor,
): Promise<boolean> {
  const { base, inside: above } = folder;
  const own = base + above;
  visitor.folder(own);
  let known: Dirent[];
  let { rules } = folder;
  try {
    known = entries ?? readdirSync(own, { withFileTypes: true });
    if (known.some(({ name }) => name === IGNORE_FILE)) {
      visitor.decider(own + IGNORE_FILE);
      rules = [await readIgnoreRules(own + IGNORE_FILE, above), ...rules];
    }
  } catch (error) {
    visitor.problem(error instanceof UserError ? error : unreadable(error, own));
    return true;
  }
  for (const { name, entry } of inOrder(known)) {
    if (name === IGNORE_FILE) continue;
    const inside = above + name;
    const path = base + inside;
    const reason = reasonToLeaveOut(entry, inside, path, rules);
    if (reason !== null) {
      visitor.leftOut({ path, reason });
      if (entry.isSymbolicLink()) visitor.decider(path);
    } else if (name.endsWith('/')) {
      if (!(await visit({ base, inside, rules }, null, visitor))) return false;
    } else if (!visitor.file({ inside, path })) {
      return false;
    }
  }
  return true;
}

/** The entries of a folder by name; the names of folders end in `/`, which also puts what is in them in the order of whole paths. */
function inOrder(entries: readonly Dirent[]): { readonly name: string; readonly entry: Dirent }[] {
  const byName = new Map(
    entries.map((entry) => [entry.isDirectory() ? `${entry.name}/` : entry.name, entry]),
  );
  const names = [...byName.keys()];
  // Without surrogates code units are in the order of code points, and the engine's own sort is many times as fast.
  if (names.some((name) => SURROGATE.test(name))) names.sort(compareCodePoints);
  else names.sort();
  return names.flatMap((name) => {
    const entry = byName.get(name);
    return entry === undefined ? [] : [{ name, entry }];
  });
}

/** The path of what is inside a folder: as the folder was given, joined with it. */
export function pathIn(folder: string, inside: string): string {
  return folder.endsWith('/') ? folder + inside : `${folder}/${inside}`;
}

/** The entries of the root; null where it is a file. */
function readRoot(root: string): Dirent[] | null {
  try {
    return readdirSync(root, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return null;
    if (code !== 'ENOENT') throw unreadable(error, root);
    throw new UserError(
      `there is no folder or file "${root}".`,
      'Check what --corpus or UNSC_CORPUS names.',
      undefined,
      { cause: error },
    );
  }
}

function soleFile(root: string): FoundFile {
  return {
    inside: root.slice(Math.max(root.lastIndexOf('/'), root.lastIndexOf('\\')) + 1),
    path: root,
  };
}

/** Names are judged before the disk is asked what a link leads to. */
function reasonToLeaveOut(
  entry: Dirent,
  inside: string,
  path: string,
  rules: readonly IgnoreRules[],
): string | null {
  const excluded = exclusionOf(entry.name);
  if (excluded !== null) return excluded;
  if (isIgnored(inside, rules)) return `${IGNORE_FILE} names it`;
  if (entry.isDirectory()) return null;
  const target = entry.isSymbolicLink() ? targetOf(path) : entry;
  if (target?.isDirectory()) return 'it is a link to a folder';
  if (!ENDING.test(entry.name)) return 'its name ends in neither .md nor .markdown';
  // A link that leads nowhere stays in: it names a statement, which then cannot be read.
  return target === undefined || target.isFile() ? null : 'it is no regular file';
}

/** What a link leads to; undefined where that is nothing, the link itself, or not to be found out. */
function targetOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
