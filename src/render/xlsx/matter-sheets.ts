/** Sheets of everything that is wrong or was not assessed, and of what to mend in the order of its points. */
import type { Fix, Place, UnitReport } from '../../model/report.ts';
import { exemptionMark } from '../exemptions.ts';
import { findingSentence, findingsOf, type Judgement, judgementsOf, whySentence } from '../findings.ts';
import { capital, isExempted, lawOf, messages, remedies, resultsOf, subjectName } from '../matters.ts';
import { pathText } from '../path-text.ts';
import type { View } from '../view.ts';
import type { Cell } from './cell.ts';
import type { Sheet } from './workbook.ts';

/** One row for each place where something is wrong, then one for each criterion that was not assessed. */
export function mattersSheet(view: View): Sheet {
  const { pen, report } = view;
  const { workbook: t, formats } = pen.t;
  const exempts = report.exemptions.entries.length > 0;
  const compares = report.baseline !== null;
  const wrong = findingsOf(view).map((finding): Cell[] => {
    const { criterion, failure, result, unit } = finding;
    const standing = view.standing(unit, result, failure);
    return [
      ...whoAndWhat(view, finding),
      findingSentence(pen, finding),
      failure?.quote ?? null,
      criterion === undefined ? null : pen.say(criterion.remedy),
      lawOf(view, [result.criterion]),
      criterion === undefined ? null : pen.t.words.strength[criterion.strength],
      pen.t.words.certainty[result.certainty],
      result.counts ? formats.yes : formats.no,
      ...(exempts ? [exemptionMark(view, result)] : []),
      ...(compares ? [standing === null ? null : pen.t.baseline.standing[standing]] : []),
      ...placeCells(finding.place),
    ];
  });
  const open = judgementsOf(view)
    .filter(({ result }) => result.outcome === 'not_assessed')
    .map((judgement): Cell[] => [
      ...whoAndWhat(view, judgement),
      whySentence(pen, judgement.result),
      null,
      null,
      lawOf(view, [judgement.result.criterion]),
      null,
      null,
      null,
      ...(exempts ? [null] : []),
      ...(compares ? [null] : []),
      ...placeCells(judgement.home),
    ]);
  const columns = [
    [t.outcome, 16],
    [t.severity, 11],
    [t.government, 24],
    [t.unit, 28],
    [t.service, 32],
    [t.component, 24],
    [t.criterion, 10],
    [t.criterionTitle, 34],
    [t.says, 50],
    [t.quote, 40],
    [t.remedy, 44],
    [t.law, 34],
    [t.strength, 18],
    [t.certainty, 20],
    [t.counts, 12],
    ...(exempts ? [[t.sheets.exemptions, 40] as const] : []),
    ...(compares ? [[t.sheets.baseline, 16] as const] : []),
    ...placeColumns(view),
  ] as const;
  return {
    name: t.sheets.matters,
    table: true,
    keys: 4,
    columns: columnsOf(columns),
    rows: [...wrong, ...open],
  };
}

function whoAndWhat({ pen }: View, { unit, service, result, criterion }: Judgement): Cell[] {
  const { words } = pen.t;
  return [
    words.outcome[result.outcome],
    words.severity[result.severity],
    unit.government,
    unit.name,
    service?.name ?? null,
    result.component === null ? null : words.component[result.component],
    result.criterion,
    criterion === undefined ? null : pen.say(criterion.title),
  ];
}

/** One row for each fix, in the order of its unit, with the points that come back. */
export function fixesSheet(view: View): Sheet {
  const { pen, report } = view;
  const { workbook: t } = pen.t;
  const columns = [
    [t.government, 24],
    [t.unit, 28],
    [t.service, 32],
    [t.number, 6],
    [t.severity, 11],
    [t.component, 24],
    [t.says, 54],
    [t.remedy, 54],
    [t.law, 34],
    ...(report.exemptions.entries.length > 0 ? [[t.sheets.exemptions, 14] as const] : []),
    ...report.instruments.map(({ short }) => [t.head(t.back, pen.say(short)), 16] as const),
    ...placeColumns(view),
  ] as const;
  const rows = report.units.flatMap((unit) =>
    unit.fixes.map((fix, index) => fixRow(view, unit, fix, index + 1)),
  );
  return { name: t.sheets.fixes, table: true, keys: 4, columns: columnsOf(columns), rows };
}

function fixRow(view: View, unit: UnitReport, fix: Fix, number: number): Cell[] {
  const { pen, report } = view;
  return [
    unit.government,
    unit.name,
    fix.service === null ? null : (unit.services[fix.service]?.name ?? null),
    { whole: number },
    pen.t.words.severity[fix.severity],
    capital(subjectName(pen, fix.component, fix.block)),
    messages(pen, resultsOf(fix, unit)).join(' '),
    remedies(view, fix.criteria).join(' '),
    lawOf(view, fix.criteria),
    ...(report.exemptions.entries.length === 0
      ? []
      : [isExempted(fix, unit) ? pen.t.exemptions.fixMark : null]),
    ...report.instruments.map(({ id }): Cell => {
      const points = fix.gains.find(({ instrument }) => instrument === id)?.points;
      return points === undefined ? null : { decimal: points.rounded };
    }),
    ...placeCells(fix.place),
  ];
}

/** File, line and column, as the places of every table. */
export function placeCells({ file, span }: Pick<Place, 'file' | 'span'>): Cell[] {
  return [pathText(file), { whole: span.line }, { whole: span.column }];
}

/** Heads of {@link placeCells}. */
export function placeColumns({ pen }: View) {
  const { workbook: t } = pen.t;
  return [
    [t.file, 40],
    [t.line, 8],
    [t.column, 8],
  ] as const;
}

/** Columns of pairs of head and width. */
export function columnsOf(pairs: readonly (readonly [string, number])[]) {
  return pairs.map(([head, width]) => ({ head, width }));
}
