/** One record per line, for grep, awk and editors: never wrapped, never coloured, the same on every screen. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Report } from '../model/report.ts';
import { diagnosticSentence } from '../text/index.ts';
import { baselineTitle, goneText, standingMark } from './baseline-words.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { exemptionMark, exemptionSentence, exemptionsOf } from './exemptions.ts';
import { type Finding, findingSentence, findingsOf, machineView } from './findings.ts';
import type { RenderOptions } from './options.ts';
import { pathText } from './path-text.ts';
import { placeText, type View } from './view.ts';

/** "berkas:baris:kolom: TINGKAT kriteria [layanan] kalimat": faults, what is wrong, exemptions, what a baseline has and the report has not, in the order of the report; then a line that counts. */
export function renderPlain(report: Report, { lang }: RenderOptions): string {
  const view = machineView(report, lang);
  const lines = [
    ...report.faults.map((fault) => faultLine(view, fault)),
    ...findingsOf(view).map((finding) => findingLine(view, finding)),
    ...exemptionsOf(report).map(
      (entry) =>
        `${pathText(placeText(entry.place))}: ${view.pen.t.exemptions.title} ${escapeTerminal(`${view.pen.t.exemptions.state[entry.state]}: ${exemptionSentence(view, entry)}`)}`,
    ),
    ...(report.baseline?.gone ?? []).map(
      (matter) =>
        `${pathText(report.baseline?.file ?? '')}:1:1: ${view.pen.t.baseline.title} ${escapeTerminal(goneText(view, matter))}`,
    ),
  ];
  return [...lines, summary(view)].map((line) => `${line}\n`).join('');
}

/** The last line is no record: an empty output would look as if all were well, also where nothing could be assessed. */
function summary(view: View): string {
  const { pen, report } = view;
  const { formats, report: t } = pen.t;
  const baseline = baselineTitle(view);
  return `patuh: ${[
    formats.tally(report.totals.unmet, report.totals.notAssessed),
    ...(baseline === null ? [] : [`${baseline}.`]),
    t.exit(report.exit),
  ].join(' ')}`;
}

function findingLine(view: View, finding: Finding): string {
  const { pen } = view;
  const { result, service, place, unit } = finding;
  const exempt = exemptionMark(view, result);
  const standing = standingMark(view, unit, result, finding.failure);
  const marks = [...(standing === null ? [] : [standing]), ...(exempt === null ? [] : [exempt])];
  const words = [`[${service?.name ?? unit.name}]`, findingSentence(pen, finding), ...marks].map(
    escapeTerminal,
  );
  return `${pathText(placeText(place))}: ${pen.t.words.severity[result.severity]} ${result.criterion} ${words.join(' ')}`;
}

function faultLine({ pen }: View, fault: Diagnostic): string {
  const { line, column } = fault.span ?? { line: 1, column: 1 };
  const kind = fault.code === 'criterion-crashed' ? pen.t.formats.bug : pen.t.formats.fault;
  return `${pathText(fault.file)}:${line}:${column}: ${kind.toUpperCase()} ${fault.code} ${escapeTerminal(diagnosticSentence(pen.t, fault))}`;
}
