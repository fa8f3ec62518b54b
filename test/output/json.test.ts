import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderJson, renderJsonLines } from '../../src/output/json.js';

describe('renderJson', () => {
  test('begins with the version of its shape', () => {
    expect(renderJson({ a: 1 })).toBe('{\n  "schemaVersion": 1,\n  "a": 1\n}\n');
  });

  test('writes as escapes what a terminal would obey, and stays equal in value', () => {
    const title = 'a\u009b31m\u202eb\u007f';
    const json = renderJson({ title });
    expect(json).toContain('a\\u009b31m\\u202eb\\u007f');
    expect(JSON.parse(json)).toEqual({ schemaVersion: 1, title });
  });

  test('is equal in value for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(renderJson({ text }))).toEqual({ schemaVersion: 1, text });
      }),
    );
  });
});

test('renderJsonLines gives a document a line, each with the version', () => {
  expect(renderJsonLines([{ a: 1 }, { a: '\n' }])).toBe(
    '{"schemaVersion":1,"a":1}\n{"schemaVersion":1,"a":"\\n"}\n',
  );
  expect(renderJsonLines([])).toBe('');
});
