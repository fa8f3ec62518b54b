import { describe, expect, test } from 'vitest';
import { citing, measure, page } from './answers.js';

describe('the page of a paragraph', () => {
  const paragraph = {
    label: '8(a)',
    verb: 'decides',
    exists: true,
    measures: [measure({ paragraphs: ['8(a)'], exemptions: ['9: medicine'] })],
    citedBy: [citing('a', 'Paragraph 8 (a) of resolution *2100*.')],
  };

  test('what it does, with all that is known of it, and who points to it', () => {
    expect(
      page({ paragraph, citedByCount: 3, generalExemptions: ['Aid, case by case.'] }),
    ).toMatchInlineSnapshot(`
      "S/RES/2100 (2013)
      A synthetic subject
      Adopted 25 April 2013 · S/PV.6952 · 15–0–0
      https://docs.un.org/S/RES/2100(2013)

      Paragraph 8(a) (decides)

      Imposes
        Arms embargo · OP 8(a)
          States must supply no arms.
          Except: 9: medicine
      Exempts throughout
          Aid, case by case.

      Pointed to by 1 statement
        2024-11-05  JP KR · synthetic
        Statement a
          Paragraph 8 (a) of resolution 2100.
      3 statements cite the resolution: unsc lookup 2100
      "
    `);
  });

  test.each([
    [
      { ...paragraph, label: '57', exists: false, verb: null, measures: [] },
      'Paragraph 57\nResolution 2100 has 52 operative paragraphs: there is no paragraph 57.\n',
    ],
    [
      { ...paragraph, exists: null, verb: null, measures: [] },
      'Paragraph 8(a)\nWhether resolution 2100 has a paragraph 8(a) is not known.\nThis catalogue has no measure for it.\n',
    ],
    [
      { ...paragraph, measures: [] },
      'Paragraph 8(a) (decides)\nThis catalogue has no measure for it.\n',
    ],
    [{ ...paragraph, citedBy: [] }, 'No statement of this corpus points to it\n'],
  ])('%#', (facts, words) => {
    expect(page({ paragraph: facts, operativeParagraphs: 52 })).toContain(words);
  });

  test('of a resolution that was not read does not say that it does nothing', () => {
    const facts = { ...paragraph, measures: [] };
    expect(page({ paragraph: facts, curated: false })).toContain(
      'Paragraph 8(a) (decides)\nWhat it does is not in this catalogue.\n',
    );
  });
});
