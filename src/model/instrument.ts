/** Instruments: what is scored and for how much. Files under `standards/instruments/`. */
import type { ComponentKey } from './component.ts';
import type { LegalBasis, Words } from './criterion.ts';

/** How a weight is known: printed by the body, seen in one source only, or assumed by patuh. */
export type WeightStatus = 'official' | 'seen_once' | 'assumed';

/** A weight as an exact decimal or fraction ("32.37", "1/11") and how it is known. */
export interface Weight {
  readonly value: string;
  readonly status: WeightStatus;
}

export interface Dimension {
  readonly id: string;
  readonly name: Words;
  readonly weight: Weight;
}

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
  /** Needs a person: interview, observation, documents. A declared component is said, never scored. */
  | { readonly kind: 'sheet'; readonly declared_by?: ComponentKey };

export interface Indicator {
  readonly id: string;
  readonly dimension: string;
  readonly name: Words;
  readonly level: 'service' | 'unit';
  readonly evidence: readonly ('document' | 'observation' | 'interview' | 'secondary')[];
  /** Share inside the dimension; normalised by the sum of shares. */
  readonly share: Weight;
  readonly scale: Scale;
  /** The satisfaction index (IKM) is part of its data; how it becomes points is not known, so a survey is only evidence. */
  readonly survey?: true;
}

export interface Band {
  readonly category: string;
  readonly name: Words;
  readonly zone: 'hijau' | 'kuning' | 'merah';
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
  readonly loci: Readonly<Record<'kabupaten' | 'kota' | 'provinsi', readonly Locus[]>> | null;
  /** Roll-up steps the instrument declares; a step that is not declared does not happen. */
  readonly rollup: {
    readonly services: { readonly rule: 'mean'; readonly status: WeightStatus };
    readonly government: { readonly rule: 'mean_of_loci'; readonly status: WeightStatus } | null;
  };
  /** What is not known about this instrument, printed with it. */
  readonly unknowns: readonly Words[];
}
