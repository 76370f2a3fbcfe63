/** What the baseline of a run says of one matter: new, or known. */
import type { Failure, Report, Result, UnitReport } from '../model/report.ts';

export type Standing = 'fresh' | 'known';

/** How a matter stands; null in a run without a baseline. One that names no words is as new as its result. */
export type StandingOf = (unit: UnitReport, result: Result, failure: Failure | null) => Standing | null;

/** The standing of every matter of a report. */
export function createStanding({ baseline }: Report): StandingOf {
  if (baseline === null) return () => null;
  const fresh = new Set(
    baseline.fresh.map(({ unit, criterion, component, quote, place }) =>
      keyOf(unit, criterion, component, quote, place),
    ),
  );
  return (unit, result, failure) => {
    if (result.known === true) return 'known';
    if (failure === null) return 'fresh';
    const key = keyOf(unit.key, result.criterion, result.component, failure.quote, failure.place);
    return fresh.has(key) ? 'fresh' : 'known';
  };
}

function keyOf(
  unit: string,
  criterion: string,
  component: string | null,
  quote: string | null,
  { file, path, span }: Failure['place'],
): string {
  const words = quote === null ? null : quote.replaceAll(/\s+/gu, ' ').trim();
  return JSON.stringify([unit, criterion, component, words, file, path, span.line, span.column]);
}
