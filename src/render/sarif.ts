/** The report as SARIF 2.1.0, for code scanning and editors. */
import type { Diagnostic, Span } from '../model/diagnostic.ts';
import type { Exemption } from '../model/exemption.ts';
import type { Place, Report } from '../model/report.ts';
import { diagnosticSentence } from '../text/index.ts';
import { baselineNotes, baselineTitle, goneText } from './baseline-words.ts';
import { sarifText } from './escape-sarif.ts';
import { exemptionMark, exemptionSentence, exemptionsOf } from './exemptions.ts';
import {
  type Finding,
  findingSentence,
  findingsOf,
  identityOf,
  type Judgement,
  judgementsOf,
  machineView,
  whySentence,
} from './findings.ts';
import { createFingerprints } from './fingerprint.ts';
import { jsonText } from './json.ts';
import type { RenderOptions } from './options.ts';
import { pathUri } from './path-text.ts';
import { SARIF_LEVEL, sarifRules } from './sarif-rules.ts';
import type { View } from './view.ts';

type Fingerprints = ReturnType<typeof createFingerprints>;

/**
 * One run: criteria are its rules; what is not met is a failure, or a thing to review where the law itself is still to be verified; what was
 * not assessed is open. Faults of documents are notifications, because they say nothing about a service.
 */
export function renderSarif(report: Report, { lang }: RenderOptions): string {
  const view = machineView(report, lang);
  const fingerprints = createFingerprints();
  const open = judgementsOf(view).filter(({ result }) => result.outcome === 'not_assessed');
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'patuh', version: report.tool.version, rules: sarifRules(view) } },
        automationDetails: { id: 'patuh/' },
        language: lang,
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(view)],
        results: [
          ...findingsOf(view).map((finding) => failResult(view, finding, fingerprints)),
          ...open.map((judgement) => openResult(view, judgement, fingerprints)),
        ],
        properties: {
          date: report.date,
          totals: report.totals,
          gates: report.gates,
          exemptions: report.exemptions,
          baseline: report.baseline,
        },
      },
    ],
  });
}

function invocation(view: View): object {
  const { report, pen } = view;
  const empty = report.files.filter(({ state }) => state === 'no_services');
  return {
    executionSuccessful: report.exit < 2,
    exitCode: report.exit,
    exitCodeDescription: pen.t.report.exit(report.exit),
    toolConfigurationNotifications: [
      ...exemptionsOf(report).map((entry) => exemptionNotification(view, entry)),
      ...baselineNotifications(view),
    ],
    toolExecutionNotifications: [
      ...report.faults.map((fault) => notification(view, fault)),
      ...empty.map(({ path }) => ({
        level: 'note',
        message: { text: pen.t.formats.noServices },
        locations: locations(path, null),
      })),
    ],
  };
}

function exemptionNotification(view: View, entry: Exemption): object {
  return {
    descriptor: { id: `exemption-${entry.state}` },
    level: entry.state === 'expired' || entry.state === 'invalid' ? 'warning' : 'note',
    message: { text: sarifText(exemptionSentence(view, entry)) },
    locations: locations(entry.place.file, entry.place.span),
  };
}

/**
 * What the baseline says, and each matter it has and this run has not. Not results whose state is `absent`: a service that knows nothing of
 * states would show them as if they were still there.
 */
function baselineNotifications(view: View): object[] {
  const { baseline } = view.report;
  const title = baselineTitle(view);
  if (baseline === null || title === null) return [];
  const note = (id: string, text: string) => ({
    descriptor: { id },
    level: 'note',
    message: { text: sarifText(text) },
    locations: locations(baseline.file, null),
  });
  return [
    note('baseline', [`${title}.`, ...baselineNotes(view)].join(' ')),
    ...baseline.gone.map((matter) => note(`baseline-${matter.state}`, goneText(view, matter))),
  ];
}

function notification({ pen }: View, fault: Diagnostic): object {
  const criterion = fault.code === 'criterion-crashed' ? fault.args.criterion : undefined;
  return {
    descriptor: { id: fault.code },
    ...(typeof criterion === 'string' ? { associatedRule: { id: criterion } } : {}),
    level: 'error',
    message: { text: sarifText(diagnosticSentence(pen.t, fault)) },
    locations: locations(fault.file, fault.span),
  };
}

function failResult(view: View, finding: Finding, fingerprints: Fingerprints): object {
  const { result, failure, place } = finding;
  const standing = view.standing(finding.unit, result, failure);
  const review = result.certainty === 'P';
  const exempt = exemptionMark(view, result);
  return {
    ...ruleOf(view, finding),
    kind: review ? 'review' : 'fail',
    level: review ? 'none' : SARIF_LEVEL[result.severity],
    message: { text: sarifText(findingSentence(view.pen, finding)) },
    locations: locations(place.file, place.span),
    ...fingerprinted(fingerprints(identityOf(finding))),
    ...(standing === null ? {} : { baselineState: standing === 'known' ? 'unchanged' : 'new' }),
    ...(exempt === null
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: sarifText(exempt) }] }),
    properties: {
      ...propertiesOf(finding),
      quote: failure?.quote ?? null,
      path: place.path,
      counts: result.counts,
    },
  };
}

function openResult(view: View, judgement: Judgement, fingerprints: Fingerprints): object {
  const { result, home } = judgement;
  const identity = [result.criterion, home.file, home.path, result.component ?? '', result.outcome];
  return {
    ...ruleOf(view, judgement),
    kind: 'open',
    level: 'none',
    message: { text: sarifText(whySentence(view.pen, result)) },
    locations: locations(home.file, home.span),
    ...fingerprinted(fingerprints(identity)),
    properties: propertiesOf(judgement),
  };
}

function ruleOf({ criteria }: View, { result }: Judgement): object {
  const index = [...criteria.keys()].indexOf(result.criterion);
  return { ruleId: result.criterion, ...(index === -1 ? {} : { ruleIndex: index }) };
}

/**
 * GitHub tells results apart by `primaryLocationLineHash` alone, and would take a hash of the line in its place: several components that are
 * missing from one service would become one result.
 */
function fingerprinted(hash: string): object {
  return { partialFingerprints: { primaryLocationLineHash: `${hash}:1`, 'patuh/v1': hash } };
}

function propertiesOf({ unit, service, result }: Judgement): object {
  return {
    government: unit.government,
    unit: unit.name,
    service: service?.name ?? null,
    component: result.component,
    severity: result.severity,
    certainty: result.certainty,
  };
}

/** One place in a file; none where the report knows no file, because an empty address is refused. */
function locations(file: Place['file'], span: Span | null): object[] {
  if (file === '') return [];
  const region =
    span === null
      ? {}
      : {
          region: {
            startLine: span.line,
            startColumn: span.column,
            endLine: span.endLine,
            endColumn: span.endColumn,
          },
        };
  return [{ physicalLocation: { artifactLocation: { uri: pathUri(file) }, ...region } }];
}
