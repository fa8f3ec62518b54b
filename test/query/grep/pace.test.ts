import { describe, expect, test } from 'vitest';
import { Pace } from '../../../src/query/grep/pace.js';

const SIZE = 1_000_000;

describe('Pace', () => {
  test('begins in the quick way and keeps to it while it is quick', () => {
    const pace = new Pace();
    expect(pace.next()).toBe('quick');
    pace.took('quick', 100, SIZE);
    expect(pace.next()).toBe('quick');
  });

  test('tries the steady way where the quick one is slow, and keeps to it where that is faster', () => {
    const pace = new Pace();
    pace.took('quick', 300, SIZE);
    expect(pace.next()).toBe('steady');
    pace.took('steady', 200, SIZE);
    expect(pace.next()).toBe('steady');
  });

  test('goes back where the steady way is slower still', () => {
    const pace = new Pace();
    pace.took('quick', 300, SIZE);
    pace.took('steady', 400, SIZE);
    expect(pace.next()).toBe('quick');
  });

  test('comes to the steady way again where the quick one has become slower than it', () => {
    const pace = new Pace();
    pace.took('quick', 300, SIZE);
    pace.took('steady', 400, SIZE);
    pace.took('quick', 500, SIZE);
    expect(pace.next()).toBe('steady');
  });

  test('gives the quick way another chance after one text on which it overran', () => {
    const pace = new Pace();
    pace.overran();
    pace.took('steady', 50, SIZE);
    expect(pace.next()).toBe('quick');
  });

  test('leaves it for good after three', () => {
    const pace = new Pace();
    for (let times = 0; times < 3; times += 1) pace.overran();
    expect(pace.next()).toBe('steady');
  });

  test('an empty batch is no reason to change', () => {
    const pace = new Pace();
    pace.took('quick', 0, 0);
    expect(pace.next()).toBe('quick');
  });
});
