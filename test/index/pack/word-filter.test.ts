import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackSegment } from '../../../src/index/pack/pack-segment.js';
import type { CitedStatement } from '../../../src/index/statement-index.js';
import { citedStatement } from '../../query/statements.js';
import { collect, openCorpus } from '../../support/open-corpus.js';
import { shared } from '../../support/shared.js';
import { withSegments } from './packed.js';

/** So many statements without any word of the others that those are few. */
const FILLER = 60;

function entries(bodies: readonly string[], title = 'Synthetic'): CitedStatement[] {
  const all = [...bodies, ...Array.from({ length: FILLER }, () => 'zz qq')];
  return all.map((text, at) => citedStatement({ id: `s${at}`, title, text, cites: [] }));
}

/** The ordinals of the statements whose bodies hold a literal. */
function holding(all: readonly CitedStatement[], literals: readonly string[]): number[] {
  return [...all.keys()].filter((ordinal) => {
    const { text = '', bodyStart = 0 } = all[ordinal]?.statement ?? {};
    return literals.some((literal) => text.slice(bodyStart).includes(literal));
  });
}

const mayHold = (bodies: readonly string[], literals: readonly string[], title?: string) =>
  withSegments([entries(bodies, title)], async ([segment]) => segment?.mayHold(literals));

describe('statements that may hold a literal', () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly number[]]>([
    ['a word', ['coal'], ['coal and iron', 'iron', 'Coal'], [0, 2]],
    ['a part of one', ['issil'], ['missiles', 'a missile', 'mission'], [0, 1]],
    ['its end and the next begin', ['stic mis'], ['ballistic missile', 'mission statics'], [0]],
    ['in any order: only the text tells more', ['coal iron'], ['iron coal'], [0]],
    ['whole words', ['(2006)'], ['in (2006)', 'in 20061', '(2006)'], [0, 2]],
    ['a name in capitals', ['the US '], ['the US is', 'the us is', 'no'], [0, 1]],
    ['a dotted one tells nothing of its letters', ['U.N. team'], ['a U.N. team', 'teams'], [0, 1]],
    ['one of several', ['coal', 'iron'], ['coal', 'lead', 'iron'], [0, 2]],
    ['a word that is nowhere', ['tungsten'], ['coal'], []],
  ])('%s', async (_, literals, bodies, ordinals) => {
    expect(await mayHold(bodies, literals)).toEqual(ordinals);
  });

  test.each<readonly [string, readonly string[]]>([
    ['one letter', ['a']],
    ['letters beyond ASCII', ['é 漢字']],
    ['one of several that tells nothing', ['coal', '—']],
    ['what most statements hold', ['zz']],
  ])('unknown: %s', async (_, literals) => {
    expect(await mayHold(['a coal'], literals)).toBeNull();
  });

  test('only the words of a segment itself count', async () => {
    const parts = [entries(['coal', 'iron']), entries(['iron']), entries(['x', 'coal'])];
    const found = await withSegments(parts, (segments) =>
      Promise.all(segments.map((segment) => segment.mayHold(['coal']))),
    );
    expect(found).toEqual([[0], [], [1]]);
  });

  test('a heading that repeats the title, written with more than that', async () => {
    const bodies = ['# The [title](https://example.org/coal)\n\nx', '# The title\n\nx'];
    expect(await mayHold(bodies, ['coal'], 'The title')).toEqual([0]);
  });
});

async function expectNoneMissed(
  segments: readonly PackSegment[],
  parts: readonly (readonly CitedStatement[])[],
  literals: readonly string[],
): Promise<number> {
  let known = 0;
  for (const [at, segment] of segments.entries()) {
    const found = await segment.mayHold(literals);
    if (found === null) continue;
    known += 1;
    const missed = holding(parts[at] ?? [], literals).filter((one) => !found.includes(one));
    expect({ literals, missed }).toEqual({ literals, missed: [] });
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  }
  return known;
}

/** A place and a length of a text, as shares of what is left of it. */
const cut = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60));

function cutOf(text: string, [at, length]: readonly [number, number]): string {
  const start = Math.floor(at * text.length);
  return text.slice(start, start + length + 1);
}

describe('no statement that holds a literal is missed', () => {
  const PIECES = [
    ...[
      'ab',
      'Ab',
      'US',
      'us',
      'WHO',
      'K',
      's',
      'a',
      'i',
      '17',
      'ﬁ',
      'ß',
      'é',
      'e\u0301',
      'İ',
      'ı',
      '\u212a',
      'ſ',
    ],
    ...[
      '漢',
      'か\u3099',
      '\uff9e',
      'ไ',
      '\u00ad',
      '\u200d',
      '\ufeff',
      '\u0301',
      '\u0338',
      '\u0653',
      '🕊',
      '𝐀',
      '²',
      '٢',
    ],
    ...[
      ' ',
      '.',
      "'",
      '’',
      '\u02bc',
      '-',
      '_',
      '*',
      '`',
      '[',
      '](',
      ')',
      '\\',
      '#',
      '# ',
      '\n',
      '\n\n',
      '\r\n',
      '=',
      '\n==\n',
      '\t',
    ],
  ];
  const text = (most: number) =>
    fc.array(fc.constantFrom(...PIECES), { maxLength: most }).map((pieces) => pieces.join(''));

  test('whatever it is made of', async () => {
    let known = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('', '# ', '# T '), text(20)), { maxLength: 5 }),
        text(4),
        fc.array(cut, { minLength: 1, maxLength: 8 }),
        async (made, name, cuts) => {
          const title = `T ${name.replace(/\s+/g, ' ').trim()}`;
          const bodies = [...made.map((parts) => parts.join('')), `# ${title}\n\nab`];
          const parts = [entries(bodies, title)];
          const whole = bodies.join('\n');
          await withSegments(parts, async (segments) => {
            for (const one of cuts) {
              const literal = cutOf(whole, one).split('\n')[0];
              if (literal) known += await expectNoneMissed(segments, parts, [literal]);
            }
          });
        },
      ),
      { numRuns: 300 },
    );
    expect(known).toBeGreaterThan(100);
  });

  test.skipIf(shared === undefined)(
    'in the corpora of ../shared',
    { timeout: 120_000 },
    async () => {
      const index = await openCorpus(join(shared ?? '', 'corpora', 'whitehouse-2021-2022'));
      const all = (await collect(index.all())).slice(0, 400);
      const parts = [all.slice(0, 200), all.slice(200)];
      let known = 0;
      await withSegments(parts, (segments) =>
        fc.assert(
          fc.asyncProperty(fc.nat(all.length - 1), cut, cut, async (at, where, inLine) => {
            const { text = '', bodyStart = 0 } = all[at]?.statement ?? {};
            const lines = text.slice(bodyStart).split(/\n+/);
            const literal = cutOf(lines[Math.floor(where[0] * (lines.length - 1))] ?? '', inLine);
            if (literal !== '') known += await expectNoneMissed(segments, parts, [literal]);
          }),
          { numRuns: 2000 },
        ),
      );
      expect(known).toBeGreaterThan(50);
    },
  );
});
