/** The results about one service or unit, found by what they are about. */
import type { ComponentKey } from '../model/component.ts';
import { remember } from '../model/remember.ts';
import type { Result } from '../model/report.ts';

const NONE: readonly Result[] = [];

const byComponent = remember((results: readonly Result[]) => group(results, ({ component }) => component));
const byCriterion = remember((results: readonly Result[]) => group(results, ({ criterion }) => criterion));

/** Results of every criterion about a component. */
export function aboutComponent(results: readonly Result[], component: ComponentKey): readonly Result[] {
  return byComponent(results).get(component) ?? NONE;
}

/** Results of one criterion. */
export function ofCriterion(results: readonly Result[], criterion: string): readonly Result[] {
  return byCriterion(results).get(criterion) ?? NONE;
}

function group<Key>(
  results: readonly Result[],
  keyOf: (result: Result) => Key,
): ReadonlyMap<Key, readonly Result[]> {
  const groups = new Map<Key, Result[]>();
  for (const result of results) {
    const own = groups.get(keyOf(result));
    if (own === undefined) groups.set(keyOf(result), [result]);
    else own.push(result);
  }
  return groups;
}
