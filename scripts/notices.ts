import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The folder of the package that a module belongs to, or undefined for one of our own. */
function packageFolder(module: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0];
}

async function noticeOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = (await readdir(folder)).filter((name) => /^(?:licen[cs]e|notice)/i.test(name));
  const texts = await Promise.all(files.sort().map((name) => readFile(join(folder, name), 'utf8')));
  if (texts.length === 0) throw new Error(`${manifest.name} has no licence text to ship with it`);
  const head = `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`;
  return [`${head}\n${'='.repeat(head.length)}`, ...texts.map((text) => text.trim())].join('\n\n');
}

/**
 * The licences of all packages that are bundled, as one text: they ask to go along with every copy.
 *
 * @param modules - paths of the modules in the bundles.
 */
export async function collectNotices(modules: readonly string[]): Promise<string> {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  const sorted = [...folders].sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
  const notices = await Promise.all(sorted.map(noticeOf));
  return `unsc contains code of these packages.\n\n\n${notices.join('\n\n\n')}\n`;
}
