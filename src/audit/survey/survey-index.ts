/** Answers → means, index and class, by PermenPANRB 14/2017. Exact fractions; one rounding at the end. */
import {
  compare,
  divide,
  multiply,
  parseRatio,
  type Ratio,
  ratio,
  subtract,
  sum,
  ZERO,
} from '../../model/ratio.ts';
import type { SurveyElementReport, SurveyReport } from '../../model/report-survey.ts';
import type { SurveyElement, SurveyNorm } from '../../model/survey-norm.ts';
import { exact } from '../score-numbers.ts';

/** What was answered to one element. */
export interface Answers {
  readonly answered: number;
  readonly missing: number;
  readonly unread: number;
  readonly sum: number;
}

export type SurveyNumbers = Pick<
  SurveyReport,
  'elements' | 'weakest' | 'mean' | 'index' | 'quality' | 'performance' | 'roundedWeights'
>;

/** Decimals: four for means, as the limits of the classes are printed; two for the index. */
const MEAN_DECIMALS = 4;
const INDEX_DECIMALS = 2;
const TO_INDEX = ratio(25);

/** Class of an index already rounded to two decimals. The index is never below 25, the lower bound of the last class. */
export function qualityOf(rounded: string, norm: SurveyNorm): SurveyNorm['mutu'][number] {
  const value = parseRatio(rounded);
  const found = norm.mutu.find(({ paling_rendah }) => compare(value, parseRatio(paling_rendah)) >= 0);
  const last = norm.mutu.at(-1);
  if (found === undefined && last === undefined) throw new Error('the survey norm has no classes');
  return (found ?? last) as SurveyNorm['mutu'][number];
}

/** The numbers of a survey. An element nobody answered leaves the survey without an index: a mean of eight is another measure. */
export function surveyNumbers(
  answers: Readonly<Record<SurveyElement, Answers>>,
  norm: SurveyNorm,
): SurveyNumbers {
  const weight = ratio(1, norm.unsur.length);
  const means = new Map<SurveyElement, Ratio>();
  const elements = norm.unsur.map(({ kunci, kode, nama }): SurveyElementReport => {
    const own = answers[kunci];
    const head = { element: kunci, code: kode, name: nama, ...own };
    if (own.answered === 0) return { ...head, mean: null, weighted: null, index: null, quality: null };
    const mean = ratio(own.sum, own.answered);
    means.set(kunci, mean);
    const index = exact(multiply(mean, TO_INDEX), INDEX_DECIMALS);
    return {
      ...head,
      mean: exact(mean, MEAN_DECIMALS),
      weighted: exact(multiply(mean, weight), MEAN_DECIMALS),
      index,
      quality: qualityOf(index.rounded, norm).huruf,
    };
  });
  const weakest = [...means].sort(([, a], [, b]) => compare(a, b)).map(([element]) => element);
  if (means.size < norm.unsur.length)
    return {
      elements,
      weakest,
      mean: null,
      index: null,
      quality: null,
      performance: null,
      roundedWeights: [],
    };
  const total = sum([...means.values()]);
  const indexBy = (one: Ratio) => exact(multiply(multiply(total, one), TO_INDEX), INDEX_DECIMALS);
  const index = indexBy(weight);
  const quality = qualityOf(index.rounded, norm);
  return {
    elements,
    weakest,
    mean: exact(divide(total, ratio(norm.unsur.length)), MEAN_DECIMALS),
    index,
    quality: quality.huruf,
    performance: quality.kinerja,
    roundedWeights: norm.bobot_dibulatkan.map((text) => {
      const other = indexBy(parseRatio(text));
      return { weight: text, index: other, quality: qualityOf(other.rounded, norm).huruf };
    }),
  };
}

/** Whether two indices differ by at most the tolerance of the norm. */
export function sameIndex(a: string, b: string, norm: SurveyNorm): boolean {
  const difference = subtract(parseRatio(a), parseRatio(b));
  const limit = parseRatio(norm.toleransi);
  return compare(difference, limit) <= 0 && compare(subtract(ZERO, limit), difference) <= 0;
}
