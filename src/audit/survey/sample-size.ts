/** How many respondents a survey needs. */
import { add, divide, multiply, parseRatio, ratio, roundHalfUp, subtract } from '../../model/ratio.ts';
import type { SurveyNorm } from '../../model/survey-norm.ts';

/**
 * Krejcie and Morgan's sample for a population of at least 1: X2 N P (1-P) / (d2 (N-1) + X2 P (1-P)), rounded to the nearest whole number.
 */
export function sampleSize(population: number, { x2, p, d }: SurveyNorm['sampel']): number {
  const share = parseRatio(p);
  const spread = multiply(parseRatio(x2), multiply(share, subtract(ratio(1), share)));
  const error = multiply(parseRatio(d), parseRatio(d));
  const top = multiply(spread, ratio(population));
  const bottom = add(multiply(error, ratio(population - 1)), spread);
  return Number(roundHalfUp(divide(top, bottom), 0));
}
