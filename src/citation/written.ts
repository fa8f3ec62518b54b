import { isHidden } from './characters.js';

const PARTING = /[\s\-’'/*_>]/;

/**
 * Whether the words of `text.slice(start, end)` stand exactly as `written`, capitals included. Stops and what does
 * not show are passed over, and what parts the words counts as one space.
 */
export function isWritten(written: string, text: string, start: number, end: number): boolean {
  let next = 0;
  let parted = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || isHidden(code)) continue;
    if (isParting(code)) {
      parted = next > 0;
      continue;
    }
    if (parted) {
      if (written.charCodeAt(next) !== 0x20) return false;
      next += 1;
      parted = false;
    }
    if (written.charCodeAt(next) !== code) return false;
    next += 1;
  }
  return next === written.length;
}

function isParting(code: number): boolean {
  // Most characters are letters of ASCII, which part nothing.
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return false;
  return PARTING.test(String.fromCharCode(code));
}
