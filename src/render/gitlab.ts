/** The report for GitLab's code quality widget. */

import type { GoneMatter } from '../model/baseline.ts';
import type { Severity } from '../model/criterion.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Exemption } from '../model/exemption.ts';
import type { Report } from '../model/report.ts';
import { diagnosticSentence } from '../text/index.ts';
import { baselineTitle, goneText, standingMark } from './baseline-words.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { exemptionMark, exemptionSentence, exemptionsOf } from './exemptions.ts';
import { type Finding, findingSentence, findingsOf, identityOf, machineView } from './findings.ts';
import { createFingerprints } from './fingerprint.ts';
import { jsonText } from './json.ts';
import type { RenderOptions } from './options.ts';
import { pathText } from './path-text.ts';
import type { View } from './view.ts';

type Level = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

const LEVEL: Readonly<Record<Severity, Level>> = {
  kritis: 'critical',
  mayor: 'major',
  minor: 'minor',
  info: 'info',
};

/**
 * A list of everything that is wrong. What was not assessed is left out: the widget tells how a change made the documents better or worse,
 * and what nobody has looked at is neither.
 */
export function renderGitlab(report: Report, { lang }: RenderOptions): string {
  const view = machineView(report, lang);
  const fingerprints = createFingerprints();
  return jsonText([
    ...report.faults.map((fault) => faultIssue(view, fault, fingerprints)),
    ...findingsOf(view).map((finding) => findingIssue(view, finding, fingerprints)),
    ...exemptionsOf(report).map((entry) => exemptionIssue(view, entry, fingerprints)),
    ...baselineIssues(view, fingerprints),
  ]);
}

function findingIssue(
  view: View,
  finding: Finding,
  fingerprints: ReturnType<typeof createFingerprints>,
): object {
  const { pen } = view;
  const { result, criterion, place } = finding;
  const remedy = criterion === undefined ? '' : ` ${pen.t.report.remedy}${pen.say(criterion.remedy)}`;
  const exempt = exemptionMark(view, result);
  const standing = standingMark(view, finding.unit, result, finding.failure);
  const marks = [exempt === null ? null : `${exempt}.`, standing].filter((one) => one !== null);
  return {
    description: escapeTerminal(
      `${marks.map((mark) => `${mark} `).join('')}${findingSentence(pen, finding)}${remedy}`,
    ),
    check_name: result.criterion,
    fingerprint: fingerprints(identityOf(finding)),
    severity: result.counts && exempt === null && result.known !== true ? LEVEL[result.severity] : 'info',
    location: { path: pathText(place.file), lines: { begin: place.span.line } },
  };
}

function exemptionIssue(
  view: View,
  entry: Exemption,
  fingerprints: ReturnType<typeof createFingerprints>,
): object {
  const { exemptions: t } = view.pen.t;
  const { file, path, span } = entry.place;
  return {
    description: escapeTerminal(`${t.title} (${t.state[entry.state]}): ${exemptionSentence(view, entry)}`),
    check_name: `exemption-${entry.state}`,
    fingerprint: fingerprints([`exemption-${entry.state}`, file, path, entry.criterion ?? '']),
    severity: entry.state === 'expired' || entry.state === 'invalid' ? 'minor' : 'info',
    location: { path: pathText(file), lines: { begin: span.line } },
  };
}

/** How many are new and known, and each matter the baseline has and this run has not, on the baseline itself. */
function baselineIssues(view: View, fingerprints: ReturnType<typeof createFingerprints>): object[] {
  const title = baselineTitle(view);
  const { baseline } = view.report;
  if (title === null || baseline === null) return [];
  const issue = (name: string, description: string, identity: readonly string[]) => ({
    description: escapeTerminal(description),
    check_name: name,
    fingerprint: fingerprints([name, ...identity]),
    severity: 'info',
    location: { path: pathText(baseline.file), lines: { begin: 1 } },
  });
  const { title: word } = view.pen.t.baseline;
  return [
    issue('baseline', `${title}.`, []),
    ...baseline.gone.map((matter) =>
      issue(`baseline-${matter.state}`, `${word}: ${goneText(view, matter)}`, goneIdentity(matter)),
    ),
  ];
}

function goneIdentity({ unit, service, component, criterion, quote }: GoneMatter): string[] {
  return [unit, service ?? '', component ?? '', criterion, quote ?? ''];
}

function faultIssue(
  { pen }: View,
  fault: Diagnostic,
  fingerprints: ReturnType<typeof createFingerprints>,
): object {
  return {
    description: escapeTerminal(diagnosticSentence(pen.t, fault)),
    check_name: fault.code,
    fingerprint: fingerprints([fault.code, fault.file, fault.path ?? '', JSON.stringify(fault.args)]),
    severity: 'blocker',
    location: { path: pathText(fault.file), lines: { begin: fault.span?.line ?? 1 } },
  };
}
