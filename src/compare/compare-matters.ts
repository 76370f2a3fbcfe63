/** Known matters against those of a run: what is new, what is still there, what is gone and why. */
import type { GoneMatter, GoneState, KnownMatter, Matter } from '../model/baseline.ts';
import type { UnitReport } from '../model/report.ts';
import { matterKey } from './matters.ts';

export interface MatterChanges {
  readonly fresh: readonly Matter[];
  readonly same: readonly Matter[];
  readonly gone: readonly GoneMatter[];
}

/**
 * Compares by identity, never by line. Of identical matters only their number can differ: where there are more than were known, the last ones
 * of the report are the new ones. `units` are those of the run, to tell what is fixed from what was not looked at.
 */
export function compareMatters(
  known: readonly KnownMatter[],
  now: readonly Matter[],
  units: readonly UnitReport[],
): MatterChanges {
  const left = new Map(known.map((matter) => [matterKey(matter), matter.times]));
  const fresh: Matter[] = [];
  const same: Matter[] = [];
  for (const matter of now) {
    const key = matterKey(matter);
    const times = left.get(key) ?? 0;
    if (times > 0) left.set(key, times - 1);
    (times > 0 ? same : fresh).push(matter);
  }
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const gone = known.flatMap((matter) => {
    const times = left.get(matterKey(matter)) ?? 0;
    return times === 0 ? [] : [{ ...matter, times, state: whyGone(matter, byKey.get(matter.unit)) }];
  });
  return { fresh, same, gone };
}

/** Fixed only where the criterion was judged again; what nobody looked at, or what it no longer applies to, is not known to be fixed. */
function whyGone({ service, component, criterion }: KnownMatter, unit: UnitReport | undefined): GoneState {
  if (unit === undefined) return 'unit';
  const services = unit.services.flatMap(({ name }, index) =>
    name.replaceAll(/\s+/gu, ' ').trim() === service ? [index] : [],
  );
  if (service !== null && services.length === 0) return 'service';
  const outcomes = unit.results
    .filter(
      (result) =>
        result.criterion === criterion &&
        (result.component === component || result.component === null) &&
        (service === null ? result.service === null : services.includes(result.service ?? -1)),
    )
    .map(({ outcome }) => outcome);
  const judged = outcomes.some((outcome) => outcome === 'met' || outcome === 'unmet');
  return judged && !outcomes.includes('not_assessed') ? 'fixed' : 'not_assessed';
}
