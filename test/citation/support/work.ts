/** Methods by which the engine looks at a text, each with what a call of it costs in code units. */
const COSTS: Readonly<
  Record<string, (text: string, args: readonly unknown[], result: unknown) => number>
> = {
  charCodeAt: () => 1,
  charAt: () => 1,
  indexOf: scanned,
  lastIndexOf: (text, [, from], result) =>
    Math.max(0, position(from, text.length) - Number(result)),
  slice: (_text, _args, result) => 1 + String(result).length,
  toLowerCase: (text) => text.length,
  replace: (text) => text.length,
  replaceAll: (text) => text.length,
  split: (text) => text.length,
};

function position(from: unknown, otherwise: number): number {
  return typeof from === 'number' ? from : otherwise;
}

function scanned(text: string, [, from]: readonly unknown[], result: unknown): number {
  const end = Number(result) < 0 ? text.length : Number(result);
  return Math.max(0, end - position(from, 0)) + 1;
}

/**
 * How many code units are looked at while `run` runs: each one, each time. It is the same on every machine,
 * so that a test can tell work that grows with the square of a text from work that grows with the text.
 */
export function workOf(run: () => void): number {
  let work = 0;
  const restore: (() => void)[] = [];
  const replace = (
    owner: object,
    name: string,
    make: (original: (...args: unknown[]) => unknown) => unknown,
  ) => {
    const original = Reflect.get(owner, name);
    if (typeof original !== 'function') throw new Error(`no method ${name}`);
    Object.defineProperty(owner, name, {
      value: make(original),
      configurable: true,
      writable: true,
    });
    restore.push(() =>
      Object.defineProperty(owner, name, { value: original, configurable: true, writable: true }),
    );
  };
  for (const [name, cost] of Object.entries(COSTS)) {
    replace(
      String.prototype,
      name,
      (original) =>
        function (this: string, ...args: unknown[]) {
          const result = Reflect.apply(original, this, args);
          work += cost(this, args, result);
          return result;
        },
    );
  }
  // A search that finds nothing has looked at all that follows; one that must match here, at what it matched.
  replace(
    RegExp.prototype,
    'exec',
    (original) =>
      function (this: RegExp, text: unknown) {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const match = Reflect.apply(original, this, [text]) as RegExpExecArray | null;
        const end =
          match === null
            ? this.sticky
              ? from
              : String(text).length
            : match.index + match[0].length;
        work += end - from + 1;
        return match;
      },
  );
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return work;
}
