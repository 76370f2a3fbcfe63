import { describe, expect, it } from 'vitest';
import type { Report, UnitReport } from '../../src/model/report.ts';
import { auditTexts, exampleTexts } from '../support/audit.ts';

const REPORTS = Object.entries(exampleTexts()).map(
  ([path, text]) => [path, auditTexts({ [path]: text })] as const,
);
const WITH_UNITS = REPORTS.filter(([, report]) => report.units.length > 0);

/** a/b as a floating number: this file must not use patuh's own arithmetic. */
function value(fraction: string): number {
  const [n = '0', d = '1'] = fraction.split('/');
  return Number(n) / Number(d);
}

/**
 * Recomputes every score from nothing but the weights and outcomes in the JSON: an independent hand at the same numbers. Written against the words of the instruments,
 * not against the code.
 */
function recompute(report: Report, unit: UnitReport, instrument: string): { low: number; high: number } {
  const summary = report.instruments.find((one) => one.id === instrument);
  const total = { low: 0, high: 0 };
  for (const indicator of summary?.indicators ?? []) {
    const dimension = summary?.dimensions.find((one) => one.id === indicator.dimension);
    const siblings = summary?.indicators.filter((one) => one.dimension === indicator.dimension) ?? [];
    const shares = siblings.reduce((sum, one) => sum + value(one.share), 0);
    const points = (Number(dimension?.weight) * value(indicator.share)) / shares;
    const parts =
      unit.scores
        .find((one) => one.instrument === instrument)
        ?.dimensions.flatMap((one) => one.indicators)
        .find((one) => one.id === indicator.id)?.parts ?? [];
    for (const end of ['low', 'high'] as const) {
      const ends = parts.map((part) =>
        indicator.scale === 'component_criteria' && part.service !== null
          ? componentShare(report, unit, indicator.id, part.service, end)
          : value(part[end]),
      );
      // No service at all: nobody knows, from nothing to everything.
      const share =
        ends.length === 0 ? Number(end === 'high') : ends.reduce((sum, one) => sum + one, 0) / ends.length;
      total[end] += points * share;
    }
  }
  return total;
}

const LETTERS = 'abcdefghijklmn';

/** uu-25-2009: 0 when absent or with an unmet kritis, else 1/2 + 1/2 x met/(met + unmet), mayor 4, minor 1. */
function componentShare(
  _report: Report,
  unit: UnitReport,
  indicator: string,
  service: number,
  end: 'low' | 'high',
): number {
  const component = unit.services[service]?.components[LETTERS.indexOf(indicator.slice(-1))];
  if (component === undefined || component.status === 'tidak_ada' || component.status === 'kosong') return 0;
  if (component.status !== 'ada') return end === 'low' ? 0 : 1;
  const results = unit.results.filter(
    (one) => one.service === service && one.component === component.key && one.counts,
  );
  const good = (outcome: string) => outcome === 'met' || (end === 'high' && outcome === 'not_assessed');
  const judged = results.filter((one) => one.outcome !== 'not_applicable');
  if (judged.some((one) => one.severity === 'kritis' && !good(one.outcome))) return 0;
  const weigh = (list: typeof judged) =>
    list.reduce((sum, one) => sum + (one.severity === 'mayor' ? 4 : one.severity === 'minor' ? 1 : 0), 0);
  const all = weigh(judged);
  return 0.5 + 0.5 * (all === 0 ? 1 : weigh(judged.filter((one) => good(one.outcome))) / all);
}

describe.each(WITH_UNITS)('%s', (_, report) => {
  it('every score can be recomputed from the JSON', () => {
    const plain = JSON.parse(JSON.stringify(report)) as Report;
    for (const unit of plain.units) {
      for (const { instrument, score } of unit.scores) {
        const { low, high } = recompute(plain, unit, instrument);
        expect(Number(score.low.rounded), `${instrument} low`).toBeCloseTo(low, 1);
        expect(Math.abs(Number(score.low.rounded) - low)).toBeLessThan(0.00501);
        expect(Math.abs(Number(score.high.rounded) - high)).toBeLessThan(0.00501);
      }
    }
  });

  it('gained, lost and open add up to 100, and so do the weights', () => {
    for (const { score } of report.units.flatMap((unit) => unit.scores)) {
      expect(Math.round(100 * (Number(score.gained) + Number(score.lost) + Number(score.open)))).toBe(10_000);
      expect(Number(score.low.rounded)).toBeLessThanOrEqual(Number(score.high.rounded));
    }
    for (const instrument of report.instruments) {
      expect(instrument.dimensions.reduce((sum, dimension) => sum + Number(dimension.weight), 0)).toBeCloseTo(
        100,
        9,
      );
    }
  });

  it('the fixes never promise more than was lost', () => {
    for (const unit of report.units) {
      unit.scores.forEach(({ score }, index) => {
        const promised = unit.fixes.reduce(
          (sum, fix) => sum + value(fix.gains[index]?.points.exact ?? '0'),
          0,
        );
        expect(promised).toBeLessThanOrEqual(100 - value(score.high.exact) + 1e-9);
      });
    }
  });

  it('says of every criterion and service what came out', () => {
    for (const unit of report.units) {
      for (const result of unit.results) {
        expect(result.outcome === 'unmet').toBe(result.failures.length > 0);
        expect(result.outcome === 'not_applicable' || result.outcome === 'not_assessed').toBe(
          result.reason !== null,
        );
      }
    }
  });
});
