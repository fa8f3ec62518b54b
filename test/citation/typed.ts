import { UserError } from '../../src/catalogue/user-error.js';
import { catalogueDate, resolutionNumbers } from '../../src/catalogue/years.js';
import { parseReferences } from '../../src/citation/reference.js';

export const numbers = { ...resolutionNumbers, date: catalogueDate };

/** References as `2270`, or `2270:17` with a paragraph. */
export function read(...operands: string[]): string[] {
  const parsed = parseReferences(operands, numbers);
  if (parsed.kind === 'name') return [`name: ${parsed.name}`];
  return parsed.references.map(({ number, paragraph }) =>
    paragraph === null ? String(number) : `${number}:${paragraph}`,
  );
}

/** The whole text of the error that operands meet with. */
export function refused(...operands: string[]): string {
  try {
    return `accepted as ${read(...operands).join(' ')}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.message}\n${error.remedy}`.trim();
  }
}

/** The remedy of most of them. */
export const FORMS =
  'Write a number, a symbol or a paragraph: 2270, "S/RES/2270 (2016)", "2270 OP 17".';
