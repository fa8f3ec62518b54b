import { describe, expect, test } from 'vitest';
import { hasParagraph, isWithin } from '../../src/catalogue/paragraph-labels.js';
import type { CuratedResolution, Measure } from '../../src/catalogue/types.js';
import { shippedCatalogue, shippedSources } from '../support/catalogue.js';
import { exceptionsTo } from './exceptions.js';

const catalogue = shippedCatalogue();
const { curated } = shippedSources();
const byNumber = new Map(curated.map((entry) => [entry.number, entry]));

/** The numbers of the resolutions that have a measure that breaks a rule. */
function breaking(broken: (measure: Measure, entry: CuratedResolution) => boolean): number[] {
  return curated
    .filter((entry) => entry.measures.some((measure) => broken(measure, entry)))
    .map(({ number }) => number);
}

/** Whether a paragraph is missing from a list that none can be missing from. */
function isMissing(number: number, label: string): boolean {
  return hasParagraph(catalogue.paragraphs(number), label) === false;
}

describe('curated resolutions', () => {
  test('are 163, with 1,140 measures', () => {
    expect(curated.length).toBe(163);
    expect(curated.flatMap(({ measures }) => measures).length).toBe(1140);
  });

  test('have a summary of whole sentences', () => {
    const odd = curated.filter(({ summary }) => !/^[A-Z].{20,}\.$/s.test(summary));
    expect(odd.map(({ number }) => number)).toEqual([]);
  });

  test('that were superseded or terminated name by what, a later resolution', () => {
    const odd = curated.filter(
      ({ number, status, statusBy }) =>
        ((status === 'superseded' || status === 'terminated') && statusBy === null) ||
        (statusBy !== null && (statusBy <= number || statusBy > catalogue.newest)),
    );
    expect(odd.map(({ number }) => number)).toEqual([]);
  });

  test('say that they act under Chapter VII only where the record does not', () => {
    const twice = curated.filter(
      ({ number, chapterVII }) =>
        chapterVII !== null && (catalogue.record(number)?.chapterVII ?? null) !== null,
    );
    expect(twice.map(({ number }) => number)).toEqual([]);
  });
});

describe('measures', () => {
  test('are of a category that there is', () => {
    const ids = new Set(catalogue.categories().map(({ id }) => id));
    expect(breaking(({ category }) => !ids.has(category))).toEqual([]);
  });

  test('name their paragraphs, but for known exceptions', () => {
    expect(breaking(({ paragraphs }) => paragraphs.length === 0)).toEqual(
      exceptionsTo('measure names its paragraphs'),
    );
  });

  test('stand in paragraphs that exist', () => {
    expect(
      breaking(({ paragraphs }, { number }) =>
        paragraphs.some((label) => isMissing(number, label)),
      ),
    ).toEqual([]);
  });

  test('that only ask do not bind', () => {
    expect(breaking(({ effect, binding }) => effect === 'asks' && binding)).toEqual([]);
  });

  test('build on earlier resolutions and are taken up by later ones, in paragraphs that exist', () => {
    expect(
      breaking(
        ({ amends, amendedBy }, { number }) =>
          amends.some((place) => place.number >= number) ||
          amendedBy.some((place) => place.number <= number) ||
          [...amends, ...amendedBy].some((place) =>
            place.paragraphs.some((label) => isMissing(place.number, label)),
          ),
      ),
    ).toEqual([]);
  });

  test('are taken up from both ends, where both were read', () => {
    const measuresAt = (number: number, label: string) =>
      byNumber
        .get(number)
        ?.measures.filter(({ paragraphs }) =>
          paragraphs.some((other) => isWithin(other, label) || isWithin(label, other)),
        ) ?? [];
    expect(
      breaking(({ amends, amendedBy }, { number }) => {
        const oneWay = (key: 'amends' | 'amendedBy', places: Measure['amends']) =>
          places.some((place) =>
            place.paragraphs.some((label) => {
              const others = measuresAt(place.number, label);
              const back = others.some((other) => other[key].some((end) => end.number === number));
              return others.length > 0 && !back;
            }),
          );
        return oneWay('amendedBy', amends) || oneWay('amends', amendedBy);
      }),
    ).toEqual([]);
  });

  test('have an end date only where they extend, after the day of adoption', () => {
    expect(
      breaking(
        ({ until, effect }, { number }) =>
          until !== null &&
          (effect !== 'extends' || until <= (catalogue.record(number)?.adopted ?? '')),
      ),
    ).toEqual([]);
  });

  test('that ran out and were renewed know the last renewal', () => {
    const panel = catalogue
      .curated(1928)
      ?.measures.find(({ category }) => category === 'panel-of-experts');
    expect(panel).toMatchObject({
      until: '2011-06-12',
      renewal: { number: 2680, until: '2024-04-30' },
    });
    const last = catalogue
      .curated(2680)
      ?.measures.find(({ category }) => category === 'panel-of-experts');
    expect(last).toMatchObject({ until: '2024-04-30', renewal: null });
  });
});
