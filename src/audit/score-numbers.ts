/** From exact ends to the numbers that are printed, gated and exported: one rounding, half up, at the end. */
import type { Band, Instrument } from '../model/instrument.ts';
import { add, compare, parseRatio, type Ratio, roundHalfUp, showRatio, subtract } from '../model/ratio.ts';
import type { Exact, Score } from '../model/report.ts';
import type { Interval } from './interval.ts';

/** A fraction with its rounded text. */
export function exact(value: Ratio, decimals: number): Exact {
  return { exact: showRatio(value), rounded: roundHalfUp(value, decimals) };
}

/** Band of a score already rounded to the instrument's decimals; lower bounds are inclusive. null without bands. */
export function bandOf(rounded: string, bands: readonly Band[]): Band | null {
  const value = parseRatio(rounded);
  return bands.find((band) => compare(value, parseRatio(band.min)) >= 0) ?? null;
}

/**
 * The score in points. Gained, lost and open are derived from the rounded ends, so that they always add up to the instrument's total; a category is named
 * only when both rounded ends lie in it.
 */
export function scoreOf(points: Interval, instrument: Instrument): Score {
  const { decimals } = instrument.rounding;
  const low = exact(points.low, decimals);
  const high = exact(points.high, decimals);
  const [gained, top] = [parseRatio(low.rounded), parseRatio(high.rounded)];
  const show = (value: Ratio) => roundHalfUp(value, decimals);
  const lowBand = bandOf(low.rounded, instrument.bands);
  const certain = lowBand !== null && lowBand === bandOf(high.rounded, instrument.bands) ? lowBand : null;
  return {
    low,
    high,
    gained: low.rounded,
    lost: show(subtract(parseRatio(instrument.total ?? '100'), top)),
    open: show(subtract(top, gained)),
    category: certain?.category ?? null,
    zone: certain?.zone ?? null,
    next: nextBand(gained, top, certain, instrument, show),
    above: certain === null ? null : show(subtract(gained, parseRatio(certain.min))),
  };
}

/** With a certain category: the next one up. Otherwise the best zone the open points still allow, entered at its lowest category. */
function nextBand(
  low: Ratio,
  high: Ratio,
  certain: Band | null,
  instrument: Instrument,
  show: (value: Ratio) => string,
): Score['next'] {
  const above = instrument.bands.filter((band) => compare(parseRatio(band.min), low) > 0);
  const reachable = above.filter((band) => compare(parseRatio(band.min), high) <= 0);
  const best = reachable[0];
  const entries = reachable.filter(({ zone, category }) =>
    zone === undefined ? category === best?.category : zone === best?.zone,
  );
  const target = certain === null ? entries.at(-1) : above.at(-1);
  if (target === undefined) return null;
  return {
    category: target.category,
    zone: target.zone ?? null,
    min: show(parseRatio(target.min)),
    needs: show(subtract(parseRatio(target.min), low)),
    possible: compare(parseRatio(target.min), high) <= 0,
  };
}

/** Sum of two intervals. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}
