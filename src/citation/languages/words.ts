/**
 * What the grammar needs to know of one language: words, not rules.
 *
 * Words are written as they are spelt; case and accents do not count when they are compared. A word or
 * phrase that begins with `=` counts only with exactly these capitals (`=UN` is no French article).
 * A final full stop belongs to an abbreviation (`para.`), which is also read without it.
 */
export interface LanguageWords {
  /** BCP 47 tag. */
  readonly language: string;
  /** Whether a body's name stands before the word "resolution", as in English, or only after it. */
  readonly ownerFirst: boolean;
  /**
   * Letters that the first search looks for: every word for "resolution" holds some of them. Abbreviations
   * (`res.`) need none: they are found from the number after them.
   */
  readonly traces: readonly string[];
  /** One resolution, in every case that the language has. */
  readonly resolution: readonly string[];
  /** Several resolutions. */
  readonly resolutions: readonly string[];
  /** Abbreviations that say "Security Council resolution" in one word. */
  readonly councilResolution?: readonly string[];
  readonly councilResolutions?: readonly string[];
  /** Letters that the search for the Council's name looks for: each of the names below holds some of them. */
  readonly councilTraces: readonly string[];
  /** The Council's full name and its unmistakable abbreviations. */
  readonly council: readonly string[];
  /** Names that mean the Council only beside the word "resolution". */
  readonly councilShort?: readonly string[];
  readonly unitedNations: readonly string[];
  /** Bodies whose resolutions bear plain numbers: where one acts in a sentence, a bare number is its own. */
  readonly assemblies: readonly string[];
  /** Other bodies whose resolutions are not the Council's. */
  readonly otherBodies: readonly string[];
  /** Words that, right before the Council's name, make it another council. */
  readonly otherCouncilBefore?: readonly string[];
  /** Words that, right after the Council's name, make it another council. */
  readonly otherCouncilAfter?: readonly string[];
  /** Words before a number: "No.", "number". */
  readonly numberSigns?: readonly string[];
  /** Words that join the items of a list. */
  readonly and: readonly string[];
  /** Words that may stand between the items of a list, or between "resolutions" and the first. */
  readonly listFillers?: readonly string[];
  /** "to", between the ends of a range. */
  readonly to?: readonly string[];
  /** Articles and prepositions that may stand between a paragraph, a resolution and a body. */
  readonly links: readonly string[];
  /** Possessives and demonstratives that may stand before "resolution": "its", "the said". */
  readonly determiners?: readonly string[];
  /** Words before a year or a date: "of", "from". */
  readonly yearLinks?: readonly string[];
  /** Words after a year: "года". */
  readonly yearWords?: readonly string[];
  /** Articles that can stand for "the resolution" right before a number: « la 338 ». */
  readonly articles?: readonly string[];
  /** What parts the thousands of a number, where a resolution's is written so: "1.325", « 1 325 ». */
  readonly thousands?: 'point' | 'space';
  /** Twelve lists, January first. */
  readonly months: readonly (readonly string[])[];
  readonly paragraph: readonly string[];
  readonly preambularParagraph?: readonly string[];
  readonly subparagraph?: readonly string[];
  /** Words after a paragraph's number that say it is not one of another resolution: "above". */
  readonly ownParagraph?: readonly string[];
  /** Words right before "resolution" that point back to the last one cited, never to the text itself: "that", "same". */
  readonly pointers?: readonly string[];
  /** Words by which a paragraph's number points back to the last resolution: "thereof". */
  readonly thereof?: readonly string[];
  /** Body nouns that follow the number: "1718 Committee". */
  readonly bodyAfter?: readonly string[];
  /** Body nouns that stand before the number: « Comité 1718 ». */
  readonly bodyBefore?: readonly string[];
  /** Nouns that show a number to be a count or a measure. */
  readonly units?: readonly string[];
  /** Adjectives and quantifiers of phrases that name no number: "relevant", "all". */
  readonly quantifiers?: readonly string[];
  /** Of those, the ones that hang on a number named before: "subsequent". */
  readonly successors?: readonly string[];
  /** Words between a body that acts and its own resolution: "adopted", "passed". */
  readonly adopting?: readonly string[];
  /** Other adjectives that may stand within such a phrase. */
  readonly adjectives?: readonly string[];
  /** Words between a resolution's number and its topic: "on", "concerning". */
  readonly topicLinks?: readonly string[];
  /** Abbreviations after whose full stop a sentence goes on, besides those of the lists above: "Mr", "vs". */
  readonly abbreviations?: readonly string[];
  /** Words that, right before "resolution", show another sense of the word. */
  readonly otherSense?: readonly string[];
}
