import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { type Place, UserError } from '../catalogue/user-error.js';

/** With aliases a few lines can stand for billions of values, and a value can be part of itself. */
const MOST_VALUES = 10_000;
const DEEPEST = 50;

/** Turns the nodes of one YAML document into plain data that JSON can hold. */
export class YamlValues {
  private count = 0;

  constructor(
    private readonly document: Document,
    private readonly placeOf: (offset: number) => Place,
  ) {}

  /**
   * @param asWritten - whether plain numbers and truth values are wanted as the text that they are written with.
   * @throws UserError - where an alias names nothing, or where it comes to too many values or too deep ones.
   */
  plain(node: unknown, asWritten: boolean, depth = 0): unknown {
    if (!isNode(node)) return null;
    this.count++;
    if (this.count > MOST_VALUES) {
      throw this.refusal(node.range, `it comes to more than ${MOST_VALUES} values`);
    }
    if (depth > DEEPEST) throw this.refusal(node.range, 'it is nested too deeply');
    if (isAlias(node)) {
      const target = node.resolve(this.document);
      if (target === undefined) {
        throw this.refusal(node.range, `the alias "*${node.source}" names nothing`);
      }
      return this.plain(target, asWritten, depth + 1);
    }
    if (isSeq(node)) return node.items.map((item) => this.plain(item, asWritten, depth + 1));
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.value ?? '') : '';
        return [name, this.plain(value, asWritten, depth + 1)] as const;
      });
      // Unlike an assignment, this makes "__proto__" a field like any other.
      return Object.fromEntries(entries);
    }
    if (!isScalar(node)) return null;
    const { value, source } = node;
    // JSON holds neither infinity nor a zero with a sign.
    if (typeof value === 'number' && !Number.isFinite(value)) return source ?? String(value);
    if (value === 0 && !asWritten) return 0;
    const isText = typeof value === 'string' || value === null || value === undefined;
    return asWritten && !isText && source !== undefined ? source : (value ?? null);
  }

  private refusal(range: readonly number[] | null | undefined, why: string): UserError {
    return new UserError(
      `the front matter cannot be read: ${why}.`,
      '',
      this.placeOf(range?.[0] ?? 0),
    );
  }
}
