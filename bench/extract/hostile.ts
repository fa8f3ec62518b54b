/** A text made of one thing again and again. */
export interface HostileText {
  /** As the table shows it. */
  readonly name: string;
  readonly unit: string;
}

const shown = (unit: string): HostileText => ({ name: `\`${unit.replaceAll(' ', '·')}\``, unit });

/** Texts that an engine may choke on: each repeats what makes it look closer, and holds little else. */
export const HOSTILE: readonly HostileText[] = [
  shown('('),
  shown('resolution '),
  shown('1718, '),
  { name: 'digits', unit: '1234567890' },
  shown('S/RES/'),
  shown('([{'),
  { name: 'alternating scripts', unit: 'aб决ع' },
  shown('resolution 1718, '),
  shown('paragraph 8 (a) of '),
  shown('1267/'),
  { name: 'one word of letters', unit: 'abcdefghij' },
  { name: 'one word of triggers', unit: 'resolution' },
];

/** More of them, which were slow at some time. */
export const MORE_HOSTILE: readonly HostileText[] = [
  shown('UNSCR 1718, '),
  shown('1718 (2006), '),
  shown('1718 (2 March 2006) '),
  shown('第1718(2006)号、'),
  shown('قرار 1718 و'),
  shown('резолюция 1718 '),
  shown('결의 제1718호 '),
  shown('S.C. Res. '),
  shown('UN 1267 '),
  shown('> 1718 '),
  shown('<i>1718</i> '),
  { name: 'numbered lines `1. 2270 (2016)`', unit: '1. 2270 (2016)\n' },
  { name: '`resolution` with a soft hyphen', unit: 'resolu\u00adtion 1718 ' },
];
