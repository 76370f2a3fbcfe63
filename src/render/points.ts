/** Points of indicators and what one criterion is worth, by exact fractions. */
import { COMPONENTS, type ComponentKey, isComponentKey } from '../model/component.ts';
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

/** Components a criterion is judged for by itself: those its paths name, or every one. */
export function componentsOf(criterion: Criterion): readonly ComponentKey[] {
  if (criterion.component !== undefined) return [criterion.component];
  const names = subjectPaths(criterion).map((path) => /komponen\.(\w+|\*)/u.exec(path)?.[1] ?? '');
  if (names.includes('*')) return COMPONENTS.map(({ key }) => key);
  return [...new Set(names.filter(isComponentKey))];
}

/** Severity in one component, where the criterion tells the two halves of the standard apart. */
function severityIn({ overrides, severity }: Criterion, component: ComponentKey): Severity {
  const half = COMPONENTS.find(({ key }) => key === component)?.bagian;
  const own = overrides?.find(({ when }) => halfOf(when) === half)?.severity;
  return own ?? severity;
}

/** `{properties: {bagian: {const: ...}}}`: the half of the standard an override is about. */
function halfOf(when: Criterion['check']): unknown {
  const { properties } = when as {
    readonly properties?: Readonly<Record<string, { readonly const?: unknown }>>;
  };
  return properties?.bagian?.const;
}

/** Sum of the weights of all criteria of a component that count. */
export function componentWeight(
  instrument: Instrument,
  criteria: readonly Criterion[],
  component: ComponentKey,
): number {
  return criteria
    .filter((one) => counts(one) && componentsOf(one).includes(component))
    .reduce((total, one) => total + severityWeight(instrument, severityIn(one, component)), 0);
}

/** Points a criterion costs when all criteria of its component apply and the others are met. */
export function deduction(instrument: Instrument, points: Ratio, weight: number, total: number): Ratio {
  const rest = subtract(ONE, parseRatio(instrument.deduction?.floor ?? '0'));
  return total === 0 ? ratio(0) : multiply(multiply(points, rest), ratio(weight, total));
}
