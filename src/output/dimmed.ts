import { proseWidth } from './layout.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

/** Dim prose. Wrapped before it is dimmed, which is faster: a text without colour is measured by its length. */
export function dimmed(text: string, style: Style, indent = 0): string[] {
  const margin = ' '.repeat(indent);
  return wrap(text, proseWidth(style) - indent).map((line) => margin + style.dim(line));
}
