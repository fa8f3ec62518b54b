// Prints what MiniSearch or Fuse.js finds in a corpus, from the files to the answer.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

interface Text {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

const DEPTH = 10;

function readTexts(folder: string): Text[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\d{4}[^/\\]*\.md$/.test(name));
  return files.map((id) => {
    const text = readFileSync(join(folder, id), 'utf8');
    const bodyStart = text.indexOf('\n---\n', 3) + 5;
    const title = /^title: (.*)$/m.exec(text.slice(0, bodyStart))?.[1] ?? '';
    return { id, title, body: text.slice(bodyStart) };
  });
}

function miniSearch(texts: readonly Text[], query: string): string[] {
  const searchOptions = { boost: { title: 2 }, fuzzy: 0.2 };
  const index = new MiniSearch<Text>({ fields: ['title', 'body'], searchOptions });
  index.addAll(texts);
  return index.search(query).map(({ id }) => String(id));
}

/** Without this option it reads only the beginning of a text. */
function fuse(texts: readonly Text[], query: string): string[] {
  const index = new Fuse(texts, { keys: ['title', 'body'], ignoreLocation: true });
  return index.search(query, { limit: DEPTH }).map(({ item }) => item.id);
}

const [tool, folder = '', ...words] = process.argv.slice(2);
const find = tool === 'minisearch' ? miniSearch : fuse;
console.log(find(readTexts(folder), words.join(' ')).slice(0, DEPTH).join('\n'));
