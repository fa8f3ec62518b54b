/** Which texts a set is measured on. */
export interface Selection {
  readonly lang: (lang: string) => boolean;
  /** At most so many texts of each language. */
  readonly limit: number;
}

/** The texts that a selection leaves, in order. */
export function select<T>(
  texts: readonly T[],
  lang: (text: T) => string,
  selection: Selection,
): T[] {
  const taken = new Map<string, number>();
  return texts.filter((text) => {
    const name = lang(text);
    const count = taken.get(name) ?? 0;
    taken.set(name, count + 1);
    return selection.lang(name) && count < selection.limit;
  });
}
