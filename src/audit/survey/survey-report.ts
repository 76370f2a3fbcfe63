/** A survey that was read → its part of the report. */
import type { SurveyReport } from '../../model/report-survey.ts';
import type { SurveyNorm } from '../../model/survey-norm.ts';
import type { ReadSurvey } from './read-survey.ts';
import { sampleSize } from './sample-size.ts';
import { checkSurvey } from './survey-checks.ts';
import { surveyNumbers } from './survey-index.ts';

/** Numbers and checks of a survey on the audit date. */
export function surveyReport(
  survey: ReadSurvey,
  norm: SurveyNorm,
  date: string,
  evidence: SurveyReport['evidence'],
): SurveyReport {
  const { answers, ...tally } = survey.tally;
  const counted = {
    file: survey.file,
    answersFrom: survey.answersFrom,
    csv: survey.csv,
    from: survey.from,
    until: survey.until,
    population: survey.population,
    ...tally,
    ...surveyNumbers(answers, norm),
    sampleNeeded: survey.population === null ? null : sampleSize(survey.population, norm.sampel),
    published: survey.published,
    basis: norm.dasar,
    certainty: norm.kepastian,
  };
  return { ...counted, checks: checkSurvey(counted, norm, date), evidence };
}
