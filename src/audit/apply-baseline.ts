/** A baseline laid over the results: which are known, which are new, which are gone. */
import { compareMatters } from '../compare/compare-matters.ts';
import { resultMatters } from '../compare/matters.ts';
import type { Baseline, BaselineReport } from '../model/baseline.ts';
import type { Result, UnitReport } from '../model/report.ts';

/** A baseline and the file it was read from. */
export interface GivenBaseline {
  readonly file: string;
  readonly baseline: Baseline;
}

/**
 * Marks the results of which everything is known: they do not fail a gate. A result with anything new in it is not marked. Scores are not touched.
 */
export function applyBaseline(
  packed: readonly UnitReport[],
  given: GivenBaseline | undefined,
): { units: readonly UnitReport[]; report: BaselineReport | null } {
  if (given === undefined) return { units: packed, report: null };
  // Results are marked one by one, so they have to stay the same objects: copies are not packed.
  const units = packed.map((unit) => ({ ...unit }));
  const judged = units.flatMap((unit) =>
    unit.results
      .filter(({ outcome }) => outcome === 'unmet')
      .map((result) => ({ result, matters: resultMatters(unit, result) })),
  );
  const { fresh, same, gone } = compareMatters(
    given.baseline.matters,
    judged.flatMap(({ matters }) => matters),
    units,
  );
  const isFresh = new Set(fresh);
  const known = new Set<Result>(
    judged
      .filter(({ matters }) => matters.length > 0 && !matters.some((matter) => isFresh.has(matter)))
      .map(({ result }) => result),
  );
  return {
    units: units.map((unit) => ({
      ...unit,
      results: unit.results.map((result) => (known.has(result) ? { ...result, known: true } : result)),
    })),
    report: { file: given.file, tool: given.baseline.tool, known: same.length, fresh, gone },
  };
}
