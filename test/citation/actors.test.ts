import { describe, expect, test } from 'vitest';
import { actor, namesOtherBody } from '../../src/citation/actors.js';
import { cursor } from './support/cursor.js';

describe('actor: the body named last before a mention, in its sentence', () => {
  test.each([
    ['the Council', 'The Security Council decided in its resolution |1718', 'council'],
    ['the Assembly', 'The General Assembly decided in its resolution |1718', 'other'],
    ['a parliament', 'In 2018 Parliament decided in resolution |1718', 'other'],
    [
      'the nearer of two',
      'The General Assembly and the Security Council, in resolution |1718',
      'council',
    ],
    ['in another language', 'L’Assemblée générale a adopté la résolution |1718', 'other'],
    [
      'who adopts, not whose resolution is recalled',
      'PACE recalled Security Council resolution 1244 and adopted resolution |1739',
      'other',
    ],
    ['nobody', 'They decided in resolution |1718', undefined],
    ['a sentence before', 'The General Assembly met. They cited resolution |1718', undefined],
    ['a paragraph before', 'The General Assembly met\n\nResolution |1718', undefined],
    [
      'too far before',
      `The General Assembly ${'and so on '.repeat(10)}resolution |1718`,
      undefined,
    ],
  ])('%s', (_, marked, body) => {
    const { reader, index } = cursor(marked);
    expect(actor(reader, index)).toBe(body);
  });
});

describe('namesOtherBody: whether another body is named before a mention, in its sentence', () => {
  test.each([
    ['an organisation', 'The African Union recalled resolution |1718', true],
    [
      'the Council in between',
      'The African Union and the Security Council recalled resolution |1718',
      false,
    ],
    ['a sentence before', 'The African Union met. It recalled resolution |1718', false],
    ['nobody', 'It recalled resolution |1718', false],
  ])('%s', (_, marked, named) => {
    const { reader, index } = cursor(marked);
    expect(namesOtherBody(reader, index)).toBe(named);
  });
});
