import { describe, expect, test } from 'vitest';
import { plainView, ViewBuilder } from '../../../src/corpus/text/offset-map.js';

describe('a view', () => {
  // "a<b>bc</b>&amp;d" is read as "abc&d"
  const source = 'a<b>bc</b>&amp;d';
  const builder = new ViewBuilder();
  builder.add('a', 0, 1);
  builder.add('bc', 4, 6);
  builder.add('', 6, 10);
  builder.add('&', 10, 15);
  builder.add('d', 15, 16);
  const view = builder.build();

  test('is what was added', () => {
    expect(view.text).toBe('abc&d');
  });

  test.each([
    { read: 'a', written: 'a' },
    { read: 'b', written: 'b' },
    { read: 'bc', written: 'bc' },
    { read: 'ab', written: 'a<b>b' },
    { read: '&', written: '&amp;' },
    { read: 'c&d', written: 'c</b>&amp;d' },
    { read: 'abc&d', written: source },
  ])('"$read" stands as "$written"', ({ read, written }) => {
    const start = view.text.indexOf(read);
    const slice = source.slice(view.startInSource(start), view.endInSource(start + read.length));
    expect(slice).toBe(written);
  });

  test('of nothing is empty', () => {
    const empty = new ViewBuilder().build();
    expect([empty.text, empty.startInSource(0), empty.endInSource(0)]).toEqual(['', 0, 0]);
  });

  test('of a text as it is has its offsets', () => {
    const plain = plainView('abc');
    expect([plain.text, plain.startInSource(2), plain.endInSource(2)]).toEqual(['abc', 2, 2]);
  });
});
