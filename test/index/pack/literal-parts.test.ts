import { expect, test } from 'vitest';
import { partsOfLiteral } from '../../../src/index/pack/literal-parts.js';

/** A part as it stands between `|` where a word certainly begins or ends there. */
const shown = (literal: string) =>
  partsOfLiteral(literal).map(
    ({ text, begins, ends }) => `${begins ? '|' : ''}${text}${ends ? '|' : ''}`,
  );

test.each<readonly [string, string, readonly string[]]>([
  ['a word may go on at both ends', 'missile', ['missile']],
  ['between others it is whole', 'the arms embargo', ['the|', '|arms|', '|embargo']],
  ['signs part words', 'resolution 1718 (2006)', ['resolution|', '|1718|', '|2006|']],
  ['an underscore too', 'S_RES_2270', ['|RES|', '|2270']],
  ['letters and digits do not', 'NK08b', ['NK08b']],
  ['one letter tells nothing', "a U.N. team's", ['|team|']],
  ['what is beyond ASCII may belong to a word', 'café “arms” né', ['caf', 'arms']],
  ['a soft hyphen too', 'em\u00adbargo x', ['em', 'bargo|']],
  ['nothing that tells', '— é 漢字', []],
])('%s', (_, literal, parts) => {
  expect(shown(literal)).toEqual(parts);
});
