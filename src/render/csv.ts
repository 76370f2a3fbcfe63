/** The report for people who work in spreadsheets: one row for each thing that is wrong, not assessed or could not be read. */
import type { GoneMatter } from '../model/baseline.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Exemption } from '../model/exemption.ts';
import { groupBy } from '../model/group-by.ts';
import type { Fix, Place, Report, UnitReport } from '../model/report.ts';
import { diagnosticSentence } from '../text/index.ts';
import { csvNumber, csvText } from './escape-csv.ts';
import { exemptionMark, exemptionSentence, exemptionsOf } from './exemptions.ts';
import {
  type Finding,
  findingSentence,
  findingsOf,
  type Judgement,
  judgementsOf,
  machineView,
  whySentence,
} from './findings.ts';
import { lawOf } from './matters.ts';
import type { RenderOptions } from './options.ts';
import { pathText } from './path-text.ts';
import type { View } from './view.ts';

const BYTE_ORDER_MARK = '\ufeff';
const TEXT_COLUMNS_BEFORE_PLACE = 17;

/**
 * Rows of RFC 4180 in UTF-8 with numbers that have a point in every language. Text is always quoted, so that no line of the file can be
 * taken for a command of a CI log.
 */
export function renderCsv(report: Report, options: RenderOptions): string {
  const view = machineView(report, options.lang);
  const rows = [
    heads(view),
    ...unitRows(view),
    ...report.faults.map((fault) => faultRow(view, fault)),
    ...exemptionsOf(report).map((entry) => exemptionRow(view, entry)),
    ...(report.baseline?.gone ?? []).map((matter) => goneRow(view, matter)),
  ];
  return `${options.bom === true ? BYTE_ORDER_MARK : ''}${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}

function heads({ pen, report }: View): string[] {
  const { csv } = pen.t.formats;
  const numbers = report.instruments.flatMap(({ id }) => [
    csv.gain(id),
    csv.gained(id),
    csv.lost(id),
    csv.open(id),
  ]);
  return [...csv.columns, ...numbers].map(csvText);
}

/** Rows of each unit: what is wrong, then what was not assessed; a unit without either has one row that says so. */
function unitRows(view: View): string[][] {
  const { pen, report } = view;
  const judgements = groupBy(judgementsOf(view), ({ unit }) => unit);
  const findings = groupBy(findingsOf(view), ({ unit }) => unit);
  return report.units.flatMap((unit) => {
    const shown = new Set<Fix>();
    const open = (judgements.get(unit) ?? []).filter(({ result }) => result.outcome === 'not_assessed');
    const rows = [
      ...(findings.get(unit) ?? []).map((finding) => findingRow(view, finding, shown)),
      ...open.map((judgement) => openRow(view, judgement)),
    ];
    if (rows.length > 0) return rows;
    const file = unit.files[0] ?? '';
    return [
      [
        ...texts([pen.t.words.outcome.met, '', unit.government, unit.name]),
        csvText(pathText(file)),
        ...place(null),
        ...numbers(view, unit, null),
      ],
    ];
  });
}

function findingRow(view: View, finding: Finding, shown: Set<Fix>): string[] {
  const { pen } = view;
  const { result, criterion, failure, unit } = finding;
  const standing = view.standing(unit, result, failure);
  const { yes, no } = pen.t.formats;
  const fix = unit.fixes.find((one) => mends(one, finding));
  // The points belong to the whole of a fix: on its first row only, they can be added up.
  const first = fix === undefined || shown.has(fix) ? null : fix;
  if (first !== null) shown.add(first);
  return [
    ...texts([
      ...whoAndWhat(view, finding),
      findingSentence(pen, finding),
      failure?.quote ?? '',
      criterion === undefined ? '' : pen.say(criterion.remedy),
      lawOf(view, [result.criterion]),
      criterion === undefined ? '' : pen.t.words.strength[criterion.strength],
      pen.t.words.certainty[result.certainty],
      result.counts ? yes : no,
      exemptionMark(view, result) ?? '',
      standing === null ? '' : pen.t.baseline.standing[standing],
    ]),
    csvText(pathText(finding.place.file)),
    ...place(finding.place),
    ...numbers(view, unit, first),
  ];
}

function mends(fix: Fix, { result }: Finding): boolean {
  return (
    fix.service === result.service &&
    fix.criteria.includes(result.criterion) &&
    (result.component === null || result.component === fix.component)
  );
}

function openRow(view: View, judgement: Judgement): string[] {
  const { pen } = view;
  const { result, home, unit } = judgement;
  return [
    ...texts([
      ...whoAndWhat(view, judgement),
      whySentence(pen, result),
      '',
      '',
      lawOf(view, [result.criterion]),
    ]),
    csvText(pathText(home.file)),
    ...place(home),
    ...numbers(view, unit, null),
  ];
}

function whoAndWhat({ pen }: View, { unit, service, result, criterion }: Judgement): string[] {
  const { words } = pen.t;
  return [
    words.outcome[result.outcome],
    words.severity[result.severity],
    unit.government,
    unit.name,
    service?.name ?? '',
    result.component === null ? '' : words.component[result.component],
    result.criterion,
    criterion === undefined ? '' : pen.say(criterion.title),
  ];
}

function faultRow({ pen, report }: View, fault: Diagnostic): string[] {
  const { formats } = pen.t;
  const kind = fault.code === 'criterion-crashed' ? formats.bug : formats.fault;
  const at = fault.span === null ? null : { path: fault.path ?? '', span: fault.span };
  return [
    ...texts([kind, '', '', '', '', '', fault.code, '', diagnosticSentence(pen.t, fault)]),
    csvText(pathText(fault.file)),
    ...place(at),
    ...report.instruments.flatMap(() => ['', '', '', '']),
  ];
}

/** An exemption and what became of it, in the columns of the thing it is about. */
function exemptionRow(view: View, entry: Exemption): string[] {
  const { pen, report } = view;
  const { exemptions: t, words } = pen.t;
  return [
    ...texts([
      `${t.title.toLowerCase()}: ${t.state[entry.state]}`,
      entry.severity === null ? '' : words.severity[entry.severity],
      entry.government ?? '',
      entry.unit ?? '',
      entry.service ?? '',
      entry.component === null ? '' : words.component[entry.component],
      entry.criterion ?? '',
      '',
      exemptionSentence(view, entry),
    ]),
    csvText(pathText(entry.place.file)),
    ...place(entry.place),
    ...report.instruments.flatMap(() => ['', '', '', '']),
  ];
}

/** What the baseline knows and this run does not have any more, and why. */
function goneRow({ pen, report }: View, matter: GoneMatter): string[] {
  const { baseline: t, words } = pen.t;
  return [
    ...texts([
      `${t.title.toLowerCase()}: ${t.gone.toLowerCase()}`,
      '',
      '',
      matter.name,
      matter.service ?? '',
      matter.component === null ? '' : words.component[matter.component],
      matter.criterion,
      '',
      `${t.state[matter.state]}${t.times(matter.times)}`,
      matter.quote ?? '',
    ]),
    csvText(pathText(report.baseline?.file ?? '')),
    ...place(null),
    ...report.instruments.flatMap(() => ['', '', '', '']),
  ];
}

/** Text cells up to the place; the ones that are not given are empty. */
function texts(cells: readonly string[]): string[] {
  return Array.from({ length: TEXT_COLUMNS_BEFORE_PLACE }, (_, index) => csvText(cells[index] ?? ''));
}

function place(at: Pick<Place, 'path' | 'span'> | null): string[] {
  if (at === null) return ['', '', csvText('')];
  return [csvNumber(String(at.span.line)), csvNumber(String(at.span.column)), csvText(at.path)];
}

/** For each instrument the points that come back, and the three numbers of the unit. */
function numbers({ report }: View, unit: UnitReport, fix: Fix | null): string[] {
  return report.instruments.flatMap(({ id }) => {
    const gain = fix?.gains.find((one) => one.instrument === id)?.points.rounded ?? '';
    const score = unit.scores.find((one) => one.instrument === id)?.score;
    return [gain, score?.gained ?? '', score?.lost ?? '', score?.open ?? ''].map(csvNumber);
  });
}
