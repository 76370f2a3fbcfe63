/**
 * The report: the one result object that every renderer reads and that `patuh audit -f json` prints.
 * `standards/schema/report.schema.json` publishes it. Exact numbers stand as fractions in text ("1/4") beside the
 * rounded ones; the rounded text is the number that is printed, gated and exported everywhere.
 */
import type { BaselineReport } from './baseline.ts';
import type { ComponentKey } from './component.ts';
import type { Certainty, LegalBasis, Severity, Strength, Words } from './criterion.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { FileKind } from './document-kind.ts';
import type { Excerpt } from './excerpt.ts';
import type { ExemptionsReport } from './exemption.ts';
import type { JenisSumber, Sebab, Status } from './facts.ts';
import type { WeightStatus } from './instrument.ts';
import type { Place } from './place.ts';
import type { FollowUpReport } from './report-follow-up.ts';
import type { Exact, InstrumentSummary, Score, UnitScore } from './report-score.ts';
import type { GreenAnswer } from './report-sheet.ts';
import type { SurveyReport } from './report-survey.ts';
import type { WhatIfReport } from './report-what-if.ts';

export type * from './excerpt.ts';
export type * from './place.ts';
export type * from './report-follow-up.ts';
export type * from './report-score.ts';
export type * from './report-sheet.ts';
export type * from './report-survey.ts';
export type * from './report-what-if.ts';

export type Outcome = 'met' | 'unmet' | 'not_applicable' | 'not_assessed';

/** Why a criterion is not applicable or not assessed. */
export type Reason =
  | { readonly code: 'component_absent'; readonly component: ComponentKey }
  | { readonly code: 'component_unknown'; readonly component: ComponentKey; readonly because: Sebab }
  | { readonly code: 'component_broken'; readonly component: ComponentKey }
  | { readonly code: 'block_absent'; readonly block: string }
  | { readonly code: 'block_unknown'; readonly block: string }
  | { readonly code: 'cut' }
  | { readonly code: 'does_not_apply' }
  | { readonly code: 'no_subject' }
  | { readonly code: 'needs'; readonly ask: Words }
  | { readonly code: 'crashed' };

export interface Failure {
  readonly message: Words;
  /** Words as published; null when something is missing. */
  readonly quote: string | null;
  readonly place: Place;
  /** Only where words are quoted. */
  readonly excerpt?: Excerpt;
}

/** The judgement of one criterion on one service (or on the unit: `service` null). */
export interface Result {
  readonly criterion: string;
  readonly service: number | null;
  readonly component: ComponentKey | null;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** Deducts points and can fail a gate: strength E or D, certainty C or S, and not `info`. */
  readonly counts: boolean;
  /** Subjects looked at: a component, or its citations, times, ... */
  readonly subjects: number;
  readonly failures: readonly Failure[];
  /** Index of the entry of `exemptions` by which this does not fail a gate; only on what is not met. */
  readonly exemption?: number;
  /** Everything about it stands in the baseline of the run, so it does not fail a gate; only on what is not met. */
  readonly known?: true;
}

/** One thing to mend: a component of a service, or a block of the unit, with the criteria it fails. */
export interface Fix {
  readonly service: number | null;
  readonly component: ComponentKey | null;
  readonly block: string | null;
  readonly severity: Severity;
  readonly criteria: readonly string[];
  readonly place: Place;
  /** Model text that was tried in its place to find the points. */
  readonly tried: unknown;
  /** Points of *sudah hilang* that come back, per instrument. */
  readonly gains: readonly { readonly instrument: string; readonly points: Exact }[];
}

export interface ServiceReport {
  readonly name: string;
  readonly file: string;
  readonly place: Place;
  readonly components: readonly {
    readonly key: ComponentKey;
    readonly status: Status;
    readonly because: Sebab | null;
    readonly cut: boolean;
  }[];
  /** Citations in the register / all citations of the service. */
  readonly citations: { readonly known: number; readonly total: number };
}

export interface OfficialScore {
  readonly year: number;
  readonly score: string | null;
  readonly category: string | null;
  readonly zone: string | null;
  readonly source: string | null;
}

export interface UnitReport {
  readonly key: string;
  readonly name: string;
  readonly government: string;
  readonly kind: string | null;
  readonly sector: string | null;
  readonly source: JenisSumber;
  readonly sourceStated: boolean;
  readonly sourceTitle: string | null;
  readonly files: readonly string[];
  readonly services: readonly ServiceReport[];
  readonly results: readonly Result[];
  readonly scores: readonly UnitScore[];
  readonly fixes: readonly Fix[];
  /** Satisfaction surveys, latest first; those without a period last. */
  readonly surveys: readonly SurveyReport[];
  readonly official: readonly OfficialScore[];
}

export interface GovernmentScore {
  readonly instrument: string;
  readonly rule: 'mean_of_loci' | 'product_weighted';
  readonly status: WeightStatus;
  /** null: no locus present; or units are weighted by products and some are missing or their products not known. */
  readonly score: Score | null;
  /** The same rule over the units that are there, when some are missing: no score of the government. */
  readonly presentOnly: Score | null;
  readonly green: GreenAnswer;
  readonly loci: readonly {
    readonly id: string;
    readonly name: Words;
    readonly wanted: number;
    readonly units: readonly string[];
  }[];
  readonly present: number;
  readonly wanted: number;
  /** Units of this government outside the loci. */
  readonly outside: readonly string[];
}

export interface GovernmentReport {
  readonly name: string;
  readonly kind: string | null;
  /** Keys of units, provisional order by low of the first instrument, best first. */
  readonly units: readonly string[];
  readonly scores: readonly GovernmentScore[];
  /** null: no follow-up file of this government was read. */
  readonly followUp: FollowUpReport | null;
  readonly official: readonly OfficialScore[];
}

export interface CriterionSummary {
  readonly id: string;
  /** Changes when what it judges changes; its wording does not matter. */
  readonly edition: string;
  readonly title: Words;
  readonly remedy: Words;
  readonly severity: Severity;
  readonly strength: Strength;
  readonly certainty: Certainty;
  readonly basis: readonly LegalBasis[];
}

export type Gate =
  | {
      readonly kind: 'fail_on';
      readonly severity: Severity;
      readonly count: number;
      /** Results beside `count` that an exemption keeps from failing. */
      readonly exempted: number;
      /** Results beside both that the baseline knows. */
      readonly known: number;
      readonly passed: boolean;
    }
  | {
      readonly kind: 'fail_under';
      readonly instrument: string;
      readonly limit: string;
      /** Lowest low end over the units; null when there is no unit. */
      readonly value: string | null;
      readonly unit: string | null;
      /** Highest low end documents alone could reach: low + lost. */
      readonly reachable: string | null;
      readonly passed: boolean;
    };

export interface Report {
  readonly schema: 'patuh-report-1';
  readonly tool: { readonly name: 'patuh'; readonly version: string };
  readonly date: string;
  /** Files that were read, in order; every one is a unit's file, tells something beside the units, or has a fault. */
  readonly files: readonly {
    readonly path: string;
    /** null when the file could not be read. */
    readonly kind: FileKind | null;
    /** `used`: a sound file of a kind beside OPD documents; `unused`: such a file about something this run does not score. */
    readonly state: 'audited' | 'faulted' | 'no_services' | 'used' | 'unused';
  }[];
  readonly instruments: readonly InstrumentSummary[];
  readonly criteria: readonly CriterionSummary[];
  readonly units: readonly UnitReport[];
  readonly governments: readonly GovernmentReport[];
  /** null when nobody asked. */
  readonly whatIf: WhatIfReport | null;
  readonly faults: readonly Diagnostic[];
  readonly exemptions: ExemptionsReport;
  /** null: the run had no baseline. */
  readonly baseline: BaselineReport | null;
  readonly gates: readonly Gate[];
  readonly totals: {
    readonly units: number;
    readonly services: number;
    readonly met: number;
    readonly unmet: number;
    readonly notApplicable: number;
    readonly notAssessed: number;
    readonly lawCheckedOn: string;
  };
  readonly exit: 0 | 1 | 2 | 3;
}
