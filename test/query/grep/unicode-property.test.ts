import { describe, expect, test } from 'vitest';
import { unicodePropertySource } from '../../../src/query/grep/unicode-property.js';

describe('unicodePropertySource', () => {
  test.each([
    ['a category', 'Lu', '\\p{General_Category=Uppercase_Letter}'],
    [
      'its long name, in any case, with any blanks',
      'uppercase_LETTER',
      '\\p{General_Category=Uppercase_Letter}',
    ],
    ['a category with its property', 'gc=Sc', '\\p{General_Category=Currency_Symbol}'],
    ['a colon serves too', 'gc:Sc', '\\p{General_Category=Currency_Symbol}'],
    ['sc alone is a category', 'sc', '\\p{General_Category=Currency_Symbol}'],
    ['a script', 'greek', '\\p{Script=Greek}'],
    ['a script by its short name', 'Grek', '\\p{Script=Grek}'],
    ['a script of two words', 'oldpersian', '\\p{Script=Old_Persian}'],
    ['a script with its property', 'script = Han', '\\p{Script=Han}'],
    ['the scripts that use a character', 'scx=deva', '\\p{Script_Extensions=Deva}'],
    ['a property', 'alphabetic', '\\p{Alphabetic}'],
    ['a property by its short name', 'WSpace', '\\p{White_Space}'],
    ['a property by another short name', 'space', '\\p{White_Space}'],
    ['"is" before a name', 'isGreek', '\\p{Script=Greek}'],
    ['"isc" is no category', 'isc', undefined],
    ['any character', 'Any', '\\p{Any}'],
    // Not known: each is a property or a value that JavaScript has not
    ['an age', 'Age=6.0', undefined],
    ['a break property', 'gcb=LF', undefined],
    ['a value that there is not', 'sc=Klingon', undefined],
    ['a negation sign', '^L', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, name, source) => {
    expect(unicodePropertySource(name)).toBe(source);
  });
});
