import type { StatementIndex } from '../index/statement-index.js';
import type { Meta, WelcomeAnswer } from './answers.js';

/** How much there is: statements, resolutions that they cite, and resolutions known. */
export async function welcome(
  index: StatementIndex,
  meta: Meta,
  newest: number,
): Promise<WelcomeAnswer> {
  const { size: resolutionsCited } = await index.citingCounts();
  return { meta, statements: index.size, resolutionsCited, newest };
}
