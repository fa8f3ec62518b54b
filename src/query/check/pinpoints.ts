import type { Citation, ParagraphSpan, Span } from '../../citation/types.js';

/** The words for a paragraph, directly before its label. */
const NOUN =
  /(?:(?:operative|preambular)\s+)?(?:(?:sub-?)?paragraphs?|paras?\.?|OPs?|PPs?|clauses?|§{1,2})\s*$/iu;
const LONGEST_NOUN = 30;

/** Each label that a citation points to, once, with the words that give it: `paragraph 57`. */
export function pinpointsOf(
  text: string,
  { paragraphSpans }: Citation,
): readonly (ParagraphSpan & { readonly words: Span })[] {
  const seen = new Set<string>();
  return paragraphSpans.flatMap((span) => {
    if (seen.has(span.label)) return [];
    seen.add(span.label);
    const before = text.slice(Math.max(0, span.start - LONGEST_NOUN), span.start);
    const noun = NOUN.exec(before)?.[0] ?? '';
    return [{ ...span, words: { start: span.start - noun.length, end: span.end } }];
  });
}

/** What a label is a part of, from the inside out, itself first: `8(a)(iii)`, `8(a)`, `8`. */
export function labelAndWholes(label: string): string[] {
  const last = label.lastIndexOf('(');
  return last === -1 ? [label] : [label, ...labelAndWholes(label.slice(0, last))];
}

/** "operative paragraph 17", "preambular paragraph 7", "paragraph 8 (a)". */
export function labelInWords(label: string): string {
  return label.startsWith('PP')
    ? `preambular paragraph ${label.slice(2)}`
    : `paragraph ${label.replace('(', ' (')}`;
}
