import { expect, test } from 'vitest';
import { citationEngine } from '../../../src/query/extract/engine.js';
import { RecentText } from '../../../src/query/extract/recent-text.js';

/** Sentences of 20 units each: "Sentence number 001. " */
const TEXT = Array.from(
  { length: 900 },
  (_, at) => `Sentence number ${String(at).padStart(3, '0')}.`,
).join(' ');

test('a sentence is that of the whole text, over pieces of any size', () => {
  for (const size of [1, 7, 100, 5000]) {
    const recent = new RecentText();
    for (let at = 0; at < TEXT.length; at += size) recent.add(TEXT.slice(at, at + size));
    for (const start of [16, 2116, TEXT.length - 4]) {
      const whole = citationEngine.sentence(TEXT, start, start + 3, 0);
      expect(recent.sentence(citationEngine, start, start + 3, 0)).toEqual(whole);
    }
  }
});

test('a sentence begins where the body does', () => {
  const recent = new RecentText();
  recent.add('Head of the text. UNSCR');
  recent.add(' 2270.');
  expect(recent.sentence(citationEngine, 24, 28, 20).contextStart).toBe(20);
});

test('what is older than is kept is let go', () => {
  const recent = new RecentText(200);
  for (let at = 0; at < TEXT.length; at += 100) recent.add(TEXT.slice(at, at + 100));
  const start = TEXT.length - 4;
  expect(recent.sentence(citationEngine, start, start + 3, 0).context).toBe('Sentence number 899.');
});
