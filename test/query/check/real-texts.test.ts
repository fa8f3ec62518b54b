// Texts of the Council itself and of a government: what is found in them was read, and every error is one of the text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/query/check/check-text.js';
import { DEFAULT_LEVELS } from '../../../src/query/check/finding.js';
import { shippedCatalogue } from '../../support/catalogue.js';
import { shared } from '../../support/shared.js';
import { draftOf } from './drafts.js';

describe.skipIf(shared === undefined)(
  'resolutions of 2021 to 2023, in English (needs ../shared)',
  () => {
    test('the errors and warnings are the misprints of the texts', () => {
      const folder = join(shared ?? '', 'corpora/resolutions-2021-2023');
      const catalogue = shippedCatalogue();
      const grave = readFileSync(join(folder, 'en.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => {
          const { id, text }: { id: string; text: string } = JSON.parse(line);
          const date = catalogue.record(Number.parseInt(id, 10))?.adopted ?? null;
          const settings = { asOf: null, levels: DEFAULT_LEVELS };
          const { findings } = checkText({ ...draftOf(text), date }, catalogue, settings);
          return findings
            .filter(({ level }) => level !== 'note')
            .map(({ rule, text: words }) => `${id} ${rule}: ${words}`);
        });
      expect(grave).toEqual([
        '2610-en year-mismatch: 2161 (2015)',
        '2617-en year-mismatch: 2195 (2015)',
        '2663-en year-mismatch: 1989 (2001)',
        '2695-en year-mismatch: 2650 (2023)',
      ]);
    });
  },
);
