/**
 * Exit codes: a promise to scripts. 130, for an interrupt, is not here: the system ends the process by the signal
 * itself, and a shell reports that.
 */
export const EXIT = { found: 0, none: 1, wrong: 2, bug: 70 } as const;
