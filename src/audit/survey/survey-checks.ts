/** What patuh looks at in a survey (SKM-01 ... SKM-08). Nothing here changes a score or a gate. */
import { compare, parseRatio } from '../../model/ratio.ts';
import type { SurveyCheck, SurveyReason, SurveyReport } from '../../model/report-survey.ts';
import type { SurveyCheckId, SurveyNorm } from '../../model/survey-norm.ts';
import { yearsLater } from '../relate-dates.ts';
import { qualityOf, sameIndex } from './survey-index.ts';

/** A survey with its numbers, before the checks. */
export type CountedSurvey = Omit<SurveyReport, 'checks' | 'evidence'>;

interface Judgement {
  readonly outcome: SurveyCheck['outcome'];
  readonly reasons: readonly SurveyReason[];
}

const met = (reason: SurveyReason): Judgement => ({ outcome: 'met', reasons: [reason] });
const unmet = (...reasons: readonly SurveyReason[]): Judgement => ({ outcome: 'unmet', reasons });
const open = (reason: SurveyReason): Judgement => ({ outcome: 'not_assessed', reasons: [reason] });
const none = (reason: SurveyReason): Judgement => ({ outcome: 'not_applicable', reasons: [reason] });

/** The checks in the order of the norm; `date` is the audit date, valid through that day. */
export function checkSurvey(survey: CountedSurvey, norm: SurveyNorm, date: string): SurveyCheck[] {
  const judged: Readonly<Record<SurveyCheckId, () => Judgement>> = {
    'SKM-01': () => recent(survey, norm, date),
    'SKM-02': () => complete(survey),
    'SKM-03': () => sameAsPublished(survey, norm),
    'SKM-04': () => classFits(survey, norm),
    'SKM-05': () => enough(survey),
    'SKM-08': () => plausible(survey),
  };
  return norm.pemeriksaan.map(({ id, tingkat, kekuatan, judul }) => ({
    id,
    title: judul,
    severity: tingkat,
    strength: kekuatan,
    ...judged[id](),
  }));
}

function recent({ until }: CountedSurvey, norm: SurveyNorm, date: string): Judgement {
  if (until === null) return open({ code: 'period_unknown' });
  if (until > date) return open({ code: 'period_open', until });
  const validThrough = yearsLater(until, norm.berlaku_tahun);
  return date <= validThrough
    ? met({ code: 'period_recent', until, validThrough })
    : unmet({ code: 'period_old', until, validThrough });
}

function complete({ elements }: CountedSurvey): Judgement {
  const missing = elements.filter(({ answered }) => answered === 0).map(({ element }) => element);
  return missing.length === 0
    ? met({ code: 'elements_complete' })
    : unmet({ code: 'elements_missing', elements: missing });
}

function sameAsPublished({ published, index, roundedWeights }: CountedSurvey, norm: SurveyNorm): Judgement {
  if (published.index === null) return none({ code: 'not_published' });
  if (index === null) return open({ code: 'index_unknown' });
  const both = { published: published.index, index: index.rounded };
  if (sameIndex(published.index, index.rounded, norm)) return met({ code: 'index_same', ...both });
  const rounded = roundedWeights.find((other) => sameIndex(both.published, other.index.rounded, norm));
  return rounded === undefined
    ? unmet({ code: 'index_differs', ...both })
    : unmet({ code: 'index_rounded_weight', ...both, weight: rounded.weight });
}

/** The published class against the recomputed index: a class that rests on a rounded weight is wrong where the limits are near. */
function classFits({ published, index, quality }: CountedSurvey, norm: SurveyNorm): Judgement {
  const said = published.quality ?? (published.index === null ? null : classOf(published.index, norm));
  if (said === null) return none({ code: 'not_published' });
  if (index === null || quality === null) return open({ code: 'index_unknown' });
  const both = { published: said, index: index.rounded };
  return said === quality
    ? met({ code: 'class_fits', ...both })
    : unmet({ code: 'class_differs', ...both, quality });
}

function classOf(index: string, norm: SurveyNorm): string {
  return qualityOf(index, norm).huruf;
}

function enough({ sampleNeeded, respondents }: CountedSurvey): Judgement {
  if (sampleNeeded === null) return open({ code: 'population_unknown' });
  const both = { needed: sampleNeeded, respondents };
  return respondents >= sampleNeeded
    ? met({ code: 'sample_enough', ...both })
    : unmet({ code: 'sample_small', ...both });
}

function plausible(survey: CountedSurvey): Judgement {
  const { population, respondents, elements, index, sampleNeeded } = survey;
  const means = elements.flatMap(({ mean }) => mean ?? []);
  const [first] = means;
  const same = first !== undefined && index !== null && means.every(({ exact }) => exact === first.exact);
  const perfect = index !== null && compare(parseRatio(index.exact), parseRatio('100')) === 0;
  const reasons: SurveyReason[] = [
    ...(population !== null && respondents > population
      ? [{ code: 'more_than_population', respondents, population } as const]
      : []),
    ...(same && !perfect ? [{ code: 'all_equal', mean: first.rounded } as const] : []),
    ...(perfect && (sampleNeeded === null || respondents < sampleNeeded)
      ? [{ code: 'perfect', respondents } as const]
      : []),
  ];
  return reasons.length === 0 ? met({ code: 'plausible' }) : unmet(...reasons);
}
