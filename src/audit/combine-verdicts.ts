/** Verdicts on the subjects of a criterion → its results. */
import type { ComponentKey } from '../model/component.ts';
import { type Certainty, type Criterion, SEVERITIES, type Severity } from '../model/criterion.ts';
import type { Failure, Outcome, Reason, Result } from '../model/report.ts';
import type { SchemaError } from '../model/validator.ts';
import type { SourceMap } from '../parse/source-map.ts';
import { offendingFacts, type Quotable, toFailure } from './failure.ts';
import type { Prepared } from './prepare-criteria.ts';

/** What the schemas say of one subject. */
export interface Verdict {
  readonly subject: unknown;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly errors: readonly SchemaError[];
}

/** Everything one combination needs. */
export interface Combination {
  readonly item: Prepared;
  readonly service: number | null;
  readonly component: ComponentKey | null;
  readonly verdicts: readonly Verdict[];
  /** Where the files' values stand; null when nobody is told what fails, so that no sentence is made. */
  readonly maps: readonly SourceMap[] | null;
  readonly fallback: Quotable;
  readonly cut: boolean;
}

/** One unmet subject makes the criterion unmet; else one that was not assessed keeps it open; else one met makes it met. */
export function combine(all: Combination): Result[] {
  const { item, service, component, verdicts, cut } = all;
  const trusted = item.criterion.when_cut ?? [];
  const total = verdicts.length;
  const like = (outcome: Outcome) => verdicts.find((verdict) => verdict.outcome === outcome);
  if (like('unmet') !== undefined) {
    if (cut && !trusted.includes('unmet'))
      return [bare(item, service, component, 'not_assessed', { code: 'cut' }, total)];
    const unmet = verdicts.filter((verdict) => verdict.outcome === 'unmet');
    return unmetResults(all, unmet);
  }
  const first = verdicts[0];
  const open = like('not_assessed');
  if (open !== undefined) {
    const ask = item.criterion.needs?.ask ?? item.criterion.title;
    return [bare(item, service, component, 'not_assessed', { code: 'needs', ask }, total, open)];
  }
  const met = like('met');
  if (met === undefined)
    return [bare(item, service, component, 'not_applicable', { code: 'does_not_apply' }, total, first)];
  if (cut && !trusted.includes('met'))
    return [bare(item, service, component, 'not_assessed', { code: 'cut' }, total, met)];
  return [bare(item, service, component, 'met', null, total, met)];
}

/** Facts that only ask to check stand apart from those that count, so that nothing probable ever deducts. */
function unmetResults(
  { item, service, component, verdicts, maps, fallback }: Combination,
  unmet: readonly Verdict[],
): Result[] {
  const groups = [true, false].map((counting) =>
    unmet.filter((verdict) => counts(item.criterion, verdict) === counting),
  );
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const worst = group.reduce((a, b) =>
        SEVERITIES.indexOf(b.severity) < SEVERITIES.indexOf(a.severity) ? b : a,
      );
      if (maps === null) return bare(item, service, component, 'unmet', null, verdicts.length, worst);
      const failures: Failure[] = [];
      const seen = new Set<string>();
      for (const verdict of group) {
        for (const fact of offendingFacts(verdict.subject, verdict.errors, fallback)) {
          const failure = toFailure(item.criterion.failure, fact, verdict.subject, maps, item.names);
          const key = JSON.stringify([failure.place, failure.message.id]);
          if (!seen.has(key)) failures.push(failure);
          seen.add(key);
        }
      }
      return { ...bare(item, service, component, 'unmet', null, verdicts.length, worst), failures };
    });
}

function counts(criterion: Criterion, verdict: Pick<Verdict, 'severity' | 'certainty'>): boolean {
  return criterion.strength !== 'B' && verdict.certainty !== 'P' && verdict.severity !== 'info';
}

const NO_FAILURES: readonly Failure[] = [];

/** A result without failures. */
export function bare(
  item: Prepared,
  service: number | null,
  component: ComponentKey | null,
  outcome: Outcome,
  reason: Reason | null,
  subjects: number,
  verdict: Pick<Verdict, 'severity' | 'certainty'> = item.criterion,
): Result {
  return {
    criterion: item.criterion.id,
    service,
    component,
    outcome,
    reason,
    severity: verdict.severity,
    certainty: verdict.certainty,
    counts: counts(item.criterion, verdict),
    subjects,
    failures: NO_FAILURES,
  };
}
