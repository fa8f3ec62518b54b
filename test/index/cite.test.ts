import { describe, expect, test } from 'vitest';
import { parseStatement } from '../../src/corpus/parse-statement.js';
import { cite } from '../../src/index/cite.js';

function citedIn(text: string, inside = 'x.md') {
  const parsed = parseStatement(text, { id: 'x', inside, path: inside, root: '.' });
  if ('problems' in parsed) throw parsed.problems[0];
  const { statement } = parsed;
  return { statement, ...cite(statement) };
}

/** Each citation as its number, its field and its line. */
function placesIn(text: string, inside?: string) {
  return citedIn(text, inside).citations.map(({ number, field, line }) => [number, field, line]);
}

const cases = [
  {
    name: 'title first, then body, each in text order',
    text: '---\ntype: x\ntitle: On Security Council resolutions 2270 and 1718\n---\nUNSCR 1874\n\nUNSCR 1540',
    places: [
      [2270, 'title', 3],
      [1718, 'title', 3],
      [1874, 'body', 5],
      [1540, 'body', 7],
    ],
  },
  {
    name: 'no citation in other fields',
    text: '---\ntitle: x\nsubject: UNSCR 2270\ntags: [UNSCR 1718]\n---\nUNSCR 1874',
    places: [[1874, 'body', 6]],
  },
  {
    name: 'a heading that repeats the title is read once',
    text: '---\ntitle: On UNSCR 2270\n---\n# On UNSCR 2270\n\nUNSCR 2270 again',
    places: [
      [2270, 'title', 2],
      [2270, 'body', 6],
    ],
  },
  {
    name: 'so is a heading that is the title',
    text: 'Draft\n\n# On **UNSCR 2270**\n\nUNSCR 1718',
    places: [
      [2270, 'title', 3],
      [1718, 'body', 5],
    ],
  },
  {
    name: 'another heading is body',
    text: '---\ntitle: On UNSCR 2270\n---\n# On UNSCR 2270 and more\n',
    places: [
      [2270, 'title', 2],
      [2270, 'body', 4],
    ],
  },
  {
    name: 'the name of the file is no text to read',
    text: 'UNSCR 1718',
    inside: 'unscr-2270.md',
    places: [[1718, 'body', 1]],
  },
];

describe('cite', () => {
  test.each(cases)('$name', ({ text, inside, places }) => {
    expect(placesIn(text, inside)).toEqual(places);
  });

  test('offsets in the title are those of its value, though it is written with escapes', () => {
    const { statement, citations } = citedIn(
      '---\ntitle: "On\\_Security Council \\\n  resolution\\_2270 (2016)"\n---\n',
    );
    expect(statement.title).toBe('On\u00a0Security Council resolution\u00a02270 (2016)');
    expect(citations).toMatchObject([
      {
        field: 'title',
        number: 2270,
        text: '2270',
        start: 31,
        line: 2,
        column: 32,
        endLine: 2,
        endColumn: 36,
      },
    ]);
    expect(statement.title.slice(31, 35)).toBe('2270');
  });

  test('offsets in the body are those of the file', () => {
    const { statement, citations, unspecified, doubtful } = citedIn(
      '---\ntitle: x\n---\nSecurity Council resolution 2270 (2016) applies. So do all relevant UNSCRs. UNSCR 9999 does not.',
    );
    for (const place of [...citations, ...unspecified, ...doubtful]) {
      expect(statement.text.slice(place.start, place.end)).toBe(place.text);
      expect(place.line).toBe(4);
    }
    expect([citations.length, unspecified.length, doubtful.length]).toEqual([1, 1, 1]);
  });

  test('the title is evidence for what the body means', () => {
    const body = '\nThis follows resolution 2270.\n';
    expect(placesIn(`---\ntitle: At the UN Security Council\n---${body}`)).toEqual([
      [2270, 'body', 4],
    ]);
    expect(placesIn(`---\ntitle: At home\n---${body}`)).toEqual([]);
  });
});
