/** The numbers of a report: scores with every step, and what is needed to redo them. */
import type { Words } from './criterion.ts';
import type { Indicator, Instrument, WeightStatus } from './instrument.ts';
import type { SheetSource, ValueSource } from './report-sheet.ts';

/** A number as an exact fraction and as the rounded text that is printed. */
export interface Exact {
  readonly exact: string;
  readonly rounded: string;
}

/** Three numbers that add up to 100: gained = low, lost = 100 - high, open = high - low (from the rounded ends). */
export interface Score {
  readonly low: Exact;
  readonly high: Exact;
  readonly gained: string;
  readonly lost: string;
  readonly open: string;
  /** Category when the whole range lies in it. */
  readonly category: string | null;
  readonly zone: string | null;
  /** Best zone still possible (or the next one up), and the points it needs beyond `low`; null when none is left. */
  readonly next: {
    readonly category: string;
    /** null where the instrument has no zones. */
    readonly zone: string | null;
    readonly min: string;
    readonly needs: string;
    readonly possible: boolean;
  } | null;
  /** Points above the lower bound of the certain category; null when no category is certain. */
  readonly above: string | null;
}

export interface IndicatorScore {
  readonly id: string;
  readonly source: ValueSource;
  /** Where the sheet says it; null without sheet. */
  readonly sheet: SheetSource | null;
  /** Points of 100 this indicator can give. */
  readonly points: Exact;
  readonly low: Exact;
  readonly high: Exact;
  /** Share 0..1, exact fractions. */
  readonly share: { readonly low: string; readonly high: string };
  /** Per service, or one entry for the unit. */
  readonly parts: readonly {
    readonly service: number | null;
    readonly low: string;
    readonly high: string;
    readonly state: string;
  }[];
}

export interface DimensionScore {
  readonly id: string;
  /** Points from the body's own report on the unit; null when they come from the indicators. */
  readonly rapor: SheetSource | null;
  readonly points: Exact;
  readonly low: Exact;
  readonly high: Exact;
  readonly indicators: readonly IndicatorScore[];
}

export interface UnitScore {
  readonly instrument: string;
  /** The score from the body's own report on the unit; null when it is the sum of the dimensions. */
  readonly rapor: SheetSource | null;
  /** How often the unit counts where units are weighted by their products. */
  readonly products: number;
  readonly score: Score;
  readonly dimensions: readonly DimensionScore[];
}

/** What a reader of the report must know of an instrument to recompute every number. */
export interface InstrumentSummary {
  readonly id: string;
  readonly title: Words;
  readonly short: Words;
  readonly period: string;
  readonly decimals: number;
  /** Highest score. */
  readonly total: string;
  /** The body never published how it counts: a rehearsal. */
  readonly simulation: boolean;
  readonly dimensions: readonly {
    readonly id: string;
    readonly name: Words;
    readonly weight: string;
    readonly status: WeightStatus;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly dimension: string;
    readonly name: Words;
    readonly share: string;
    readonly status: WeightStatus;
    readonly scale: string;
    readonly evidence: Indicator['evidence'];
    /** Top of the scale a person notes the value on. */
    readonly top: string;
  }[];
  readonly bands: readonly {
    readonly category: string;
    readonly name: Words;
    readonly zone: string | null;
    readonly min: string;
  }[];
  /** How the lower bounds of the categories are known. */
  readonly bandsStatus: WeightStatus;
  readonly ladder: NonNullable<Instrument['ladder']> | null;
  readonly deduction: NonNullable<Instrument['deduction']> | null;
  readonly unknowns: readonly Words[];
}
