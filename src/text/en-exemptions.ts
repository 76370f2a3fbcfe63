/** English sentences about exemptions. */
import { formatCount } from './format.ts';
import type { idExemptionDiagnostics, idExemptions } from './id-exemptions.ts';

const n = (count: number) => formatCount(count, 'en');
const matters = (count: number) => `${n(count)} ${count === 1 ? 'matter' : 'matters'}`;

export const enExemptions: typeof idExemptions = {
  title: 'EXEMPTIONS',
  count: (count, state) => `${n(count)} ${state}`,
  state: { matched: 'in use', unused: 'unused', expired: 'expired', invalid: 'invalid' },
  notApplied: 'Exemptions are not applied in this run (--no-exemptions): everything counts.',
  meaning: 'What is exempted is still lacking and gains no points; it only does not fail the gate.',
  matched: (count, severity) => `${matters(count)} (worst ${severity}) exempted`,
  would: (count, severity) => `${matters(count)} (worst ${severity}) would match`,
  expired: (count) => (count === 0 ? 'no longer holds' : `no longer holds, ${matters(count)} count again`),
  invalid: 'without effect because it is written wrongly',
  unused: {
    unit: 'this office is not in the files read',
    service: 'this service is not in the files read',
    nothing: 'nothing is unmet here; this exemption can be deleted',
  },
  until: (date) => `until ${date}`,
  expiredOn: (date) => `ended ${date}`,
  approvedBy: (who) => `Approved by: ${who}.`,
  reason: (why) => `Reason: ${why}`,
  mark: (until, who, why) => `EXEMPTED until ${until} (${who}): ${why}`,
  short: (count) => `${matters(count)} exempted`,
  kritis: (count, severity) =>
    `${matters(count)} of severity ${severity} exempted and therefore not failing the gate.`,
  fixMark: 'exempted',
};

const meant = (suggestion: string | null) => (suggestion === null ? '' : ` Did you mean "${suggestion}"?`);

export const enExemptionDiagnostics: typeof idExemptionDiagnostics = {
  'exemption-criterion-unknown': ({ criterion, suggestion }) =>
    `Criterion "${criterion}" is not known, so this exemption has no effect.${meant(suggestion)} See patuh criteria.`,
  'exemption-component-unknown': ({ component, suggestion }) =>
    `Component "${component}" is not known, so this exemption has no effect.${meant(suggestion)} Use the key of the document.`,
  'exemption-blank': ({ key }) =>
    `"${key}" is empty, so this exemption has no effect. Fill in "${key}", or delete the exemption.`,
  'exemption-date': ({ value }) =>
    `"${value}" is no date, so this exemption has no effect. Write its last day as year-month-day, such as 2026-12-31.`,
  'exemption-unit-ambiguous': ({ unit, governments }) =>
    `"${unit}" stands in several governments (${governments}), so this exemption has no effect. Add "pemerintah:".`,
};
