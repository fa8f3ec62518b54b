import type { Catalogue } from '../catalogue/types.js';
import type { PlacedCitation, StatementIndex } from '../index/statement-index.js';
import type { CitedResolution, Meta, ShowAnswer } from './answers.js';
import { findStatement } from './find-statement.js';
import { inContext, summaryOf } from './rows.js';

/**
 * One statement in full, and what the resolutions are that it cites.
 *
 * @param name - its id, its bare name, or a beginning of either.
 * @throws UserError - for a name that means no statement, or several.
 */
export async function show(
  index: StatementIndex,
  meta: Meta,
  name: string,
  catalogue: Catalogue,
): Promise<ShowAnswer> {
  const entry = await findStatement(index, name);
  const { subject, roles, tags, text, bodyStart } = entry.statement;
  const body = text.slice(bodyStart);
  return {
    meta,
    statement: { ...summaryOf(entry), subject, roles, tags, body, bodyStart },
    citations: entry.citations.map((citation) => inContext(entry, citation)),
    unspecified: entry.unspecified,
    doubtful: entry.doubtful,
    resolutions: citedResolutions(entry.citations, catalogue),
  };
}

function citedResolutions(
  citations: readonly PlacedCitation[],
  catalogue: Catalogue,
): CitedResolution[] {
  const places = new Map<number, number>();
  const symbols = new Map<number, string>();
  for (const { number, symbol } of citations) {
    places.set(number, (places.get(number) ?? 0) + 1);
    symbols.set(number, symbol);
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([number, count]) => {
      const record = catalogue.record(number);
      return {
        number,
        symbol: record?.symbol ?? symbols.get(number) ?? String(number),
        about: record?.about ?? record?.subject ?? null,
        status: catalogue.curated(number)?.status ?? null,
        places: count,
      };
    });
}
