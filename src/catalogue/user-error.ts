/** Where in a file something is wrong. `line` and `column` count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Something the user can put right: shown without a stack, exit code 2.
 *
 * It stands in `catalogue/` because that folder is the one that all others may import.
 */
export class UserError extends Error {
  override readonly name = 'UserError';

  /**
   * @param problem - what is wrong, one sentence, with the value that is wrong in it.
   * @param remedy - what to do about it; '' where the problem says it all.
   * @param place - the file and line, where there is one.
   */
  constructor(
    problem: string,
    readonly remedy: string = '',
    readonly place?: Place,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}

/** An error in its parts: errors lose their class between threads and in files. */
export interface ErrorParts {
  readonly problem: string;
  readonly remedy: string;
  readonly place?: Place;
}

export function partsOf({ message: problem, remedy, place }: UserError): ErrorParts {
  return place === undefined ? { problem, remedy } : { problem, remedy, place };
}

export function errorOf({ problem, remedy, place }: ErrorParts): UserError {
  return new UserError(problem, remedy, place);
}
