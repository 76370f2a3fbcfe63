/** One unit on the table: who, which text, scores, fixes. */
import type { Sebab } from '../model/facts.ts';
import type { UnitReport } from '../model/report.ts';
import { displayWidth } from './layout.ts';
import { ink, type Pen } from './pen.ts';
import { fixLines } from './table-fixes.ts';
import { officialLines, scoreTable } from './table-score.ts';
import { sheetLines } from './table-sheets.ts';
import type { View } from './view.ts';

const NAME_COLUMNS = 64;
const TITLE_COLUMNS = 100;

/** Heading on a rule, so that units stand apart and no line begins with a name from a document. */
export function ruledHeading(pen: Pen, name: string, rest: string): string[] {
  const dash = pen.unicode ? '─' : '-';
  const title = pen.short(name.toUpperCase(), NAME_COLUMNS - 16);
  const after =
    rest === '' ? '' : ` ${pen.safe('·')} ${pen.short(rest, pen.width - displayWidth(title) - 8)}`;
  const tail = pen.width - displayWidth(title) - displayWidth(after) - 4;
  return [`${dash}${dash} ${pen.paint(title, 'bold')}${after}${tail > 0 ? ` ${dash.repeat(tail)}` : ''}`];
}

/** The section of one unit; `legend` explains the three numbers, once on a page. */
export function unitLines(view: View, unit: UnitReport, legend: boolean): string[] {
  const { pen } = view;
  return [
    ...unitHeading(pen, unit),
    ...sourceLines(pen, unit),
    ...scoreTable(view, unit.scores),
    ...sheetLines(view, unit),
    ...officialLines(pen, unit.official),
    ...(legend ? pen.flow([ink(pen.t.report.legend, 'dim')]) : []),
    '',
    ...fixLines(view, unit),
  ];
}

/** Name and services of a unit; the name of a lone service stands in the heading, or below where it is long. */
function unitHeading(pen: Pen, unit: UnitReport): string[] {
  const { report } = pen.t;
  const services = report.services(unit.services.length);
  const [only] = unit.services;
  if (only === undefined || unit.services.length > 1) return ruledHeading(pen, unit.name, services);
  const name = pen.safe(only.name);
  const fits = displayWidth(unit.name) + displayWidth(services) + displayWidth(name) < pen.width - 12;
  if (fits) return ruledHeading(pen, unit.name, `${services} (${name})`);
  return [
    ...ruledHeading(pen, unit.name, services),
    ...pen.flow(report.service(pen.short(name, TITLE_COLUMNS)), { hang: 2 }),
  ];
}

function sourceLines(pen: Pen, unit: UnitReport): string[] {
  const title = titleText(pen, unit);
  return sourceTexts(pen, unit).flatMap((text) => pen.flow(text, { hang: text === title ? 2 : 0 }));
}

/** What was read, and what that means for what it does not say: a sentence or two each. */
export function sourceTexts(pen: Pen, unit: UnitReport): string[] {
  const { report } = pen.t;
  const hidden = unit.source === 'bukan_standar' ? 'bukan_standar' : 'halaman_publik';
  const excerpt = unknownFor(unit, 'cuplikan');
  const cut = Math.max(unknownFor(unit, 'terpotong'), unknownFor(unit, 'tak_tersimpan'));
  const title = titleText(pen, unit);
  return [
    unit.sourceStated ? report.source[unit.source](unknownFor(unit, hidden)) : report.sourceAssumed,
    ...(title === null ? [] : [title]),
    ...(excerpt > 0 ? [report.excerpt(excerpt)] : []),
    ...(cut > 0 ? [report.cutOff(cut)] : []),
    ...(unit.sector === null ? [report.sectorUnknown] : []),
  ];
}

/** The title of what was read, unless a service has the same name. */
function titleText(pen: Pen, { services, sourceTitle }: UnitReport): string | null {
  if (sourceTitle === null || services.some(({ name }) => name === sourceTitle)) return null;
  return pen.t.report.sourceTitle(pen.short(sourceTitle, TITLE_COLUMNS));
}

/** Components that cannot be known for this reason, in the service that has most of them. */
function unknownFor(unit: UnitReport, because: Sebab): number {
  const counts = unit.services.map(
    (service) => service.components.filter((component) => component.because === because).length,
  );
  return counts.reduce((most, count) => Math.max(most, count), 0);
}
