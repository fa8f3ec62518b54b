import { WIDEST_RANGE } from './label-list.js';
import { type Labels, readLabels, readSubLabelList } from './labels.js';
import { WORD } from './lexicon.js';
import { PARAGRAPH, skipAlias } from './pinpoint.js';
import type { Reader } from './reader.js';
import type { ParagraphSpan } from './types.js';

/**
 * Paragraphs of Chinese, Japanese and Korean, which follow the resolution: `决议第9、14和16至19段`, `決議主文第8項`.
 *
 * @param index - where the word "resolution", or the number before it, ends.
 */
export function attachAfterDense(
  reader: Reader,
  index: number,
  languages: number,
): Labels | undefined {
  let at = reader.skip(skipAlias(reader, reader.skip(index)));
  let named = 0;
  let prefix = '';
  const opening = reader.code(at);
  const bracket = opening === 0x28 || opening === 0xff08;
  // "第2140(2014)号决议：第12段"
  if (opening === 0x3a || opening === 0xff1a) at = reader.skip(at + 1);
  else at = skipTopicMark(reader, at);
  for (let words = 0; words < 7 && !reader.isDigit(at); words += 1) {
    const code = reader.code(at);
    if (code === 0x28 || code === 0xff08 || code === 0xff0c || code === 0x2c || code === 0x3001) {
      if (code === 0x3001) return undefined;
      at = reader.skip(at + 1);
      continue;
    }
    if (!reader.word(at, languages)) return undefined;
    const { mask, end } = reader;
    if ((mask & WORD.preambular) !== 0) prefix = 'PP';
    if ((mask & WORD.paragraph) !== 0) named = 1;
    else if ((mask & (WORD.numberSign | WORD.link)) === 0) return undefined;
    at = reader.skip(end);
  }
  const labels = readLabels(reader, at, languages, prefix);
  if (labels === undefined) return undefined;
  const after = reader.skip(labels.end);
  // "전문 7개항": so many of them.
  if (COUNTED.has(reader.code(after))) return undefined;
  if (reader.word(after, languages) && (reader.mask & WORD.paragraph) !== 0) {
    const { end } = reader;
    const first = readDenseSubs(reader, labels, end, languages) ?? { ...labels, end };
    const all = readMoreDense(reader, first, languages, prefix);
    return bracket ? withClosing(reader, all) : all;
  }
  return named === 1 ? labels : undefined;
}

/** Signs after a number that counts: "3个". */
export const COUNTED: ReadonlySet<number> = new Set(
  [...'개個个か箇'].map((sign) => sign.charCodeAt(0)),
);

/** Past the particle of "決議161は、第2項において": the paragraph must have its sign. */
function skipTopicMark(reader: Reader, index: number): number {
  if (reader.code(index) !== 0x306f) return index;
  const at = reader.code(index + 1) === 0x3001 ? index + 2 : index + 1;
  return reader.code(at) === 0x7b2c && reader.isDigit(reader.skip(at + 1)) ? at : index;
}

/** "2270호(제20항)": the bracket that opened before the paragraphs. */
function withClosing(reader: Reader, labels: Labels): Labels {
  const at = reader.skip(labels.end);
  const code = reader.code(at);
  return code === 0x29 || code === 0xff09 ? { ...labels, end: at + 1 } : labels;
}

/** "第3段(c)、(d)和(e)分段": letters after the noun. */
function readDenseSubs(
  reader: Reader,
  labels: Labels,
  index: number,
  languages: number,
): Labels | undefined {
  const last = labels.spans.at(-1);
  const subs = readSubLabelList(reader, index, languages);
  const tail = subs.at(-1);
  if (last === undefined || tail === undefined || labels.spans.length > 1) return undefined;
  const after = reader.skip(tail.end);
  const named = reader.word(after, languages) && (reader.mask & PARAGRAPH) !== 0;
  const spans = subs.map(({ label, start, end }) => ({
    label: `${last.label}(${label})`,
    text: reader.text.slice(start, end),
    start,
    end,
  }));
  return { spans, end: named ? reader.end : tail.end };
}

/** "第17項～第20項", "제8항~제13항" */
const WAVES = new Set([0x7e, 0x2013, 0x223c, 0x301c, 0xff5e]);

/** "제17항 및 제18항": each number with its sign and its noun. */
function readMoreDense(reader: Reader, first: Labels, languages: number, prefix: string): Labels {
  let all = first;
  for (;;) {
    let at = reader.skip(all.end);
    let range = false;
    if (reader.code(at) === 0x2c || reader.code(at) === 0xff0c) at = reader.skip(at + 1);
    else if (WAVES.has(reader.code(all.end)) || WAVES.has(reader.code(at))) {
      range = true;
      at = reader.skip(WAVES.has(reader.code(at)) ? at + 1 : all.end + 1);
    } else if (reader.word(at, languages) && (reader.mask & (WORD.and | WORD.to)) !== 0) {
      range = (reader.mask & WORD.to) !== 0;
      at = reader.skip(reader.end);
    } else return all;
    if (!reader.isDigit(at)) {
      if (!reader.word(at, languages) || (reader.mask & WORD.numberSign) === 0) return all;
      at = reader.skip(reader.end);
    }
    const labels = readLabels(reader, at, languages, prefix);
    if (labels === undefined) return all;
    if (!reader.word(reader.skip(labels.end), languages) || (reader.mask & WORD.paragraph) === 0)
      return all;
    const last = all.spans.at(-1)?.label ?? '';
    const { end } = reader;
    const next = readDenseSubs(reader, labels, end, languages) ?? { ...labels, end };
    all = {
      spans: [...all.spans, ...(range ? rangeSpans(last, next.spans) : next.spans)],
      end: next.end,
    };
  }
}

/** The labels up to the first of `spans`, on its words, then the rest: "第17項から第19項". */
function rangeSpans(from: string, spans: readonly ParagraphSpan[]): ParagraphSpan[] {
  const [first] = spans;
  const begin = Number(from);
  const end = Number(first?.label);
  if (first === undefined || !(end > begin) || end - begin > WIDEST_RANGE) return [...spans];
  const between = Array.from({ length: end - begin - 1 }, (_, step) => ({
    ...first,
    label: String(begin + step + 1),
  }));
  return [...between, ...spans];
}
