/** The report as JUnit XML, for the test tab of any CI service. */
import type { BaselineReport } from '../model/baseline.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Exemption } from '../model/exemption.ts';
import type { Report, Result, UnitReport } from '../model/report.ts';
import { diagnosticSentence } from '../text/index.ts';
import { baselineTitle, goneText, standingMark } from './baseline-words.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { element, escapeXml } from './escape-xml.ts';
import { exemptionMark, exemptionSentence, exemptionsOf } from './exemptions.ts';
import { type Judgement, judgementsOf, machineView, whySentence } from './findings.ts';
import { lawOf } from './matters.ts';
import type { RenderOptions } from './options.ts';
import { pathText } from './path-text.ts';
import { placeText, type View } from './view.ts';

type State = 'passed' | 'failures' | 'errors' | 'skipped';

interface Case {
  readonly state: State;
  readonly xml: string;
}

/**
 * A suite for each file, a case for each criterion and service. Only what costs points fails; what does not apply, was not assessed or costs no
 * points is skipped and says why; what could not be read, and crashes, are errors.
 */
export function renderJunit(report: Report, { lang }: RenderOptions): string {
  const view = machineView(report, lang);
  const suites = [...casesByFile(view)].map(([file, cases]) => ({ cases, xml: suite(view, file, cases) }));
  const all = suites.flatMap(({ cases }) => cases);
  const head = { name: `patuh ${report.tool.version}`, ...tally(all) };
  const body = suites.map(({ xml }) => xml).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', head, `\n${body}`)}\n`;
}

/** Cases of every file that was read, in the order of the report; a file of a result that is not among them comes last. */
function casesByFile(view: View): Map<string, Case[]> {
  const files = new Map<string, Case[]>(view.report.files.map(({ path }) => [path, []]));
  const add = (file: string, one: Case) => {
    const cases = files.get(file);
    if (cases === undefined) files.set(file, [one]);
    else cases.push(one);
  };
  for (const fault of view.report.faults) add(fault.file, faultCase(view, fault));
  for (const { path, state } of view.report.files)
    if (state === 'no_services') add(path, emptyCase(view, path));
  for (const entry of exemptionsOf(view.report)) add(entry.place.file, exemptionCase(view, entry));
  const { baseline } = view.report;
  if (baseline !== null) for (const one of baselineCases(view, baseline)) add(baseline.file, one);
  for (const judgement of judgementsOf(view)) add(fileOf(judgement), resultCase(view, judgement));
  return files;
}

function fileOf({ service, result, home }: Judgement): string {
  return service?.file ?? result.failures[0]?.place.file ?? home.file;
}

function suite({ report }: View, file: string, cases: readonly Case[]): string {
  const head = { name: pathText(file), ...tally(cases), timestamp: `${report.date}T00:00:00` };
  return `  ${element('testsuite', head, `\n${cases.map(({ xml }) => `    ${xml}\n`).join('')}  `)}\n`;
}

function tally(cases: readonly Case[]): Record<string, number> {
  const count = (state: State) => cases.filter((one) => one.state === state).length;
  return {
    tests: cases.length,
    failures: count('failures'),
    errors: count('errors'),
    skipped: count('skipped'),
    time: 0,
  };
}

function faultCase({ pen }: View, fault: Diagnostic): Case {
  const message = escapeTerminal(diagnosticSentence(pen.t, fault));
  const kind = fault.code === 'criterion-crashed' ? pen.t.formats.bug : pen.t.formats.fault;
  const at = fault.span === null ? '' : `:${fault.span.line}:${fault.span.column}`;
  return {
    state: 'errors',
    xml: testcase(
      fault.code,
      kind,
      fault.file,
      fault.span?.line ?? 1,
      element('error', { message, type: fault.code }, escapeXml(pathText(fault.file) + at)),
    ),
  };
}

function emptyCase({ pen }: View, file: string): Case {
  const skipped = element('skipped', { message: pen.t.formats.noServices });
  return { state: 'skipped', xml: testcase('no-services', 'patuh', file, 1, skipped) };
}

/** An exemption and what became of it: skipped, because it tests nothing. */
function exemptionCase(view: View, entry: Exemption): Case {
  const { exemptions: t } = view.pen.t;
  const message = escapeTerminal(`${t.state[entry.state]}: ${exemptionSentence(view, entry)}`);
  const name = `${t.title} ${entry.criterion ?? '?'} ${entry.place.path}`;
  const { file, span } = entry.place;
  return {
    state: 'skipped',
    xml: testcase(name, 'patuh', file, span.line, element('skipped', { message })),
  };
}

/** What the baseline says, and each matter it has and this run has not: skipped, because it tests nothing. */
function baselineCases(view: View, { file, gone }: BaselineReport): Case[] {
  const { title } = view.pen.t.baseline;
  const skipped = (name: string, message: string): Case => ({
    state: 'skipped',
    xml: testcase(name, 'patuh', file, 1, element('skipped', { message: escapeTerminal(message) })),
  });
  return [
    skipped(title, `${baselineTitle(view) ?? ''}.`),
    ...gone.map((matter) => skipped(`${title} ${matter.criterion}`, goneText(view, matter))),
  ];
}

function resultCase(view: View, judgement: Judgement): Case {
  const { pen } = view;
  const { unit, service, result, criterion, home } = judgement;
  const component = result.component === null ? '' : ` (${pen.t.words.componentShort[result.component]})`;
  const name = `${result.criterion}${criterion === undefined ? '' : ` ${pen.say(criterion.title)}`}${component}`;
  const group = [unit.name, ...(service === null ? [] : [service.name])].join(' / ');
  const line = result.failures[0]?.place.span.line ?? home.span.line;
  const { state, content } = verdict(view, judgement);
  return { state, xml: testcase(name, group, fileOf(judgement), line, content) };
}

function verdict(view: View, judgement: Judgement): { state: State; content: string } {
  const { pen } = view;
  const { result } = judgement;
  if (result.outcome === 'met') return { state: 'passed', content: '' };
  if (result.outcome === 'unmet' && result.counts && result.exemption === undefined && result.known !== true)
    return {
      state: 'failures',
      content: element(
        'failure',
        { message: statement(view, judgement), type: result.severity },
        escapeXml(details(view, judgement)),
      ),
    };
  const why =
    result.outcome === 'unmet' ? statement(view, judgement) : escapeTerminal(whySentence(pen, result));
  return { state: 'skipped', content: element('skipped', { message: why }) };
}

/** What is wrong, each sentence once; and that it costs no points where it is skipped. */
function statement(view: View, { unit, result, criterion }: Judgement): string {
  const { pen } = view;
  const exempt = exemptionMark(view, result);
  const mark = freshIn(view, unit, result);
  const title = criterion === undefined ? result.criterion : pen.say(criterion.title);
  const said = new Set(result.failures.map(({ message }) => pen.say(message)));
  const { doubtful, notCounted } = pen.t.report;
  const note = result.counts ? [] : [result.certainty === 'P' ? doubtful : notCounted];
  const words = [
    ...(said.size === 0 ? [title] : said),
    ...note,
    ...(exempt === null ? [] : [exempt]),
    ...(mark === null ? [] : [mark]),
  ];
  return escapeTerminal(words.join(' '));
}

/** "BARU" where anything of a result is new, that it is known where all of it is; null without a baseline. */
function freshIn(view: View, unit: UnitReport, result: Result): string | null {
  const marks = result.failures.map((failure) => standingMark(view, unit, result, failure));
  const { freshMark } = view.pen.t.baseline;
  return marks.includes(freshMark) ? freshMark : (marks[0] ?? standingMark(view, unit, result, null));
}

/** Each place with its words, then the remedy and the law. */
function details(view: View, { result, criterion }: Judgement): string {
  const { pen } = view;
  const { report } = pen.t;
  const law = lawOf(view, [result.criterion]);
  return [
    ...result.failures.flatMap(({ place, message, quote }) => [
      `${pathText(placeText(place))} ${escapeTerminal(pen.say(message))}`,
      ...(quote === null ? [] : [`  ${escapeTerminal(report.quote(quote))}`]),
    ]),
    ...(criterion === undefined ? [] : [escapeTerminal(`${report.remedy}${pen.say(criterion.remedy)}`)]),
    ...(law === '' ? [] : [`${report.basis}${law}`]),
  ].join('\n');
}

function testcase(name: string, group: string, file: string, line: number, content: string): string {
  return element(
    'testcase',
    { name: escapeTerminal(name), classname: escapeTerminal(group), file: pathText(file), line, time: 0 },
    content,
  );
}
