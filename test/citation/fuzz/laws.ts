// What holds of every extraction, whatever the text. Each law throws an AssertionError that says what broke.
import assert from 'node:assert/strict';
import { sentenceAround } from '../../../src/citation/context.js';
import {
  type ExtractOptions,
  explainCitations,
  extractCitations,
} from '../../../src/citation/extract.js';
import { createCitationStream } from '../../../src/citation/stream.js';
import type { Extraction, LocatedSpan, Span } from '../../../src/citation/types.js';

type Worded = LocatedSpan & { readonly text: string };

const LABEL = /^(?:PP)?\d+(?:\([a-z\d]+\))*$/;

/** Every line break before `index` counted one by one: the slow and obvious way. */
function placeOf(text: string, index: number): { line: number; column: number } {
  let line = 1;
  let column = 1;
  for (let at = 0; at < index; at += 1) {
    column += 1;
    if (text[at] === '\n') {
      line += 1;
      column = 1;
    }
  }
  return { line, column };
}

function checkSpans(text: string, spans: readonly Worded[]): void {
  let last = 0;
  for (const { start, end, text: words, line, column } of spans) {
    assert.ok(start >= last, `${start} begins before ${last}, where the one before ends`);
    assert.ok(end > start, `empty at ${start}`);
    assert.equal(text.slice(start, end), words, 'the span holds other words');
    assert.deepEqual({ line, column }, placeOf(text, start));
    last = end;
  }
}

function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some(({ start, end }) => start < one.end && one.start < end));
}

/** Order, spans, lines, labels: what the type says in words. */
export function isWellFormed(text: string, options: ExtractOptions = {}): void {
  const { citations, unspecified, doubtful } = extractCitations(text, options);
  for (const list of [citations, unspecified, doubtful]) checkSpans(text, list);
  assert.ok(!overlap(citations, unspecified), 'a citation lies in what names no number');
  assert.ok(!overlap(citations, doubtful), 'a citation is doubtful');
  for (const citation of citations) {
    const { start, end, endLine, endColumn, paragraphs, paragraphSpans } = citation;
    const { from = 0, to = text.length } = options;
    assert.ok(start >= from && end <= to, 'outside of what was to be read');
    assert.deepEqual({ line: endLine, column: endColumn }, placeOf(text, end));
    assert.deepEqual(
      paragraphs,
      paragraphSpans.map(({ label }) => label),
    );
    assert.equal(new Set(paragraphs).size, paragraphs.length, `twice the same: ${paragraphs}`);
    for (const span of paragraphSpans) {
      assert.match(span.label, LABEL);
      assert.equal(text.slice(span.start, span.end), span.text);
      assert.ok(span.start >= from && span.end <= to, 'a paragraph outside of what was to be read');
    }
    assert.equal(citation.known, citation.year !== null);
    assert.ok(citation.number > 0);
  }
}

/** Two calls give the same, and the explanation tells what is extracted. */
export function isDeterministic(text: string): void {
  const first = extractCitations(text);
  assert.deepEqual(extractCitations(text), first);
  const { decisions, ...explained } = explainCitations(text);
  assert.deepEqual(explained, first);
  const places = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`);
  for (const [outcome, list] of [
    ['citation', first.citations],
    ['unspecified', first.unspecified],
    ['doubtful', first.doubtful],
  ] as const) {
    const told = decisions.filter((decision) => decision.outcome === outcome);
    assert.deepEqual(places(told), places(list), `${outcome}: decisions and list differ`);
  }
}

/** An extraction without lines and columns, its offsets moved. */
function moved({ citations, unspecified, doubtful }: Extraction, by: number): unknown {
  const move = <T extends Span>(span: T) => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const unplaced = <T extends Worded>({ line: _line, column: _column, ...rest }: T) => move(rest);
  return {
    citations: citations.map(({ endLine: _endLine, endColumn: _endColumn, ...citation }) => ({
      ...unplaced(citation),
      paragraphSpans: citation.paragraphSpans.map(move),
    })),
    unspecified: unspecified.map(unplaced),
    doubtful: doubtful.map(unplaced),
  };
}

/** What lies outside of `from` and `to` is as if it were not there. */
export function readsOnlyBetween(before: string, text: string, after: string): void {
  const from = before.length;
  const whole = extractCitations(before + text + after, { from, to: from + text.length });
  assert.deepEqual(moved(whole, 0), moved(extractCitations(text), from));
}

/** A citation that needs no evidence is found between any paragraphs, as it is found alone. */
export function standsAlone(
  before: string,
  [cited, number]: readonly [string, number],
  after: string,
): void {
  const alone = extractCitations(cited).citations;
  assert.deepEqual(
    alone.map((citation) => citation.number),
    [number],
  );
  const start = before.length + 2;
  const whole = extractCitations(`${before}\n\n${cited}\n\n${after}`);
  const within = whole.citations.filter(
    (one) => one.start >= start && one.start < start + cited.length,
  );
  const none = { unspecified: [], doubtful: [] };
  assert.deepEqual(
    moved({ citations: within, ...none }, 0),
    moved({ citations: alone, ...none }, start),
  );
}

/** Rules by which the rest of the text decides about a mention. */
const BY_EVIDENCE =
  /^(?:evidence-|no-evidence$|small-number$|other-body-acts$|number-of-another-body$|year-of-another-body$)/;

/** Numbers as official Chinese and Japanese texts write them, and the word in whose company they are read. */
const NUMERALS = /[〇一二三四五六七八九十百千]/;
const WORD = /決議|决议/;

/** Whether no place of the text needs the rest of it. */
export function needsNoEvidence(text: string): boolean {
  if (NUMERALS.test(text) && !WORD.test(text)) return false;
  return explainCitations(text).decisions.every(
    ({ rule, outcome }) => !BY_EVIDENCE.test(rule) && outcome !== 'unspecified',
  );
}

const PARTING = '\n\nOther matters follow.\n\n';

/** Two texts with a paragraph between them have what each has. */
export function isJoined(first: string, second: string): void {
  const by = first.length + PARTING.length;
  const a = extractCitations(first);
  const b = extractCitations(second);
  const whole = extractCitations(first + PARTING + second);
  const lists = (one: Extraction, by: number) =>
    moved(one, by) as Record<keyof Extraction, unknown[]>;
  const [left, right] = [lists(a, 0), lists(b, by)];
  assert.deepEqual(moved(whole, 0), {
    citations: [...left.citations, ...right.citations],
    unspecified: [...left.unspecified, ...right.unspecified],
    doubtful: [...left.doubtful, ...right.doubtful],
  });
}

const LONGEST_CONTEXT = 400;

/** The sentence around each place holds it, is short, and shows it where it says. */
export function hasContext(text: string): void {
  const { citations, unspecified } = extractCitations(text);
  for (const { start, end, text: words } of [...citations, ...unspecified]) {
    const { context, contextStart, contextEnd, highlight } = sentenceAround(text, start, end);
    assert.ok(contextStart <= start && end <= contextEnd, 'the slice does not hold the place');
    assert.ok(
      context.length <= LONGEST_CONTEXT || words.length > 100,
      `${context.length} units long`,
    );
    assert.equal(context, context.trim());
    assert.doesNotMatch(context, / {2}|[\t\n\r]/);
    assert.equal(highlight.length, 1);
    for (const place of highlight) {
      const digits = (string: string) => string.match(/\p{Nd}/gu)?.join('') ?? '';
      assert.equal(digits(context.slice(place.start, place.end)), digits(words));
    }
  }
}

/** A text in pieces gives what the whole gives. */
export function isSameInPieces(text: string, cuts: readonly number[]): void {
  const stream = createCitationStream();
  const places = [...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
  const parts: Extraction[] = [];
  let last = 0;
  for (const place of places) {
    parts.push(stream.push(text.slice(last, place)));
    last = place;
  }
  parts.push(stream.end());
  assert.deepEqual(
    {
      citations: parts.flatMap(({ citations }) => citations),
      unspecified: parts.flatMap(({ unspecified }) => unspecified),
      doubtful: parts.flatMap(({ doubtful }) => doubtful),
    },
    extractCitations(text),
  );
}
