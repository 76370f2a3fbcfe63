/** Results × instrument → the score of one unit, every step kept so that it can be redone by hand. */
import type { Fakta } from '../model/facts.ts';
import { indicatorPoints } from '../model/indicator-points.ts';
import type { Indicator, Instrument } from '../model/instrument.ts';
import {
  add,
  divide,
  multiply,
  parseRatio,
  type Ratio,
  ratio,
  showRatio,
  subtract,
  ZERO,
} from '../model/ratio.ts';
import type { DimensionScore, IndicatorScore, Result, UnitScore } from '../model/report.ts';
import { type Interval, meanInterval, scaleInterval, UNKNOWN } from './interval.ts';
import { indicatorValue } from './scales.ts';
import { addIntervals, exact, scoreOf } from './score-numbers.ts';

/** Score of a unit. `points` of the instrument are computed once by the caller ({@link pointsOf}). */
export function scoreUnit(
  instrument: Instrument,
  points: ReadonlyMap<string, Ratio>,
  fakta: Fakta,
  results: readonly Result[],
): UnitScore {
  const byService = groupByService(results, fakta.layanan.length);
  const indicators = instrument.indicators.map((indicator) =>
    scoreIndicator(instrument, indicator, points.get(indicator.id) ?? ZERO, fakta, byService),
  );
  const dimensions = instrument.dimensions.map((dimension): DimensionScore & { interval: Interval } => {
    const own = indicators.filter(({ indicator }) => indicator.dimension === dimension.id);
    const weight = parseRatio(dimension.weight.value);
    const interval =
      own.length === 0
        ? { low: ZERO, high: weight }
        : own.map(({ interval: part }) => part).reduce(addIntervals, { low: ZERO, high: ZERO });
    const { decimals } = instrument.rounding;
    return {
      id: dimension.id,
      points: exact(weight, decimals),
      low: exact(interval.low, decimals),
      high: exact(interval.high, decimals),
      indicators: own.map(({ score }) => score),
      interval,
    };
  });
  const total = dimensions.map(({ interval }) => interval).reduce(addIntervals, { low: ZERO, high: ZERO });
  return {
    instrument: instrument.id,
    score: scoreOf(total, instrument),
    dimensions: dimensions.map(({ interval: _, ...dimension }) => dimension),
  };
}

/** Points of every indicator of an instrument. */
export function pointsOf(instrument: Instrument): ReadonlyMap<string, Ratio> {
  return new Map(
    instrument.indicators.map((indicator) => [indicator.id, indicatorPoints(instrument, indicator)]),
  );
}

interface Grouped {
  readonly unit: readonly Result[];
  readonly services: readonly (readonly Result[])[];
}

function groupByService(results: readonly Result[], services: number): Grouped {
  const groups: Result[][] = Array.from({ length: services }, () => []);
  const unit: Result[] = [];
  for (const result of results)
    (result.service === null ? unit : (groups[result.service] ?? unit)).push(result);
  return { unit, services: groups };
}

function scoreIndicator(
  instrument: Instrument,
  indicator: Indicator,
  points: Ratio,
  fakta: Fakta,
  results: Grouped,
): { indicator: Indicator; interval: Interval; score: IndicatorScore } {
  const parts =
    indicator.level !== 'service'
      ? [
          {
            service: null,
            ...indicatorValue(indicator.scale, instrument, { fakta, service: null, results: results.unit }),
          },
        ]
      : results.services.map((own, service) => ({
          service,
          ...indicatorValue(indicator.scale, instrument, { fakta, service, results: own }),
        }));
  const share = parts.length === 0 ? UNKNOWN : meanInterval(parts);
  const interval = scaleInterval(share, points);
  const { decimals } = instrument.rounding;
  return {
    indicator,
    interval,
    score: {
      id: indicator.id,
      points: exact(points, decimals),
      low: exact(interval.low, decimals),
      high: exact(interval.high, decimals),
      share: { low: showRatio(share.low), high: showRatio(share.high) },
      parts: parts.map((part) => ({
        service: part.service,
        low: showRatio(part.low),
        high: showRatio(part.high),
        state: part.state,
      })),
    },
  };
}

/** Points of *sudah hilang* that come back when the results about one service (or the unit: null) are replaced. */
export function regained(
  instrument: Instrument,
  points: ReadonlyMap<string, Ratio>,
  service: number | null,
  before: { readonly fakta: Fakta; readonly results: readonly Result[] },
  after: { readonly fakta: Fakta; readonly results: readonly Result[] },
): Ratio {
  const services = ratio(Math.max(1, before.fakta.layanan.length));
  return instrument.indicators
    .filter(({ level, scale }) => scale.kind === 'cumulative' || (level === 'service') === (service !== null))
    .map(({ id, level, scale }) => {
      const at = level === 'service' ? service : null;
      const was = indicatorValue(scale, instrument, { ...before, service: at });
      const now = indicatorValue(scale, instrument, { ...after, service: at });
      const gain = multiply(subtract(now.high, was.high), points.get(id) ?? ZERO);
      return at === null ? gain : divide(gain, services);
    })
    .reduce(add, ZERO);
}
