/** A baseline: what was known to be lacking when it was written, so that only what is new fails. */
import type { ComponentKey } from './component.ts';
import type { Severity, Words } from './criterion.ts';
import type { Place } from './place.ts';

/**
 * What makes a matter the same one although lines have moved and services or list items stand in another order: whose it is, in which service
 * and component, by which criterion, and the words as published (null: something is missing).
 */
export interface MatterIdentity {
  /** Key of the unit. */
  readonly unit: string;
  readonly service: string | null;
  readonly component: ComponentKey | null;
  readonly criterion: string;
  readonly quote: string | null;
}

/** A known matter; identical ones of one service are one entry with their number. */
export interface KnownMatter extends MatterIdentity {
  /** Name of the unit, for people. */
  readonly name: string;
  readonly times: number;
}

/** The file of `patuh baseline write`. */
export interface Baseline {
  readonly schema: 'patuh-baseline-1';
  /** Version of patuh that wrote it. */
  readonly tool: string;
  /** Edition of the criteria: another one judges otherwise, so what is new could not be told. */
  readonly criteria: string;
  /** Sorted by identity. */
  readonly matters: readonly KnownMatter[];
}

/** A matter of a report. */
export interface Matter extends MatterIdentity {
  readonly name: string;
  readonly severity: Severity;
  /** Costs points and can fail a gate. */
  readonly counts: boolean;
  readonly message: Words;
  readonly place: Place;
}

/**
 * Why a known matter is not there any more: `fixed`, or its criterion is `not_assessed` now, or its `service` or `unit` was not read. Only the
 * first is an improvement.
 */
export type GoneState = 'fixed' | 'not_assessed' | 'service' | 'unit';

export interface GoneMatter extends KnownMatter {
  readonly state: GoneState;
}

/** What a baseline says of a run. */
export interface BaselineReport {
  readonly file: string;
  readonly tool: string;
  /** Matters that were known and still are. */
  readonly known: number;
  readonly fresh: readonly Matter[];
  readonly gone: readonly GoneMatter[];
}
