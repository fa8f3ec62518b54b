import type { ExtractedDocument } from '../../../src/query/extract/answers.js';
import { extractDocument } from '../../../src/query/extract/document.js';
import { type ExtractQuestion, PLAIN_QUESTION } from '../../../src/query/extract/question.js';
import { fileOf } from '../../query/extract/texts.js';

/** What a text cites, with its sentences. */
export function documentOf(
  text: string,
  source = 'draft.md',
  question: Partial<ExtractQuestion> = {},
): Promise<ExtractedDocument> {
  return extractDocument(fileOf(text, source), {
    ...PLAIN_QUESTION,
    sentences: true,
    ...question,
  });
}

/** One text with every kind of place. */
export const MIXED = [
  '# A synthetic statement',
  '',
  'Under paragraphs 8 (a) and 9 of Security Council resolution 1718 (2006), UNSCR 2270 and the 1874 Committee.',
  'Other relevant UNSCRs; 1718 (2006) and subsequent resolutions.',
  '',
  'UNSCR 2830 is new, UNSCR 9999 is none.',
  '',
].join('\n');
