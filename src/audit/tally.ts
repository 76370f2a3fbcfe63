/** What the results of a run add up to, counted in one walk over its units: each of them may have to be unpacked for it. */
import { SEVERITIES, type Severity } from '../model/criterion.ts';
import type { Outcome, Result, UnitReport } from '../model/report.ts';

/** Results that fail a severity gate, and those that something keeps from failing it. */
export interface Failing {
  readonly count: number;
  /** By an exemption. */
  readonly exempted: number;
  /** By the baseline. */
  readonly known: number;
}

export interface Tally {
  readonly services: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Criteria with any result. */
  readonly criteria: ReadonlySet<string>;
  readonly failing: Failing;
}

/** @param failOn least severity that fails; null: none does */
export function tallyOf(units: readonly UnitReport[], failOn: Severity | null): Tally {
  const outcomes = { met: 0, unmet: 0, not_applicable: 0, not_assessed: 0 };
  const failing = { count: 0, exempted: 0, known: 0 };
  const criteria = new Set<string>();
  let services = 0;
  for (const unit of units) {
    services += unit.services.length;
    for (const result of unit.results) {
      outcomes[result.outcome] += 1;
      criteria.add(result.criterion);
      if (failOn !== null && fails(result, failOn)) failing[standingOf(result)] += 1;
    }
  }
  return { services, outcomes, criteria, failing };
}

/** Only what counts can fail a gate, and notes when notes were asked for. */
function fails({ outcome, counts, severity }: Result, failOn: Severity): boolean {
  return (
    outcome === 'unmet' &&
    (counts || (severity === 'info' && failOn === 'info')) &&
    SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)
  );
}

function standingOf({ exemption, known }: Result): keyof Failing {
  if (exemption !== undefined) return 'exempted';
  return known === true ? 'known' : 'count';
}
