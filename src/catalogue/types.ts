/** What is known of resolutions and regimes. A fact that is not known is null. */

/** A count of votes; resolutions adopted without a vote, or with no known figures, have none. */
export interface Vote {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** ISO 3166 alpha-2 codes of the States that voted against; null before 2000 or where not known. */
  readonly against: readonly string[] | null;
  readonly abstaining: readonly string[] | null;
}

/** What another source says where two disagree. */
export interface Conflict {
  readonly field: string;
  readonly value: unknown;
  readonly source: string;
}

/** One end of an edge between resolutions, with the operative paragraphs of the citing one. */
export interface NamedReference {
  readonly number: number;
  readonly paragraphs: readonly string[];
}

/** The facts in bulk: every resolution has them. */
export interface ResolutionRecord {
  readonly number: number;
  /** The official symbol: `S/RES/2270 (2016)`. */
  readonly symbol: string;
  readonly year: number;
  /** ISO date of the Council's vote. */
  readonly adopted: string | null;
  /** Symbol of the meeting record: `S/PV.7638`. */
  readonly meeting: string | null;
  /** The letter by which the result of a written procedure was announced (2020–21, no meeting). */
  readonly letter: string | null;
  /** The agenda item. Resolutions of the Council bear no title. */
  readonly subject: string | null;
  /** The UN Library's record title, without its leading "on". */
  readonly about: string | null;
  readonly vote: Vote | null;
  readonly adoption: 'vote' | 'unanimous' | 'without vote' | null;
  readonly chapterVII: boolean | null;
  readonly draft: string | null;
  readonly operativeParagraphs: number | null;
  readonly preambularParagraphs: number | null;
  /** Named in the preamble; before 2000 named anywhere. */
  readonly recalls: readonly number[];
  readonly recalledBy: readonly number[];
  /** Named in operative paragraphs (known since 2000). */
  readonly names: readonly NamedReference[];
  readonly namedBy: readonly NamedReference[];
  readonly referencesComplete: boolean;
  /** Address of the official document. */
  readonly url: string;
  readonly conflicts: readonly Conflict[];
  readonly source: string;
}

export type MeasureEffect =
  | 'imposes'
  | 'extends'
  | 'widens'
  | 'narrows'
  | 'exempts'
  | 'ends'
  | 'clarifies'
  | 'lists'
  | 'administers'
  | 'asks';

/** What one or more operative paragraphs do. */
export interface Measure {
  /** Id of a measure category: `arms-embargo`. */
  readonly category: string;
  /** Canonical paragraph labels: `8(a)(iii)`. */
  readonly paragraphs: readonly string[];
  readonly binding: boolean;
  readonly bindingNote: string | null;
  readonly effect: MeasureEffect;
  readonly verb: string | null;
  readonly description: string;
  readonly exemptions: readonly string[];
  readonly amends: readonly NamedReference[];
  readonly amendedBy: readonly NamedReference[];
  /** ISO date at which the effect ends by its own words; null where it has no end date. */
  readonly until: string | null;
}

export type ResolutionStatus =
  | 'in force'
  | 'in force in part'
  | 'superseded'
  | 'expired'
  | 'terminated'
  | 'disputed';

/** A resolution that was read paragraph by paragraph. */
export interface CuratedResolution {
  readonly number: number;
  /** Id of its regime: the number of the founding resolution, as text. */
  readonly regime: string | null;
  readonly summary: string;
  /** Null where the resolution imposes nothing of its own. */
  readonly status: ResolutionStatus | null;
  readonly statusBy: number | null;
  readonly statusNote: string | null;
  readonly article41: boolean | null;
  readonly measures: readonly Measure[];
  readonly sources: readonly string[];
  readonly confidence: string;
}

/** A kind of measure, with the words that users type for it. */
export interface MeasureCategory {
  readonly id: string;
  readonly label: string;
  readonly explanation: string;
  readonly synonyms: readonly string[];
}

export interface Regime {
  readonly id: string;
  readonly name: string;
  /** `sanctions`, or an obligation without a list. */
  readonly kind: string;
  readonly status: string;
  readonly committee: string | null;
  readonly established: number | null;
  readonly establishedOn: string | null;
  readonly endedBy: number | null;
  readonly endedOn: string | null;
  readonly resolutions: readonly number[];
  readonly aliases: readonly string[];
  readonly measures: readonly string[];
  readonly note: string | null;
}

/** What of the catalogue a text can be read with: numbers and years alone. Small enough to ship in a browser. */
export interface ResolutionNumbers {
  /** The newest number known. */
  readonly newest: number;
  /** The year of adoption, or null for a number that no known resolution bears. */
  yearOf(number: number): number | null;
}

/** The whole catalogue; parts are read when they are first asked for. */
export interface Catalogue extends ResolutionNumbers {
  /** ISO date up to which it is complete: `2026-06-29`. */
  readonly date: string;
  record(number: number): ResolutionRecord | undefined;
  curated(number: number): CuratedResolution | undefined;
  regime(id: string): Regime | undefined;
  regimes(): readonly Regime[];
  categories(): readonly MeasureCategory[];
}
