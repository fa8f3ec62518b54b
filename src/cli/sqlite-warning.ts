/** What of a process gives warnings. */
export interface Warner {
  emitWarning(warning: string | Error, ...more: never[]): void;
}

/**
 * Silences what Node.js says when its SQLite is first loaded: that it is experimental, which it has been since 22.5. All
 * that is asked of it here is what every SQLite does. Every other warning is shown.
 */
export function silenceSqliteWarning(target: Warner): void {
  const emit = target.emitWarning;
  target.emitWarning = (warning, ...more) => {
    const [type]: readonly unknown[] = more;
    if (type === 'ExperimentalWarning' && String(warning).startsWith('SQLite is an ')) return;
    emit.call(target, warning, ...more);
  };
}
