import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';

/** A change to a corpus; files are named by any whole number, which counts round among those that are there. */
export type Edit =
  | { readonly kind: 'change' | 'add'; readonly file: number; readonly text: string }
  | { readonly kind: 'change a letter' | 'touch' | 'delete'; readonly file: number }
  | { readonly kind: 'rename' | 'copy' | 'move'; readonly file: number; readonly to: number }
  | { readonly kind: 'swap'; readonly file: number; readonly other: number }
  | { readonly kind: 'ignore'; readonly patterns: string };

const WORDS = [
  ...['the', 'export', 'exports', 'exported', 'coal', 'vessel', 'vessels', 'of', 'and', 'seized'],
  ...['sanctions', 'sanction', 'Pyongyang', 'embargo', 'naïve', 'Éxport', 'EXPORT', 'a\u0301rms'],
  ...['決議', '制裁', '安保理決議', '안보리', 'U.S.', 'us', "DPRK's", '\u{1F6A2}', 'ﬁsh', 'Straße'],
];

const CITATIONS = [
  ...['UNSCR 2270 (2016)', 'UN Security Council resolution 1718 (2006)', 'S/RES/2375 (2017)'],
  ...['UNSCRs 1718, 1874 and 2397', 'UNSCR 1874 (2009), paragraph 8', '安保理決議第2397号'],
  ...['la résolution 2371 (2017) du Conseil de sécurité', 'other relevant UNSCRs', 'UNSCR 9999'],
  ...['the 1718 Committee', 'Security Council resolution 2270 OP17', 'Resolution 1540'],
];

const NAMES = [
  ...['a.md', 'b.md', 'c.markdown', 'sub/a.md', 'sub/b.md', 'sub/deep/a.md', '2024-02-10-x.md'],
  ...['é.md', '\u{1F600}.md', 'Ａ.md', 'sub/2023-06-01 y.md', 'README.md', '_draft.md', 'z.txt'],
  ...Array.from({ length: 160 }, (_, at) => `${at % 3 === 0 ? 'many/' : ''}s${at}.md`),
];

const FIELDS = [
  ...['title: Coal exports', 'title: On UNSCR 2270 (2016)', 'title: ""', 'date: 2024-11-05'],
  ...['date: 2023', 'date: "2024-02"', 'issuers: [JP, KR]', 'issuer: Atlantis', 'tags: coal'],
  ...['tags: [one, coal vessel]', 'lang: en', 'language: ja', 'type: joint statement'],
  ...['subject: vessels', 'rating: 4', 'nested: {a: [1, .nan]}', 'url: https://example.org/'],
  ...['roles: [chair]', 'type: synthetic'],
];

/** Fields that a file must not have: it is then left out. */
const WRONG = ['date: 2024-13-01', 'lang: English', 'title: a: b', 'tags: {a: b}', '%'];

const word = fc.constantFrom(...WORDS);
const phrase = fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom(...CITATIONS));
const paragraph = fc
  .array(phrase, { minLength: 1, maxLength: 14 })
  .map((parts) => `${parts.join(' ')}.`);
const body = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('', 'the same text\n', 'UNSCR 2270 (2016)\n\nthe end') },
  {
    weight: 5,
    arbitrary: fc
      .array(paragraph, { maxLength: 5 })
      .chain((parts) => fc.constantFrom('\n', '\n\n', '\n> ').map((gap) => parts.join(gap))),
  },
);
const head = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 5,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...FIELDS), {
        maxLength: 5,
        selector: (field) => field.split(':')[0],
      })
      .map((fields) => `---\n${fields.map((field) => `${field}\n`).join('')}---\n`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...WRONG).map((field) => `---\n${field}\n---\n`) },
  { weight: 1, arbitrary: fc.constant('# Coal exports\n\n') },
);

/** A statement (synthetic) as a file holds it. */
const text = fc
  .tuple(head, body, fc.constantFrom('plain', 'plain', 'plain', 'CRLF', 'BOM'))
  .map(([before, after, form]) => {
    const whole = before + after;
    if (form === 'CRLF') return whole.replaceAll('\n', '\r\n');
    return form === 'BOM' ? `\ufeff${whole}` : whole;
  });

const number = fc.nat(10_000);
const patterns = fc.constantFrom(
  '',
  'sub/\n',
  'b*\n!sub/b.md\n',
  's1*.md\n',
  '**/deep\n',
  '*.markdown',
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('change', 'change', 'add', 'add'), file: number, text }),
  fc.record({ kind: fc.constantFrom('change a letter', 'touch', 'delete'), file: number }),
  fc.record({ kind: fc.constantFrom('rename', 'copy', 'move'), file: number, to: number }),
  fc.record({ kind: fc.constant('swap' as const), file: number, other: number }),
  fc.record({ kind: fc.constant('ignore' as const), patterns }),
);

/** Mostly small; some have more statements than are written anew with every change. */
const files = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.dictionary(fc.constantFrom(...NAMES), text, { minKeys: 1, maxKeys: 12 }),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(text, { minLength: 4, maxLength: 12 })
      .map((texts) =>
        Object.fromEntries(NAMES.map((name, at) => [name, texts[at % texts.length] ?? ''])),
      ),
  },
);

/** A corpus, and the edits that are made to it between questions. */
export const corpusHistory = (steps: number) =>
  fc.record({
    files,
    steps: fc.array(fc.array(edit, { maxLength: 4 }), { minLength: steps, maxLength: steps }),
  });

/** Makes an edit; where there is nothing that it could be made to, none. */
export function applyEdit(root: string, change: Edit): void {
  const names = filesIn(root);
  const pathOf = (file: number) => join(root, names[file % names.length] ?? '');
  if (change.kind === 'add') {
    write(root, NAMES[change.file % NAMES.length] ?? '', change.text);
    return;
  }
  if (change.kind === 'ignore') {
    write(root, '.unscignore', change.patterns);
    return;
  }
  if (names.length === 0) return;
  const path = pathOf(change.file);
  switch (change.kind) {
    case 'change':
      writeFileSync(path, change.text);
      break;
    case 'change a letter': {
      const before = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        before.replace(/[ae](?=[^:]*$)/, (letter) => (letter === 'a' ? 'e' : 'a')),
      );
      break;
    }
    case 'touch':
      utimesSync(path, new Date(), new Date());
      break;
    case 'delete':
      rmSync(path);
      break;
    case 'rename':
    case 'move':
    case 'copy': {
      const name = NAMES[change.to % NAMES.length] ?? '';
      const to = join(root, change.kind === 'move' ? `moved/${name}` : name);
      if (existsSync(to)) break;
      mkdirSync(dirname(to), { recursive: true });
      if (change.kind === 'copy') copyFileSync(path, to);
      else renameSync(path, to);
      break;
    }
    case 'swap': {
      const other = pathOf(change.other);
      if (other === path) break;
      renameSync(path, `${path}.aside`);
      renameSync(other, path);
      renameSync(`${path}.aside`, other);
    }
  }
}

/** Every file of a corpus but its `.unscignore`, in an order that is always the same. */
function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.unscignore')
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

function write(root: string, name: string, content: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}
