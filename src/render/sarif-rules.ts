/** The criteria of a report as the rules of a SARIF run. */
import type { Certainty, Severity } from '../model/criterion.ts';
import type { CriterionSummary } from '../model/report.ts';
import { sarifText } from './escape-sarif.ts';
import type { View } from './view.ts';

/** Level of a result that is a failure. */
export const SARIF_LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  kritis: 'error',
  mayor: 'warning',
  minor: 'note',
  info: 'note',
};

const PROBLEM: Readonly<Record<'error' | 'warning' | 'note', string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};
const PRECISION: Readonly<Record<Certainty, string>> = { C: 'very-high', S: 'high', P: 'medium' };

/** Every criterion with its law and remedy, once. */
export function sarifRules(view: View): object[] {
  return [...view.criteria.values()].map((criterion) => rule(view, criterion));
}

function rule({ pen }: View, criterion: CriterionSummary): object {
  const { words, report } = pen.t;
  const level = SARIF_LEVEL[criterion.severity];
  const law = pen.t.law(criterion.basis);
  const title = sarifText(pen.say(criterion.title));
  const how = `${words.strength[criterion.strength]}; ${words.certainty[criterion.certainty]}`;
  const basis = sarifText(`${report.basis}${law === '' ? how : `${law} (${how})`}.`);
  return {
    id: criterion.id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${basis}` },
    help: { text: `${sarifText(`${report.remedy}${pen.say(criterion.remedy)}`)}\n${basis}` },
    defaultConfiguration: { level },
    properties: {
      severity: criterion.severity,
      strength: criterion.strength,
      certainty: criterion.certainty,
      precision: PRECISION[criterion.certainty],
      'problem.severity': PROBLEM[level],
      tags: [...new Set(['pelayanan-publik', ...criterion.basis.map((one) => one.law)])].slice(0, 10),
    },
  };
}
