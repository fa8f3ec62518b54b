import { describe, expect, test } from 'vitest';
import { attachAfter, findThereof } from '../../src/citation/pinpoint-after.js';
import { attachBefore } from '../../src/citation/pinpoint-before.js';
import { attachAfterDense } from '../../src/citation/pinpoint-dense.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

describe('attachBefore: paragraphs that end right before a resolution', () => {
  test.each([
    ['of', 'paragraph 8 of |resolution', ['8']],
    ['of the', 'paragraph 8 of the |resolution', ['8']],
    ['of its', 'paragraph 8 of its |resolution', ['8']],
    ['with nothing between', 'OP8 |resolution', ['8']],
    ['several', 'paragraphs 8 (a), 9 and 10 of |resolution', ['8(a)', '9', '10']],
    ['a second noun', 'paragraph 8 and paragraph 9 of |resolution', ['8', '9']],
    ['letters first', 'subparagraphs (a) and (b) of paragraph 8 of |resolution', ['8(a)', '8(b)']],
    ['of the preamble', 'preambular paragraph 3 of |resolution', ['PP3']],
    ['French', 'aux paragraphes 8 et 9 de la |résolution', ['8', '9']],
    [
      'French, two levels first',
      'sous-alinéa v) de l’alinéa a) du paragraphe 3 de la |résolution',
      ['3(a)(v)'],
    ],
    ['Spanish', 'el párrafo 8 de la |resolución', ['8']],
    ['Russian', 'пункта 8 |резолюции', ['8']],
    ['Arabic', 'الفقرة 8 من |القرار', ['8']],
    ['German', 'Ziffer 8 der |Resolution', ['8']],
  ])('%s', (_, marked, labels) => {
    const { reader, index } = cursor(marked);
    expect(attachBefore(reader, index, ALL_LANGUAGES)?.spans.map(({ label }) => label)).toEqual(
      labels,
    );
  });

  test.each([
    ['a comma before the resolution', 'paragraph 8, |resolution'],
    ['another noun between', 'paragraph 8 of the report on |resolution'],
    ['a verb between', 'paragraph 8 recalls |resolution'],
    ['a number without a noun', '8 of |resolution'],
    ['a noun without a number', 'paragraphs of |resolution'],
    ['a count', 'the 8 paragraphs of |resolution'],
    ['a sentence before', 'See paragraph 8. |resolution'],
    ['a paragraph before', 'paragraph 8 of\n\n|resolution'],
    ['an article', 'Article 8 of |resolution'],
  ])('none: %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(attachBefore(reader, index, ALL_LANGUAGES)).toBeUndefined();
  });
});

describe('attachAfter: paragraphs right after a number', () => {
  test.each([
    ['after a comma', '2270|, para. 17', ['17'], ''],
    ['without one', '2270| OP17 x', ['17'], ' x'],
    ['in brackets', '2270| (OP 17) x', ['17'], ' x'],
    ['after a colon', '2270|: paragraphs 8 and 9', ['8', '9'], ''],
    ['and, thereof', '2270| and paragraph 17 thereof x', ['17'], ' x'],
    ['French', '2270|, par. 17', ['17'], ''],
    ['Spanish', '2270|, párr. 17', ['17'], ''],
    ['Russian', '2270|, пункт 17', ['17'], ''],
    ['German', '2270|, Ziffer 17', ['17'], ''],
    ['Arabic', '2270|، الفقرة 17', ['17'], ''],
  ])('%s', (_, marked, labels, rest) => {
    const { reader, index, text } = cursor(marked);
    const attached = attachAfter(reader, index, ALL_LANGUAGES);
    expect(attached?.spans.map(({ label }) => label)).toEqual(labels);
    expect(text.slice(attached?.end)).toBe(rest);
  });

  test.each([
    ['of the next resolution', '2270|, paragraph 9 of resolution 1874'],
    ['above', '2270|, paragraph 9 above'],
    ['of this resolution', '2270|, paragraph 9 of this resolution'],
    ['and, without thereof', '2270| and paragraph 9'],
    ['of the report', '2270|, paragraph 9 of the report'],
    ['in brackets with more', '2270| (OP 17 is long)'],
    ['another noun', '2270|, page 17'],
    ['the next sentence', '2270|. Paragraph 17'],
  ])('none: %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(attachAfter(reader, index, ALL_LANGUAGES)).toBeUndefined();
  });
});

describe('attachAfterDense: paragraphs after a resolution in Chinese, Japanese and Korean', () => {
  test.each([
    ['Chinese', '决议|第9段', ['9']],
    ['Chinese, of', '决议|的第9段', ['9']],
    ['Chinese, several', '决议|第9、14和16至18段', ['9', '14', '16', '17', '18']],
    ['Chinese, a letter', '决议|第8(a)段', ['8(a)']],
    ['Chinese, letters after the noun', '决议|第3段(c)、(d)和(e)分段', ['3(c)', '3(d)', '3(e)']],
    ['Chinese, operative part', '决议|执行部分第9段', ['9']],
    ['Japanese', '決議|主文第8項', ['8']],
    ['Japanese, a range', '決議|主文第17項から第19項', ['17', '18', '19']],
    ['Korean', '결의| 제8항', ['8']],
    ['Korean, two', '결의| 제17항 및 제18항', ['17', '18']],
  ])('%s', (_, marked, labels) => {
    const { reader, index } = cursor(marked);
    expect(attachAfterDense(reader, index, ALL_LANGUAGES)?.spans.map(({ label }) => label)).toEqual(
      labels,
    );
  });

  test.each([
    ['the number of the resolution', '决议|第1718号'],
    ['a number without a noun', '决议|第9'],
    ['the next item of a list', '决议|、第9段'],
    ['a word', '决议|通过'],
  ])('none: %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(attachAfterDense(reader, index, ALL_LANGUAGES)).toBeUndefined();
  });
});

describe('findThereof: paragraphs that point back from further on', () => {
  test.each([
    ['in the same clause', '2270| imposes sanctions in paragraph 17 thereof', ['17']],
    ['with a letter', '2270| and, in particular, paragraph 7 (a) thereof', ['7(a)']],
  ])('%s', (_, marked, labels) => {
    const { reader, index } = cursor(marked);
    expect(findThereof(reader, index, ALL_LANGUAGES)?.spans.map(({ label }) => label)).toEqual(
      labels,
    );
  });

  test.each([
    ['without the word', '2270| imposes sanctions in paragraph 17'],
    ['in the next sentence', '2270| binds. Paragraph 17 thereof'],
    ['after another resolution', '2270| and resolution 1718 and paragraph 17 thereof'],
  ])('none: %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(findThereof(reader, index, ALL_LANGUAGES)).toBeUndefined();
  });
});
