/** Instruments: what is scored and for how much. Files under `standards/instruments/`. */
import type { ComponentKey } from './component.ts';
import type { LegalBasis, Words } from './criterion.ts';

/** From the surest to the least sure. */
export const WEIGHT_STATUSES = ['official', 'second_hand', 'seen_once', 'assumed'] as const;

/** How a weight is known: printed by the body, agreed on by sources that copy it, seen in one source only, or assumed by patuh. */
export type WeightStatus = (typeof WEIGHT_STATUSES)[number];

/** A weight as an exact decimal or fraction ("32.37", "1/11") and how it is known. */
export interface Weight {
  readonly value: string;
  readonly status: WeightStatus;
}

export interface Dimension {
  readonly id: string;
  readonly name: Words;
  readonly weight: Weight;
  /** Why the indicators of this dimension are not known; its points then come from the body's own rapor only. */
  readonly closed?: Words;
}

/** What a `cumulative` scale asks of a unit, in the order of its steps. */
export type Condition =
  | 'standard_exists'
  | 'all_components'
  | 'decree'
  | 'participation'
  | 'pledge_exists'
  | 'pledge_content'
  | 'pledge_printed'
  | 'pledge_electronic'
  | 'hours'
  /** What no document can show: never decided here. */
  | 'beyond_document';

/** How an indicator gets its value 0..1. A closed library; parameters are data. */
export type Scale =
  /** Ladder of UU 25/2009 components by publication (instrument reference 4.3). */
  | {
      readonly kind: 'publication_ladder';
      readonly component: ComponentKey;
      /** Criteria that must hold for "complete". */
      readonly complete: readonly string[];
    }
  /** Pledge published: 0 absent, else by media. */
  | { readonly kind: 'pledge_media' }
  /** Share of the listed criteria that are met. */
  | { readonly kind: 'criteria_share'; readonly criteria: readonly string[] }
  /** Share of a component: 0 absent or an unmet kritis; else floor + (1 - floor) x met/(met + unmet) by severity weight. */
  | { readonly kind: 'component_criteria'; readonly component: ComponentKey }
  /** Seen at the place of service: 1 when shown on a medium that is not electronic, else 0; a component, or the pledge when none is named. */
  | { readonly kind: 'displayed'; readonly component?: ComponentKey }
  /** Steps that build on each other: the value is how many of them, from the first, hold, of all of them. */
  | { readonly kind: 'cumulative'; readonly steps: readonly Condition[] }
  /** Kinds of participants named in the minutes, up to `most`. */
  | { readonly kind: 'participants'; readonly most: number }
  /** Needs a person: interview, observation, documents. A declared component is said, never scored. */
  | { readonly kind: 'sheet'; readonly declared_by?: ComponentKey };

export interface Indicator {
  readonly id: string;
  readonly dimension: string;
  readonly name: Words;
  /** What the variable of the body's own list it belongs to is called, where dimensions have variables. */
  readonly variable?: Words;
  readonly level: 'service' | 'unit' | 'government';
  readonly evidence: readonly ('document' | 'observation' | 'interview' | 'secondary')[];
  /** Share inside the dimension; normalised by the sum of shares. */
  readonly share: Weight;
  readonly scale: Scale;
  /** The satisfaction index (IKM) is part of its data; how it becomes points is not known, so a survey is only evidence. */
  readonly survey?: true;
  /** Top of the scale a person notes the value on, from 0; 1 when not given. */
  readonly top?: string;
  /** What the values mean, where a source says so. */
  readonly rubric?: readonly { readonly value: string; readonly state: Words }[];
  /** The question to put, or what to look at. */
  readonly ask?: Words;
  /** Evidence that is accepted. */
  readonly proof?: Words;
}

export interface Band {
  readonly category: string;
  readonly name: Words;
  /** Absent where the body gives no colours. */
  readonly zone?: 'hijau' | 'kuning' | 'merah';
  /** Lower bound, inclusive, as a decimal text. */
  readonly min: string;
}

/** Kind of unit the Ombudsman assesses in a government of this kind. */
export interface Locus {
  readonly id: string;
  readonly name: Words;
  /** How many units of this kind. */
  readonly count: number;
  /** A unit fills the slot when one of these holds: sector and/or kind. */
  readonly match: readonly { readonly urusan?: string; readonly jenis?: string }[];
}

export interface Instrument {
  readonly id: string;
  readonly title: Words;
  readonly short: Words;
  readonly period: string;
  /** Years of assessment it was or is used in; `until` null while it is in use. */
  readonly years: { readonly from: number; readonly until: number | null };
  /** The instrument this one is an edition of: the same generation, the same categories. */
  readonly edition_of?: string;
  /** The body never published how it counts: the result is a rehearsal and is called so. */
  readonly simulation?: boolean;
  /** Highest score; 100 when not given. */
  readonly total?: string;
  readonly legal_basis: readonly LegalBasis[];
  readonly rounding: { readonly decimals: number; readonly mode: 'half_up' };
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  /** Points of the ladder states, exact fractions. */
  readonly ladder?: {
    readonly status: WeightStatus;
    readonly document_only: string;
    readonly one_medium: string;
    readonly both_incomplete: string;
    readonly complete: string;
  };
  readonly deduction?: {
    readonly status: WeightStatus;
    readonly floor: string;
    readonly mayor: number;
    readonly minor: number;
  };
  /** Empty when the instrument has no categories. */
  readonly bands: readonly Band[];
  /** How the lower bounds are known. */
  readonly bands_status?: WeightStatus;
  readonly loci: Readonly<Record<'kabupaten' | 'kota' | 'provinsi', readonly Locus[]>> | null;
  /** Roll-up steps the instrument declares; a step that is not declared does not happen. */
  readonly rollup: {
    readonly services: { readonly rule: 'mean'; readonly status: WeightStatus };
    /** `product_weighted`: each unit counts as often as it has products. */
    readonly government: {
      readonly rule: 'mean_of_loci' | 'product_weighted';
      readonly status: WeightStatus;
    } | null;
  };
  /** The dimension that uses the satisfaction index (IKM) where no indicator of it is known: a survey is evidence there, never points. */
  readonly survey?: { readonly dimension: string; readonly note: Words };
  /** What is not known about this instrument, printed with it. */
  readonly unknowns: readonly Words[];
}
