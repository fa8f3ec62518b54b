import { describe, expect, test } from 'vitest';
import { measureConformance } from '../../../scripts/accuracy/conformance.js';
import { loadPassages } from '../../../scripts/accuracy/passage-files.js';
import { plant } from './planted.js';

const all = { lang: () => true, limit: Number.POSITIVE_INFINITY };
const mistaken = plant([{ number: 4, start: 0, end: 1 }]);

describe('the report on the marked passages', () => {
  test('names each error of the open part with the words around it', () => {
    const [open] = measureConformance({ lang: (lang) => lang === 'fr', limit: 1 }, mistaken);
    expect(open?.heading).toBe('conformance, open; passages: 1');
    expect(open?.detail).toEqual([
      'false    fr-1-01 0: 4 resolution: ▸L◂e texte a été publié sous la cote S/RES/2270 (2016',
      'missed   fr-1-01 35: 2270 resolution (2016): Le texte a été publié sous la cote ▸S/RES/2270 (2016)◂.',
    ]);
  });

  test('gives of the held-out part ids and counts, never a word', () => {
    const [, heldOut] = measureConformance(all, mistaken);
    const ids = loadPassages('held-out').map(({ id }) => `not all right: ${id}`);
    expect(heldOut?.detail).toEqual(ids);
    expect(heldOut?.totals.join('\n')).toMatch(/^[a-zA-Z0-9 .%\n-]+$/);
  });

  test('counts the finds of negatives as false', () => {
    const [open] = measureConformance({ lang: (lang) => lang === 'ko', limit: 200 }, mistaken);
    const negatives = loadPassages('open').filter(
      ({ lang, form }) => lang === 'ko' && form.startsWith('negative'),
    );
    const row = open?.totals.find((line) => line.startsWith('negative'));
    expect(row).toMatch(new RegExp(`^negative +0 +0 +0 +${negatives.length} `));
  });
});
