/** What an indicator is worth. */
import type { Indicator, Instrument } from './instrument.ts';
import { divide, multiply, parseRatio, type Ratio, sum, ZERO } from './ratio.ts';

/** Sum of the shares of the indicators of one dimension. */
export function shareSum(instrument: Instrument, dimension: string): Ratio {
  return sum(
    instrument.indicators
      .filter((one) => one.dimension === dimension)
      .map((one) => parseRatio(one.share.value)),
  );
}

/** Points of 100 an indicator can give: its dimension's weight times its share among the dimension's indicators. */
export function indicatorPoints(instrument: Instrument, indicator: Indicator): Ratio {
  const dimension = instrument.dimensions.find(({ id }) => id === indicator.dimension);
  if (dimension === undefined) return ZERO;
  return multiply(
    parseRatio(dimension.weight.value),
    divide(parseRatio(indicator.share.value), shareSum(instrument, indicator.dimension)),
  );
}
