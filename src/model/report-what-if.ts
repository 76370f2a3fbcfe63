/** What-if: changes that somebody tries, and the scores before and after them. */
import type { Score } from './report-score.ts';

/** One change of a what-if: an indicator, a dimension, or `nilai` (the unit's score). */
export interface Change {
  readonly unit: string;
  readonly instrument: string;
  readonly what: string;
  readonly value: string;
}

/** Scores as they are and as they would be. */
export interface WhatIfReport {
  readonly changes: readonly Change[];
  readonly units: readonly {
    readonly unit: string;
    readonly instrument: string;
    readonly before: Score;
    readonly after: Score;
  }[];
  readonly governments: readonly {
    readonly name: string;
    readonly instrument: string;
    readonly before: Score | null;
    readonly after: Score | null;
  }[];
}
