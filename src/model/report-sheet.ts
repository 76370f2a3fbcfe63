/** What assessment sheets add to a report: where a value came from, and the way to green. */
import type { Span } from './diagnostic.ts';

/** Who a value comes from: the documents, a sheet, the assessing body's own report on the unit (rapor), or nobody yet. */
export type ValueSource = 'document' | 'sheet' | 'rapor' | 'nobody';

export type EvidenceState = 'ada' | 'sebagian' | 'belum_ada' | 'kedaluwarsa';

/** One noted value; several respondents give several. */
export interface SheetEntry {
  /** On the indicator's scale, exact. */
  readonly value: string;
  /** ISO date. */
  readonly date: string;
  /** Function of the person asked. */
  readonly respondent: string | null;
  readonly substitute: boolean;
  readonly evidence: string | null;
  readonly state: EvidenceState | null;
}

/** The place in a sheet that gives a value. */
export interface SheetSource {
  readonly file: string;
  readonly path: string;
  readonly span: Span;
  readonly entries: readonly SheetEntry[];
}

/** Which single unit, raised to what, brings the government to green. */
export type GreenAnswer =
  | { readonly answer: 'no_zones' | 'no_score' | 'already' | 'none_alone' | 'unknown' }
  | {
      readonly answer: 'single';
      /** Unit keys with the score each would need, rounded up; the smallest rise first. */
      readonly units: readonly { readonly unit: string; readonly from: string; readonly to: string }[];
    };
