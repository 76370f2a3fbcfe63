/** What sheets say of a unit under one instrument. */
import type { SheetSource } from '../model/report.ts';

/** A value with its place. */
export interface Value {
  /** Share 0..1 of an indicator, or points of a dimension or a unit; an exact fraction. */
  readonly exact: string;
  /** As it was noted, for messages. */
  readonly noted: string;
  readonly source: SheetSource;
}

export interface UnitValues {
  readonly indicators: ReadonlyMap<string, Value>;
  /** Points from the body's own report; they replace what the indicators give. */
  readonly dimensions: ReadonlyMap<string, Value>;
  /** The unit's score from the body's own report; it replaces the sum. */
  readonly total: Value | null;
  /** Products that were assessed; null when no sheet says. */
  readonly products: number | null;
}

export const NO_VALUES: UnitValues = {
  indicators: new Map(),
  dimensions: new Map(),
  total: null,
  products: null,
};
