/** Points of indicators and what one criterion is worth, by exact fractions. */
import { type ComponentKey, isComponentKey } from '../model/component.ts';
import { type Criterion, type Severity, subjectPaths } from '../model/criterion.ts';
import type { Instrument } from '../model/instrument.ts';
import { multiply, ONE, parseRatio, type Ratio, ratio, roundHalfUp, subtract } from '../model/ratio.ts';

/** The number as the instrument rounds it. */
export function rounded(instrument: Instrument, value: Ratio): string {
  return roundHalfUp(value, instrument.rounding.decimals);
}

/** How often a matter of this severity counts in a component's share; a `kritis` one takes the whole share instead. */
export function severityWeight(instrument: Instrument, severity: Severity): number {
  const rule = instrument.deduction;
  if (rule === undefined) return 0;
  return severity === 'mayor' ? rule.mayor : severity === 'minor' ? rule.minor : 0;
}

/** A criterion that costs points: named or derived from the law, and its text known. */
export function counts(criterion: Criterion): boolean {
  const { strength, certainty, severity, duplicate_of } = criterion;
  return strength !== 'B' && certainty !== 'P' && severity !== 'info' && duplicate_of === undefined;
}

/** Component a criterion belongs to; null when it speaks of the unit or of every component. */
export function componentOf(criterion: Criterion): ComponentKey | null {
  if (criterion.component !== undefined) return criterion.component;
  const [path = ''] = subjectPaths(criterion);
  const key = /komponen\.(\w+)/u.exec(path)?.[1] ?? '';
  return isComponentKey(key) ? key : null;
}

/** Whether a criterion is about the presence of every component. */
export function isAboutEveryComponent(criterion: Criterion): boolean {
  return criterion.component === undefined && criterion.on.includes('komponen.*');
}

/** Sum of the weights of all criteria of a component that count. */
export function componentWeight(
  instrument: Instrument,
  criteria: readonly Criterion[],
  component: ComponentKey,
): number {
  return criteria
    .filter((one) => counts(one) && componentOf(one) === component)
    .reduce((total, one) => total + severityWeight(instrument, one.severity), 0);
}

/** Points a criterion costs when all criteria of its component apply and the others are met. */
export function deduction(instrument: Instrument, points: Ratio, weight: number, total: number): Ratio {
  const rest = subtract(ONE, parseRatio(instrument.deduction?.floor ?? '0'));
  return total === 0 ? ratio(0) : multiply(multiply(points, rest), ratio(weight, total));
}
