/** The matters of units, by what makes each the same one in another run. */
import type { KnownMatter, Matter, MatterIdentity } from '../model/baseline.ts';
import type { Result, UnitReport } from '../model/report.ts';

/** Everything that is not met, one matter for each place, in the order of the units. */
export function mattersOf(units: readonly UnitReport[]): Matter[] {
  return units.flatMap((unit) =>
    unit.results
      .filter((result) => result.outcome === 'unmet')
      .flatMap((result) => resultMatters(unit, result)),
  );
}

/** The matters of one result that is not met. */
export function resultMatters(unit: UnitReport, result: Result): Matter[] {
  const service = result.service === null ? null : (unit.services[result.service] ?? null);
  return result.failures.map(({ message, quote, place }) => ({
    unit: unit.key,
    name: unit.name,
    service: service === null ? null : line(service.name),
    component: result.component,
    criterion: result.criterion,
    quote: quote === null ? null : line(quote),
    severity: result.severity,
    counts: result.counts,
    message,
    place,
  }));
}

function line(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The identity as one text. */
export function matterKey({ unit, service, component, criterion, quote }: MatterIdentity): string {
  return JSON.stringify([unit, service, component, criterion, quote]);
}

/** Matters as entries of a baseline: identical ones counted, sorted by identity. */
export function knownMatters(
  matters: readonly (MatterIdentity & { readonly name: string })[],
): KnownMatter[] {
  const found = new Map<string, KnownMatter>();
  for (const { unit, name, service, component, criterion, quote } of matters) {
    const identity = { unit, name, service, component, criterion, quote };
    const key = matterKey(identity);
    found.set(key, { ...identity, times: (found.get(key)?.times ?? 0) + 1 });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, matter]) => matter);
}
