import { describe, expect, test } from 'vitest';
import { isDefinition } from '../../src/citation/definition.js';
import { Reader } from '../../src/citation/reader.js';

/** Whether the abbreviation between the bars only names what stands before it. */
function defines(marked: string): boolean {
  const [before = '', word = '', after = ''] = marked.split('|');
  const text = before + word + after;
  return isDefinition(new Reader(text, 0, text.length), before.length, before.length + word.length);
}

describe('isDefinition: an abbreviation in brackets that names what stands before them', () => {
  test.each([
    ['alone', 'Security Council resolutions (|UNSCRs|) bind'],
    ['in quotation marks', 'Security Council resolutions (“|UNSCRs|”) bind'],
    ['after words that lead to it', 'resolutions 1718 and 1874 (collectively, the |UNSCRs|)'],
    ['after a year', 'resolution 1718 (2006) (hereinafter referred to as the “|UNSCR|”)'],
  ])('%s', (_, marked) => {
    expect(defines(marked)).toBe(true);
  });

  test.each([
    ['all of them are meant', 'resolution 1718 (and all |UNSCRs|)'],
    ['others are added', 'resolution 1718 (2006) (including |UNSCRs|)'],
    ['nothing that it could name stands before', 'its obligations (the |UNSCRs|)'],
    ['no bracket opens', 'resolution 1718 and |UNSCRs|)'],
    ['no bracket closes', 'Security Council resolutions (|UNSCRs| and more'],
    ['a number follows', 'Resolution (|UNSCR|) 2735'],
  ])('not where %s', (_, marked) => {
    expect(defines(marked)).toBe(false);
  });
});
