import { UserError } from '../../src/catalogue/user-error.js';

/** A user's error as it reads: place, problem, and the remedy on a line of its own. */
export function messageOf(error: unknown): string {
  if (!(error instanceof UserError)) throw error;
  const { place, message, remedy } = error;
  const where =
    place === undefined ? '' : `${[place.file, place.line].filter(Boolean).join(':')}: `;
  return remedy === '' ? `${where}${message}` : `${where}${message}\n${remedy}`;
}

/** The message of the error that a call ends with. */
export async function messageFrom(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    return messageOf(error);
  }
  throw new Error('no error was thrown');
}
