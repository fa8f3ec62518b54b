import { describe, expect, test } from 'vitest';
import { shippedCatalogue, shippedSources } from '../support/catalogue.js';
import { exceptionsTo } from './exceptions.js';

const catalogue = shippedCatalogue();
const regimes = catalogue.regimes();
const { curated } = shippedSources();
const adopted = (number: number | null) =>
  number === null ? undefined : catalogue.record(number)?.adopted;

/** The ids of the regimes that break a rule, as numbers. */
function breaking(broken: (regime: (typeof regimes)[number]) => boolean): number[] {
  return regimes.filter(broken).map(({ id }) => Number(id));
}

describe('regimes', () => {
  test('have distinct ids, each a resolution of theirs', () => {
    expect(new Set(regimes.map(({ id }) => id)).size).toBe(regimes.length);
    expect(breaking(({ id, resolutions }) => !resolutions.includes(Number(id)))).toEqual([]);
  });

  test('list their resolutions in ascending order, each once', () => {
    expect(
      breaking(({ resolutions }) => {
        const sorted = [...new Set(resolutions)].sort((a, b) => a - b);
        return resolutions.join() !== sorted.join();
      }),
    ).toEqual([]);
  });

  test('list every resolution that they name, but for known exceptions', () => {
    expect(
      breaking((regime) => {
        const { established, endedBy, renewedBy, committeeEstablishedBy, expertBody } = regime;
        const named = [
          established,
          endedBy,
          renewedBy,
          committeeEstablishedBy,
          expertBody?.createdBy,
        ];
        return [...named, ...regime.current]
          .filter((number) => typeof number === 'number')
          .some((number) => !regime.resolutions.includes(number));
      }),
    ).toEqual(exceptionsTo('resolutions of a regime are listed in it'));
  });

  test('were established on the day their founding resolution was adopted', () => {
    expect(
      breaking(({ established, establishedOn }) => adopted(established) !== establishedOn),
    ).toEqual([]);
  });

  test('name what ended them where they are terminated, but for known exceptions', () => {
    expect(breaking(({ status, endedBy }) => status === 'terminated' && endedBy === null)).toEqual(
      exceptionsTo('terminated regime names what ended it'),
    );
  });

  test('ended when, or after, what ended them was adopted; others have no end', () => {
    expect(
      breaking(({ status, endedBy, endedOn, current }) => {
        if (status !== 'terminated') return endedBy !== null || endedOn !== null;
        return endedOn === null || (adopted(endedBy) ?? '') > endedOn || current.length > 0;
      }),
    ).toEqual([]);
  });

  test('have a history of their own resolutions, each on its day, in order, and none left out', () => {
    expect(
      breaking(({ history, resolutions }) => {
        const dates = history.map(({ date }) => date);
        return (
          history.some(({ number, date }) => adopted(number) !== date) ||
          dates.join() !== [...dates].sort().join() ||
          [...new Set(history.map(({ number }) => number))].join() !== resolutions.join()
        );
      }),
    ).toEqual([]);
  });

  test('name measures by categories that there are', () => {
    const ids = new Set(catalogue.categories().map(({ id }) => id));
    expect(breaking(({ measures }) => measures.some((id) => !ids.has(id)))).toEqual([]);
  });

  test('are listed where a resolution that was read says that it belongs to one', () => {
    const unlisted = curated.filter(
      ({ number, regime }) =>
        regime !== null && !catalogue.regime(regime)?.resolutions.includes(number),
    );
    expect(unlisted.map(({ number }) => number)).toEqual([]);
  });

  test('list only resolutions that say they belong to this one, or to another that lists them', () => {
    expect(
      breaking(({ id, resolutions }) =>
        resolutions.some((number) => {
          const own = catalogue.record(number)?.regime;
          return (
            own !== id &&
            !regimes.some((other) => other.id === own && other.resolutions.includes(number))
          );
        }),
      ),
    ).toEqual([]);
  });

  test('stand in no resolution that is in force after they were terminated', () => {
    expect(
      breaking(
        ({ id, status }) =>
          status === 'terminated' &&
          curated.some((entry) => entry.regime === id && entry.status?.startsWith('in force')),
      ),
    ).toEqual([]);
  });

  test('that are disputed give both readings in each resolution that is', () => {
    const disputed = curated.filter(({ status }) => status === 'disputed');
    expect(disputed.map(({ number }) => number)).toEqual([1737, 1747, 1803, 1929, 2231]);
    expect(disputed.filter(({ readings }) => readings.length !== 2)).toEqual([]);
    const others = curated.filter(({ status }) => status !== 'disputed');
    expect(others.filter(({ readings }) => readings.length > 0)).toEqual([]);
  });

  test('that are disputed say since when, and what held before as far as known', () => {
    const phased = curated.filter(({ phases }) => phases.length > 0);
    expect(phased.map(({ number }) => number)).toEqual([1737, 1747, 1803, 1929, 2231]);
    for (const { number, status, phases } of phased) {
      const days = phases.map(({ from }) => from);
      expect([number, days]).toEqual([number, [...days].sort()]);
      expect([number, phases.at(-1)?.status]).toEqual([number, status]);
      const adopted = catalogue.record(number)?.adopted ?? '';
      expect(days.filter((day) => day < adopted)).toEqual([]);
    }
  });
});
