import { describe, expect, test } from 'vitest';
import { createStyle, taggedStyle } from '../../src/output/style.js';
import type { LookedUp } from '../../src/query/lookup.js';
import { citing, lookedUp, measure, page, pages } from './answers.js';

const full: Partial<LookedUp> = {
  chapterVII: true,
  article41: true,
  operativeParagraphs: 12,
  regime: '1718',
  regimeName: 'A synthetic subject',
  regimeKind: 'sanctions',
  status: 'in force',
  statusNote: 'Its paragraph 3 was widened.',
  summary:
    'Stops the supply of arms, freezes the assets of those designated, and sets up a Committee that watches over both.',
  measures: [measure(), measure({ label: 'Asset freeze', paragraphs: ['3', '4', '5'] })],
  recalls: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  recalledBy: [2200],
  names: [
    { number: 9, paragraphs: ['1'] },
    { number: 11, paragraphs: ['2'] },
  ],
  citedByCount: 1,
  citedBy: [citing('a', 'A direct violation of resolutions 1718 and *2100*.')],
};

describe('the page of a resolution', () => {
  test('at 80 columns', () => {
    expect(page(full)).toMatchInlineSnapshot(`
      "S/RES/2100 (2013)                                                       in force
      A synthetic subject
      Adopted 25 April 2013 · S/PV.6952 · 15–0–0 · Chapter VII, Article 41
      1718 regime · 12 operative paragraphs · https://docs.un.org/S/RES/2100(2013)

      Stops the supply of arms, freezes the assets of those designated, and sets up a
      Committee that watches over both.

      Its paragraph 3 was widened.

      Imposes
        Arms embargo · OP 1
          States must supply no arms.
        Asset freeze · OP 3–5
          States must supply no arms.

      Recalls 1 2 3 4 5 6 7 8 +2 · names 11 · recalled by 2200

      Cited by 1 statement
        2024-11-05  JP KR · synthetic
        Statement a
          A direct violation of resolutions 1718 and 2100.
      "
    `);
  });

  test('at 40 columns what stood side by side stands one under the other', () => {
    expect(
      page(full, createStyle({ width: 40, terminal: false, ink: null })),
    ).toMatchInlineSnapshot(`
      "S/RES/2100 (2013)               in force
      A synthetic subject
      Adopted 25 April 2013 · S/PV.6952
      15–0–0 · Chapter VII, Article 41
      1718 regime · 12 operative paragraphs
      https://docs.un.org/S/RES/2100(2013)

      Stops the supply of arms, freezes the
      assets of those designated, and sets up
      a Committee that watches over both.

      Its paragraph 3 was widened.

      Imposes
        Arms embargo · OP 1
          States must supply no arms.
        Asset freeze · OP 3–5
          States must supply no arms.

      Recalls 1 2 3 4 5 6 7 8 +2 · names 11
      recalled by 2200

      Cited by 1 statement
        2024-11-05
        JP KR
        synthetic
        Statement a
          A direct violation of resolutions
          1718 and 2100.
      "
    `);
  });

  test('at 200 columns prose keeps to 90', () => {
    const wide = page(full, createStyle({ width: 200, terminal: false, ink: null }));
    expect(Math.max(...wide.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  test('in a terminal: headings, status, address and the number cited are dressed', () => {
    expect(page(full, taggedStyle())).toMatchInlineSnapshot(`
      "<bold>S/RES/2100 (2013)</bold>                         <status>in force</status>
      A synthetic subject
      Adopted 25 April 2013 · S/PV.6952 · 15–0–0 · Chapter VII, Article 41
      1718 regime · 12 operative paragraphs
      <link
      https://docs.un.org/S/RES/2100(2013)>https://docs.un.org/S/RES/2100(2013)</link>

      Stops the supply of arms, freezes the assets of those designated, and sets up a
      Committee that watches over both.

      Its paragraph 3 was widened.

      <heading>Imposes</heading>
        Arms embargo · <dim>OP 1</dim>
          States must supply no arms.
        Asset freeze · <dim>OP 3–5</dim>
          States must supply no arms.

      Recalls 1 2 3 4 5 6 7 8 +2 · names 11 · recalled by 2200

      <heading>Cited by 1 statement</heading>
        <bold>2024-11-05</bold>  JP KR · <dim>synthetic</dim>
        Statement a
          A direct violation of resolutions 1718 and <citation>2100</citation>.
      "
    `);
  });

  test('of one that was not read says so, and what the UN Library calls it', () => {
    expect(
      page({ curated: false, confidence: null, about: 'extension of a mandate' }),
    ).toMatchInlineSnapshot(`
      "S/RES/2100 (2013)
      A synthetic subject
      Adopted 25 April 2013 · S/PV.6952 · 15–0–0
      https://docs.un.org/S/RES/2100(2013)

      On extension of a mandate.

      What its paragraphs do is not in this catalogue.

      Cited by no statement of this corpus
      "
    `);
  });

  test('several are parted, by a rule in a terminal and by blank lines elsewhere', () => {
    const two = [lookedUp(), lookedUp({ symbol: 'S/RES/2101 (2013)' })];
    expect(pages(two)).toContain('corpus\n\n\nS/RES/2101 (2013)\n');
    const terminal = createStyle({ width: 40, terminal: true, ink: null });
    expect(pages(two, terminal)).toContain(`corpus\n\n${'─'.repeat(40)}\n\nS/RES/2101`);
  });
});

describe('the statements that cite it', () => {
  test('the newest five are shown, and how to see the rest', () => {
    const citedBy = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => citing(id, 'See *2100*.'));
    const shown = page({ citedBy, citedByCount: 7 });
    expect(shown).toContain('Cited by 7 statements\n');
    expect(shown.match(/Statement \w/g)).toHaveLength(5);
    expect(shown).toContain('  … 2 more: unsc cites 2100\n');
  });

  test('a limit leaves out more', () => {
    const shown = page({ citedBy: [citing('a', 'See *2100*.')], citedByCount: 7 });
    expect(shown).toContain('  … 6 more: unsc cites 2100\n');
  });

  test('those that name only its committee say so', () => {
    const citedBy = [citing('a', 'The *2100* Committee met.', 'committee')];
    expect(page({ citedBy, citedByCount: 1 })).toContain('  names its committee or regime only\n');
  });

  test('a title cannot steer the terminal', () => {
    const entry = citing('a', 'See *2100*.');
    const citedBy = [{ ...entry, statement: { ...entry.statement, title: 'A\u001b[31m title' } }];
    expect(page({ citedBy, citedByCount: 1 })).toContain('  A\\u{1b}[31m title\n');
  });
});
