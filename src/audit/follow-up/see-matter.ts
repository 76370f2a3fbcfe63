/** Whether a matter that is followed up is still what the audit finds. */

import type { Result, UnitReport } from '../../model/report.ts';
import type { FollowUpMatter, FollowUpSight } from '../../model/report-follow-up.ts';
import { normalise } from '../identity.ts';

/**
 * What the audit of a government's units says of a matter. Only what was judged and is not unmet is "not found"; what could not be judged, or
 * whose component is gone, stays open.
 */
export function seeMatter(matter: FollowUpMatter, units: readonly UnitReport[]): FollowUpSight {
  if (matter.kind === 'product') return 'outside';
  const own = matter.unit === null ? units : units.filter((unit) => isNamed(unit, matter.unit ?? ''));
  if (own.length === 0) return 'unit_absent';
  const placed = own.filter(
    (unit) => matter.service === null || servicesNamed(unit, matter.service).size > 0,
  );
  if (placed.length === 0) return 'place_gone';
  const results = placed.flatMap((unit) => resultsOf(unit, matter));
  if (results.some(({ outcome }) => outcome === 'unmet')) return 'found';
  if (results.length === 0 || results.some(({ outcome }) => outcome === 'not_assessed'))
    return 'not_assessed';
  return results.some(({ reason }) => reason?.code === 'component_absent' || reason?.code === 'block_absent')
    ? 'component_gone'
    : 'not_found';
}

function resultsOf(unit: UnitReport, matter: Extract<FollowUpMatter, { kind: 'criterion' }>): Result[] {
  const services = matter.service === null ? null : servicesNamed(unit, matter.service);
  return unit.results.filter(
    ({ criterion, service, component }) =>
      criterion === matter.criterion &&
      (services === null || service === null || services.has(service)) &&
      (matter.component === null || component === null || component === matter.component),
  );
}

/** By name, or by its code: the last part of the key of a unit that states one. */
function isNamed(unit: UnitReport, words: string): boolean {
  const wanted = normalise(words);
  return normalise(unit.name) === wanted || unit.key.endsWith(`/kode:${wanted}`);
}

function servicesNamed(unit: UnitReport, words: string): ReadonlySet<number> {
  const wanted = normalise(words);
  return new Set(unit.services.flatMap(({ name }, index) => (normalise(name) === wanted ? [index] : [])));
}
