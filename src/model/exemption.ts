/** Exemptions: what somebody answerable decided not to fail a gate on, until when, and what became of that decision in this run. */
import type { ComponentKey } from './component.ts';
import type { Severity } from './criterion.ts';
import type { Place } from './place.ts';

/**
 * `matched`: in force and about something that is not met. `unused`: in force, about nothing that is not met. `expired`: its last day is over.
 * `invalid`: written wrongly, and without effect.
 */
export type ExemptionState = 'matched' | 'unused' | 'expired' | 'invalid';

/** One entry of a `pengecualian` list. What is missing or written wrongly is null. */
export interface Exemption {
  readonly place: Place;
  readonly criterion: string | null;
  readonly government: string | null;
  readonly unit: string | null;
  /** null: every service of the unit, and the unit itself. */
  readonly service: string | null;
  /** null: every component. */
  readonly component: ComponentKey | null;
  readonly reason: string | null;
  /** Function of the person who decided, not a name. */
  readonly approvedBy: string | null;
  /** Last day it holds, ISO. */
  readonly until: string | null;
  readonly state: ExemptionState;
  /** Why it is unused: its unit or service was not read, or everything it is about is met or not assessed. */
  readonly unused: 'unit' | 'service' | 'nothing' | null;
  /** Unmet results it is about; of an expired one those that count again. */
  readonly matches: number;
  /** Worst severity among them. */
  readonly severity: Severity | null;
}

export interface ExemptionsReport {
  /** false: the run was asked to look away from exemptions. */
  readonly applied: boolean;
  readonly entries: readonly Exemption[];
}
