// C1 controls, which some terminals obey, DEL, line separators, and the marks that reorder a line. JSON itself
// escapes C0.
const UNSAFE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** One document, indented; equal in value to the answer, and safe to show in a terminal. */
export function renderJson(answer: object): string {
  return `${escaped(JSON.stringify({ schemaVersion: 1, ...answer }, null, 2))}\n`;
}

/** One document a line. */
export function renderJsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${escaped(JSON.stringify({ schemaVersion: 1, ...row }))}\n`).join('');
}

function escaped(json: string): string {
  return json.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
