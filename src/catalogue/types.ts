/** What is known of resolutions and regimes. A fact that is not known is null. */
import type { TakenIn } from './taken-in.js';

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
  /** Id of the regime that it belongs to, read off the regimes' lists; of its first, where it has several. */
  readonly regime: string | null;
  /** Address of the official document. */
  readonly url: string;
  readonly conflicts: readonly Conflict[];
  /** Where the facts in bulk are from; null where only number and year are known for sure. */
  readonly source: string | null;
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
  /** The last renewal that is known of an effect with an end date; null where none is. */
  readonly renewal: Renewal | null;
  /** What became of this measure alone, where that differs from the resolution as a whole. */
  readonly status: ResolutionStatus | null;
  readonly note: string | null;
}

/** A later resolution that let an effect of the same kind run on in the same regime. */
export interface Renewal {
  readonly number: number;
  /** ISO date to which it runs since; null where it has no end date. */
  readonly until: string | null;
}

export type ResolutionStatus =
  | 'in force'
  | 'in force in part'
  | 'superseded'
  | 'expired'
  | 'terminated'
  | 'disputed';

/** How one side reads a status that is disputed. */
export interface StatusReading {
  readonly heldBy: string;
  readonly reading: string;
}

/** What the status was from a day on, where it changed more than once. */
export interface StatusPhase {
  /** ISO date; a month where the day is not known: `2016-01`. */
  readonly from: string;
  readonly status: ResolutionStatus;
  /** The resolution that made it so; null where none did. */
  readonly by: number | null;
}

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
  /** Where the status is disputed: what each side holds. */
  readonly readings: readonly StatusReading[];
  /** In order of date; empty where `status` and `statusBy` say it all. */
  readonly phases: readonly StatusPhase[];
  /** Read in the text, for resolutions whose record does not say: those before 2000. */
  readonly chapterVII: boolean | null;
  readonly article41: boolean | null;
  /** Exemptions that reach over all its measures. */
  readonly generalExemptions: readonly string[];
  readonly measures: readonly Measure[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
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
  readonly kind: RegimeKind;
  readonly status: RegimeStatus;
  /** The agenda item. */
  readonly subject: string;
  /** Full name of the committee; after a renaming, the newest. */
  readonly committee: string | null;
  readonly committeeEstablishedBy: number | null;
  readonly established: number | null;
  readonly establishedOn: string | null;
  readonly endedBy: number | null;
  readonly endedOn: string | null;
  /** The resolutions that carry it today. */
  readonly current: readonly number[];
  /** The last end date that a resolution set, and the resolution; null where it has no end date. */
  readonly renewedUntil: string | null;
  readonly renewedBy: number | null;
  readonly expertBody: ExpertBody | null;
  /** In ascending order. */
  readonly resolutions: readonly number[];
  /** Names that users type. */
  readonly aliases: readonly string[];
  /** Ids of measure categories. */
  readonly measures: readonly string[];
  readonly history: readonly RegimeEvent[];
  readonly note: string | null;
  readonly confidence: Confidence;
}

/** `obligations`: for all States, without a list of names. */
export type RegimeKind = 'sanctions' | 'obligations';

export type RegimeStatus = 'active' | 'terminated' | 'disputed';

/** `verified`: read in the text; `known`: general knowledge, the text was not at hand. */
export type Confidence = 'verified' | 'known';

/** A panel, group or team that reports on a regime. */
export interface ExpertBody {
  readonly name: string;
  readonly createdBy: number;
  /** ISO date, or month, to which its mandate last ran. */
  readonly until: string | null;
}

/** What one resolution did to a regime. */
export interface RegimeEvent {
  readonly number: number;
  readonly date: string;
  readonly what: string;
  readonly basis: 'text' | 'record' | 'known';
}

/** One operative paragraph: a canonical label and the verb that it begins with, in lower case. */
export interface OperativeParagraph {
  readonly label: string;
  readonly verb: string | null;
}

/** The operative paragraphs of a resolution, as far as they are known. */
export interface ParagraphList {
  readonly number: number;
  readonly operative: readonly OperativeParagraph[];
  /** The top-level labels run from 1 without a gap. */
  readonly complete: boolean;
  /** The last ones hold the closing formula ("remain seized"), so that none is missing after them. */
  readonly closes: boolean;
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
  /**
   * ISO date up to which measures, their renewals and the state of regimes are known. Earlier than `date` where newer
   * records were taken in: these tell that a resolution was adopted, not what it does.
   */
  readonly measuresDate: string;
  /** What the user took in besides what ships; left out where nothing was. */
  readonly takenIn?: TakenIn;
  /** Names that the user gave to resolutions; left out where there is none. */
  readonly ownNames?: readonly OwnName[];
  record(number: number): ResolutionRecord | undefined;
  curated(number: number): CuratedResolution | undefined;
  paragraphs(number: number): ParagraphList | undefined;
  regime(id: string): Regime | undefined;
  regimes(): readonly Regime[];
  categories(): readonly MeasureCategory[];
}

/** A name that a user gave to a resolution: "the snapback resolution". */
export interface OwnName {
  /** As written in the file, white space folded. */
  readonly name: string;
  readonly number: number;
  /** A canonical label, where the name means a paragraph. */
  readonly paragraph: string | null;
  /** Whether it is a citation where it stands in a text. */
  readonly extract: boolean;
}
