// Texts of any size that would be slow to read, or trip a reader, if the grammar looked too far.

/** A text of a size in code units, or a few more. */
export interface HostileText {
  readonly name: string;
  readonly make: (size: number) => string;
  /** What the citations are, where it is plain to see. */
  readonly numbers?: (text: string) => readonly number[];
}

function repeated(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length));
}

function filled(before: string, piece: string, after = ''): (size: number) => string {
  return (size) => before + repeated(piece)(size) + after;
}

const none = () => [];

/** Each occurrence of the words is one citation of the number. */
function each(words: string, number: number): (text: string) => readonly number[] {
  return (text) => new Array(text.split(words).length - 1).fill(number);
}

export const hostileTexts: readonly HostileText[] = [
  { name: 'opening brackets', make: repeated('('), numbers: none },
  {
    name: 'nested brackets',
    make: (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
    numbers: none,
  },
  { name: 'nested resolutions', make: repeated('resolution ('), numbers: none },
  { name: 'one digit', make: repeated('1'), numbers: none },
  { name: 'spaces', make: repeated(' '), numbers: none },
  { name: 'line breaks', make: repeated('\n'), numbers: none },
  { name: 'soft hyphens', make: repeated('\u00ad'), numbers: none },
  { name: 'half pairs', make: repeated('\ud83d'), numbers: none },
  { name: 'numbers and commas', make: repeated('1718, '), numbers: none },
  { name: 'numbers and spaces', make: repeated('1718 '), numbers: none },
  { name: 'numbers and slashes', make: repeated('1267/') },
  { name: 'pairs', make: repeated('1718 (2006) ') },
  { name: 'the word', make: repeated('resolution '), numbers: none },
  { name: 'the word without spaces', make: repeated('resolution'), numbers: none },
  { name: 'the word on lines', make: repeated('resolution\n'), numbers: none },
  {
    name: 'the word, spaces, a number',
    make: filled('Security Council resolution', ' ', '1718'),
    numbers: () => [1718],
  },
  {
    name: 'the word with soft hyphens in it',
    make: filled('Security Council resolu', '\u00ad', 'tion 1718'),
  },
  { name: 'mentions without evidence', make: repeated('resolution 1718, '), numbers: none },
  { name: 'mentions in sentences', make: repeated('Resolution 1718. '), numbers: none },
  { name: 'mentions in paragraphs', make: repeated('Resolution 1718.\n\n'), numbers: none },
  {
    name: 'mentions of two bodies',
    make: repeated('General Assembly resolution 1718. Security Council resolution 1874. '),
    numbers: each('1874', 1874),
  },
  { name: 'sure mentions', make: repeated('UNSCR 1718. '), numbers: each('1718', 1718) },
  { name: 'the abbreviation alone', make: repeated('UNSCR '), numbers: none },
  { name: 'the Council alone', make: repeated('UNSC '), numbers: none },
  { name: 'half of the Council’s name', make: repeated('Security '), numbers: none },
  { name: 'the Council and numbers', make: repeated('Security Council 1718 ') },
  { name: 'beginnings of symbols', make: repeated('S/RES/'), numbers: none },
  { name: 'symbols', make: repeated('S/RES/1718 '), numbers: each('S/RES/1718', 1718) },
  {
    name: 'a long list',
    make: filled('UNSCRs 242', ', 1718'),
    numbers: (text) => [242, ...each('1718', 1718)(text)],
  },
  { name: 'a long list of slashes', make: filled('UNSCR 1267', '/1718') },
  { name: 'a list that never ends', make: filled('UNSCR 1718 ', 'and '), numbers: () => [1718] },
  { name: 'bullets', make: filled('Security Council resolutions:', '\n- '), numbers: none },
  { name: 'beginnings of dates', make: repeated('resolution of 2 March '), numbers: none },
  { name: 'paragraphs of nothing', make: repeated('paragraph 8 (a) of '), numbers: none },
  { name: 'paragraphs of paragraphs', make: repeated('paragraph 8 and '), numbers: none },
  {
    name: 'a long list of paragraphs before',
    make: filled('paragraphs ', '8, ', '9 of UNSCR 1718'),
    numbers: () => [1718],
  },
  {
    name: 'a long list of paragraphs after',
    make: filled('UNSCR 1718, paras. 8', ', 9'),
    numbers: () => [1718],
  },
  {
    name: 'a long list of letters',
    make: filled('UNSCR 1718, para. 8 (a)', ', (b)'),
    numbers: () => [1718],
  },
  {
    name: 'phrases without a number',
    make: repeated('Security Council resolutions and '),
    numbers: none,
  },
  {
    name: 'quantifiers',
    make: filled('Security Council ', 'all relevant ', 'resolutions'),
    numbers: none,
  },
  {
    name: 'names between number and committee',
    make: filled('the 1718 ', 'A ', 'Committee'),
    numbers: none,
  },
  { name: 'dashes', make: repeated('— 2254 ') },
  { name: 'single letters with stops', make: repeated('U.N.'), numbers: none },
  { name: 'entities', make: repeated('&nbsp;'), numbers: none },
  { name: 'tags', make: repeated('<b>'), numbers: none },
  { name: 'tags that never end', make: repeated('<b '), numbers: none },
  { name: 'signs of a tag’s beginning', make: repeated('<'), numbers: none },
  { name: 'quotation signs', make: repeated('>'), numbers: none },
  { name: 'stars', make: repeated('*'), numbers: none },
  { name: 'square brackets', make: repeated('['), numbers: none },
  { name: 'beginnings of links', make: repeated('[a]('), numbers: none },
  { name: 'alternating scripts', make: repeated('aб日١ع한 '), numbers: none },
  { name: 'combining marks after a number', make: filled('UNSCR 1718', '\u0301') },
  { name: 'Chinese numbers', make: repeated('第1718号'), numbers: none },
  { name: 'Chinese mentions', make: repeated('第1718号决议'), numbers: none },
  { name: 'a long list in Chinese', make: filled('安理会', '第1718号、', '第1874号决议') },
  { name: 'the word in Japanese', make: repeated('決議'), numbers: none },
  { name: 'the word in Korean', make: repeated('결의 '), numbers: none },
  { name: 'the word in Arabic', make: repeated('قرار '), numbers: none },
  { name: 'Arabic ands', make: repeated('و'), numbers: none },
];
