// The laws with the texts that they are tried on: run by properties.test.ts and, for longer, by `npm run fuzz`.
import fc from 'fast-check';
import {
  hasContext,
  isDeterministic,
  isJoined,
  isSameInPieces,
  isWellFormed,
  needsNoEvidence,
  readsOnlyBetween,
  standsAlone,
} from './laws.js';
import { anyText, sureCitation } from './texts.js';

export interface Law {
  readonly name: string;
  readonly property: () => fc.IProperty<unknown>;
}

/** Every law of an extraction; each throws nothing only if the engine throws nothing. */
export const laws: readonly Law[] = [
  {
    name: 'spans are exact, in order and apart; lines, columns and labels are right',
    property: () => fc.property(anyText, (text) => isWellFormed(text)),
  },
  {
    name: 'two calls give the same, and the decisions tell what is extracted',
    property: () => fc.property(anyText, isDeterministic),
  },
  {
    name: 'what lies before `from` and after `to` is not read',
    property: () => fc.property(anyText, anyText, anyText, readsOnlyBetween),
  },
  {
    name: 'a citation that needs no evidence is found between any paragraphs',
    property: () => fc.property(anyText, sureCitation, anyText, standsAlone),
  },
  {
    name: 'two texts with a paragraph between them have what each has',
    property: () =>
      fc.property(anyText, anyText, (first, second) => {
        fc.pre(needsNoEvidence(first) && needsNoEvidence(second));
        isJoined(first, second);
      }),
  },
  {
    name: 'a text in pieces gives what the whole gives',
    property: () => fc.property(anyText, fc.array(fc.nat(), { maxLength: 4 }), isSameInPieces),
  },
  {
    name: 'the sentence around a place holds and shows it',
    property: () => fc.property(anyText, hasContext),
  },
];
