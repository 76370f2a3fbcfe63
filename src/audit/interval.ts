/** A value 0..1 that is known only to lie between two ends. */
import { compare, divide, mean, multiply, ONE, type Ratio, ratio, ZERO } from '../model/ratio.ts';

export interface Interval {
  readonly low: Ratio;
  readonly high: Ratio;
}

export const UNKNOWN: Interval = { low: ZERO, high: ONE };
export const NOTHING: Interval = { low: ZERO, high: ZERO };

/** Mean of the lows, mean of the highs. */
export function meanInterval(intervals: readonly Interval[]): Interval {
  return { low: mean(intervals.map(({ low }) => low)), high: mean(intervals.map(({ high }) => high)) };
}

/** Both ends times a factor. */
export function scaleInterval(interval: Interval, factor: Ratio): Interval {
  return { low: multiply(interval.low, factor), high: multiply(interval.high, factor) };
}

/** Smallest interval around exact values; the interval around nothing is unknown. */
export function hull(values: readonly Ratio[]): Interval {
  const [first, ...rest] = values;
  if (first === undefined) return UNKNOWN;
  return rest.reduce<Interval>(
    (around, value) => ({
      low: compare(value, around.low) < 0 ? value : around.low,
      high: compare(value, around.high) > 0 ? value : around.high,
    }),
    { low: first, high: first },
  );
}

/** n/d, or 1 when d is 0: nothing to judge takes nothing away. */
export function shareOf(n: number, d: number): Ratio {
  return d === 0 ? ONE : divide(ratio(n), ratio(d));
}
