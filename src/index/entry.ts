import type { Cited } from './cite.js';
import type { CitedStatement } from './statement-index.js';

/** What an entry is made of; each is asked for only when the entry is asked for it. */
export interface EntryParts {
  readonly statement: () => CitedStatement['statement'];
  readonly cited: () => Cited;
  readonly sameTextAs: () => CitedStatement['sameTextAs'];
}

/** A statement of which is found only what is asked for; the parts see to it that nothing is found twice. */
export function entryFrom({ statement, cited, sameTextAs }: EntryParts): CitedStatement {
  return {
    get statement() {
      return statement();
    },
    get citations() {
      return cited().citations;
    },
    get unspecified() {
      return cited().unspecified;
    },
    get doubtful() {
      return cited().doubtful;
    },
    get sameTextAs() {
      return sameTextAs();
    },
  };
}
