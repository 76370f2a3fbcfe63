/** A satisfaction survey (SKM) in the report: numbers with every step, and what was looked at. It changes no score. */
import type { Certainty, LegalBasis, Severity, Strength, Words } from './criterion.ts';
import type { Exact } from './report-score.ts';
import type { Quality, SurveyCheckId, SurveyElement } from './survey-norm.ts';

/** One element: mean (NRR) = sum / answered; weighted = mean / 9; index = mean x 25. null: nobody answered it. */
export interface SurveyElementReport {
  readonly element: SurveyElement;
  readonly code: string;
  readonly name: Words;
  readonly answered: number;
  /** Respondents who left it out. */
  readonly missing: number;
  /** Answers that could not be read and stand in no sum; each is a fault. */
  readonly unread: number;
  readonly sum: number;
  readonly mean: Exact | null;
  readonly weighted: Exact | null;
  readonly index: Exact | null;
  readonly quality: Quality | null;
}

/** Why a check has its outcome; the sentence is in `src/text/`. Numbers as printed, dates as ISO. */
export type SurveyReason =
  | { readonly code: 'period_unknown' }
  | { readonly code: 'period_open'; readonly until: string }
  | { readonly code: 'period_recent'; readonly until: string; readonly validThrough: string }
  | { readonly code: 'period_old'; readonly until: string; readonly validThrough: string }
  | { readonly code: 'elements_complete' }
  | { readonly code: 'elements_missing'; readonly elements: readonly SurveyElement[] }
  | { readonly code: 'index_unknown' }
  | { readonly code: 'not_published' }
  | { readonly code: 'index_same'; readonly published: string; readonly index: string }
  | {
      readonly code: 'index_rounded_weight';
      readonly published: string;
      readonly index: string;
      readonly weight: string;
    }
  | { readonly code: 'index_differs'; readonly published: string; readonly index: string }
  | { readonly code: 'class_fits'; readonly published: string; readonly index: string }
  | {
      readonly code: 'class_differs';
      readonly published: string;
      readonly index: string;
      readonly quality: Quality;
    }
  | { readonly code: 'population_unknown' }
  | { readonly code: 'sample_enough'; readonly needed: number; readonly respondents: number }
  | { readonly code: 'sample_small'; readonly needed: number; readonly respondents: number }
  | { readonly code: 'plausible' }
  | { readonly code: 'more_than_population'; readonly respondents: number; readonly population: number }
  | { readonly code: 'all_equal'; readonly mean: string }
  | { readonly code: 'perfect'; readonly respondents: number };

export interface SurveyCheck {
  readonly id: SurveyCheckId;
  readonly title: Words;
  readonly severity: Severity;
  readonly strength: Strength;
  readonly outcome: 'met' | 'unmet' | 'not_assessed' | 'not_applicable';
  readonly reasons: readonly SurveyReason[];
}

export interface SurveyReport {
  readonly file: string;
  /** Where the answers stand: counts or rows in the file itself, or respondent rows as CSV beside it. */
  readonly answersFrom: 'counts' | 'rows' | 'csv';
  readonly csv: string | null;
  readonly from: string | null;
  readonly until: string | null;
  /** People served in the period, by the body's own word; null when not stated. */
  readonly population: number | null;
  readonly respondents: number;
  /** Rows without any answer: no respondents. */
  readonly emptyRows: number;
  /** Rows that could not be read at all; each is a fault. */
  readonly unreadRows: number;
  /** Columns of the CSV that are no element. */
  readonly ignoredColumns: readonly string[];
  /** The file names elements U8 or U9, which published reports swap. */
  readonly namedByCode: boolean;
  /** In the order of the regulation, always nine. */
  readonly elements: readonly SurveyElementReport[];
  /** Elements by mean, lowest first; those with the same mean in the order of the regulation. */
  readonly weakest: readonly SurveyElement[];
  /** Sum of the weighted means, 1..4; null when an element has no answer. */
  readonly mean: Exact | null;
  /** IKM = mean x 25, 25..100. */
  readonly index: Exact | null;
  readonly quality: Quality | null;
  readonly performance: Words | null;
  /** The same answers with a weight that is often printed in place of 1/9. */
  readonly roundedWeights: readonly {
    readonly weight: string;
    readonly index: Exact;
    readonly quality: Quality;
  }[];
  /** Respondents that Krejcie and Morgan ask for; null when the population is not stated. */
  readonly sampleNeeded: number | null;
  readonly published: { readonly index: string | null; readonly quality: string | null };
  readonly checks: readonly SurveyCheck[];
  /** Indicators and dimensions the survey is evidence for; none of them gains points, because the rubric is not known. */
  readonly evidence: readonly {
    readonly instrument: string;
    readonly id: string;
    readonly name: Words;
    readonly note: Words | null;
  }[];
  readonly basis: readonly LegalBasis[];
  readonly certainty: Certainty;
}
