/** Which single unit, raised to what, brings a government to green: from exact numbers, and only when it is certain. */
import type { Instrument } from '../model/instrument.ts';
import {
  add,
  compare,
  divide,
  multiply,
  parseRatio,
  type Ratio,
  roundHalfUp,
  subtract,
} from '../model/ratio.ts';
import type { GreenAnswer, Score } from '../model/report.ts';
import type { Interval } from './interval.ts';

/** A unit in the roll-up: its range and its part of the government's score. */
export interface RolledUnit {
  readonly key: string;
  readonly interval: Interval;
  /** Part 0..1 of the score that this unit makes up. */
  readonly part: Ratio;
}

/**
 * The answer for a government with the given score. A unit is named when raising it suffices even if everything still open gives nothing;
 * "none alone" is said when no unit suffices even if everything open gives full points.
 */
export function greenAnswer(
  instrument: Instrument,
  score: Score | null,
  units: readonly RolledUnit[],
): GreenAnswer {
  const green = instrument.bands.filter(({ zone }) => zone === 'hijau').at(-1);
  if (green === undefined) return { answer: 'no_zones' };
  if (score === null) return { answer: 'no_score' };
  const target = parseRatio(green.min);
  if (compare(parseRatio(score.low.rounded), target) >= 0) return { answer: 'already' };
  const total = parseRatio(instrument.total ?? '100');
  const [low, high] = [parseRatio(score.low.exact), parseRatio(score.high.exact)];
  const raised = units.flatMap(({ key, interval, part }) => {
    const to = add(interval.low, divide(subtract(target, low), part));
    return compare(to, total) > 0 ? [] : [{ key, from: interval.low, to }];
  });
  if (raised.length > 0) return { answer: 'single', units: raised.sort(bySmallestRise).map(shown) };
  const best = units.map(({ interval, part }) => add(high, multiply(part, subtract(total, interval.high))));
  return { answer: [high, ...best].every((one) => compare(one, target) < 0) ? 'none_alone' : 'unknown' };

  function shown({ key, from, to }: { key: string; from: Ratio; to: Ratio }) {
    const { decimals } = instrument.rounding;
    return { unit: key, from: roundHalfUp(from, decimals), to: roundUp(to, decimals) };
  }
}

function bySmallestRise(a: { key: string; from: Ratio; to: Ratio }, b: typeof a): number {
  return compare(subtract(a.to, a.from), subtract(b.to, b.from)) || (a.key < b.key ? -1 : 1);
}

/** Up, so that the printed number is enough. */
function roundUp(value: Ratio, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const units = (value.n * scale + value.d - 1n) / value.d;
  return roundHalfUp({ n: units, d: scale }, decimals);
}
