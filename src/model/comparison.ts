/** Two or more reports side by side: what `patuh diff` finds out. `standards/schema/diff.schema.json` publishes it. */
import type { GoneMatter, Matter } from './baseline.ts';
import type { InstrumentSummary } from './report-score.ts';

/** A report that is compared. */
export interface ComparedReport {
  readonly file: string;
  readonly date: string;
  readonly tool: string;
  readonly units: number;
  readonly services: number;
  readonly exit: number;
}

/** Low and high of one report, rounded as printed. */
export interface Range {
  readonly low: string;
  readonly high: string;
}

/** A number in the first and in the last report. `lowDelta` is what was proved more (or, with a minus, less). */
export interface Delta {
  readonly old: Range;
  readonly new: Range;
  readonly lowDelta: string;
  readonly highDelta: string;
}

/** Two editions of an instrument give numbers that mean different things. */
export type Comparability = 'same' | 'changed' | 'only_old' | 'only_new';

export interface InstrumentComparison {
  readonly id: string;
  readonly state: Comparability;
  /** Parts of the instrument that differ: period, dimensions, indicators, bands, ladder, deduction, decimals. */
  readonly differs: readonly string[];
  /** As the newer report has it; the older one where only that has it. */
  readonly summary: InstrumentSummary;
}

export interface ScoreComparison {
  readonly instrument: string;
  readonly score: Delta;
  readonly oldZone: string | null;
  readonly newZone: string | null;
  readonly dimensions: readonly { readonly id: string; readonly delta: Delta }[];
  /** Indicators whose low or high changed. */
  readonly indicators: readonly { readonly id: string; readonly delta: Delta }[];
}

export interface UnitComparison {
  readonly key: string;
  readonly name: string;
  readonly government: string;
  readonly state: 'both' | 'added' | 'removed';
  /** Instruments that can be compared; none for a unit that is in one report only. */
  readonly scores: readonly ScoreComparison[];
  readonly fresh: readonly Matter[];
  readonly gone: readonly GoneMatter[];
  readonly unchanged: number;
  /** Matters of criteria whose edition differs: neither new nor fixed. */
  readonly incomparable: number;
}

/** Low and high of one unit through all reports; null where the report does not have it or cannot be compared with the last. */
export interface Trend {
  readonly unit: string;
  readonly instrument: string;
  readonly points: readonly (Range | null)[];
}

export interface Comparison {
  readonly schema: 'patuh-diff-1';
  /** In the order given; the first and the last are compared, all of them make the trend. */
  readonly reports: readonly ComparedReport[];
  readonly instruments: readonly InstrumentComparison[];
  /** Ids of criteria whose edition differs between the first and the last report, or that only one of them knows. */
  readonly criteria: readonly string[];
  readonly units: readonly UnitComparison[];
  readonly trend: readonly Trend[];
  /** Units that fell below what they had, and units that are gone: what --fail-on-drop fails on. */
  readonly drops: readonly {
    readonly unit: string;
    readonly name: string;
    readonly instrument: string | null;
    readonly lowDelta: string | null;
  }[];
}
