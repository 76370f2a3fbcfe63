/** Results found by what they are about. */
import type { ComponentKey } from '../model/component.ts';
import { groupBy } from '../model/group-by.ts';
import { remember } from '../model/remember.ts';
import type { Result } from '../model/report.ts';

const NONE: readonly Result[] = [];

const byService = remember((results: readonly Result[]) => groupBy(results, ({ service }) => service));
const byComponent = remember((results: readonly Result[]) => groupBy(results, ({ component }) => component));
const byCriterion = remember((results: readonly Result[]) => groupBy(results, ({ criterion }) => criterion));

/** Results about one service of a unit, or about the unit itself (null). */
export function aboutService(results: readonly Result[], service: number | null): readonly Result[] {
  return byService(results).get(service) ?? NONE;
}

/** Results of every criterion about a component, or about none (null). */
export function aboutComponent(
  results: readonly Result[],
  component: ComponentKey | null,
): readonly Result[] {
  return byComponent(results).get(component) ?? NONE;
}

/** Results of one criterion. */
export function ofCriterion(results: readonly Result[], criterion: string): readonly Result[] {
  return byCriterion(results).get(criterion) ?? NONE;
}
