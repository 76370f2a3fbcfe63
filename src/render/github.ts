/** The report as annotations on the lines of a pull request, for the log of a GitHub workflow. */

import type { GoneMatter } from '../model/baseline.ts';
import type { Severity } from '../model/criterion.ts';
import type { Diagnostic, Span } from '../model/diagnostic.ts';
import type { Exemption } from '../model/exemption.ts';
import type { Report } from '../model/report.ts';
import { diagnosticSentence } from '../text/index.ts';
import { baselineTitle, goneText, standingMark } from './baseline-words.ts';
import { githubMessage, githubProperty } from './escape-github.ts';
import { escapeTerminal } from './escape-terminal.ts';
import {
  exemptedKritis,
  exemptionMark,
  exemptionSentence,
  exemptionsOf,
  exemptionTitle,
} from './exemptions.ts';
import { type Finding, findingSentence, findingsOf, machineView, worstFirst } from './findings.ts';
import { lawOf } from './matters.ts';
import type { RenderOptions } from './options.ts';
import { pathText } from './path-text.ts';
import type { View } from './view.ts';

type Level = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly level: Level;
  readonly file: string;
  readonly span: Span | null;
  readonly title: string;
  readonly lines: readonly string[];
}

/** GitHub shows this many annotations of each level in a step and drops the rest without a word. */
const SHOWN = 10;
const LEVEL: Readonly<Record<Severity, Level>> = {
  kritis: 'error',
  mayor: 'warning',
  minor: 'notice',
  info: 'notice',
};

/** Faults and the most urgent findings, at most 10 of each level; the last notice counts everything, and what is not shown. */
export function renderGithub(report: Report, { lang }: RenderOptions): string {
  const view = machineView(report, lang);
  const all = [
    ...report.faults.map((fault) => faultAnnotation(view, fault)),
    ...exemptionsOf(report).map((entry) => exemptionAnnotation(view, entry)),
    ...worstFirst(findingsOf(view)).map((finding) => findingAnnotation(view, finding)),
    ...(report.baseline?.gone ?? []).map((matter) => goneAnnotation(view, matter)),
  ];
  const shown = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    // The count at the end is a notice too, and must not be the eleventh.
    all.filter((one) => one.level === level).slice(0, level === 'notice' ? SHOWN - 1 : SHOWN),
  );
  const lines = [...shown.map(command), tally(view, all.length - shown.length)];
  return `${lines.join('\n')}\n`;
}

function findingAnnotation(view: View, finding: Finding): Annotation {
  const { pen } = view;
  const { result, criterion, place } = finding;
  const { words, report } = pen.t;
  const law = lawOf(view, [result.criterion]);
  const exempt = exemptionMark(view, result);
  const standing = standingMark(view, finding.unit, result, finding.failure);
  return {
    level: result.counts && exempt === null && result.known !== true ? LEVEL[result.severity] : 'notice',
    file: place.file,
    span: place.span,
    title: `${words.severity[result.severity]}: ${criterion === undefined ? result.criterion : `${pen.say(criterion.title)} (${criterion.id})`}`,
    lines: [
      findingSentence(pen, finding),
      ...(exempt === null ? [] : [exempt]),
      ...(standing === null ? [] : [standing]),
      ...(criterion === undefined ? [] : [`${report.remedy}${pen.say(criterion.remedy)}`]),
      ...(law === '' ? [] : [`${report.basis}${law}`]),
    ],
  };
}

/** One that has run out or is written wrongly asks for work; the others are only told. */
function exemptionAnnotation(view: View, entry: Exemption): Annotation {
  const { exemptions: t } = view.pen.t;
  return {
    level: entry.state === 'expired' || entry.state === 'invalid' ? 'warning' : 'notice',
    file: entry.place.file,
    span: entry.place.span,
    title: `${t.title} (${t.state[entry.state]})`,
    lines: [exemptionSentence(view, entry)],
  };
}

/** A matter the baseline has and this run has not, on the baseline. */
function goneAnnotation(view: View, matter: GoneMatter): Annotation {
  return {
    level: 'notice',
    file: view.report.baseline?.file ?? '',
    span: null,
    title: view.pen.t.baseline.title,
    lines: [goneText(view, matter)],
  };
}

function faultAnnotation({ pen }: View, fault: Diagnostic): Annotation {
  const { formats } = pen.t;
  return {
    level: 'error',
    file: fault.file,
    span: fault.span,
    title: fault.code === 'criterion-crashed' ? formats.bug : formats.fault,
    lines: [diagnosticSentence(pen.t, fault)],
  };
}

function command({ level, file, span, title, lines }: Annotation): string {
  const properties = [
    ...(file === '' ? [] : [`file=${githubProperty(pathText(file))}`]),
    ...(span === null ? [] : region(span)),
    `title=${githubProperty(escapeTerminal(title))}`,
  ];
  return `::${level} ${properties.join(',')}::${githubMessage(lines.map(escapeTerminal).join('\n'))}`;
}

/** Columns only on one line: GitHub refuses them where the lines differ. Its last column is the last one marked, ours the one after. */
function region({ line, column, endLine, endColumn }: Span): string[] {
  const lines = [`line=${line}`, `endLine=${endLine}`];
  return line === endLine
    ? [...lines, `col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`]
    : lines;
}

function tally(view: View, hidden: number): string {
  const { pen, report } = view;
  const { formats, report: words } = pen.t;
  const exemptions = exemptionTitle(view);
  const baseline = baselineTitle(view);
  const text = [
    `${words.units(report.totals.units)}, ${words.services(report.totals.services)}:`,
    formats.tally(report.totals.unmet, report.totals.notAssessed),
    ...(exemptions === null
      ? []
      : [`${exemptions}.`, exemptedKritis(report, pen.lang) ?? ''].filter(Boolean)),
    ...(baseline === null ? [] : [`${baseline}.`]),
    ...(hidden === 0 ? [] : [formats.annotationsMore(hidden)]),
    words.exit(report.exit),
  ].join(' ');
  return `::notice title=${words.brand}::${githubMessage(text)}`;
}
