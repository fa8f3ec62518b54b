/** What a file is that is no text, and how its text is had. */
export interface BinaryKind {
  readonly problem: string;
  readonly remedy: string;
}

interface Signature {
  readonly bytes: readonly number[];
  readonly problem: string;
  readonly remedy: string;
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

/** Formats that hold text which another program can take out, and those that are met most often. */
const SIGNATURES: readonly Signature[] = [
  {
    bytes: ascii('%PDF-'),
    problem: 'is a PDF, not text.',
    remedy: 'Take the text out first: pdftotext file.pdf - | unsc extract',
  },
  {
    bytes: ascii('PK\u0003\u0004'),
    problem: 'is a ZIP archive or an office document, not text.',
    remedy: 'Take the text out first: pandoc -t markdown file.docx | unsc extract',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    problem: 'is an old office document, not text.',
    remedy: 'Save it as text, or as .docx: pandoc -t markdown file.docx | unsc extract',
  },
  {
    bytes: [0x1f, 0x8b],
    problem: 'is compressed with gzip, not text.',
    remedy: 'Unpack it first: gunzip -c file.gz | unsc extract',
  },
  { bytes: [0x89, ...ascii('PNG')], problem: 'is an image, not text.', remedy: '' },
  { bytes: [0xff, 0xd8, 0xff], problem: 'is an image, not text.', remedy: '' },
];

/** Which known format the bytes are in, or undefined where none of them. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const found = SIGNATURES.find(({ bytes: start }) =>
    start.every((byte, at) => bytes[at] === byte),
  );
  return found && { problem: found.problem, remedy: found.remedy };
}
