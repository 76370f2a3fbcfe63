/** The report for people at a terminal. */
import type { Report, UnitReport } from '../model/report.ts';
import type { RenderOptions } from './options.ts';
import { createPen, ink } from './pen.ts';
import { baselineLines } from './table-baseline.ts';
import { detailLines } from './table-details.ts';
import { exemptionLines } from './table-exemptions.ts';
import { faultLines } from './table-faults.ts';
import { followUpLines } from './table-follow-up.ts';
import { gateLines, noteLines } from './table-gates.ts';
import { governmentLines } from './table-government.ts';
import { groupLines } from './table-groups.ts';
import { surveyLines } from './table-survey.ts';
import { unitLines } from './table-unit.ts';
import { whatIfLines } from './table-what-if.ts';
import { createView, type View } from './view.ts';

/** Governments named in the headline; more are counted. */
const NAMED = 3;
/** Governments shown one by one. */
const GOVERNMENTS = 10;

/**
 * The report as a page of text, ending in one newline. No line is wider than the page, and nothing from a document can steer the
 * terminal. One unit is shown with everything known of it; of several units
 * each is shown with its scores and first fixes; of many units and matters only the order and the criteria that fail most.
 */
export function renderTable(report: Report, options: RenderOptions): string {
  const view = createView(report, createPen(options));
  const { pen } = view;
  const units = ordered(view);
  const unshown = report.governments.length - GOVERNMENTS;
  const lines = [
    ...headline(view),
    ...(units.length === 0 ? ['', ...pen.flow([ink(pen.t.report.nothingAudited, 'bold')])] : []),
    ...(view.crowded
      ? [
          '',
          ...pen.flow(pen.t.screen.unitsHidden(units.length)),
          ...pen.flow([ink(pen.t.report.legend, 'dim')]),
        ]
      : units.flatMap((unit, index) => [
          '',
          ...unitLines(view, unit, index === 0),
          ...surveyLines(view, unit),
        ])),
    ...groupLines(view),
    ...(view.detailed ? units.flatMap((unit) => ['', ...detailLines(view, unit)]) : []),
    ...report.governments
      .slice(0, GOVERNMENTS)
      .flatMap((government) => [
        '',
        ...governmentLines(view, government),
        ...followUpLines(view, government),
      ]),
    ...(unshown > 0 ? ['', ...pen.flow(pen.t.screen.governmentsMore(unshown))] : []),
    ...whatIfLines(view),
    ...faultLines(view),
    ...exemptionLines(view),
    ...baselineLines(view),
    '',
    ...noteLines(view),
    ...gateLines(view),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Who and when, and that it is an estimate. */
function headline({ pen, report }: View): string[] {
  const { report: t } = pen.t;
  const names = report.governments.map(({ name }) => pen.short(name === '' ? t.noGovernment : name, 40));
  const parts = [
    ...(names.length === 0 ? [] : [names.length > NAMED ? t.governments(names.length) : pen.list(names)]),
    pen.date(report.date),
    `${t.units(report.totals.units)}, ${t.services(report.totals.services)}`,
  ];
  return [
    ...pen.flow([ink(t.brand, 'bold'), ` · ${parts.join(' · ')}`], { hang: 2 }),
    ...pen.flow(t.disclaimer),
  ];
}

/** Units by government in provisional order; units no government lists keep the order of the report. */
function ordered({ report, units }: View): UnitReport[] {
  const listed = report.governments.flatMap((government) => government.units);
  const keys = new Set([...listed, ...report.units.map((unit) => unit.key)]);
  return [...keys].map((key) => units.get(key)).filter((unit) => unit !== undefined);
}
