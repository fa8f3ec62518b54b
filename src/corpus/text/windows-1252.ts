/**
 * The characters of bytes 0x80 to 0x9F; the five that stand for themselves are controls that no text has.
 *
 * @see https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes Windows-1252. TextDecoder has it, but in many versions of Node (20.18.3, 22.13 and later) reads it as
 * ISO 8859-1, which makes a control of every curly quotation mark and dash.
 *
 * @see https://github.com/nodejs/node/issues/56542
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (unit) => UPPER[unit.charCodeAt(0) - 0x80] ?? unit);
}
