/** English sentences about satisfaction surveys (SKM). */
import { formatCount } from './format.ts';
import type { idSurvey, SurveyReasonTexts } from './id-survey.ts';

const n = (count: number) => formatCount(count, 'en');
const s = (count: number, one: string) => `${n(count)} ${one}${count === 1 ? '' : 's'}`;

const reasons: SurveyReasonTexts = {
  period_unknown: () => 'needs: the period of the survey (periode.selesai)',
  period_open: ({ until }) => `needs: a survey that has ended; this one ends on ${until}`,
  period_recent: ({ until, validThrough }) => `ended on ${until}, recent through ${validThrough}`,
  period_old: ({ until, validThrough }) =>
    `ended on ${until}, recent through ${validThrough} only. Hold a survey at least once a year.`,
  elements_complete: () => 'all nine elements were answered',
  elements_missing: ({ elements }) => `no answers to ${elements}, so there is no index.`,
  index_unknown: () => 'needs: answers to all nine elements',
  not_published: () => 'nothing was published to compare with',
  index_same: ({ published, index }) => `published ${published}, recomputed ${index}`,
  index_rounded_weight: ({ published, index, weight }) =>
    `published ${published}, recomputed ${index}. That figure uses the weight ${weight} in place of 1/9. Recompute with 1/9.`,
  index_differs: ({ published, index }) =>
    `published ${published}, recomputed ${index}; a rounded weight does not explain the difference either. Check data and arithmetic.`,
  class_fits: ({ published, index }) => `class ${published} fits the index ${index}`,
  class_differs: ({ published, index, quality }) =>
    `class ${published} was published, but an index of ${index} is class ${quality}. Correct what was published.`,
  population_unknown: () => 'needs: the number of people served in the period (populasi)',
  sample_enough: ({ needed, respondents }) => `${respondents} respondents, at least ${needed}`,
  sample_small: ({ needed, respondents }) =>
    `${respondents} respondents, but at least ${needed} are needed. Ask more, or call the result a first impression.`,
  plausible: () => 'nothing odd about the answers',
  more_than_population: ({ respondents, population }) =>
    `${respondents} respondents are more than the ${population} people served. Check the population.`,
  all_equal: ({ mean }) =>
    `all nine elements have the same mean (${mean}). Check that answers were given per element.`,
  perfect: ({ respondents }) =>
    `an index of 100 from ${respondents} respondents. Check how the answers were collected.`,
};

export const enSurvey: typeof idSurvey = {
  heading: 'PUBLIC SATISFACTION SURVEY (SKM)',
  period: (from, until) => `${from} to ${until}`,
  until: (until) => `until ${until}`,
  noPeriod: 'period not stated',
  respondents: (count) => s(count, 'respondent'),
  index: (index, quality, performance) => `Index (IKM) ${index}, class ${quality} (${performance}).`,
  working: (mean, index) => `Mean of the nine elements ${mean} × 25 = ${index}.`,
  noIndex: 'The index (IKM) cannot be computed yet: an element has no answers.',
  weakest: (names) => `Weakest elements: ${names}.`,
  columns: {
    element: 'element, weakest first',
    mean: 'mean',
    index: '× 25',
    quality: 'class',
    missing: 'empty',
  },
  none: 'none yet',
  missing: (count) =>
    `${s(count, 'empty answer')} left out: the mean of an element is over the answers given.`,
  unread: (count) => `${s(count, 'answer')} could not be read and not counted.`,
  unreadRows: (count) => `${s(count, 'row')} could not be read and not counted.`,
  emptyRows: (count) => `${s(count, 'row')} without a single answer not counted as respondents.`,
  ignored: (names) => `Other columns are not read: ${names}.`,
  byCode:
    'Column U8 is read as complaints and U9 as facilities (the order of PermenPANRB 14/2017). Many reports swap them; if this file does, use the names of the elements.',
  rounded: (weight, index, quality, sum) =>
    `With the weight ${weight} in place of 1/9 the result is ${index} (class ${quality}): nine times ${weight} is only ${sum}.`,
  roundedClass: 'The rounded weight changes the class: use 1/9.',
  checksOpen: 'Not assessed',
  checksMet: (count) => `${s(count, 'check')} of the survey met.`,
  checksNone: (titles) => `Not applicable: ${titles}.`,
  evidence: (component, law) =>
    `This survey is evidence for ${component} (${law}). It neither adds nor takes points.`,
  indicator: (instrument, name, note) =>
    `${instrument}, ${name}: there is evidence, the rubric is not known, so it gives no points.${note}`,
  basis: (law, certainty) => `Elements, formula and classes: ${law} (${certainty}).`,
  file: (path) => `File: ${path}.`,
  earlier: (count) => s(count, 'earlier survey'),
  earlierOne: (period, index, quality) => `${period}: index ${index}, class ${quality}`,
  earlierUnknown: (period) => `${period}: no index yet`,
  reasons,
};
