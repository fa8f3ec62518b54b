import type { Statement } from '../corpus/statement.js';

/**
 * Finds statements with exactly the same body.
 *
 * @param statements - by id in code-point order.
 * @returns under each id that shares its body, all ids that do, itself among them, in that order.
 */
export function findSameTexts(
  statements: readonly Statement[],
): ReadonlyMap<string, readonly string[]> {
  const shared = new Map<string, readonly string[]>();
  const byLength = groupBy(statements, ({ text, bodyStart }) => text.length - bodyStart);
  for (const candidates of byLength.values()) {
    if (candidates.length < 2) continue;
    const byBody = groupBy(candidates, ({ text, bodyStart }) => text.slice(bodyStart));
    for (const group of byBody.values()) {
      if (group.length < 2) continue;
      const ids = group.map(({ id }) => id);
      for (const id of ids) shared.set(id, ids);
    }
  }
  return shared;
}

function groupBy<Key>(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => Key,
): ReadonlyMap<Key, readonly Statement[]> {
  const groups = new Map<Key, Statement[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return groups;
}
