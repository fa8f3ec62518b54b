import type { SentenceContext } from '../../citation/context.js';
import type { CitationEngine } from './engine.js';

/** More than a stream may be behind: what it gives out stands within so many units of the end. */
const KEPT = 36 << 20;

/** More on either side than a sentence is followed. */
const AROUND = 4096;

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** The last part of a text that comes in pieces. Offsets are of the whole text. */
export class RecentText {
  private readonly pieces: Piece[] = [];
  private length = 0;

  constructor(private readonly kept = KEPT) {}

  add(text: string): void {
    if (text === '') return;
    this.pieces.push({ start: this.length, text });
    this.length += text.length;
    while (this.length - (this.pieces[1]?.start ?? this.length) > this.kept) this.pieces.shift();
  }

  /** The sentence around a place, as `engine.sentence` gives it in the whole text. */
  sentence(engine: CitationEngine, start: number, end: number, from: number): SentenceContext {
    const base = Math.max(start - AROUND, this.pieces[0]?.start ?? 0);
    const area = this.slice(base, end + AROUND);
    const around = engine.sentence(area, start - base, end - base, Math.max(from - base, 0));
    const { contextStart, contextEnd } = around;
    return { ...around, contextStart: contextStart + base, contextEnd: contextEnd + base };
  }

  private slice(start: number, end: number): string {
    let at = this.pieces.length - 1;
    while (at > 0 && (this.pieces[at]?.start ?? 0) > start) at -= 1;
    let text = '';
    for (; at < this.pieces.length; at += 1) {
      const piece = this.pieces[at];
      if (piece === undefined || piece.start >= end) break;
      text += piece.text.slice(Math.max(start - piece.start, 0), end - piece.start);
    }
    return text;
  }
}
