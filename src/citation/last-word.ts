/** The word that was read last, because several readings of what stands around a number begin with it. */
export interface LastWord {
  index: number;
  mask: number;
  start: number;
  end: number;
  value: number;
  /** The languages that it was read for, and those in which it has its meaning. */
  languages: number;
  spoken: number;
}

export function newLastWord(): LastWord {
  return { index: -1, mask: 0, start: 0, end: 0, value: 0, languages: 0, spoken: 0 };
}
