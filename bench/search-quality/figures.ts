import { DEPTH } from './engine.js';
import { fold, type KnownItem, type Text } from './queries.js';

/** How well an engine answered a set of queries. */
export interface Figures {
  /** Mean reciprocal rank of the statement that was meant, over the first ten results. */
  readonly mrr: number;
  /** Share of queries with that statement in first place. */
  readonly first: number;
  readonly queries: number;
}

/** Whether a result is what was meant. */
export type IsHit = (item: KnownItem, id: string) => boolean;

/** The statement itself, or one with exactly the same body. */
export function sameBody(texts: readonly Text[]): IsHit {
  const bodies = new Map(texts.map(({ id, body }) => [id, body.trim()]));
  return (item, id) => bodies.get(id) === bodies.get(item.id);
}

/** Any statement that holds the title or the sentence that the words were drawn from: no search could tell these apart. */
export function sameSource(texts: readonly Text[]): IsHit {
  const folded = new Map(
    texts.map(({ id, title, body }) => [id, { title: fold(title), body: fold(body) }]),
  );
  return ({ kind, from }, id) => {
    const text = folded.get(id);
    return kind === 'title' ? text?.title === from : (text?.body.includes(from) ?? false);
  };
}

/** @param ids - of the results, best first, for each item. */
export function figuresOf(
  items: readonly KnownItem[],
  ids: readonly (readonly string[])[],
  isHit: IsHit,
): Figures {
  const ranks = items.map((item, at) => {
    const rank = (ids[at] ?? []).slice(0, DEPTH).findIndex((id) => isHit(item, id));
    return rank === -1 ? 0 : 1 / (rank + 1);
  });
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mrr: mean(ranks),
    first: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    queries: items.length,
  };
}
