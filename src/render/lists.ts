/** `patuh criteria` and `patuh instruments`: what there is, on one page. */
import type { Criterion } from '../model/criterion.ts';
import type { Instrument } from '../model/instrument.ts';
import { type Cell, columnLines } from './column-lines.ts';
import { wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { createPen, type Pen } from './pen.ts';
import { SEVERITY_INK } from './view.ts';

/** A list of all criteria: id, severity, what is checked, legal basis. */
export function renderCriteriaList(criteria: readonly Criterion[], options: RenderOptions): string {
  const pen = createPen(options);
  const { pages, words } = pen.t;
  const basis = Math.floor(pen.width / 3);
  const [id, severity, title] = [8, 11, pen.width - 8 - 11 - basis];
  const { criteriaColumns: heads } = pages;
  const rows = criteria.map((one) => [
    one.id,
    { text: words.severity[one.severity], ink: SEVERITY_INK[one.severity] },
    cell(pen, pen.say(one.title), title),
    cell(pen, pen.t.law(one.basis), basis),
  ]);
  return page(
    pen,
    pages.criteriaTitle(criteria.length),
    pages.seeCriterion,
    [[heads.id, heads.severity, heads.title, heads.basis], ...rows],
    [id, severity, title, basis],
  );
}

/** A list of the instruments: id, title, number of indicators, and how the weights of the dimensions are known. */
export function renderInstrumentList(instruments: readonly Instrument[], options: RenderOptions): string {
  const pen = createPen(options);
  const { pages, words } = pen.t;
  const { instrumentColumns: heads } = pages;
  const title = pen.width - 18 - 12 - 18;
  const rows = instruments.map((one) => [
    pen.short(one.id, 17),
    cell(pen, pen.say(one.title), title),
    String(one.indicators.length),
    cell(pen, [...new Set(one.dimensions.map(({ weight }) => words.weight[weight.status]))].join(', '), 18),
  ]);
  return page(
    pen,
    pages.instrumentsTitle(instruments.length),
    pages.seeInstrument,
    [[heads.id, heads.title, heads.indicators, heads.weights], ...rows],
    [18, title, 12, 18],
  );
}

function cell(pen: Pen, text: string, width: number): string[] {
  return wrap(pen.safe(text), width - 1);
}

function page(
  pen: Pen,
  title: string,
  note: string,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): string {
  return `${[pen.paint(title, 'bold'), '', ...columnLines(pen, rows, widths), '', note].join('\n')}\n`;
}
