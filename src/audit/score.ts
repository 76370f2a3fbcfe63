/** Results × instrument → the score of one unit, every step kept so that it can be redone by hand. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Fakta } from '../model/facts.ts';
import { indicatorPoints } from '../model/indicator-points.ts';
import type { Indicator, Instrument } from '../model/instrument.ts';
import {
  compare,
  multiply,
  ONE,
  parseRatio,
  type Ratio,
  roundHalfUp,
  showRatio,
  ZERO,
} from '../model/ratio.ts';
import type { DimensionScore, IndicatorScore, Result, UnitScore, ValueSource } from '../model/report.ts';
import { aboutService } from './index-results.ts';
import { type Interval, meanInterval, scaleInterval, UNKNOWN } from './interval.ts';
import { indicatorValue } from './scales.ts';
import { addIntervals, exact, scoreOf } from './score-numbers.ts';
import { NO_VALUES, type UnitValues, type Value } from './unit-values.ts';

/** What sheets say of the unit, and what to do with a value that the documents rule out. */
export interface Noted {
  readonly values: UnitValues;
  /** A value the documents rule out: it is not used. null: it is used all the same (a what-if). */
  readonly faults: Diagnostic[] | null;
}

/**
 * Score of a unit. `points` of the instrument are computed once by the caller ({@link pointsOf}). A value from a sheet stands in for the range the
 * documents leave open; points of the body's own report stand in for a dimension or the sum.
 */
export function scoreUnit(
  instrument: Instrument,
  points: ReadonlyMap<string, Ratio>,
  fakta: Fakta,
  results: readonly Result[],
  noted: Noted = { values: NO_VALUES, faults: null },
): UnitScore {
  const { values } = noted;
  const indicators = instrument.indicators.map((indicator) =>
    scoreIndicator(instrument, indicator, points.get(indicator.id) ?? ZERO, { fakta, results }, noted),
  );
  const dimensions = instrument.dimensions.map((dimension): DimensionScore & { interval: Interval } => {
    const own = indicators.filter(({ indicator }) => indicator.dimension === dimension.id);
    const weight = parseRatio(dimension.weight.value);
    const rapor = values.dimensions.get(dimension.id);
    const interval =
      rapor !== undefined
        ? certain(rapor)
        : own.length === 0
          ? { low: ZERO, high: weight }
          : own.map(({ interval: part }) => part).reduce(addIntervals, { low: ZERO, high: ZERO });
    const { decimals } = instrument.rounding;
    return {
      id: dimension.id,
      rapor: rapor?.source ?? null,
      points: exact(weight, decimals),
      low: exact(interval.low, decimals),
      high: exact(interval.high, decimals),
      indicators: own.map(({ score }) =>
        (rapor !== undefined || values.total !== null) && score.source !== 'sheet'
          ? { ...score, source: 'rapor' as const }
          : score,
      ),
      interval,
    };
  });
  const sum = dimensions.map(({ interval }) => interval).reduce(addIntervals, { low: ZERO, high: ZERO });
  const total = values.total === null ? sum : certain(values.total);
  return {
    instrument: instrument.id,
    rapor: values.total?.source ?? null,
    products: values.products ?? fakta.layanan.length,
    score: scoreOf(total, instrument),
    dimensions: dimensions.map(({ interval: _, ...dimension }) => dimension),
  };
}

function certain({ exact: value }: Value): Interval {
  const known = parseRatio(value);
  return { low: known, high: known };
}

/** Points of every indicator of an instrument. */
export function pointsOf(instrument: Instrument): ReadonlyMap<string, Ratio> {
  return new Map(
    instrument.indicators.map((indicator) => [indicator.id, indicatorPoints(instrument, indicator)]),
  );
}

function scoreIndicator(
  instrument: Instrument,
  indicator: Indicator,
  points: Ratio,
  { fakta, results }: { readonly fakta: Fakta; readonly results: readonly Result[] },
  noted: Noted,
): { indicator: Indicator; interval: Interval; score: IndicatorScore } {
  const services = indicator.level === 'service' ? [...fakta.layanan.keys()] : [null];
  const parts = services.map((service) => ({
    service,
    ...indicatorValue(indicator.scale, instrument, {
      fakta,
      service,
      results: aboutService(results, service),
    }),
  }));
  const read = parts.length === 0 ? UNKNOWN : meanInterval(parts);
  const value = accepted(indicator, read, noted);
  const share = value === null ? read : certain(value);
  const interval = scaleInterval(share, points);
  const { decimals } = instrument.rounding;
  return {
    indicator,
    interval,
    score: {
      id: indicator.id,
      source: value === null ? sourceOf(indicator, read) : 'sheet',
      sheet: value?.source ?? null,
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

/** The value a sheet gives, unless the documents rule it out. */
function accepted({ id, top = '1' }: Indicator, read: Interval, { values, faults }: Noted): Value | null {
  const value = values.indicators.get(id);
  if (value === undefined) return null;
  const share = parseRatio(value.exact);
  if (faults === null || (compare(share, read.low) >= 0 && compare(share, read.high) <= 0)) return value;
  const onScale = (end: Ratio) => roundHalfUp(multiply(end, parseRatio(top)), 2);
  const args = { indicator: id, value: value.noted, low: onScale(read.low), high: onScale(read.high) };
  faults.push(diagnostic('sheet-contradiction', args, value.source));
  return null;
}

function sourceOf({ scale }: Indicator, { low, high }: Interval): ValueSource {
  const open = compare(low, ZERO) === 0 && compare(high, ONE) === 0;
  return scale.kind === 'sheet' || open ? 'nobody' : 'document';
}
