const SPACE_ENTITIES = [
  '&nbsp;',
  '&#160;',
  '&#xA0;',
  '&#xa0;',
  '&ensp;',
  '&thinsp;',
  '&shy;',
  '&zwnj;',
];
const INLINE_TAG = /<\/?(?:a|b|i|em|strong|u|s|span|mark|small|cite|q|font)(?:\s[^<>]{0,100})?>/y;
const LONGEST_TAG = 120;

/** The length of an inline tag such as `<b>` or `</em>`; 0 where none begins. */
export function tagLength(text: string, index: number): number {
  INLINE_TAG.lastIndex = index;
  return INLINE_TAG.exec(text)?.[0].length ?? 0;
}

export function tagLengthBack(text: string, end: number, from: number): number {
  const limit = Math.max(from, end - LONGEST_TAG);
  for (let at = end - 1; at >= limit; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3c) return tagLength(text, at) === end - at ? end - at : 0;
    // The end of a tag before: nothing in between begins one.
    if (code === 0x3e && at < end - 1) return 0;
  }
  return 0;
}

/** The length of an entity that stands for a space or for nothing; 0 where none begins. */
export function entityLength(text: string, index: number): number {
  for (const entity of SPACE_ENTITIES) if (text.startsWith(entity, index)) return entity.length;
  return 0;
}

export function entityLengthBack(text: string, end: number): number {
  for (const entity of SPACE_ENTITIES) if (text.endsWith(entity, end)) return entity.length;
  return 0;
}
