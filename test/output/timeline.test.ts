import { describe, expect, test } from 'vitest';
import { createStyle, taggedStyle } from '../../src/output/style.js';
import { renderTimeline } from '../../src/output/timeline.js';
import { columns } from '../../src/output/wrap.js';
import {
  type TimelineAnswer,
  type TimelineEffect,
  type TimelineEvent,
  type TimelineStatement,
  timeline,
} from '../../src/query/timeline.js';
import { shippedCatalogue } from '../support/catalogue.js';

const effect = (facts: Partial<TimelineEffect> = {}): TimelineEffect => ({
  effect: 'imposes',
  category: 'arms-embargo',
  label: 'Arms embargo',
  paragraphs: ['1'],
  binding: true,
  until: null,
  renewal: null,
  ...facts,
});

const event = (facts: Partial<TimelineEvent> = {}): TimelineEvent => ({
  number: 2100,
  symbol: 'S/RES/2100 (2013)',
  adopted: '2013-04-25',
  year: 2013,
  change: 'Imposed an embargo.',
  vote: { yes: 14, no: 0, abstain: 1, against: [], abstaining: ['CN'] },
  adoption: 'vote',
  curated: true,
  effects: [],
  statements: null,
  url: 'https://docs.un.org/S/RES/2100(2013)',
  ...facts,
});

const statement = (facts: Partial<TimelineStatement> = {}): TimelineStatement => ({
  id: 'a',
  title: 'Statement a',
  date: '2014-01-01',
  type: null,
  issuers: ['JP'],
  language: 'en',
  source: null,
  path: 'a.md',
  committeeOnly: false,
  ...facts,
});

const answer = (facts: Partial<TimelineAnswer> = {}): TimelineAnswer => ({
  catalogue: '2026-06-29',
  regime: '2100',
  name: 'Synthetic',
  kind: 'sanctions',
  status: 'active',
  established: 2100,
  endedBy: null,
  endedOn: null,
  renewedUntil: null,
  renewedBy: null,
  note: null,
  asked: null,
  events: [event()],
  ...facts,
});

const plain = createStyle({ width: 80, terminal: false, ink: null });
const terminal = createStyle({ width: 80, terminal: true, ink: null });
const shown = (facts: Partial<TimelineAnswer>, style = plain) =>
  renderTimeline(answer(facts), style);
const effects = (...own: readonly TimelineEffect[]) => shown({ events: [event({ effects: own })] });

describe('renderTimeline', () => {
  test('piped: the same text without the line', () => {
    expect(shown({ asked: 2100 })).toBe(
      [
        `2100 regime: Synthetic${'active'.padStart(80 - 22)}`,
        '1 resolution, 25 April 2013 to 25 April 2013',
        '',
        '2013',
        '> 2100 · 25 April · 14–0–1 (abstaining: CN) · asked for',
        '    Imposed an embargo.',
        '',
      ].join('\n'),
    );
  });

  test('in a terminal: along a line, with the one that was asked for marked', () => {
    const events = [event(), event({ number: 2101, change: null })];
    expect(shown({ asked: 2101, events }, terminal).split('\n').slice(4)).toEqual([
      '● 2100 · 25 April · 14–0–1 (abstaining: CN)',
      '│   Imposed an embargo.',
      '◉ 2101 · 25 April · 14–0–1 (abstaining: CN) · asked for',
      '',
    ]);
  });

  test('numbers are links in a terminal that shows colour', () => {
    const tagged = renderTimeline(answer(), taggedStyle());
    expect(tagged).toContain('<link https://docs.un.org/S/RES/2100(2013)><bold>2100</bold></link>');
  });

  test('each year stands once', () => {
    const events = [
      event(),
      event({ number: 2101 }),
      event({ number: 2102, adopted: '2014-02-01' }),
    ];
    const years = shown({ events })
      .split('\n')
      .filter((line) => /^\d{4}$/.test(line));
    expect(years).toEqual(['2013', '2014']);
  });

  test('a day that is not known is told', () => {
    expect(shown({ events: [event({ adopted: null })] })).toContain('2100 · day unknown · 14–0–1');
  });

  test.each<[string, Partial<TimelineAnswer>]>([
    [
      '1 resolution, 25 April 2013 to 25 April 2013 · ended by 2200 on 1 May 2015',
      { endedBy: 2200, endedOn: '2015-05-01' },
    ],
    [
      '1 resolution, 25 April 2013 to 25 April 2013 · ended on 1 May 2015',
      { endedOn: '2015-05-01' },
    ],
    [
      'renewed last by 2200, until 1 May 2027; no later renewal known to this catalogue',
      { renewedBy: 2200, renewedUntil: '2027-05-01' },
    ],
    ['2100 obligations: Synthetic', { kind: 'obligations' }],
  ])('%s', (line, facts) => {
    expect(shown(facts)).toContain(line);
  });
});

describe('what a resolution did', () => {
  test('an exemption or an ending stands under its own word', () => {
    const text = effects(
      effect({ effect: 'ends', label: 'Diamonds' }),
      effect({ effect: 'exempts', label: 'Travel ban' }),
      effect({ effect: 'narrows', label: 'Timber' }),
      effect(),
      effect({ paragraphs: ['2'] }),
    );
    expect(text.split('\n').slice(-5)).toEqual([
      '    Imposes: Arms embargo',
      '    Narrows: Timber',
      '    Exempts: Travel ban',
      '    Ends: Diamonds',
      '',
    ]);
  });

  test('what only asks, clarifies or administers is left to the page of the resolution', () => {
    const text = effects(effect({ effect: 'asks' }), effect({ effect: 'clarifies' }));
    expect(text).not.toContain('Arms embargo');
  });

  test.each<[string, Partial<TimelineEffect>]>([
    ['Imposes: Arms embargo (not binding)', { binding: false }],
    [
      'Extends: Arms embargo, until 1 May 2014; renewed since',
      { effect: 'extends', until: '2014-05-01', renewal: { number: 2101, until: null } },
    ],
    [
      'Extends: Arms embargo, until 1 May 2014; no later renewal known to this\n    catalogue of 29 June 2026',
      { effect: 'extends', until: '2014-05-01' },
    ],
  ])('%s', (line, facts) => {
    expect(effects(effect(facts))).toContain(`    ${line}\n`);
  });
});

describe('statements along it', () => {
  test('each stands once, at its date, with the numbers that it cites', () => {
    const one = statement();
    const events = [
      event({ statements: [one, statement({ id: 'b', date: null, title: 'Statement b' })] }),
      event({ number: 2101, adopted: '2015-01-01', statements: [{ ...one, committeeOnly: true }] }),
    ];
    const text = shown({ events }, terminal);
    expect(text.split('\n').slice(7)).toEqual([
      '2014',
      '○ 2014-01-01 · JP',
      '│   Statement a',
      '│   cites 2100 2101 (committee)',
      '',
      '2015',
      '● 2101 · 1 January · 14–0–1 (abstaining: CN)',
      '│   Imposed an embargo.',
      '',
      'Undated',
      '○ undated · JP',
      '│   Statement b',
      '│   cites 2100',
      '',
    ]);
  });

  test('a title cannot steer the terminal', () => {
    const events = [event({ statements: [statement({ title: 'A\u001b[31m title' })] })];
    expect(shown({ events })).toContain('A\\u{1b}[31m title');
  });
});

describe('every regime', () => {
  const catalogue = shippedCatalogue();

  test.each([
    [40, true],
    [80, true],
    [80, false],
    [200, false],
  ])('fits into %i columns (terminal: %s)', (width, isTerminal) => {
    const style = createStyle({ width, terminal: isTerminal, ink: null });
    const wrong = catalogue.regimes().flatMap((regime) =>
      renderTimeline(timeline(catalogue, regime, null), style)
        .split('\n')
        .filter(
          (line) =>
            columns(line) > Math.min(width, 90) || /undefined|null|NaN|\[object|\s$/.test(line),
        ),
    );
    expect(wrong).toEqual([]);
  });
});
