import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/catalogue/user-error.js';
import { renderError, renderMessage } from '../../src/output/message.js';

describe('renderError', () => {
  test.each<readonly [string, UserError, string]>([
    ['the problem alone', new UserError('no.'), 'unsc: no.\n'],
    ['with what to do', new UserError('no.', 'Write yes.'), 'unsc: no.\n      Write yes.\n'],
    [
      'with its place',
      new UserError('no.', '', { file: 'a.md', line: 4, column: 2 }),
      'unsc: a.md:4:2: no.\n',
    ],
    ['with its file alone', new UserError('no.', '', { file: 'a.md' }), 'unsc: a.md: no.\n'],
    ['with control characters in it', new UserError('no "\u001b[2J".'), 'unsc: no "\\u{1b}[2J".\n'],
  ])('%s', (_name, error, expected) => {
    expect(renderError(error)).toBe(expected);
  });
});

describe('renderMessage', () => {
  const text =
    'there is no resolution 9999: the newest this catalogue knows is 2825 (29 June 2026).';

  test('is one line where no width is given', () => {
    expect(renderMessage(text)).toBe(`unsc: ${text}\n`);
  });

  test('hangs under its first word in a terminal', () => {
    expect(renderMessage(text, 80)).toBe(
      'unsc: there is no resolution 9999: the newest this catalogue knows is 2825 (29\n' +
        '      June 2026).\n',
    );
  });

  test('keeps rows as they are', () => {
    const rows = 'Write one of these:\n  a-very-long-id-of-a-statement  and so on';
    expect(renderMessage(rows, 30)).toBe(
      'unsc: Write one of these:\n        a-very-long-id-of-a-statement  and so on\n',
    );
  });
});
